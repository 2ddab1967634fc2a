import type { staffSignInEn } from './staff-sign-in.en.ts';

export const staffSignInCy: typeof staffSignInEn = {
	title: 'Mewngofnodi i staff',
	heading: 'Mewngofnodi i staff',
	username: 'Enw defnyddiwr',
	password: 'Cyfrinair',
	signIn: 'Mewngofnodi',
	forgotten: 'Ni allaf fewngofnodi',
	forgottenHelp: 'Gofynnwch i weinyddwr Waymark am gyfrinair newydd. Ni all neb weld eich hen un.',
	person: 'Rydw i ar brawf ac mae gen i god'
};

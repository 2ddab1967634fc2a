import type { frameEn } from './public-frame.en.ts';

export const frameCy: typeof frameEn = {
	brand: 'Waymark',
	skip: 'Neidio i’r prif gynnwys',
	exit: 'Cuddio',
	exitDescription: 'Gadael y dudalen hon a dangos y tywydd',
	demonstration: 'Arddangosiad yw hwn. Pobl ddychmygol sydd ynddo.',
	privacy: 'Preifatrwydd',
	accessibility: 'Hygyrchedd',
	awaitingCheck: 'Nid oes person wedi gwirio’r testun Cymraeg hwn eto.',
	problem: 'Mae yna broblem',
	errorPrefix: 'Gwall: ',
	title: (page) => `${page} – Waymark`
};

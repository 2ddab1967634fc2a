import type { NotArrivingText } from './staff-not-arriving.en.ts';

export const notArrivingCy: NotArrivingText = {
	heading: 'Negeseuon testun ac e-byst nad ydynt yn cyrraedd',
	what: {
		text: 'Nid yw negeseuon testun at y person hwn yn cyrraedd',
		email: 'Nid yw negeseuon e-bost at y person hwn yn cyrraedd'
	},
	since: (day) => `Ers ${day}. Nid ydym yn anfon dim arall yno.`,
	ask: {
		text: (name) => `Gofynnwch i ${name} am y rhif cywir.`,
		email: (name) => `Gofynnwch i ${name} am y cyfeiriad cywir.`
	},
	how: 'Maen nhw’n ei deipio yn eu hap, o dan Gosodiadau, Nodiadau atgoffa a hysbysiadau. Mae cod sy’n cael ei anfon yno yn ei droi ymlaen. Ni allwch chi ei weld na’i newid.',
	notTheirs: 'Nid eu bai nhw yw hyn, ac nid yw byth yn cyfrif yn eu herbyn.',
	aside: {
		text: 'Rhoi o’r neilltu: dim negeseuon testun am nawr',
		email: 'Rhoi o’r neilltu: dim e-byst am nawr'
	},
	asideHint:
		'Pan fyddwch wedi siarad amdano. Mae’n mynd o’r fan hon. Daw yn ôl os na fydd negeseuon i un arall yn cyrraedd.',
	saved: 'Mae wedi’i roi o’r neilltu.',
	none: 'Ni wyddom am ddim nad yw’n cyrraedd.'
};

import type { refusedEn } from './staff-refused.en.ts';

export const refusedCy: Record<keyof typeof refusedEn, string> = {
	report_is_empty: 'Dewiswch gynnig neu ysgrifennwch ychydig eiriau.',
	words_too_long: 'Mae hwn yn rhy hir. Cewch ddefnyddio 5,000 o lythrennau. Gwnewch ef yn fyrrach.',
	same_id_other_content:
		'Anfonoch y ffurflen hon o’r blaen gyda rhywbeth arall ynddi, ac mae honno wedi’i chadw. Edrychwch arni yn gyntaf. I anfon hon hefyd, pwyswch y botwm eto.',
	already_withdrawn: 'Tynnwyd hwn yn ôl tra oedd ar agor gennych. Ni chadwyd yr hyn a ysgrifennoch.',
	nothing_to_answer: 'Does dim i’w gadarnhau yma nawr. Efallai fod rhywun wedi ateb o’ch blaen.',
	step_is_not_open: 'Mae’r cam hwn wedi’i orffen yn barod.'
};

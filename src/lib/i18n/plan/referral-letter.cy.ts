import type { ReferralLetterText } from './referral-letter.ts';

export const referralLetterCy: ReferralLetterText = {
	subject: (intervention) => `Atgyfeiriad: ${intervention}`,
	dear: (name) => `Annwyl ${name},`,
	request: (person, born, intervention) =>
		`Ysgrifennaf i atgyfeirio ${person}, a aned ar ${born.replace(/^dydd/, 'ddydd')}. Rydym yn gofyn am: ${intervention}.`,
	answer: (by) => (by === null ? 'Atebwch cyn gynted ag y gallwch.' : `Atebwch erbyn ${by}.`),
	questions: [
		'Dywedwch wrthym:',
		'- a allwch chi ymgymryd â hyn',
		'- pryd y gallai ddechrau, a pha mor hir y mae pobl yn aros nawr',
		'- ble y mae’n digwydd, a beth y dylai’r person ddod gyda nhw',
		'- os na allwch chi, pwy allai'
	],
	link: (address) =>
		`Gallwch ateb yma, heb gyfrif. Mae’r ddolen ar gyfer yr atgyfeiriad hwn yn unig, felly cadwch hi’n ddiogel:\n${address}`,
	contact: (name, number) =>
		number === null
			? `Gallwch gysylltu â mi, ${name}, yn y swyddfa brawf.`
			: `Gallwch gysylltu â mi, ${name}, ar ${number}.`,
	manager: (name, number) =>
		number === null ? `Fy rheolwr yw ${name}.` : `Fy rheolwr yw ${name}, ar ${number}.`,
	thanks: 'Diolch.'
};

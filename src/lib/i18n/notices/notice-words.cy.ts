import type { NoticeWords } from './notice-words.en.ts';

export const noticeWordsCy: NoticeWords = {
	title: 'Nodyn atgoffa',
	onPhone: (moment) => `${moment}. Agorwch yr ap i weld mwy.`,
	toAddress: (moment) => `Nodyn atgoffa: ${moment}. Agorwch yr ap i weld mwy.`,
	codeTitle: 'Eich cod',
	code: (code) =>
		`Eich cod yw ${code}. Teipiwch ef yn yr ap. Os na ofynnoch chi amdano, peidiwch â gwneud dim.`
};

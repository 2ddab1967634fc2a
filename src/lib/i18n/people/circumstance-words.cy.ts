import type { circumstanceWordsEn } from './circumstance-words.en.ts';

export const circumstanceWordsCy: typeof circumstanceWordsEn = {
	call: 'Galwad ffôn',
	text_message: 'Neges destun',
	voice_message: 'Neges lais',
	letter: 'Llythyr',
	email: 'E-bost',
	interpreter: 'Cyfieithydd ar y pryd',
	read_aloud: 'Darllen llythyrau yn uchel',
	easy_read: 'Hawdd ei Ddeall, gyda lluniau',
	large_print: 'Print bras',
	more_time: 'Mwy o amser i ateb',
	monday: 'Dydd Llun',
	tuesday: 'Dydd Mawrth',
	wednesday: 'Dydd Mercher',
	thursday: 'Dydd Iau',
	friday: 'Dydd Gwener',
	saturday: 'Dydd Sadwrn',
	sunday: 'Dydd Sul'
};

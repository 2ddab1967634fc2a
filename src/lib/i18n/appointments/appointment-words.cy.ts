import type { AppointmentWords } from './appointment-words.en.ts';

export const appointmentWordsCy: AppointmentWords = {
	field: {
		where: 'Ble',
		who: 'Pwy',
		bring: 'Beth i ddod gyda chi',
		purpose: 'Beth yw ei bwrpas'
	},
	kind: {
		office_visit: 'Ymweliad â’r swyddfa',
		home_visit: { person: 'Ymweliad â’ch cartref', staff: 'Ymweliad â’r cartref' },
		telephone: 'Galwad ffôn',
		video: 'Galwad fideo',
		group_session: 'Sesiwn grŵp',
		unpaid_work: 'Gwaith di-dâl',
		agency: { person: 'Cyfarfod â gwasanaeth arall', staff: 'Apwyntiad asiantaeth' },
		court: 'Llys',
		other: 'Apwyntiad'
	}
};

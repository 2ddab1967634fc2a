import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import type { EventNewsText } from './person-event-news.en.ts';

export const eventNewsCy: EventNewsText = {
	heading: (on) => `Am yr hyn ddigwyddodd ${onWelshDay(on)}`,
	nothingDecided: 'Nid oes dim wedi’i benderfynu eto.',
	sideUnsent: 'Mae eich ochr chi ar y ffôn hwn. Nid yw wedi’i hanfon eto.',
	restart: 'Dechrau eto',
	decided: 'Mae penderfyniad i chi',
	lookAnswered: 'Mae eich cais wedi’i ateb'
};

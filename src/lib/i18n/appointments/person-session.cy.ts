import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import type { SessionText } from './person-session.en.ts';

export const sessionCy: SessionText = {
	heading: 'Beth wnaethom',
	practised: 'Beth wnaethom ei ymarfer',
	agreed: 'Beth wnaethom gytuno arno',
	by: (name, date) => `Ysgrifennodd ${name} hyn i chi ${onWelshDay(date)}.`,
	noRule: 'Nid oes rheol yn ei gyfrif. Os nad yw rhywbeth yn iawn, dywedwch wrth eich swyddog.'
};

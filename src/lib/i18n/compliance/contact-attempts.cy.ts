import type { ContactChannel } from '#lib/domain/compliance/vocabulary.ts';
import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';

export const contactAttemptsCy: Record<ContactChannel, (on: string) => string> = {
	telephone: (on) => `Gwnaethom geisio eich ffonio ${onWelshDay(on)}.`,
	text_message: (on) => `Gwnaethom anfon neges destun atoch ${onWelshDay(on)}.`,
	email: (on) => `Gwnaethom anfon e-bost atoch ${onWelshDay(on)}.`,
	letter: (on) => `Gwnaethom anfon llythyr atoch ${onWelshDay(on)}.`,
	visit: (on) => `Daethom i’ch gweld ${onWelshDay(on)}.`,
	in_person: (on) => `Gwnaethom geisio siarad â chi wyneb yn wyneb ${onWelshDay(on)}.`,
	through_someone: (on) => `Gwnaethom ofyn i rywun rydych yn ei adnabod roi neges i chi ${onWelshDay(on)}.`
};

import type { NoticeKind, NoticeWay } from '#lib/domain/notices/vocabulary.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { localDate, type Instant } from '#lib/domain/time/local-date.ts';
import { newsTexts, noticeTexts } from '#lib/i18n/catalogues/server-texts.ts';
import { capitalised, formatMoment } from '#lib/i18n/dates.ts';

export interface Words {
	title: string;
	words: string;
	path: string;
}

/** What anybody may read who looks at the screen of the phone, or whose address it turns out to be. */
export function reminderWords(
	{ way, startsAt, appointmentId }: { way: NoticeWay; startsAt: Instant; appointmentId: string },
	language: Language,
	now: Instant
): Words {
	const text = noticeTexts[language];
	const moment = formatMoment(language, startsAt, localDate(now).slice(0, 4));
	return {
		title: text.title,
		words: way === 'push' ? text.onPhone(capitalised(moment)) : text.toAddress(moment),
		path: `/me/appointments/${appointmentId}`
	};
}

/** That there is something, and nothing of what. */
export function newsWords(
	kind: Extract<NoticeKind, 'appointment_change' | 'something_new'>,
	language: Language
): Words {
	const { title, words } = newsTexts[language][kind];
	const path = kind === 'appointment_change' ? '/me/appointments' : '/me';
	return { title, words, path };
}

export function codeWords(code: string, language: Language): Words {
	const text = noticeTexts[language];
	return { title: text.codeTitle, words: text.code(code), path: '/me/settings/notices' };
}

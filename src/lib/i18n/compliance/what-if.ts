import type { WhatIf } from '#lib/domain/compliance/what-if.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { WhatIfTexts } from './what-if.en.ts';

/**
 * What a person may ask about, in words: the question and the sentences that put in their own dates.
 * @param formatDate gives the date as it is shown, weekday first and in the same language.
 */
export function whatIfWords(
	{ scenario, dates }: WhatIf,
	texts: WhatIfTexts,
	formatDate: (date: LocalDate) => string
): { title: string; says: string } {
	const { title, says } = texts[scenario];
	const shown = (date: LocalDate | null) => (date === null ? null : formatDate(date));
	return { title, says: says({ next: shown(dates.nextAppointmentOn), until: shown(dates.warningUntil) }) };
}

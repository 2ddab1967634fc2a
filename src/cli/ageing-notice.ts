import { firstLanguage } from '#lib/domain/text/language.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { bankHolidaysRunOut, textsDueForChecking } from '#lib/policy/ageing.ts';

/** What an operator is told at the start about what has aged; nothing while all is fresh. */
export function ageingNotice(today: LocalDate): string[] {
	const texts = textsDueForChecking(today);
	const holidays = bankHolidaysRunOut(today);
	return [
		...(texts[0]
			? [
					`Check the texts on law and policy: ${texts.length} were last checked more than 12 months ago, the oldest on ${formatDate(firstLanguage, texts[0].lastChecked, '')}.`
				]
			: []),
		...(holidays
			? [
					holidays.isOver
						? `The list of bank holidays ended on ${formatDate(firstLanguage, holidays.knownUntil, '')}: working days are counted without them. Install a newer Waymark.`
						: `The list of bank holidays ends on ${formatDate(firstLanguage, holidays.knownUntil, '')}. Install a newer Waymark before then.`
				]
			: [])
	];
}

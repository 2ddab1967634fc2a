import type { PlanSnapshot } from '#lib/domain/plan/sequence-input.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import type { PersonText } from '#lib/i18n/catalogues/person.en.ts';
import type { PlanReader } from '#lib/person/plan/step-words.ts';

/** For the universal load of a page: texts are functions, which the server cannot send as data. */
export async function withPersonsWords<Data extends { person: { language: Language } }>(
	data: Data
): Promise<Data & { personText: PersonText }> {
	return { ...data, personText: await loadPersonText(data.person.language) };
}

/** The person as the reader of their plan, with their words and language. */
export function personAsReader(
	text: PersonText,
	language: Language,
	snapshot: PlanSnapshot,
	today: LocalDate
): PlanReader {
	return { text, snapshot, today, date: (day) => formatDate(language, day, today.slice(0, 4)) };
}

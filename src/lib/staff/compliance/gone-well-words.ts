import type { ProgressFact } from '#lib/domain/reports/gone-well.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { dayWords, type Clock } from '#lib/i18n/shared/staff-moments.ts';

/** A fact as the officer reads it. */
export function factWords(fact: ProgressFact, clock: Clock): string {
	const { goneWell: words } = staffText(clock.language);
	const day = (on: string) => dayWords(on, clock);
	switch (fact.kind) {
		case 'kept':
			return words.kept(fact.count, day(fact.since), day(fact.last));
		case 'step':
			return words.step(fact.words, day(fact.on));
		case 'goal':
			return words.goal(fact.words, fact.on === null ? null : day(fact.on));
	}
}

/** What stands in the letter's field, with a sentence after it for each chosen fact that is not there yet. */
export function withFacts(written: string, facts: readonly ProgressFact[], language: Language): string {
	const lines = facts
		.map((fact) => sentenceOf(fact, language))
		.filter((sentence) => !written.includes(sentence));
	return [...(written.trim() === '' ? [] : [written.trimEnd()]), ...lines].join('\n');
}

function sentenceOf(fact: ProgressFact, language: Language): string {
	const { sentence } = staffText(language).goneWell;
	// On paper every day has its year.
	const day = (on: string) => formatDate(language, on, '');
	switch (fact.kind) {
		case 'kept':
			return sentence.kept(fact.count, day(fact.since));
		case 'step':
			return sentence.step(fact.words, day(fact.on));
		case 'goal':
			return sentence.goal(fact.words);
	}
}

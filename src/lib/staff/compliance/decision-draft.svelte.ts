import type { FormValues } from '#lib/domain/text/form-reader.ts';
import type { AcceptableReason } from '#lib/domain/appointments/vocabulary.ts';
import { statutoryParts, type StatutoryWords } from '#lib/domain/compliance/letter.ts';
import type { EnforcementAction } from '#lib/domain/compliance/must-or-may.ts';
import type { Alternative, DecisionOutcome } from '#lib/domain/compliance/vocabulary.ts';
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { firstLanguage, languageFrom, languages, type Language } from '#lib/domain/text/language.ts';
import { readingLevel } from '#lib/i18n/reading-level.ts';
import { inLanguage, missingStatutoryParts } from '#lib/policy/compliance/statutory-warning.ts';

/** Whatever is harder than this is said to be (evidence: law-and-policy 10, row 12). */
const HARDEST_GRADE = 8;

/** What the person reads of a decision, in the order of the form. */
export const readFields = [
	'facts',
	'proofSeen',
	'circumstances',
	'opinion',
	'reasons',
	'goingWell',
	'weWill',
	'youNeed'
] as const;
export type ReadField = (typeof readFields)[number];

/** A decision while it is written: what was typed, what the law still misses in it, and how hard it is to read. */
export class DecisionDraft {
	outcome: DecisionOutcome | '' = $state('');
	acceptedReason: AcceptableReason | '' = $state('');
	action: EnforcementAction | '' = $state('');
	alternatives: Alternative[] = $state([]);
	alternativesWords = $state('');
	moreTimeUntil = $state('');
	words: Record<ReadField, string> = $state({
		facts: '',
		proofSeen: '',
		circumstances: '',
		opinion: '',
		reasons: '',
		goingWell: '',
		weWill: '',
		youNeed: ''
	});
	statutory: StatutoryWords = $state({ circumstances: '', unacceptable: '', liable: '' });
	#language: Language = $state(firstLanguage);
	readonly #orderKind: OrderKind;

	readonly missingParts = $derived.by(() =>
		missingStatutoryParts(this.statutory, this.#orderKind, this.#language)
	);
	/** All that the person will read in the officer's words. */
	readonly toRead = $derived.by(() =>
		[...readFields.map((field) => this.words[field]), this.statutory.circumstances]
			.filter((words) => words.trim() !== '')
			.join('\n')
	);
	/** The formula knows English alone. */
	readonly hardFields = $derived.by(() =>
		languages[this.#language].hasReadingLevel
			? readFields.filter((field) => readingLevel(this.words[field]).grade > HARDEST_GRADE)
			: []
	);

	constructor(values: FormValues, orderKind: OrderKind) {
		const value = (name: string) => values[name]?.[0] ?? '';
		this.#orderKind = orderKind;
		this.outcome = value('outcome') as DecisionOutcome | '';
		this.acceptedReason = value('acceptedReason') as AcceptableReason | '';
		this.action = value('action') as EnforcementAction | '';
		this.alternatives = [...(values['alternatives'] ?? [])] as Alternative[];
		this.alternativesWords = value('alternativesWords');
		this.moreTimeUntil = value('moreTimeUntil');
		this.#language = languageFrom(value('language'));
		for (const field of readFields) this.words[field] = value(field);
		for (const part of statutoryParts) this.statutory[part] = value(`statutory.${part}`);
	}

	get language(): Language {
		return this.#language;
	}

	/** The law's sentences change with the language of the letter; the officer's own words stay. */
	set language(language: Language) {
		this.statutory = inLanguage(this.statutory, this.#orderKind, language);
		this.#language = language;
	}
}

import { languageFrom } from '#lib/domain/text/language.ts';
import { numberOf, orNull, textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import type { DecideEvent } from '#lib/domain/compliance/staff-commands.ts';
import type { StatutoryWords } from '#lib/domain/compliance/letter.ts';
import { statutoryParts } from '#lib/domain/compliance/letter.ts';
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { inLanguage } from '#lib/policy/compliance/statutory-warning.ts';
import type * as z from 'zod/mini';

/** The fields of the form that are the officer's own words. */
const wordFields = [
	'facts',
	'opinion',
	'proofSeen',
	'circumstances',
	'alternativesWords',
	'reasons',
	'goingWell',
	'weWill',
	'youNeed'
] as const;

/** Each part of the letter that the law asks for is a field of its own. */
export const statutoryFields = Object.fromEntries(
	statutoryParts.map((part) => [`statutory.${part}`, `statutory.${part}`])
);

/** A decision as it was filled in, checked for nothing. */
export function decisionIn(
	form: FormData,
	eventId: string
): Record<keyof z.infer<typeof DecideEvent>, unknown> {
	const words = Object.fromEntries(wordFields.map((field) => [field, textOf(form, field)])) as Record<
		(typeof wordFields)[number],
		string
	>;
	return {
		eventId,
		version: numberOf(form, 'version'),
		outcome: orNull(form, 'outcome'),
		acceptedReason: orNull(form, 'acceptedReason'),
		action: orNull(form, 'action'),
		moreTimeUntil: orNull(form, 'moreTimeUntil'),
		alternatives: textsOf(form, 'alternatives'),
		...words,
		statutory: statutoryIn(form),
		language: orNull(form, 'language')
	};
}

function statutoryIn(form: FormData): StatutoryWords {
	return {
		circumstances: textOf(form, 'statutory.circumstances'),
		unacceptable: textOf(form, 'statutory.unacceptable'),
		liable: textOf(form, 'statutory.liable')
	};
}

/** What the law makes a warning say follows the language that was chosen, without a script too. */
export function putLawInLanguage(form: FormData, orderKind: OrderKind): void {
	const language = languageFrom(textOf(form, 'language'));
	const words = inLanguage(statutoryIn(form), orderKind, language);
	for (const part of statutoryParts) form.set(`statutory.${part}`, words[part]);
}

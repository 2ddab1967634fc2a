import type { Language } from '#lib/domain/text/language.ts';
import type { FormValues } from '#lib/domain/text/form-reader.ts';
import { statutoryText } from '#lib/policy/compliance/statutory-warning.ts';
import type { DecisionWritten } from '#lib/server/queries/compliance/decisions-written.ts';
import type { EventForStaff } from '#lib/server/queries/compliance/events.ts';

/** The decision that a manager sent back last, where nothing was decided since. */
export function sentBack({ decisions }: Pick<EventForStaff, 'decisions'>): DecisionWritten | null {
	const last = decisions.at(-1);
	return last?.state === 'returned' ? last : null;
}

/**
 * What an empty form shows: what the law makes a warning say, and the words of a decision that was sent back. What was
 * decided then is not chosen again by itself.
 */
export function decisionValues(
	{ event, decisions }: Pick<EventForStaff, 'event' | 'decisions'>,
	personLanguage: Language
): FormValues {
	const before = sentBack({ decisions });
	const language = before?.language ?? personLanguage;
	const law = before?.statutory ?? statutoryText(event.orderKind, language);
	return {
		language: [language],
		'statutory.circumstances': [law?.circumstances ?? ''],
		'statutory.unacceptable': [law?.unacceptable ?? ''],
		'statutory.liable': [law?.liable ?? ''],
		...(before && {
			facts: [before.facts],
			proofSeen: [before.proofSeen],
			circumstances: [before.circumstances],
			opinion: [before.opinion],
			alternatives: [...before.alternatives],
			alternativesWords: [before.alternativesWords],
			reasons: [before.reasons],
			goingWell: [before.goingWell],
			weWill: [before.weWill],
			youNeed: [before.youNeed]
		})
	};
}

import type { AcceptableReason, Outcome, OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';

const outcome = (code: OutcomeCode, reason: AcceptableReason | null = null): Outcome => ({ code, reason });
const accepted = (reason: AcceptableReason | null) => outcome('acceptable_absence', reason);

/**
 * The national outcome codes with what they mean for the person. Absences deemed acceptable for a reason without a word
 * of ours keep no reason. "Failed to comply, deemed acceptable" counts as complied, as it does in the case system.
 */
const byCode: Record<string, Outcome> = {
	ATTC: outcome('attended_complied'),
	AFDA: outcome('attended_complied'),
	AFTC: outcome('attended_failed_to_comply'),
	ATSH: outcome('sent_home_behaviour'),
	ATSS: outcome('sent_home_service_issue'),
	AFTA: outcome('failed_to_attend'),
	UAAB: outcome('unacceptable_absence'),
	AAAA: accepted(null),
	AACL: accepted('court_or_legal'),
	AAEM: accepted('employment'),
	AAFC: accepted('family_or_childcare'),
	AAHO: accepted('holiday'),
	AAME: accepted('medical'),
	AARC: accepted('in_custody'),
	AARE: accepted('religious'),
	AASD: outcome('sent_home_service_issue'),
	AAM11: accepted(null),
	CO05: accepted('professional_judgement'),
	CO10: accepted(null),
	CO40: outcome('other'),
	RSOF: outcome('rescheduled_by_person'),
	RSSR: outcome('rescheduled_by_staff')
};

const words: readonly (readonly [string, keyof typeof byCode])[] = [
	['Attended - Complied', 'ATTC'],
	['Attended - Failed To Comply', 'AFTC'],
	['Attended - FTC Deemed Acceptable', 'AFDA'],
	['Attended - Sent Home (behaviour)', 'ATSH'],
	['Attended - Sent Home (service issues)', 'ATSS'],
	['Failed To Attend', 'AFTA'],
	['Unacceptable Absence', 'UAAB'],
	['Acceptable Absence', 'AAAA'],
	['Acceptable Absence - Other', 'AAAA'],
	['Acceptable Absence - Court/Legal', 'AACL'],
	['Acceptable Absence - Employment', 'AAEM'],
	['Acceptable Absence - Family/Childcare', 'AAFC'],
	['Acceptable Absence - Holiday', 'AAHO'],
	['Acceptable Absence - Medical', 'AAME'],
	['Acceptable Absence - RIC', 'AARC'],
	['Acceptable Absence - Religious', 'AARE'],
	['Acceptable Absence - Stood Down', 'AASD'],
	['Acceptable Absence - Professional Judgement Decision', 'CO05'],
	['Acceptable Failure - None in following 12 months', 'CO10'],
	['Acceptable - Critical Communications - no breach', 'AAM11'],
	['Suspended', 'CO40'],
	['Rescheduled - Service Request', 'RSSR'],
	['Rescheduled - Offender Request', 'RSOF'],
	['Rescheduled - PoP Request', 'RSOF'],
	['Rescheduled - Person on Probation Request', 'RSOF']
];

/** Spelling as two services can share it. */
export const letters = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
const byWords = new Map(words.map(([text, code]) => [letters(text), byCode[code]]));

/** What a national outcome, by its code or its words, means; undefined for anybody's own words. */
export function outcomeFrom(codeOrWords: string): Outcome | undefined {
	const code = codeOrWords.trim();
	return Object.hasOwn(byCode, code) ? byCode[code] : byWords.get(letters(code));
}

/** The reason of an accepted absence, from a word such as "Family/Childcare". */
export function acceptableReasonFrom(text: string): AcceptableReason | null {
	const named = outcomeFrom(`Acceptable Absence - ${text}`) ?? outcomeFrom(text);
	return named?.reason ?? null;
}

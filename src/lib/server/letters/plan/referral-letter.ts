import type { Actor } from '#lib/domain/access/actor.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { referralLetterTexts } from '#lib/i18n/catalogues/server-texts.ts';
import { referralLetter } from '#lib/i18n/plan/referral-letter.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { readReferralLetter } from '#lib/server/queries/plan/referral-letter.ts';

/** A referral's letter in this language and where it goes; null where it is not in reach, or names no agency. */
export async function composeReferralLetter(
	connection: Connection,
	actor: Extract<Actor, { role: 'practitioner' }>,
	referral: { personId: string; referralId: string },
	language: Language,
	now: number,
	replyAddress: string | null = null
) {
	const found = await readReferralLetter(connection, actor, referral, now);
	return (
		found && {
			...referralLetter({ ...found.facts, replyAddress }, language, referralLetterTexts[language]),
			email: found.email
		}
	);
}

import type { LetterFacts } from '#lib/domain/compliance/letter-facts.ts';
import type { Letter } from '#lib/domain/compliance/letter.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { letterTexts } from '#lib/i18n/catalogues/server-texts.ts';
import { composeLetter } from '#lib/i18n/compliance/compose-letter.ts';
import { namesWhereSeveral } from '#lib/i18n/people/order-names.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import type { EventWithFacts } from '#lib/server/queries/compliance/event-with-facts.ts';
import { readLetterFacts, type DecisionWords } from '#lib/server/queries/compliance/letter-facts.ts';

/** A decision's letter as it is given. */
export function letterOf(
	connection: Connection,
	loaded: EventWithFacts,
	row: Row<'decisions'>,
	today: LocalDate
): Promise<Letter> {
	const words: DecisionWords = {
		outcome: row.outcome,
		acceptedReason: row.accepted_reason,
		action: row.action,
		closedBecause: row.closed_because,
		moreTimeUntil: row.more_time_until,
		facts: row.facts,
		opinion: row.opinion,
		proofSeen: row.proof_seen,
		circumstances: row.circumstances,
		reasons: row.reasons,
		goingWell: row.going_well,
		weWill: row.we_will,
		youNeed: row.you_need,
		statutory: row.statutory === null ? null : fromJson(row.statutory),
		language: row.language
	};
	const who = { decidedBy: row.by_name, countersignedBy: row.countersigned_by };
	return composeFor(connection, loaded, words, who, today);
}

/** The same letter before anything is saved, for whoever writes it. */
export async function composeFor(
	connection: Connection,
	loaded: EventWithFacts,
	words: DecisionWords,
	who: Pick<LetterFacts, 'decidedBy' | 'countersignedBy'>,
	today: LocalDate
): Promise<Letter> {
	const { language } = words;
	const { orders, orderId, ...facts } = await readLetterFacts(connection, loaded, words, who, today);
	// By name, where more than one runs.
	const orderName =
		orderId === null ? null : (namesWhereSeveral(orders, today, language).get(orderId) ?? null);
	return composeLetter({ ...facts, orderName }, language, letterTexts[language]);
}

import type { Language } from '#lib/domain/text/language.ts';
import type { StatutoryWords } from '#lib/domain/compliance/letter.ts';
import type { Alternative } from '#lib/domain/compliance/vocabulary.ts';
import type { DecisionGiven } from '#lib/domain/compliance/record.ts';
import { cleanThroughout } from '#lib/domain/text/clean-text.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';

/** A decision as it was written, with what only staff read, and those that a manager sent back. */
export interface DecisionWritten extends Pick<
	DecisionGiven,
	'id' | 'outcome' | 'acceptedReason' | 'action' | 'moreTimeUntil' | 'letter'
> {
	state: 'in_effect' | 'awaiting_countersign' | 'returned' | 'superseded';
	by: string;
	at: Instant;
	facts: string;
	opinion: string;
	proofSeen: string;
	circumstances: string;
	alternatives: Alternative[];
	alternativesWords: string;
	reasons: string;
	goingWell: string;
	weWill: string;
	youNeed: string;
	statutory: StatutoryWords | null;
	language: Language;
	countersign: { by: string; words: string; at: Instant } | null;
}

/** In the order they were made. */
export async function decisionsWritten(
	connection: Connection,
	event: Row<'compliance_events'>
): Promise<DecisionWritten[]> {
	const rows = await connection
		.selectFrom('decisions')
		.selectAll()
		.where('person_id', '=', event.person_id)
		.where('event_id', '=', event.id)
		.orderBy('number')
		.execute();
	return rows.map(decisionWritten);
}

function decisionWritten(row: Row<'decisions'>): DecisionWritten {
	return {
		id: row.id,
		outcome: row.outcome,
		acceptedReason: row.accepted_reason,
		action: row.action,
		moreTimeUntil: row.more_time_until,
		letter: row.letter === null ? null : cleanThroughout(fromJson(row.letter)),
		state: row.state,
		by: row.by_name,
		at: row.at,
		facts: row.facts,
		opinion: row.opinion,
		proofSeen: row.proof_seen,
		circumstances: row.circumstances,
		alternatives: fromJson(row.alternatives),
		alternativesWords: row.alternatives_words,
		reasons: row.reasons,
		goingWell: row.going_well,
		weWill: row.we_will,
		youNeed: row.you_need,
		statutory: row.statutory === null ? null : fromJson(row.statutory),
		language: row.language,
		countersign:
			row.countersigned_by === null || row.countersigned_at === null
				? null
				: { by: row.countersigned_by, words: row.countersign_words ?? '', at: row.countersigned_at }
	};
}

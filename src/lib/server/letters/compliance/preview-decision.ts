import type { Actor } from '#lib/domain/access/actor.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import type { Letter } from '#lib/domain/compliance/letter.ts';
import type { DecisionProblem } from '#lib/domain/compliance/refuse-decision.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { asItCounts, problemsOf } from './decision-draft.ts';
import { composeFor } from './decision-letter.ts';
import { loadEventWithFacts } from '#lib/server/queries/compliance/event-with-facts.ts';
import { lawFor } from '#lib/server/queries/compliance/law.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';

export interface DecisionPreview {
	letter: Letter;
	/** What would keep it from being saved now. */
	problems: DecisionProblem[];
}

/** A decision's letter before anything is saved; null where the event is not in this practitioner's reach. */
export async function previewDecision(
	connection: Connection,
	actor: Extract<Actor, { role: 'practitioner' }>,
	whose: string,
	payload: PayloadOf<'event.decide'>,
	now: number
): Promise<DecisionPreview | null> {
	const personId = await ownerInReachOf(connection, actor, 'compliance_events', payload.eventId, whose);
	if (personId === null) return null;
	const loaded = await loadEventWithFacts(connection, personId, payload.eventId, now);
	const who = { decidedBy: actor.name, countersignedBy: null };
	return {
		letter: await composeFor(
			connection,
			loaded,
			{ ...asItCounts(payload), closedBecause: null },
			who,
			loaded.today
		),
		problems: problemsOf(payload, loaded, await lawFor(connection, loaded.row, loaded.today))
	};
}

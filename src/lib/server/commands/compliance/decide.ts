import { needsManager, type MustOrMay } from '#lib/domain/compliance/must-or-may.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { toJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { asItCounts, problemsOf } from '#lib/server/letters/compliance/decision-draft.ts';
import { loadEventWithFacts, type EventWithFacts } from '#lib/server/queries/compliance/event-with-facts.ts';
import { lawFor } from '#lib/server/queries/compliance/law.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import { moveOn, refuseMovedOn } from './move-on.ts';
import { replaceFormerDecision, takeEffect } from './take-effect.ts';

/**
 * A named practitioner decides, once the person was heard. What needs a manager takes effect only when one has
 * countersigned it (policy; evidence: law-and-policy 1.1, 1.3).
 */
export const decideEvent: Handler<'event.decide'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'compliance_events', payload.eventId, personId),
	async run(context) {
		const { transaction, command, now, personId } = context;
		const { payload } = command;
		const loaded = await loadEventWithFacts(transaction, personId, payload.eventId, now);
		refuseMovedOn(loaded.row, payload.version);
		refuseAsItIs(payload, loaded, await lawFor(transaction, loaded.row, loaded.today));
		const decision = await keepDecision(context, loaded);
		const changed: RecordReference[] = [{ kind: 'compliance_event', id: payload.eventId }];
		if (decision.state === 'in_effect') {
			if (decision.outcome !== 'more_time')
				changed.push(...(await replaceFormerDecision(context, loaded, decision)));
			changed.push(...(await takeEffect(context, loaded, decision)));
		}
		await moveOn(transaction, loaded.row);
		return { changed };
	}
};

function refuseAsItIs(payload: PayloadOf<'event.decide'>, loaded: EventWithFacts, law: MustOrMay): void {
	const problems = problemsOf(payload, loaded, law);
	const first = problems[0];
	if (first) throw new CommandRefused(first.code, problems);
}

async function keepDecision(
	context: HandlerContext<'event.decide'>,
	{ row }: EventWithFacts
): Promise<Row<'decisions'>> {
	const { transaction, command, personId } = context;
	const { id } = command;
	const payload = asItCounts(command.payload);
	const { action } = payload;
	return transaction
		.insertInto('decisions')
		.values({
			id,
			person_id: personId,
			event_id: row.id,
			number: await nextNumber(transaction, row),
			outcome: payload.outcome,
			accepted_reason: payload.acceptedReason,
			action,
			more_time_until: payload.moreTimeUntil,
			state: action !== null && needsManager(action) ? 'awaiting_countersign' : 'in_effect',
			facts: payload.facts,
			opinion: payload.opinion,
			proof_seen: payload.proofSeen,
			circumstances: payload.circumstances,
			alternatives: toJson(payload.alternatives),
			alternatives_words: payload.alternativesWords,
			reasons: payload.reasons,
			going_well: payload.goingWell,
			we_will: payload.weWill,
			you_need: payload.youNeed,
			statutory: payload.statutory && toJson(payload.statutory),
			letter: null,
			language: payload.language,
			countersigned_by: null,
			countersign_words: null,
			countersigned_at: null,
			read_at: null,
			pulse_at: null,
			...doneBy(context)
		})
		.returningAll()
		.executeTakeFirstOrThrow();
}

/** The decisions on an event are numbered from one. */
export async function nextNumber(transaction: Transaction, event: Row<'compliance_events'>): Promise<number> {
	const last = await transaction
		.selectFrom('decisions')
		.select(({ fn }) => fn.max('number').as('number'))
		.where('person_id', '=', event.person_id)
		.where('event_id', '=', event.id)
		.executeTakeFirst();
	return Number(last?.number ?? 0) + 1;
}

/** A manager takes part in what goes to an enforcement officer or towards a recall; or sends it back, saying why. */
export const countersignDecision: Handler<'decision.countersign'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'compliance_events', payload.eventId, personId),
	async run(context) {
		const { transaction, actor, command, now, personId } = context;
		const { eventId, version, agreed, words } = command.payload;
		const loaded = await loadEventWithFacts(transaction, personId, eventId, now);
		refuseMovedOn(loaded.row, version);
		const waiting = await transaction
			.selectFrom('decisions')
			.select(['id', 'by_account'])
			.where('person_id', '=', personId)
			.where('event_id', '=', eventId)
			.where('state', '=', 'awaiting_countersign')
			.executeTakeFirst();
		if (!waiting) throw new CommandRefused('nothing_to_countersign');
		if (waiting.by_account === actor.accountId) throw new CommandRefused('own_decision');
		if (agreed && loaded.wasInCustody) throw new CommandRefused('in_custody_then');
		const decision = await transaction
			.updateTable('decisions')
			.set({
				state: agreed ? 'in_effect' : 'returned',
				countersigned_by: actor.name,
				countersign_words: words,
				countersigned_at: now
			})
			.where('person_id', '=', personId)
			.where('id', '=', waiting.id)
			.returningAll()
			.executeTakeFirstOrThrow();
		const changed: RecordReference[] = [{ kind: 'compliance_event', id: eventId }];
		if (agreed) {
			changed.push(...(await replaceFormerDecision(context, loaded, decision)));
			changed.push(...(await takeEffect(context, loaded, decision)));
		}
		await moveOn(transaction, loaded.row);
		return { changed };
	}
};

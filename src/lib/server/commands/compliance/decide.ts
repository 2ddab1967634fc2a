import { mustOrMay, needsManager, type MustOrMay } from '#lib/domain/compliance/must-or-may.ts';
import { refuseDecision } from '#lib/domain/compliance/refuse-decision.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import type { OrderKind } from '#lib/domain/plan/words.ts';
import { missingFromLetter } from '#lib/i18n/letter/compose-letter.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handler.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { toJson } from '#lib/server/db/schema.ts';
import type { RecordReference } from '#lib/server/projection/project.ts';
import type { Row } from '#lib/server/projection/rows.ts';
import { eventAtHand, moveOn, type EventAtHand } from './event-at-hand.ts';
import { ownerInReachOf } from './reach.ts';
import { replaceFormerDecision, takeEffect } from './take-effect.ts';

/**
 * A named practitioner decides, once the person was heard. What needs a manager takes effect only when one has
 * countersigned it (policy; evidence: law-and-policy 1.1, 1.3).
 */
export const decideEvent: Handler<'event.decide'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		ownerInReachOf(transaction, actor, 'compliance_events', payload.eventId),
	async run(context) {
		const { transaction, command, now } = context;
		const { payload } = command;
		const atHand = await eventAtHand(transaction, payload.eventId, now, payload.version);
		refuseAsItIs(payload, atHand, await lawFor(transaction, atHand.row));
		const decision = await keepDecision(context, atHand);
		const changed: RecordReference[] = [{ kind: 'compliance_event', id: payload.eventId }];
		if (decision.state === 'in_effect') {
			if (decision.outcome !== 'more_time')
				changed.push(...(await replaceFormerDecision(context, atHand, decision)));
			changed.push(...(await takeEffect(context, atHand, decision)));
		}
		await moveOn(transaction, atHand.row);
		return { changed };
	}
};

/** What the law makes compulsory or leaves open for this event: only warnings under the same order are told. */
export async function lawFor(connection: Connection, row: Row<'compliance_events'>): Promise<MustOrMay> {
	const warnings = await connection
		.selectFrom('warnings')
		.select(['given_on', 'withdrawn_on'])
		.where('person_id', '=', row.person_id)
		// A letter under a licence is no warning of a court’s order, whichever order it was recorded for.
		.where('form', '=', row.order_kind === 'licence' ? 'licence_letter' : 'warning')
		.where(({ eb, or }) => or([eb('order_id', '=', row.order_id), eb('order_id', 'is', null)]))
		.where(({ eb, or }) => or([eb('event_id', '!=', row.id), eb('event_id', 'is', null)]))
		.execute();
	return mustOrMay(
		row.order_kind as OrderKind,
		warnings.map(({ given_on, withdrawn_on }) => ({ givenOn: given_on, withdrawnOn: withdrawn_on })),
		row.occurred_on
	);
}

function refuseAsItIs(
	payload: PayloadOf<'event.decide'>,
	{ row, facts, today }: EventAtHand,
	law: MustOrMay
): void {
	const missingParts = missingFromLetter(payload, row.order_kind as OrderKind, payload.language);
	const problems = refuseDecision(facts, { ...payload, missingParts }, law, today);
	const first = problems[0];
	if (first) throw new CommandRefused(first.code, problems);
}

async function keepDecision(
	{ transaction, actor, command, personId, now }: HandlerContext<'event.decide'>,
	{ row }: EventAtHand
): Promise<Row<'decisions'>> {
	const { payload, id } = command;
	const isAgainst = payload.outcome === 'not_accepted';
	const action = isAgainst ? payload.action : null;
	const last = await transaction
		.selectFrom('decisions')
		.select(({ fn }) => fn.max('number').as('number'))
		.where('event_id', '=', row.id)
		.executeTakeFirst();
	return transaction
		.insertInto('decisions')
		.values({
			id,
			person_id: personId,
			event_id: row.id,
			number: Number(last?.number ?? 0) + 1,
			outcome: payload.outcome,
			accepted_reason: payload.outcome === 'accepted' ? payload.acceptedReason : null,
			action,
			more_time_until: payload.outcome === 'more_time' ? payload.moreTimeUntil : null,
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
			statutory: action === 'warning' && payload.statutory ? toJson(payload.statutory) : null,
			letter: null,
			language: payload.language,
			countersigned_by: null,
			countersign_words: null,
			countersigned_at: null,
			read_at: null,
			pulse_at: null,
			by_account: actor.accountId,
			by_name: actor.name,
			at: now
		})
		.returningAll()
		.executeTakeFirstOrThrow();
}

/** A manager takes part in what goes to an enforcement officer or towards a recall; or sends it back, saying why. */
export const countersignDecision: Handler<'decision.countersign'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		ownerInReachOf(transaction, actor, 'compliance_events', payload.eventId),
	async run(context) {
		const { transaction, actor, command, now } = context;
		const { eventId, version, agreed, words } = command.payload;
		const atHand = await eventAtHand(transaction, eventId, now, version);
		const waiting = await transaction
			.selectFrom('decisions')
			.select(['id', 'by_account'])
			.where('event_id', '=', eventId)
			.where('state', '=', 'awaiting_countersign')
			.executeTakeFirst();
		if (!waiting) throw new CommandRefused('nothing_to_countersign');
		if (waiting.by_account === actor.accountId) throw new CommandRefused('own_decision');
		const decision = await transaction
			.updateTable('decisions')
			.set({
				state: agreed ? 'in_effect' : 'returned',
				countersigned_by: actor.name,
				countersign_words: words,
				countersigned_at: now
			})
			.where('id', '=', waiting.id)
			.returningAll()
			.executeTakeFirstOrThrow();
		const changed: RecordReference[] = [{ kind: 'compliance_event', id: eventId }];
		if (agreed) {
			changed.push(...(await replaceFormerDecision(context, atHand, decision)));
			changed.push(...(await takeEffect(context, atHand, decision)));
		}
		await moveOn(transaction, atHand.row);
		return { changed };
	}
};

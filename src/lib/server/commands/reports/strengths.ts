import type { StrengthState } from '#lib/domain/reports/strength-record.ts';
import {
	isSameStrength,
	MOST_STRENGTHS,
	MOST_SUGGESTED,
	strengthKey
} from '#lib/domain/reports/same-strength.ts';
import { eachOnce } from '#lib/domain/reports/strengths.ts';
import { isTappedBefore } from '#lib/domain/time/tap.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import {
	CommandRefused,
	type Handler,
	type HandlerContext,
	type HandlerOutcome
} from '#lib/server/commands/handling/handler.ts';
import { personInReach } from '#lib/server/commands/handling/person-in-reach.ts';
import { clockJson } from '#lib/server/commands/handling/tap-of.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { sentTimes } from '#lib/server/projection/rows/sent.ts';

type StrengthRow = Row<'strengths'>;
type Settles = HandlerContext<'strength.say'> | HandlerContext<'strength.settle'>;

const changed = (ids: readonly string[]): HandlerOutcome['changed'] =>
	ids.map((id) => ({ kind: 'strength', id }));

function strengthsHeld(transaction: Transaction, personId: string): Promise<StrengthRow[]> {
	return transaction.selectFrom('strengths').selectAll().where('person_id', '=', personId).execute();
}

async function planStrengths(transaction: Transaction, personId: string): Promise<string[]> {
	const plan = await transaction
		.selectFrom('plans')
		.select('strengths')
		.where('person_id', '=', personId)
		.executeTakeFirst();
	return plan ? fromJson(plan.strengths) : [];
}

/** As they are shown, each once: a suggestion that they took in may stand beside their own of the same words. */
function refuseTooMany(held: readonly StrengthRow[]): void {
	const kept = held.filter(({ state }) => state === 'kept');
	if (eachOnce(kept, []).length >= MOST_STRENGTHS) throw new CommandRefused('too_many_strengths');
}

/** What was tapped last counts, in whatever order their phones send. */
function isSettledSince(
	{ tap, now }: Settles,
	{ settled_at, settled_received_at, settled_clock }: StrengthRow
): boolean {
	if (settled_at === null || settled_received_at === null) return false;
	const held = sentTimes({ tapped_at: settled_at, received_at: settled_received_at, clock: settled_clock });
	return isTappedBefore({ tappedAt: tap.at, receivedAt: now, clock: tap.clock }, held);
}

const settledNow = ({ tap, now }: Settles) => ({
	settled_at: tap.at,
	settled_received_at: now,
	settled_clock: clockJson(tap)
});

/** All that is one strength: where an officer suggested what they had let go, there are two of it. */
async function settleAll(
	context: Settles,
	same: readonly StrengthRow[],
	state: StrengthState,
	held: readonly StrengthRow[]
): Promise<HandlerOutcome> {
	if (state === 'kept' && same.every((one) => one.state !== 'kept')) refuseTooMany(held);
	for (const { id } of same.filter((one) => !isSettledSince(context, one)))
		await context.transaction
			.updateTable('strengths')
			.set({ state, ...settledNow(context) })
			.where('person_id', '=', context.personId)
			.where('id', '=', id)
			.execute();
	return { changed: changed(same.map(({ id }) => id)) };
}

/** The same strength twice is one: what they have said of it before, they say anew. */
export const sayStrength: Handler<'strength.say'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run(context) {
		const { transaction, personId, command, tap, actor } = context;
		const { choice, words, mine } = command.payload;
		const state = mine ? 'kept' : 'not_me';
		const held = await strengthsHeld(transaction, personId);
		const same = held.filter((strength) => isSameStrength(strength, { choice, words }));
		if (same.length > 0) return settleAll(context, same, state, held);
		if (mine) refuseTooMany(held);
		const key = strengthKey(words);
		const isInPlan = (await planStrengths(transaction, personId)).some((each) => strengthKey(each) === key);
		await transaction
			.insertInto('strengths')
			.values({
				id: command.id,
				person_id: personId,
				words,
				choice,
				named_by: isInPlan ? 'plan' : 'person',
				reason: null,
				state,
				...doneBy({ actor, now: tap.at }),
				...settledNow(context)
			})
			.execute();
		return { changed: changed([command.id]) };
	}
};

export const settleStrength: Handler<'strength.settle'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run(context) {
		const { strengthId, state } = context.command.payload;
		const held = await strengthsHeld(context.transaction, context.personId);
		const strength = await rowOf(context, strengthId, held);
		if (strength === null) return { changed: [], subject: `strength:${strengthId}` };
		const same = held.filter((other) => isSameStrength(other, strength));
		return settleAll(context, same, state, held);
	}
};

/** It stands for what it names; what it does not name comes after that, and nothing is lost. */
export const orderStrengths: Handler<'strength.order'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run(context) {
		const { transaction, personId, command, tap, now } = context;
		const held = await strengthsHeld(transaction, personId);
		const asked = new Set<string>();
		for (const id of command.payload.strengthIds) {
			const strength = await rowOf(context, id, held);
			if (strength) asked.add(strength.id);
		}
		const isOld = await isOrderedSince(context);
		if (!isOld)
			await transaction
				.updateTable('strength_orders')
				.set({ superseded_at: now })
				.where('person_id', '=', personId)
				.where('superseded_at', 'is', null)
				.execute();
		await transaction
			.insertInto('strength_orders')
			.values({
				id: command.id,
				person_id: personId,
				strength_ids: toJson([...asked]),
				tapped_at: tap.at,
				received_at: now,
				clock: clockJson(tap),
				superseded_at: isOld ? now : null
			})
			.execute();
		return { changed: changed(held.map(({ id }) => id)), subject: `strength_order:${command.id}` };
	}
};

/**
 * The row that an entry of theirs became: its own, or that of the same strength, which stood there before. The log alone knows the
 * latter. Null: it was refused, and what follows it is not lost for that. @throws CommandRefused where it is none of theirs
 */
async function rowOf(
	{ transaction, personId, actor }: Pick<Settles, 'transaction' | 'personId' | 'actor'>,
	id: string,
	held: readonly StrengthRow[]
): Promise<StrengthRow | null> {
	const own = held.find((strength) => strength.id === id);
	if (own) return own;
	const said = await transaction
		.selectFrom('audit_log')
		.select('subject')
		.where('person_id', '=', personId)
		.where('command_id', '=', id)
		.where('action', '=', 'strength.say')
		.executeTakeFirst();
	const became = said && held.find((strength) => said.subject === `strength:${strength.id}`);
	if (became) return became;
	const refused = await transaction
		.selectFrom('quarantine')
		.select('id')
		.where('command_id', '=', id)
		.where('account_id', '=', actor.accountId)
		.executeTakeFirst();
	if (said || refused) return null;
	throw new CommandRefused('not_found');
}

async function isOrderedSince({
	transaction,
	personId,
	tap,
	now
}: HandlerContext<'strength.order'>): Promise<boolean> {
	const live = await transaction
		.selectFrom('strength_orders')
		.select(['tapped_at', 'received_at', 'clock'])
		.where('person_id', '=', personId)
		.where('superseded_at', 'is', null)
		.executeTakeFirst();
	const times = { tappedAt: tap.at, receivedAt: now, clock: tap.clock };
	return live !== undefined && isTappedBefore(times, sentTimes(live));
}

/** Why an officer cannot suggest what stands there already. */
const whyNot: Record<StrengthState, ErrorCode> = {
	kept: 'strength_is_there',
	suggested: 'strength_waits',
	let_go: 'strength_not_taken_in',
	not_me: 'strength_not_taken_in'
};

export const suggestStrength: Handler<'strength.suggest'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, personId, command } = context;
		const { words, reason } = command.payload;
		const held = await strengthsHeld(transaction, personId);
		// What they named and let go themselves is theirs alone, and nothing here may tell of it.
		const known = held.filter(({ named_by, state }) => named_by !== 'person' || state === 'kept');
		const same = known.find((strength) => isSameStrength(strength, { choice: null, words }));
		if (same) throw new CommandRefused(whyNot[same.state]);
		const key = strengthKey(words);
		if ((await planStrengths(transaction, personId)).some((each) => strengthKey(each) === key))
			throw new CommandRefused('strength_is_there');
		if (held.filter(({ state }) => state === 'suggested').length >= MOST_SUGGESTED)
			throw new CommandRefused('too_many_suggested');
		await transaction
			.insertInto('strengths')
			.values({
				id: command.id,
				person_id: personId,
				words,
				choice: null,
				named_by: 'officer',
				reason,
				state: 'suggested',
				...doneBy(context),
				settled_at: null,
				settled_received_at: null,
				settled_clock: null
			})
			.execute();
		return { changed: changed([command.id]) };
	}
};

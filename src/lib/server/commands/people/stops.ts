import { deleteSessionsOf } from '#lib/server/access/sessions.ts';
import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { personInReach } from '#lib/server/commands/handling/person-in-reach.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { refuseFuture } from '#lib/server/commands/handling/refuse-future.ts';
import { backInTheBook, outOfTheBook } from './book-after-death.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';

/**
 * That somebody has died. All that is held stays; nothing is opened, sent or asked any more, and their phone is signed out,
 * whoever holds it now (docs/decisions/029-what-stops-the-questions.md).
 */
export const recordDeath: Handler<'death.record'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run({ transaction, actor, command, personId, now }) {
		const { diedOn, seen } = command.payload;
		if (diedOn !== null) refuseFuture(diedOn, now, 'diedOn');
		const held = await transaction
			.selectFrom('people')
			.select('died_on')
			.where('id', '=', personId)
			.executeTakeFirstOrThrow();
		refuseUnseen(seen, held.died_on);
		await transaction
			.updateTable('people')
			.set({ died_on: diedOn, death_recorded_by: diedOn === null ? null : actor.name })
			.where('id', '=', personId)
			.execute();
		if (diedOn !== null) await shutPhones(transaction, personId, now);
		const changed =
			diedOn === null
				? await backInTheBook(transaction, personId, now)
				: await outOfTheBook(transaction, personId, { actor, now });
		// What their own record tells of changes of officer goes with a death, and comes back with its mistake.
		return { changed: [{ kind: 'person', id: personId }, ...changed], subject: `person:${personId}` };
	}
};

/** Sessions end, and neither the PIN nor a code that lies about lets anybody in. */
async function shutPhones(transaction: Transaction, personId: string, now: number): Promise<void> {
	const accounts = await transaction
		.selectFrom('accounts')
		.select('id')
		.where('person_id', '=', personId)
		.execute();
	for (const { id } of accounts) {
		await deleteSessionsOf(transaction, 'account_id', id);
		await transaction
			.updateTable('devices')
			.set({ revoked_at: now })
			.where('account_id', '=', id)
			.where('revoked_at', 'is', null)
			.execute();
	}
	await transaction
		.updateTable('sign_in_codes')
		.set({ expires_at: now })
		.where('person_id', '=', personId)
		.where('expires_at', '>', now)
		.execute();
}

export const recordCustody: Handler<'custody.record'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, command, personId, now } = context;
		const { from, until } = command.payload;
		refuseFuture(from, now, 'from');
		if (until !== null) refuseFuture(until, now, 'until');
		await transaction
			.insertInto('custody_periods')
			.values({
				id: command.id,
				person_id: personId,
				from_on: from,
				until_on: until,
				withdrawn_at: null,
				...doneBy(context)
			})
			.execute();
		return { changed: [], subject: `custody:${command.id}` };
	}
};

export const changeCustody: Handler<'custody.change'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'custody_periods', payload.custodyId, personId),
	async run({ transaction, command, personId, now }) {
		const { custodyId, from, until, withdrawn, seen } = command.payload;
		if (until !== null) refuseFuture(until, now, 'until');
		refuseFuture(from, now, 'from');
		const held = await transaction
			.selectFrom('custody_periods')
			.select(['from_on', 'until_on'])
			.where('id', '=', custodyId)
			.where('person_id', '=', personId)
			.where('withdrawn_at', 'is', null)
			.executeTakeFirst();
		if (!held) throw new CommandRefused('not_found');
		refuseUnseen(seen, held.from_on, held.until_on);
		await transaction
			.updateTable('custody_periods')
			.set({ from_on: from, until_on: until, withdrawn_at: withdrawn ? now : null })
			.where('id', '=', custodyId)
			.where('person_id', '=', personId)
			.execute();
		return { changed: [], subject: `custody:${custodyId}` };
	}
};

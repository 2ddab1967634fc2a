import { DEFAULT_TIMING, defaultHours } from '#lib/domain/notices/when.ts';
import type { Handler, HandlerOutcome } from '#lib/server/commands/handling/handler.ts';
import type { Transaction } from '#lib/server/db/database.ts';

export const saveNoticeChoices: Handler<'notice_choices.save'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command, now }) {
		const { timing, safeFrom, safeUntil, changes, answers } = command.payload;
		const chosen = {
			timing,
			safe_from: safeFrom,
			safe_until: safeUntil,
			changed_at: now,
			...(changes !== undefined && { changes: changes ? (1 as const) : (0 as const) }),
			...(answers !== undefined && { answers: answers ? (1 as const) : (0 as const) })
		};
		await transaction
			.insertInto('notice_choices')
			.values({ id: personId, person_id: personId, answers: 1, ...chosen })
			.onConflict((conflict) => conflict.columns(['person_id', 'id']).doUpdateSet(chosen))
			.execute();
		return choicesOf(personId);
	}
};

/** What was agreed to goes at once: the address with it, so that nothing can be sent there. */
export const stopWay: Handler<'notice_way.stop'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command, now }) {
		await beginChoices(transaction, personId, now);
		await transaction
			.updateTable('notice_ways')
			.set({ state: 'stopped', address: '', ended_at: now, ended_why: null, code_at: null, dead_since: null })
			.where('person_id', '=', personId)
			.where('way', '=', command.payload.way)
			.where(({ eb, or }) => or([eb('state', 'in', ['on', 'unconfirmed']), eb('dead_since', 'is not', null)]))
			.execute();
		return choicesOf(personId);
	}
};

/** Whoever agrees to a way before they chose anything has what is usual. */
export async function beginChoices(transaction: Transaction, personId: string, now: number): Promise<void> {
	await transaction
		.insertInto('notice_choices')
		.values({
			id: personId,
			person_id: personId,
			timing: DEFAULT_TIMING,
			safe_from: defaultHours.safeFrom,
			safe_until: defaultHours.safeUntil,
			changed_at: now,
			// The page says so where they turn something on.
			changes: 1,
			answers: 1
		})
		.onConflict((conflict) => conflict.columns(['person_id', 'id']).doNothing())
		.execute();
}

export function choicesOf(personId: string): HandlerOutcome {
	return { changed: [{ kind: 'notice_choices', id: personId }] };
}

import { isTappedBefore, type SentTimes } from '#lib/domain/time/tap.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { toJson } from '#lib/server/db/json.ts';
import type { Handler } from '#lib/server/commands/handling/handler.ts';
import { requireOwn } from '#lib/server/commands/handling/require-own.ts';
import { clockJson } from '#lib/server/commands/handling/tap-of.ts';
import { sentTimes } from '#lib/server/projection/rows/sent.ts';
import { requirePlan } from './change-log.ts';

/** What to start with, among all steps; whether one is ready the sequence says, and a choice never makes it so. */
export const chooseSteps: Handler<'step.choose'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command, tap, now }) {
		const stepIds = [...new Set(command.payload.stepIds)];
		for (const id of stepIds) await requireOwn(transaction, 'steps', personId, id);
		const isOld = await isChosenBefore(transaction, personId, {
			tappedAt: tap.at,
			receivedAt: now,
			clock: tap.clock
		});
		if (!isOld)
			await transaction
				.updateTable('step_choices')
				.set({ superseded_at: now })
				.where('person_id', '=', personId)
				.where('superseded_at', 'is', null)
				.execute();
		await transaction
			.insertInto('step_choices')
			.values({
				id: command.id,
				person_id: personId,
				step_ids: toJson(stepIds),
				tapped_at: tap.at,
				received_at: now,
				clock: clockJson(tap),
				superseded_at: isOld ? now : null
			})
			.execute();
		const { id } = await requirePlan(transaction, personId, now);
		return { changed: [{ kind: 'plan', id }], subject: `step_choice:${command.id}` };
	}
};

/** Whether they have chosen something else since: the last choice counts, in whatever order their phones send. */
async function isChosenBefore(
	transaction: Transaction,
	personId: string,
	times: SentTimes
): Promise<boolean> {
	const held = await transaction
		.selectFrom('step_choices')
		.select(['tapped_at', 'received_at', 'clock'])
		.where('person_id', '=', personId)
		.where('superseded_at', 'is', null)
		.executeTakeFirst();
	return held !== undefined && isTappedBefore(times, sentTimes(held));
}

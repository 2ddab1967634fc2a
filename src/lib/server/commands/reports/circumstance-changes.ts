import { isNearEnough } from '#lib/domain/reports/changed-since.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { reportColumns } from '#lib/server/commands/handling/report-columns.ts';
import { toJson } from '#lib/server/db/json.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import { markSeen, refuseTakenBack, writeAnswer } from './answers.ts';

/*
 * Something in somebody's life that changed is told once, and answered by another look at the plan. Nothing here opens, counts or
 * decides anything about keeping to an order, and nothing may be added that does (docs/decisions/067-told-once.md).
 */

export const tellChange: Handler<'circumstance_change.tell'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run(context) {
		const { transaction, command, now } = context;
		const { changed, since, wanted, words } = command.payload;
		if (!isNearEnough(since, localDate(now)))
			throw new CommandRefused('date_too_far', [{ code: 'date_too_far', field: 'since' }]);
		await transaction
			.insertInto('circumstance_changes')
			.values({
				...reportColumns(context),
				changed: toJson(changed),
				since,
				wanted: toJson(wanted),
				words,
				look_on: null,
				looked_again_on: null,
				taken_back_at: null
			})
			.execute();
		return { changed: [{ kind: 'circumstance_change', id: command.id }] };
	}
};

export const answerChange: Handler<'circumstance_change.answer'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'circumstance_changes', payload.circumstanceChangeId, personId),
	async run(context) {
		const { transaction, command, personId, now } = context;
		const { circumstanceChangeId: id, plan, lookOn, seen, ...content } = command.payload;
		await refuseTakenBack(context, 'circumstance_change', id);
		const held = await transaction
			.selectFrom('circumstance_changes')
			.select(['look_on', 'looked_again_on'])
			.where('person_id', '=', personId)
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		refuseUnseen(seen, held.look_on ?? held.looked_again_on);
		await markSeen(context, 'circumstance_change', id);
		await writeAnswer(context, { kind: 'circumstance_change', id }, content);
		await transaction
			.updateTable('circumstance_changes')
			.set(
				plan === 'looked_again'
					? { looked_again_on: localDate(now), look_on: null }
					: { looked_again_on: null, look_on: lookOn }
			)
			.where('person_id', '=', personId)
			.where('id', '=', id)
			.execute();
		return { changed: [{ kind: 'circumstance_change', id }] };
	}
};

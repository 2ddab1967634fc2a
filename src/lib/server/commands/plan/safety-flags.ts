import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { requirePlan } from './change-log.ts';
import { personInReach } from '#lib/server/commands/handling/person-in-reach.ts';
import { notWithdrawn, withdrawal } from './withdrawal.ts';

export const raiseSafetyFlag: Handler<'safety_flag.raise'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, personId, command, now } = context;
		const open = await transaction
			.selectFrom('safety_flags')
			.select('id')
			.where('person_id', '=', personId)
			.where('withdrawn_at', 'is', null)
			.executeTakeFirst();
		if (open) throw new CommandRefused('safety_flag_is_raised');
		await transaction
			.insertInto('safety_flags')
			.values({
				id: command.id,
				person_id: personId,
				reason: command.payload.reason,
				...doneBy(context),
				...notWithdrawn
			})
			.execute();
		const { id } = await requirePlan(transaction, personId, now);
		return { changed: [{ kind: 'plan', id }], subject: `safety_flag:${command.id}` };
	}
};

export const clearSafetyFlag: Handler<'safety_flag.clear'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, personId, command, now } = context;
		const cleared = await transaction
			.updateTable('safety_flags')
			.set(withdrawal(context, command.payload.reason))
			.where('person_id', '=', personId)
			.where('withdrawn_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (!cleared) throw new CommandRefused('safety_flag_is_not_raised');
		refuseUnseen(command.payload.seen, cleared.id);
		const { id } = await requirePlan(transaction, personId, now);
		return { changed: [{ kind: 'plan', id }], subject: `safety_flag:${cleared.id}` };
	}
};

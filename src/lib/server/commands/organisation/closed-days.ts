import { CommandRefused, type ServiceHandler } from '#lib/server/commands/handling/handler.ts';

/** One day of one office, once. */
export const addClosedDay: ServiceHandler<'office_closed_day.add'> = {
	forService: true,
	async run({ transaction, actor, command, now }) {
		const { officeId, closedOn, reason } = command.payload;
		const office = await transaction
			.selectFrom('offices')
			.select('closed_at')
			.where('id', '=', officeId)
			.executeTakeFirst();
		if (!office) throw new CommandRefused('not_found');
		if (office.closed_at !== null) throw new CommandRefused('office_is_closed');
		const made = await transaction
			.insertInto('office_closed_days')
			.values({
				id: command.id,
				office_id: officeId,
				closed_on: closedOn,
				reason,
				by_account: actor.accountId,
				by_name: actor.name,
				at: now
			})
			.onConflict((conflict) => conflict.columns(['office_id', 'closed_on']).doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!made) throw new CommandRefused('closed_day_is_there');
		return { subject: `office_closed_day:${command.id}` };
	}
};

export const removeClosedDay: ServiceHandler<'office_closed_day.remove'> = {
	forService: true,
	async run({ transaction, command }) {
		const { officeId, closedDayId } = command.payload;
		const gone = await transaction
			.deleteFrom('office_closed_days')
			.where('id', '=', closedDayId)
			.where('office_id', '=', officeId)
			.returning('id')
			.executeTakeFirst();
		if (!gone) throw new CommandRefused('closed_day_is_gone');
		return { subject: `office_closed_day:${closedDayId}` };
	}
};

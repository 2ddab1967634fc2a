import { CommandRefused, type ServiceHandler } from '#lib/server/commands/handling/handler.ts';

/** Once more is no mistake: it is away either way. The other officer still sees it. */
export const putAwayOfficerChanges: ServiceHandler<'officer_change.put_away'> = {
	forService: true,
	async run({ transaction, actor, command: { payload }, now }) {
		const { practitionerId } = actor;
		const found = await transaction
			.selectFrom('officer_changes')
			.select('person_id')
			.where('id', 'in', payload.changes)
			.where(({ or, eb }) => or([eb('to_id', '=', practitionerId), eb('from_id', '=', practitionerId)]))
			.orderBy('person_id')
			.execute();
		if (found.length === 0) throw new CommandRefused('not_found');
		for (const side of ['to', 'from'] as const)
			await transaction
				.updateTable('officer_changes')
				.set({ [`${side}_seen_at`]: now })
				.where(`${side}_id`, '=', practitionerId)
				.where(`${side}_seen_at`, 'is', null)
				.where('id', 'in', payload.changes)
				.where(
					'person_id',
					'in',
					found.map((row) => row.person_id)
				)
				.execute();
		return { subject: `officer:${practitionerId}` };
	}
};

import { isSettingInRange } from '#lib/domain/plan/sequencing-policy.ts';
import { CommandRefused, type ServiceHandler } from '#lib/server/commands/handler.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';

/**
 * A number of the sequence for everybody or for one team; what was set before stays as history. The plans concerned are
 * made again in the same transaction, so that no phone orders a plan otherwise than its officer's screen.
 */
export const setSequencingPolicy: ServiceHandler<'sequencing_policy.set'> = {
	forService: true,
	async run({ transaction, actor, command, now }) {
		const { teamId, setting, value, reason } = command.payload;
		if (value !== null && !isSettingInRange(setting, value))
			throw new CommandRefused('setting_out_of_range', [{ code: 'setting_out_of_range', field: 'value' }]);
		await requireTeam(transaction, teamId);
		await transaction
			.updateTable('sequencing_settings')
			.set({ superseded_at: now })
			.where('setting', '=', setting)
			.where('team_id', teamId === null ? 'is' : '=', teamId)
			.where('superseded_at', 'is', null)
			.execute();
		await transaction
			.insertInto('sequencing_settings')
			.values({
				id: command.id,
				team_id: teamId,
				setting,
				value,
				reason,
				superseded_at: null,
				by_account: actor.accountId,
				by_name: actor.name,
				at: now
			})
			.execute();
		for (const plan of await plansOf(transaction, teamId)) {
			await lockPerson(transaction, plan.person_id);
			await projectRecords(transaction, plan.person_id, [{ kind: 'plan', id: plan.id }]);
		}
		return { subject: `sequencing_setting:${command.id}` };
	}
};

async function requireTeam(transaction: Transaction, teamId: string | null): Promise<void> {
	if (teamId === null) return;
	const team = await transaction.selectFrom('teams').select('id').where('id', '=', teamId).executeTakeFirst();
	if (!team) throw new CommandRefused('not_found');
}

/** By person, so that two of these never wait for each other. */
function plansOf(transaction: Transaction, teamId: string | null) {
	return transaction
		.selectFrom('plans')
		.innerJoin('people', 'people.id', 'plans.person_id')
		.leftJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.select(['plans.id', 'plans.person_id'])
		.$if(teamId !== null, (query) => query.where('practitioners.team_id', '=', teamId))
		.orderBy('plans.person_id')
		.execute();
}

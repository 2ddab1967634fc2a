import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { CommandRefused, type ServiceHandler } from '#lib/server/commands/handling/handler.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { projectPeopleOf, projectPeopleOfTeams } from '#lib/server/projection/project-people-of.ts';
import { refuseStale } from './stale.ts';

/** Their name, number and team stand in what their people read: for them it is made again. Their cases go with them. */
export const editStaffMember: ServiceHandler<'staff_member.edit'> = {
	forService: true,
	async run({ transaction, command }) {
		const { practitionerId, version, teamId, staffCode, telephone, forename, surname } = command.payload;
		const held = await memberOf(transaction, practitionerId);
		if (held?.version !== version) refuseStale(held);
		await refuseUnfit(transaction, held.role, command.payload);
		const changed = await transaction
			.updateTable('practitioners')
			.set({
				forename,
				surname,
				telephone: telephone || null,
				team_id: teamId,
				staff_code: staffCode,
				version: version + 1
			})
			.where('id', '=', practitionerId)
			.where('version', '=', version)
			.returning('id')
			.executeTakeFirst();
		if (!changed) refuseStale({ version: version + 1 });
		await projectPeopleOf(transaction, practitionerId);
		const left = held.team_id;
		if (held.role === 'manager' && left !== null && left !== teamId)
			await projectPeopleOfTeams(transaction, [left]);
		return { subject: `practitioner:${practitionerId}` };
	}
};

async function memberOf(transaction: Transaction, practitionerId: string) {
	return transaction
		.selectFrom('practitioners')
		.leftJoin('accounts', 'accounts.practitioner_id', 'practitioners.id')
		.select(['practitioners.version', 'practitioners.team_id', 'accounts.role'])
		.where('practitioners.id', '=', practitionerId)
		.executeTakeFirst();
}

/** Without a team, nobody would answer for their cases; a staff code names one officer. */
async function refuseUnfit(
	transaction: Transaction,
	role: string | null,
	{ practitionerId, teamId, staffCode }: PayloadOf<'staff_member.edit'>
): Promise<void> {
	if (teamId === null && role !== 'administrator' && role !== null)
		throw new CommandRefused('team_missing', [{ code: 'team_missing', field: 'teamId' }]);
	if (teamId !== null) {
		const team = await transaction
			.selectFrom('teams')
			.select('id')
			.where('id', '=', teamId)
			.executeTakeFirst();
		if (!team) throw new CommandRefused('not_found');
	}
	if (staffCode === null) return;
	const other = await transaction
		.selectFrom('practitioners')
		.select('id')
		.where('staff_code', '=', staffCode)
		.where('id', '!=', practitionerId)
		.executeTakeFirst();
	if (other) throw new CommandRefused('staff_code_taken', [{ code: 'staff_code_taken', field: 'staffCode' }]);
}

import { teamNameKey } from '#lib/domain/organisation/team-name.ts';
import { CommandRefused, type ServiceHandler } from '#lib/server/commands/handling/handler.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { projectPeopleOfTeams } from '#lib/server/projection/project-people-of.ts';
import { refuseStale } from './stale.ts';

export const createTeam: ServiceHandler<'team.create'> = {
	forService: true,
	async run({ transaction, command }) {
		const { name, officeId } = command.payload;
		await refuseSameName(transaction, name, null);
		await requireOpenOffice(transaction, officeId);
		const made = await transaction
			.insertInto('teams')
			.values({ id: command.id, name, name_key: teamNameKey(name), office_id: officeId })
			.onConflict((conflict) => conflict.column('name_key').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!made) throw nameTaken();
		return { subject: `team:${command.id}` };
	}
};

/** A team's name stands in what its people read of their officer: for them it is made again. */
export const editTeam: ServiceHandler<'team.edit'> = {
	forService: true,
	async run({ transaction, command }) {
		const { teamId, version, name, officeId } = command.payload;
		const held = await transaction
			.selectFrom('teams')
			.select(['name', 'office_id', 'version'])
			.where('id', '=', teamId)
			.executeTakeFirst();
		if (held?.version !== version) refuseStale(held);
		await refuseSameName(transaction, name, teamId);
		if (officeId !== held.office_id) await requireOpenOffice(transaction, officeId);
		const changed = await transaction
			.updateTable('teams')
			.set({ name, name_key: teamNameKey(name), office_id: officeId, version: version + 1 })
			.where('id', '=', teamId)
			.where('version', '=', version)
			.returning('id')
			.executeTakeFirst();
		if (!changed) refuseStale({ version: version + 1 });
		if (name !== held.name) await projectPeopleOfTeams(transaction, [teamId]);
		return { subject: `team:${teamId}` };
	}
};

/** Imports make teams too, by names of their own: all are compared, not only those that were typed here. */
async function refuseSameName(
	transaction: Transaction,
	name: string,
	exceptId: string | null
): Promise<void> {
	const key = teamNameKey(name);
	const teams = await transaction.selectFrom('teams').select(['id', 'name']).execute();
	if (teams.some((team) => team.id !== exceptId && teamNameKey(team.name) === key)) throw nameTaken();
}

function nameTaken(): CommandRefused {
	return new CommandRefused('team_name_taken', [{ code: 'team_name_taken', field: 'name' }]);
}

/** Holds the office as it is until this is done, so that it is not closed at the same moment. */
async function requireOpenOffice(transaction: Transaction, officeId: string | null): Promise<void> {
	if (officeId === null) return;
	const open = await transaction
		.updateTable('offices')
		.set((build) => ({ version: build.ref('version') }))
		.where('id', '=', officeId)
		.where('closed_at', 'is', null)
		.returning('id')
		.executeTakeFirst();
	if (!open) throw new CommandRefused('office_is_closed', [{ code: 'office_is_closed', field: 'officeId' }]);
}

import type { Actor } from '#lib/domain/access/actor.ts';
import { CommandRefused } from '#lib/server/commands/handling/handler.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import type { SettingsTable } from '#lib/server/projection/organisation/area-settings.ts';

interface SettingToSet {
	id: string;
	teamId: string | null;
	setting: string;
	value: number | null;
	reason: string;
	replaces?: string | null | undefined;
	inRange: boolean;
}

/**
 * Sets a number for everybody or for one team; what was set before stays as history.
 * @throws CommandRefused where the number is out of range, the team is not there, or another one was set meanwhile
 */
export async function setAreaSetting(
	transaction: Transaction,
	table: SettingsTable,
	{ id, teamId, setting, value, reason, replaces, inRange }: SettingToSet,
	{ actor, now }: { actor: Actor; now: number }
): Promise<void> {
	if (!inRange)
		throw new CommandRefused('setting_out_of_range', [{ code: 'setting_out_of_range', field: 'value' }]);
	await requireTeam(transaction, teamId);
	const superseded = await transaction
		.updateTable(table)
		.set({ superseded_at: now })
		.where('setting', '=', setting)
		.where('team_id', teamId === null ? 'is' : '=', teamId)
		.where('superseded_at', 'is', null)
		.returning('id')
		.execute();
	if (replaces !== undefined && (superseded[0]?.id ?? null) !== replaces)
		throw new CommandRefused('stale_edit', { code: 'stale_edit', version: 0, changes: [] });
	await transaction
		.insertInto(table)
		.values({
			id,
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
}

async function requireTeam(transaction: Transaction, teamId: string | null): Promise<void> {
	if (teamId === null) return;
	const team = await transaction.selectFrom('teams').select('id').where('id', '=', teamId).executeTakeFirst();
	if (!team) throw new CommandRefused('not_found');
}

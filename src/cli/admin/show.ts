import { localDate } from '#lib/domain/time/local-date.ts';
import { readStaff } from '#lib/server/queries/access/staff.ts';
import { countNotTaken } from '#lib/server/queries/access/not-taken.ts';
import { readImports } from '#lib/server/queries/imports/kept-imports.ts';
import { readJoinedOfficers, readOfficerDifferences } from '#lib/server/queries/imports/joined-officers.ts';
import { readOfficersWithoutAccount } from '#lib/server/queries/imports/officers-without-account.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { SettingsTable } from '#lib/server/projection/organisation/area-settings.ts';
import { readSettingEntries } from '#lib/server/queries/organisation/area-settings.ts';
import { settingRows, type SettingGroup } from '#lib/server/queries/organisation/setting-rows.ts';
import { readClosedDays, readOffices } from '#lib/server/queries/organisation/offices.ts';
import { readTeamsToKeep } from '#lib/server/queries/organisation/teams.ts';
import { countUnheld } from '#lib/server/queries/people/officers-for-cases.ts';
import { readAgencies } from '#lib/server/queries/plan/referrals.ts';
import type { Runtime } from '#lib/server/ops/runtime.ts';
import { UsageError, withRuntime, type SubCommand } from './sub-command.ts';

/** What the administrator's pages read, with the ids and versions by which `give` changes it. */
const readers: Record<string, (runtime: Runtime, now: number) => Promise<unknown>> = {
	staff: ({ database }) => readStaff(database.kysely),
	teams: ({ database }) => readTeamsToKeep(database.kysely),
	offices: async ({ database: { kysely } }, now) =>
		Promise.all(
			(await readOffices(kysely)).map(async (office) => ({
				...office,
				closedDays: await readClosedDays(kysely, office.id, localDate(now))
			}))
		),
	agencies: ({ database }) => readAgencies(database.kysely, { withArchived: true }),
	settings: async ({ database: { kysely } }) => {
		const teams = [null, ...(await readTeamsToKeep(kysely)).map(({ id }) => id)];
		return Object.fromEntries(
			await Promise.all(
				Object.entries(settingTables).map(async ([type, { group, table }]) => [
					type,
					(await Promise.all(teams.map((teamId) => settingsToGive(kysely, { group, table }, teamId)))).flat()
				])
			)
		);
	},
	officers: ({ database }) => readOfficersWithoutAccount(database.kysely),
	joined: ({ database }) => readJoinedOfficers(database.kysely),
	differences: ({ database }) => readOfficerDifferences(database.kysely),
	cases: async ({ database }) => ({ heldByNobody: await countUnheld(database.kysely) }),
	imports: ({ database }, now) => readImports(database.kysely, now),
	'not-taken': ({ database }) => countNotTaken(database.kysely),
	health: ({ health }, now) => health(now)
};

/** By the command that changes them, which is given each as it stands here with another value and a reason. */
const settingTables = {
	'sequencing_policy.set': { group: 'plan', table: 'sequencing_settings' },
	'compliance_setting.set': { group: 'fair-process', table: 'compliance_settings' },
	'reply_setting.set': { group: 'replies', table: 'reply_settings' }
} as const;

/** Each number as it holds for everybody; for a team those that are set for it alone. */
async function settingsToGive(
	connection: Connection,
	{ group, table }: { group: SettingGroup; table: SettingsTable },
	teamId: string | null
) {
	const rows = settingRows(group, teamId, await readSettingEntries(connection, table, teamId));
	return rows
		.filter(({ from }) => teamId === null || from === 'team')
		.map(({ name, value, usual, from, replaces, history }) => {
			return { setting: name, teamId, value, replaces, usual, from, history };
		});
}

export const showCommand: SubCommand = {
	name: 'show',
	usage: Object.keys(readers).join('|'),
	summary: 'Print as JSON what the pages of an administrator show: nothing of any case',
	options: {},
	async run({ positionals: [what, ...more] }) {
		const read = readers[what ?? ''];
		if (!read || more.length > 0) throw new UsageError(`Say one of ${Object.keys(readers).join(', ')}.`);
		return withRuntime(async (runtime) => {
			console.log(JSON.stringify(await read(runtime, Date.now()), null, 2));
			return 0;
		});
	}
};

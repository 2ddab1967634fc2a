import type { RequestEvent } from '@sveltejs/kit';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import type { SettingsTable } from '#lib/server/projection/organisation/area-settings.ts';
import { readSettingEntries } from '#lib/server/queries/organisation/area-settings.ts';
import { readTeams } from '#lib/server/queries/organisation/teams.ts';

const tables = {
	plan: 'sequencing_settings',
	'fair-process': 'compliance_settings',
	replies: 'reply_settings'
} as const satisfies Record<string, SettingsTable>;

/** What the pages of one group of settings read, for everybody or for the team in `?team=`. */
export async function openSettings(event: RequestEvent<{ group: string }>) {
	requireAdministrator(event);
	const { group } = event.params;
	if (!isGroup(group)) return refuse(event, 'not_found');
	const { lists } = event.locals;
	const teams = await readTeams(lists);
	const teamId = event.url.searchParams.get('team');
	if (teamId !== null && !teams.some(({ id }) => id === teamId)) return refuse(event, 'not_found');
	return { group, teams, teamId, entries: await readSettingEntries(lists, tables[group], teamId) };
}

function isGroup(group: string): group is keyof typeof tables {
	return Object.hasOwn(tables, group);
}

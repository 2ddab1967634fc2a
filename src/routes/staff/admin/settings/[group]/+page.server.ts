import { listing } from '#lib/server/http/listing.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { openSettings } from '#lib/server/forms/organisation/settings-page.ts';
import { settingRows } from '#lib/server/queries/organisation/setting-rows.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requireAdministrator(event);
	const { group, teams, teamId, entries } = await openSettings(event);
	return { group, teams, teamId, rows: settingRows(group, teamId, entries) };
});

import type { SettingGroup, SettingName } from '#lib/server/queries/organisation/setting-rows.ts';

/** The page of a group or of one of its numbers, for everybody or for a team. */
export function settingHref(group: SettingGroup, teamId: string | null, name?: SettingName): string {
	const path = `/staff/admin/settings/${group}${name === undefined ? '' : `/${name}`}`;
	return teamId === null ? path : `${path}?team=${teamId}`;
}

import {
	ComplianceSetting,
	isComplianceSettingInRange,
	type ComplianceSettings
} from '#lib/domain/compliance/settings.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import { usualSettings } from '#lib/policy/compliance/usual-settings.ts';
import type { Connection } from '#lib/server/db/database.ts';
import {
	readAreaSettings,
	settingsOfTeam,
	type SettingsTable
} from '#lib/server/projection/organisation/area-settings.ts';

/** The numbers of the fair process as they hold for a team, or for everybody: what is set, and else what is usual. */
export async function readComplianceSettings(
	connection: Connection,
	teamId: string | null
): Promise<ComplianceSettings> {
	const all = await readAreaSettings(connection, 'compliance_settings', isComplianceSetting);
	const set = Object.entries(settingsOfTeam(all, teamId)).map(([name, { value }]) => [name, value]);
	return { ...usualSettings, ...Object.fromEntries(set) };
}

function isComplianceSetting(setting: string, value: number): setting is ComplianceSetting {
	const known = ComplianceSetting.safeParse(setting);
	return known.success && isComplianceSettingInRange(known.data, value);
}

/** One time that a number was set, or put back to what is usual. */
export interface SettingEntry {
	id: string;
	/** Null for everybody. */
	teamId: string | null;
	setting: string;
	/** Null where it went back to what is usual. */
	value: number | null;
	reason: string;
	by: string;
	at: Instant;
	inForce: boolean;
}

/** What was ever set for everybody and for this team, the latest first. */
export async function readSettingEntries(
	connection: Connection,
	table: SettingsTable,
	teamId: string | null
): Promise<SettingEntry[]> {
	const rows = await connection
		.selectFrom(table)
		.selectAll()
		.where(({ eb, or }) => or([eb('team_id', 'is', null), eb('team_id', '=', teamId)]))
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		teamId: row.team_id,
		setting: row.setting,
		value: row.value,
		reason: row.reason,
		by: row.by_name,
		at: row.at,
		inForce: row.superseded_at === null
	}));
}

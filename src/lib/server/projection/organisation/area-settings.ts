import type { Connection } from '#lib/server/db/database.ts';

/** The tables of numbers that an area sets for itself; one shape. */
export type SettingsTable = 'sequencing_settings' | 'compliance_settings' | 'reply_settings';

export type SettingsOf<Name extends string> = Partial<Record<Name, { value: number; reason: string }>>;

/** What is set now, by team; the key `null` is for everybody. */
export type AreaSettings<Name extends string> = ReadonlyMap<string | null, SettingsOf<Name>>;

/** @param isValid whether a stored name and number still mean something: a row of another release must not break a page */
export async function readAreaSettings<Name extends string>(
	connection: Connection,
	table: SettingsTable,
	isValid: (setting: string, value: number) => setting is Name
): Promise<AreaSettings<Name>> {
	const rows = await connection
		.selectFrom(table)
		.select(['team_id', 'setting', 'value', 'reason'])
		.where('superseded_at', 'is', null)
		// They stand in people's records in the order in which they are found, and a record is another where its letters are.
		.orderBy('setting')
		.orderBy('id')
		.execute();
	const settings = new Map<string | null, SettingsOf<Name>>();
	for (const { team_id, setting, value, reason } of rows)
		if (value !== null && isValid(setting, value))
			settings.set(team_id, { ...settings.get(team_id), [setting]: { value, reason } } as SettingsOf<Name>);
	return settings;
}

/** A team's own setting goes before one for everybody. */
export function settingsOfTeam<Name extends string>(
	settings: AreaSettings<Name>,
	teamId: string | null
): SettingsOf<Name> {
	return { ...settings.get(null), ...(teamId === null ? {} : settings.get(teamId)) } as SettingsOf<Name>;
}

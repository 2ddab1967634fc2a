import { isSettingInRange, type AreaPolicy } from '#lib/domain/plan/sequencing-policy.ts';
import { SequencingSetting } from '#lib/domain/plan/vocabulary.ts';
import type { Selectable } from 'kysely';
import type { Connection } from '#lib/server/db/database.ts';
import type { Json } from '#lib/server/db/json.ts';
import type { Schema } from '#lib/server/db/schema.ts';
import {
	readAreaSettings,
	settingsOfTeam,
	type AreaSettings
} from '#lib/server/projection/organisation/area-settings.ts';
import type { PlanParts } from './record-of-row.ts';

const nothing: PlanParts = { signals: [], choices: null, safetyFlag: null, pauses: [], policy: {} };

export function partsOf(parts: ReadonlyMap<string, PlanParts>, personId: string): PlanParts {
	return parts.get(personId) ?? nothing;
}

/** What these people's plan records take from other tables: one query a table, however many people. */
export async function readPlanParts(
	connection: Connection,
	personIds: readonly string[]
): Promise<Map<string, PlanParts>> {
	// One after the other: inside a transaction there is one connection.
	const signals = await liveOf(connection, 'stage_signals', personIds);
	const flags = await liveOf(connection, 'safety_flags', personIds);
	const choices = await latestChoices(connection, personIds);
	const pauses = await readPauses(connection, personIds);
	const teams = await teamsOf(connection, personIds);
	const policies = await readAreaPolicies(connection);
	return new Map(
		personIds.map((personId) => [
			personId,
			{
				signals: signals.filter((row) => row.person_id === personId),
				safetyFlag: flags.find((row) => row.person_id === personId) ?? null,
				choices: choices.get(personId) ?? null,
				pauses: pauses.filter((row) => row.person_id === personId),
				policy: valuesOf(settingsOfTeam(policies, teams.get(personId) ?? null))
			}
		])
	);
}

/** Rules set aside that still are, of these people. */
export function liveOverrides(connection: Connection, personIds: readonly string[]) {
	return liveOf(connection, 'step_overrides', personIds);
}

function liveOf<Table extends 'stage_signals' | 'safety_flags' | 'step_overrides'>(
	connection: Connection,
	table: Table,
	personIds: readonly string[]
) {
	const rows = connection
		.selectFrom(table as 'stage_signals')
		.selectAll()
		.where('person_id', 'in', [...personIds])
		.where('withdrawn_at', 'is', null)
		.orderBy('at')
		.orderBy('id')
		.execute();
	return rows as unknown as Promise<Selectable<Schema[Table]>[]>;
}

/** Of these people, in the order in which they began. */
export function readPauses(connection: Connection, personIds: readonly string[]) {
	return connection
		.selectFrom('plan_pauses')
		.selectAll()
		.where('person_id', 'in', [...personIds])
		.orderBy('starts_on')
		.orderBy('at')
		.orderBy('id')
		.execute();
}

async function latestChoices(
	connection: Connection,
	personIds: readonly string[]
): Promise<Map<string, Json<string[]>>> {
	const rows = await connection
		.selectFrom('step_choices')
		.select(['person_id', 'step_ids'])
		.where('person_id', 'in', [...personIds])
		.where('superseded_at', 'is', null)
		.execute();
	return new Map(rows.map(({ person_id, step_ids }) => [person_id, step_ids]));
}

async function teamsOf(
	connection: Connection,
	personIds: readonly string[]
): Promise<Map<string, string | null>> {
	const rows = await connection
		.selectFrom('people')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.select(['people.id', 'practitioners.team_id'])
		.where('people.id', 'in', [...personIds])
		.execute();
	return new Map(rows.map(({ id, team_id }) => [id, team_id]));
}

export type AreaPolicies = AreaSettings<SequencingSetting>;

export function readAreaPolicies(connection: Connection): Promise<AreaPolicies> {
	return readAreaSettings(connection, 'sequencing_settings', isSequencingSetting);
}

function isSequencingSetting(setting: string, value: number): setting is SequencingSetting {
	const known = SequencingSetting.safeParse(setting);
	return known.success && isSettingInRange(known.data, value);
}

/** What a phone orders by. When a gap comes to Today, and how long a pause may be, is the practitioner's side alone. */
function valuesOf({ gapOnTodayDays: _, pauseLongestDays: __, ...policy }: AreaPolicy): PlanParts['policy'] {
	return Object.fromEntries(Object.entries(policy).map(([name, { value }]) => [name, value]));
}

import type { RecordKind, SnapshotRecord, UnreadableRecord } from '#lib/domain/records/records.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { madeFrom } from '#lib/domain/records/unreadable.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { isPlaceholderName } from '#lib/domain/people/placeholder.ts';
import { isDemonstration } from '#lib/server/db/demonstration-mark.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { ReportKind, Row } from '#lib/server/db/schema.ts';
import { appointmentRecord } from './appointments/record-of-row.ts';
import { complianceEventToMake, warningRecord } from './compliance/record-of-row.ts';
import { orderRecord, requirementRecord } from './people/record-of-row.ts';
import {
	goalRecord,
	needRecord,
	planRecord,
	planVersionRecord,
	referralRecord,
	stepRecord
} from './plan/record-of-row.ts';
import {
	disagreementRecord,
	obstacleRecord,
	positiveChangeRecord,
	proposalRecord,
	reflectionRecord,
	relapseRecord,
	type AnswerRow
} from './reports/record-of-row.ts';
import { managerOf } from './organisation/team-manager.ts';
import { overridesOf, partsOf, readPlanParts } from './plan/plan-parts.ts';

/** Reads what a record is made of, and makes it later: a row that cannot be read must not look like a database that fails. */
type Loader = (
	connection: Connection,
	personId: string,
	id: string
) => Promise<(() => SnapshotRecord | null) | null>;

/**
 * One record of a person's world as its tables now say it is; null when it is gone or not for the phone. Where its rows
 * cannot be read, that is what stands in its place, and everything else goes on.
 */
export async function loadRecord(
	connection: Connection,
	personId: string,
	{ kind, id }: RecordReference
): Promise<SnapshotRecord | UnreadableRecord | null> {
	const make = await loaders[kind](connection, personId, id);
	if (make === null) return null;
	const made = madeFrom(make);
	return made === 'unreadable' ? { kind: made, id } : made;
}

const loaders: Record<RecordKind, Loader> = {
	person: loadPerson,
	order: async (connection, personId, id) => map(await row(connection, 'orders', personId, id), orderRecord),
	requirement: async (connection, personId, id) =>
		map(await row(connection, 'requirements', personId, id), requirementRecord),
	need: async (connection, personId, id) => map(await row(connection, 'needs', personId, id), needRecord),
	plan: async (connection, personId, id) => {
		const found = await row(connection, 'plans', personId, id);
		if (!found) return null;
		const parts = await readPlanParts(connection, [personId]);
		return () => planRecord(found, partsOf(parts, personId));
	},
	goal: async (connection, personId, id) => map(await row(connection, 'goals', personId, id), goalRecord),
	step: async (connection, personId, id) => {
		const found = await row(connection, 'steps', personId, id);
		if (!found) return null;
		const overrides = await overridesOf(connection, personId, id);
		return () => stepRecord(found, overrides);
	},
	appointment: async (connection, personId, id) =>
		map(await row(connection, 'appointments', personId, id), appointmentRecord),
	obstacle: async (connection, personId, id) => {
		const found = await row(connection, 'obstacles', personId, id);
		return answered(connection, 'obstacle', found, obstacleRecord);
	},
	positive_change: async (connection, personId, id) => {
		const found = await row(connection, 'positive_changes', personId, id);
		return answered(connection, 'positive_change', found, positiveChangeRecord);
	},
	reflection: async (connection, personId, id) => {
		const found = await row(connection, 'reflections', personId, id);
		return answered(connection, 'reflection', found, reflectionRecord);
	},
	relapse: async (connection, personId, id) => {
		const found = await row(connection, 'relapses', personId, id);
		return answered(connection, 'relapse', found, relapseRecord);
	},
	referral: async (connection, personId, id) =>
		map(await row(connection, 'referrals', personId, id), referralRecord),
	proposal: async (connection, personId, id) => {
		const found = await row(connection, 'proposals', personId, id);
		return answered(connection, 'proposal', found, proposalRecord);
	},
	disagreement: async (connection, personId, id) => {
		const found = await row(connection, 'disagreements', personId, id);
		return answered(connection, 'disagreement', found, disagreementRecord);
	},
	plan_version: async (connection, personId, id) =>
		map(await row(connection, 'plan_versions', personId, id), planVersionRecord),
	compliance_event: complianceEventToMake,
	warning: async (connection, personId, id) =>
		map(await row(connection, 'warnings', personId, id), warningRecord)
};

function map<Row, Result>(found: Row | undefined, toRecord: (row: Row) => Result): (() => Result) | null {
	return found === undefined ? null : () => toRecord(found);
}

type RecordTable =
	| 'orders'
	| 'requirements'
	| 'needs'
	| 'plans'
	| 'goals'
	| 'steps'
	| 'appointments'
	| 'obstacles'
	| 'positive_changes'
	| 'reflections'
	| 'relapses'
	| 'referrals'
	| 'proposals'
	| 'disagreements'
	| 'plan_versions'
	| 'warnings';

async function row<Table extends RecordTable>(
	connection: Connection,
	table: Table,
	personId: string,
	id: string
) {
	const select = connection.selectFrom(table as 'orders').selectAll();
	const found: unknown = await select
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.executeTakeFirst();
	return found as Row<Table> | undefined;
}

/** With what it was answered. */
async function answered<Report extends { id: string; person_id: string }>(
	connection: Connection,
	kind: ReportKind,
	found: Report | undefined,
	toRecord: (row: Report, answers: AnswerRow[]) => SnapshotRecord
): Promise<(() => SnapshotRecord) | null> {
	if (!found) return null;
	const answers = await answersTo(connection, kind, found.person_id, found.id);
	return () => toRecord(found, answers);
}

function answersTo(connection: Connection, kind: ReportKind, personId: string, id: string) {
	return connection
		.selectFrom('answers')
		.selectAll()
		.where('person_id', '=', personId)
		.where('report_kind', '=', kind)
		.where('report_id', '=', id)
		.orderBy('at')
		.orderBy('id')
		.execute();
}

async function loadPerson(
	connection: Connection,
	personId: string,
	id: string
): Promise<(() => SnapshotRecord) | null> {
	if (id !== personId) return null;
	const found = await connection
		.selectFrom('people')
		.leftJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.leftJoin('teams', 'teams.id', 'practitioners.team_id')
		.where('people.id', '=', id)
		.select([
			'people.id',
			'people.preferred_name',
			'people.language',
			'people.text_size',
			'practitioners.forename',
			'practitioners.surname',
			'practitioners.telephone',
			'practitioners.team_id',
			'teams.name as team'
		])
		.executeTakeFirst();
	if (!found) return null;
	const invented = await isDemonstration(connection);
	const manager = await managerOf(connection, found.team_id);
	return () => ({
		...(invented && { invented: true as const }),
		kind: 'person',
		id: found.id,
		preferredName: found.preferred_name,
		language: found.language,
		textSize: found.text_size,
		officer:
			found.forename === null || isPlaceholderName(fullName(found))
				? null
				: {
						name: fullName(found),
						telephone: found.telephone,
						team: found.team
					},
		manager
	});
}

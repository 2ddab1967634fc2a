import type { RecordKind, SnapshotRecord } from '#lib/domain/snapshot/records.ts';
import { isDemonstration } from '#lib/server/db/demonstration-mark.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { loadComplianceEvent, warningRecord } from './compliance-rows.ts';
import { disagreementRecord, planVersionRecord, proposalRecord, referralRecord } from './plan-rows.ts';
import { liveOverrides, partsOf, readPlanParts } from './plan-parts.ts';
import {
	appointmentRecord,
	goalRecord,
	needRecord,
	obstacleRecord,
	orderRecord,
	planRecord,
	positiveChangeRecord,
	reflectionRecord,
	relapseRecord,
	requirementRecord,
	stepRecord
} from './rows.ts';

type Loader = (connection: Connection, id: string) => Promise<SnapshotRecord | null>;

/** One record of a person's world as its tables now say it is; null when it is gone or not for the phone. */
export const loadRecord: Record<RecordKind, Loader> = {
	person: loadPerson,
	order: async (connection, id) => map(await row(connection, 'orders', id), orderRecord),
	requirement: async (connection, id) => map(await row(connection, 'requirements', id), requirementRecord),
	need: async (connection, id) => map(await row(connection, 'needs', id), needRecord),
	plan: async (connection, id) => {
		const found = await row(connection, 'plans', id);
		if (!found) return null;
		const parts = await readPlanParts(connection, [found.person_id]);
		return planRecord(found, partsOf(parts, found.person_id));
	},
	goal: async (connection, id) => map(await row(connection, 'goals', id), goalRecord),
	step: async (connection, id) => {
		const found = await row(connection, 'steps', id);
		return found ? stepRecord(found, await liveOverrides(connection, 'step_id', [id])) : null;
	},
	appointment: async (connection, id) => map(await row(connection, 'appointments', id), appointmentRecord),
	obstacle: async (connection, id) => {
		const found = await row(connection, 'obstacles', id);
		return found ? obstacleRecord(found, await answersTo(connection, id)) : null;
	},
	positive_change: async (connection, id) => {
		const found = await row(connection, 'positive_changes', id);
		return found ? positiveChangeRecord(found, await answersTo(connection, id)) : null;
	},
	reflection: async (connection, id) => {
		const found = await row(connection, 'reflections', id);
		return found ? reflectionRecord(found, await answersTo(connection, id)) : null;
	},
	relapse: async (connection, id) => {
		const found = await row(connection, 'relapses', id);
		return found ? relapseRecord(found, await answersTo(connection, id)) : null;
	},
	referral: async (connection, id) => map(await row(connection, 'referrals', id), referralRecord),
	proposal: async (connection, id) => {
		const found = await row(connection, 'proposals', id);
		return found ? proposalRecord(found, await answersTo(connection, id)) : null;
	},
	disagreement: async (connection, id) => {
		const found = await row(connection, 'disagreements', id);
		return found ? disagreementRecord(found, await answersTo(connection, id)) : null;
	},
	plan_version: async (connection, id) => map(await row(connection, 'plan_versions', id), planVersionRecord),
	compliance_event: loadComplianceEvent,
	warning: async (connection, id) => map(await row(connection, 'warnings', id), warningRecord)
};

function map<Row, Result>(found: Row | undefined, toRecord: (row: Row) => Result): Result | null {
	return found === undefined ? null : toRecord(found);
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

async function row<Table extends RecordTable>(connection: Connection, table: Table, id: string) {
	const select = connection.selectFrom(table as 'orders').selectAll();
	const found: unknown = await select.where('id', '=', id).executeTakeFirst();
	return found as import('kysely').Selectable<import('#lib/server/db/schema.ts').Schema[Table]> | undefined;
}

function answersTo(connection: Connection, reportId: string) {
	return connection
		.selectFrom('answers')
		.selectAll()
		.where('report_id', '=', reportId)
		.orderBy('at')
		.orderBy('id')
		.execute();
}

async function loadPerson(connection: Connection, id: string): Promise<SnapshotRecord | null> {
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
			'teams.name as team'
		])
		.executeTakeFirst();
	if (!found) return null;
	return {
		...((await isDemonstration(connection)) && { invented: true as const }),
		kind: 'person',
		id: found.id,
		preferredName: found.preferred_name,
		language: found.language,
		textSize: found.text_size,
		officer:
			found.forename === null
				? null
				: {
						name: `${found.forename} ${found.surname ?? ''}`.trim(),
						telephone: found.telephone,
						team: found.team
					}
	};
}

import { allReportKinds, reportKinds, type ReportKind } from '#lib/domain/reports/report-kinds.ts';
import type { RecordKind, SnapshotRecord, UnreadableRecord } from '#lib/domain/records/records.ts';
import { madeFrom } from '#lib/domain/records/unreadable.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { USUAL_REPLY_DAYS } from '#lib/domain/organisation/reply-times.ts';
import { isPlaceholderName } from '#lib/domain/people/placeholder.ts';
import { isDemonstration } from '#lib/server/db/demonstration-mark.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { besideAppointments } from './appointments/beside.ts';
import { explanationRecord, explanationRequestRecord } from './compliance/explanations.ts';
import { appointmentRecord } from './appointments/record-of-row.ts';
import { complianceEventsToMake, warningRecord } from './compliance/record-of-row.ts';
import { messageRecord } from './messages/record-of-row.ts';
import { replyDaysOfTeam } from './organisation/reply-days.ts';
import { managerOf } from './organisation/team-manager.ts';
import { calendarSince } from './people/calendar-since.ts';
import { officerTold } from './people/officer-news.ts';
import { signedOutPhone } from './people/signed-out-phone.ts';
import { noticeChoicesToMake, reminderRecord } from './notices/record-of-row.ts';
import { circumstancesToMake } from './people/circumstances.ts';
import { orderRecord, requirementRecord } from './people/record-of-row.ts';
import { liveOverrides, partsOf, readPlanParts } from './plan/plan-parts.ts';
import {
	goalRecord,
	needRecord,
	planRecord,
	planVersionRecord,
	referralRecord,
	stepRecord
} from './plan/record-of-row.ts';
import { strengthsToMake } from './reports/strengths.ts';
import { ifThenPlanRecord, reportRecordOf, storyNoteRecord, storyRecord } from './reports/record-of-row.ts';

/** Reads what records of one kind are made of, and makes them later: a row that cannot be read must not look like a database that fails. */
type Loader = (connection: Connection, personId: string, ids: readonly string[]) => Promise<ToMake[]>;

interface ToMake {
	id: string;
	make: () => SnapshotRecord | null;
}

/**
 * Records of one kind of a person's world as their tables now say they are, by their ids; what is gone or not for the phone is
 * not among them. Where the rows of one cannot be read, that is what stands in its place, and everything else goes on.
 * @param ids so many that one statement can name them
 */
export async function loadRecords(
	connection: Connection,
	personId: string,
	kind: RecordKind,
	ids: readonly string[]
): Promise<Map<string, SnapshotRecord | UnreadableRecord>> {
	const found = await loaders[kind](connection, personId, ids);
	const records = new Map<string, SnapshotRecord | UnreadableRecord>();
	for (const { id, make } of found) {
		const made = madeFrom(make);
		if (made !== null) records.set(id, made === 'unreadable' ? { kind: made, id } : made);
	}
	return records;
}

const loaders: Record<RecordKind, Loader> = {
	person: loadPerson,
	order: rowsAs('orders', orderRecord),
	requirement: rowsAs('requirements', requirementRecord),
	circumstance: circumstancesToMake,
	need: rowsAs('needs', needRecord),
	plan: async (connection, personId, ids) => {
		const found = await rowsOf(connection, 'plans', personId, ids);
		if (found.length === 0) return [];
		const parts = partsOf(await readPlanParts(connection, [personId]), personId);
		return found.map((row) => ({ id: row.id, make: () => planRecord(row, parts) }));
	},
	goal: rowsAs('goals', goalRecord),
	step: async (connection, personId, ids) => {
		const found = await rowsOf(connection, 'steps', personId, ids);
		if (found.length === 0) return [];
		const live = await liveOverrides(connection, [personId]);
		return found.map((row) => ({
			id: row.id,
			make: () =>
				stepRecord(
					row,
					live.filter(({ step_id }) => step_id === row.id)
				)
		}));
	},
	appointment: async (connection, personId, ids) => {
		const found = await rowsOf(connection, 'appointments', personId, ids);
		if (found.length === 0) return [];
		const beside = await besideAppointments(connection, personId, ids);
		return found.map((row) => ({ id: row.id, make: () => appointmentRecord(row, beside(row.id)) }));
	},
	...reportLoaders(),
	strength: strengthsToMake,
	if_then_plan: rowsAs('if_then_plans', ifThenPlanRecord),
	story: rowsAs('stories', storyRecord),
	story_note: rowsAs('story_notes', storyNoteRecord),
	referral: rowsAs('referrals', referralRecord),
	plan_version: rowsAs('plan_versions', planVersionRecord),
	compliance_event: complianceEventsToMake,
	warning: rowsAs('warnings', warningRecord),
	message: rowsAs('messages', messageRecord),
	notice_choices: noticeChoicesToMake,
	reminder: rowsAs('notices', reminderRecord),
	explanation: rowsAs('explanations', explanationRecord),
	explanation_request: rowsAs('explanation_requests', explanationRequestRecord)
};

function reportLoaders(): Record<ReportKind, Loader> {
	return Object.fromEntries(allReportKinds.map((kind) => [kind, answered(kind)])) as Record<
		ReportKind,
		Loader
	>;
}

type RecordTable =
	| 'orders'
	| 'requirements'
	| 'needs'
	| 'plans'
	| 'goals'
	| 'steps'
	| 'appointments'
	| (typeof reportKinds)[ReportKind]['table']
	| 'if_then_plans'
	| 'stories'
	| 'story_notes'
	| 'referrals'
	| 'plan_versions'
	| 'warnings'
	| 'messages'
	| 'notices'
	| 'explanations'
	| 'explanation_requests';

function rowsAs<Table extends RecordTable>(
	table: Table,
	toRecord: (row: Row<Table>) => SnapshotRecord | null
): Loader {
	return async (connection, personId, ids) => {
		const found = await rowsOf(connection, table, personId, ids);
		return found.map((row) => ({ id: row.id, make: () => toRecord(row) }));
	};
}

async function rowsOf<Table extends RecordTable>(
	connection: Connection,
	table: Table,
	personId: string,
	ids: readonly string[]
): Promise<(Row<Table> & { id: string })[]> {
	const select = connection.selectFrom(table as 'orders').selectAll();
	const found: unknown = await select.where('person_id', '=', personId).where('id', 'in', ids).execute();
	return found as (Row<Table> & { id: string })[];
}

/** With what it was answered. */
function answered(kind: ReportKind): Loader {
	return async (connection, personId, ids) => {
		const found = await rowsOf(connection, reportKinds[kind].table, personId, ids);
		if (found.length === 0) return [];
		const answers = await answersTo(connection, kind, personId, ids);
		return found.map((row) => ({
			id: row.id,
			make: () =>
				reportRecordOf(
					kind,
					row,
					answers.filter(({ report_id }) => report_id === row.id)
				)
		}));
	};
}

function answersTo(connection: Connection, kind: ReportKind, personId: string, ids: readonly string[]) {
	return connection
		.selectFrom('answers')
		.selectAll()
		.where('person_id', '=', personId)
		.where('report_kind', '=', kind)
		.where('report_id', 'in', ids)
		.orderBy('at')
		.orderBy('id')
		.execute();
}

async function loadPerson(
	connection: Connection,
	personId: string,
	ids: readonly string[]
): Promise<ToMake[]> {
	if (!ids.includes(personId)) return [];
	const found = await connection
		.selectFrom('people')
		.leftJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.leftJoin('teams', 'teams.id', 'practitioners.team_id')
		.where('people.id', '=', personId)
		.select([
			'people.id',
			'people.preferred_name',
			'people.language',
			'people.text_size',
			'people.died_on',
			'people.officer_news_read',
			'practitioners.id as practitioner_id',
			'practitioners.forename',
			'practitioners.surname',
			'practitioners.telephone',
			'practitioners.team_id',
			'teams.name as team'
		])
		.executeTakeFirst();
	if (!found) return [];
	const invented = await isDemonstration(connection);
	const manager = await managerOf(connection, found.team_id);
	const told = await officerTold(connection, found);
	const phone = await signedOutPhone(connection, personId);
	const replyDays = await replyDaysOfTeam(connection, found.team_id);
	const calendar = await calendarSince(connection, personId);
	const make = (): SnapshotRecord => ({
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
		...told,
		manager,
		...(phone && { signedOutPhone: phone }),
		...(replyDays !== USUAL_REPLY_DAYS && { replyDays }),
		...(calendar !== undefined && { calendarSince: calendar })
	});
	return [{ id: personId, make }];
}

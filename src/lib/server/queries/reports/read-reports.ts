import { kindsToRead, type KindToRead } from '#lib/domain/reports/report-kinds.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { RecordedRelapse } from '#lib/domain/reports/recorded-relapse.ts';
import type { RecordOf, SnapshotRecord } from '#lib/domain/records/records.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { bodyForStaff } from '#lib/server/projection/body-for-staff.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

export type Report = RecordOf<KindToRead>;

export interface ReportForPractitioner {
	report: Report;
	personId: string;
	personName: string;
	preferredName: string;
	language: Language;
	/** The appointment or step it is about, where it is about one. */
	subject: RecordOf<'appointment'> | RecordOf<'step'> | null;
}

/** All reports of this practitioner's cases, latest first. */
export async function readReports(
	connection: Connection,
	reaching: Reaching
): Promise<ReportForPractitioner[]> {
	const rows = await reportRows(connection, reaching).execute();
	return rows
		.flatMap((row) => asReport(row, null))
		.sort((a, b) => (b.report.receivedAt ?? 0) - (a.report.receivedAt ?? 0));
}

/** A report by what names it: two people's, and two kinds of one person's, can have the same id. */
export interface NamedReport {
	personId: string;
	kind: string;
	id: string;
}

/** The reports in this practitioner's reach that have this id: an address of before named no more. */
export async function reportsCalled(
	connection: Connection,
	reaching: Reaching,
	id: string
): Promise<NamedReport[]> {
	const rows = await reportRows(connection, reaching).where('person_records.id', '=', id).execute();
	return rows
		.flatMap((row) => asReport(row, null))
		.map(({ personId, report }) => ({ personId, kind: report.kind, id }));
}

/** One report with what it is about; null where it is not of this practitioner's cases, or not there. */
export async function readReport(
	connection: Connection,
	reaching: Reaching,
	{ id, personId, kind }: NamedReport
): Promise<ReportForPractitioner | null> {
	const row = await reportRows(connection, reaching)
		.where('people.id', '=', personId)
		.where('person_records.kind', '=', kind)
		.where('person_records.id', '=', id)
		.executeTakeFirst();
	const [found] = row ? asReport(row, null) : [];
	if (!found) return null;
	const about = 'about' in found.report ? found.report.about : { kind: 'life' as const };
	const subject = 'id' in about ? await readSubject(connection, found.personId, about) : null;
	return { ...found, subject };
}

/** What staff were told of a relapse; null where the person sent it themselves, and for any other report. */
export async function readRecordedRelapse(
	connection: Connection,
	reaching: Reaching,
	{ personId, report }: { personId: string; report: Pick<Report, 'kind' | 'id'> }
): Promise<RecordedRelapse | null> {
	if (report.kind !== 'relapse') return null;
	const row = await connection
		.selectFrom('relapses')
		.innerJoin('people', 'people.id', 'relapses.person_id')
		.select(['told_by', 'told_on', 'substance', 'safe_now', 'facts', 'opinion'])
		.where('relapses.person_id', '=', personId)
		.where('relapses.id', '=', report.id)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.executeTakeFirst();
	if (!row || row.told_by === null || row.told_on === null) return null;
	return {
		toldBy: row.told_by,
		toldOn: row.told_on,
		substance: row.substance,
		safeNow: row.safe_now,
		facts: row.facts ?? '',
		opinion: row.opinion ?? ''
	};
}

function isReport(record: SnapshotRecord): record is Report {
	return kindsToRead.some((kind) => kind === record.kind);
}

function reportRows(connection: Connection, reaching: Reaching) {
	return connection
		.selectFrom('person_records')
		.innerJoin('people', 'people.id', 'person_records.person_id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('person_records.kind', 'in', kindsToRead)
		.where('person_records.body', 'is not', null)
		.select([
			'person_records.id',
			'person_records.body',
			'people.id as person_id',
			'people.forename',
			'people.surname',
			'people.preferred_name',
			'people.language'
		]);
}

type ReportRow = Awaited<ReturnType<ReturnType<typeof reportRows>['execute']>>[number];

function asReport(row: ReportRow, subject: ReportForPractitioner['subject']): ReportForPractitioner[] {
	const report = bodyForStaff(row.body);
	if (report === null || !isReport(report)) return [];
	return [
		{
			report,
			personId: row.person_id,
			personName: fullName(row),
			preferredName: row.preferred_name,
			language: row.language,
			subject
		}
	];
}

async function readSubject(
	connection: Connection,
	personId: string,
	{ kind, id }: { kind: 'appointment' | 'step'; id: string }
) {
	const row = await connection
		.selectFrom('person_records')
		.select('body')
		.where('person_id', '=', personId)
		.where('kind', '=', kind)
		.where('id', '=', id)
		.executeTakeFirst();
	const record = bodyForStaff(row?.body ?? null);
	return record?.kind === 'appointment' || record?.kind === 'step' ? record : null;
}

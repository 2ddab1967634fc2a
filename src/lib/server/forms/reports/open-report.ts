import type { Actor } from '#lib/domain/access/actor.ts';
import { commands } from '#lib/domain/commands/commands.ts';
import { TIME_ZONE } from '#lib/domain/time/summer-time.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { seeingId } from '#lib/server/commands/handling/seeing-id.ts';
import type { Database } from '#lib/server/db/database.ts';
import {
	readReport,
	type NamedReport,
	type ReportForPractitioner
} from '#lib/server/queries/reports/read-reports.ts';

type Practitioner = Extract<Actor, { role: 'practitioner' }>;

/**
 * One report, as its practitioner opens it. Opening it is what "seen" means to the person who wrote it, so it is recorded
 * here, once, although a browser asks with GET: nothing else changes, and nobody needs a button to say that they are reading
 * (docs/decisions/012-opening-a-report-is-seeing-it.md).
 */
export async function openReport(
	database: Database,
	actor: Practitioner,
	named: NamedReport,
	now: number,
	isPrefetch = false
): Promise<ReportForPractitioner | null> {
	const found = await readReport(database.kysely, actor, named);
	if (!found || found.report.seenAt !== null || isPrefetch) return found;
	await execute(database, actor, seeing(found, actor), now);
	return readReport(database.kysely, actor, named);
}

/** The same command, whole, however often and from however many windows the report is first opened. */
function seeing({ personId, report }: ReportForPractitioner, actor: Practitioner) {
	const { kind, id, receivedAt, tappedAt } = report;
	return {
		id: seeingId(`report.see ${personId} ${kind} ${id} ${actor.accountId}`),
		type: 'report.see',
		version: commands['report.see'].version,
		occurredAt: receivedAt ?? tappedAt,
		timeZone: TIME_ZONE,
		personId,
		payload: { kind, id }
	};
}

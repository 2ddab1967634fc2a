import type { Actor } from '#lib/domain/access/actor.ts';
import { commands } from '#lib/domain/commands/commands.ts';
import { TIME_ZONE } from '#lib/domain/time/summer-time.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { seeingId } from '#lib/server/commands/handling/seeing-id.ts';
import type { Database } from '#lib/server/db/database.ts';
import {
	readEventForStaff,
	type EventForStaff,
	type NamedEvent
} from '#lib/server/queries/compliance/events.ts';
import { openReport } from '#lib/server/forms/reports/open-report.ts';

type Practitioner = Extract<Actor, { role: 'practitioner' }>;

/**
 * One event, as its practitioner opens it. Opening it is seeing what its person said, here and in what they reported about
 * the same appointment (docs/decisions/012-opening-a-report-is-seeing-it.md).
 * @returns null where it is not of this practitioner's cases, or not there
 */
export async function openEventForStaff(
	database: Database,
	actor: Practitioner,
	named: NamedEvent,
	now: number,
	isPrefetch: boolean
): Promise<EventForStaff | null> {
	const found = await readEventForStaff(database.kysely, actor, named, now);
	if (!found || isPrefetch) return found;
	const reports = [...found.reports.earlier, ...found.reports.later].filter(({ seenAt }) => seenAt === null);
	const unseen = [...found.event.accounts, ...found.event.looks].filter(({ seenAt }) => seenAt === null);
	if (reports.length + unseen.length === 0) return found;
	for (const report of reports)
		await openReport(database, actor, { ...report, personId: named.personId }, now);
	if (unseen.length > 0) await execute(database, actor, seeing(named, unseen, actor), now);
	return readEventForStaff(database.kysely, actor, named, now);
}

/** What comes later is seen by a command of its own. */
function seeing(
	{ personId, eventId }: NamedEvent,
	unseen: readonly { id: string; tappedAt: number; receivedAt: number | null }[],
	{ accountId }: Practitioner
) {
	const ids = unseen.map(({ id }) => id).sort();
	return {
		id: seeingId(`event.see ${ids.join(' ')} ${accountId}`),
		type: 'event.see',
		version: commands['event.see'].version,
		occurredAt: Math.max(...unseen.map(({ receivedAt, tappedAt }) => receivedAt ?? tappedAt)),
		timeZone: TIME_ZONE,
		personId,
		payload: { eventId }
	};
}

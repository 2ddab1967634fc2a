import { createHmac } from 'node:crypto';
import { feedBegins, type FeedEvent } from '#lib/domain/appointments/calendar-feed.ts';
import type { Connection } from '#lib/server/db/database.ts';

/**
 * What somebody's calendar is told of their appointments, the earliest first: those to come, and those of the last four weeks.
 * @param secret of the feed, by which their ids are hashed: nobody who has not the address can tell which appointment one is, and two
 * addresses of one person have nothing in common
 */
export async function readFeedEvents(
	connection: Connection,
	{ personId, secret }: { personId: string; secret: string },
	now: number
): Promise<FeedEvent[]> {
	const rows = await connection
		.selectFrom('appointments')
		.leftJoin('appointment_changes', (join) =>
			join
				.onRef('appointment_changes.person_id', '=', 'appointments.person_id')
				.onRef('appointment_changes.appointment_id', '=', 'appointments.id')
		)
		.select(['appointments.id', 'starts_at', 'ends_at', 'cancelled', 'times_changed'])
		.select('appointment_changes.id as change_id')
		.where('appointments.person_id', '=', personId)
		.where('starts_at', '>=', feedBegins(now))
		.orderBy('starts_at')
		.orderBy('appointments.id')
		.execute();
	return rows.map((row) => ({
		uid: createHmac('sha256', secret).update(row.id).digest('hex').slice(0, 32),
		startsAt: row.starts_at,
		endsAt: row.ends_at,
		takesPlace: row.cancelled === 0,
		sequence: row.times_changed + (row.change_id === null ? 0 : 1)
	}));
}

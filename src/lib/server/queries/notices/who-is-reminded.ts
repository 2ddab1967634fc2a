import type { NoticeWay, NoticeWhy } from '#lib/domain/notices/vocabulary.ts';
import { mayBeUnderOrder } from '#lib/domain/people/running-orders.ts';
import { localDate, type Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { whoIsInCustody } from '#lib/server/queries/people/stopped.ts';

interface Appointment {
	personId: string;
	startsAt: Instant;
}

/** Which ways are on, each once, and what stops a reminder: they are in prison that day, or none of their orders runs then. */
interface Reminded {
	ways: NoticeWay[];
	stops: Stop | null;
}

/** In prison that day, or none of their orders runs then. */
type Stop = Extract<NoticeWhy, 'in_custody' | 'order_over'>;

/** For some appointments together; the queries are as many for fifty as for one, and one more for each day. */
export async function readForReminders(
	connection: Connection,
	appointments: readonly Appointment[]
): Promise<(appointment: Appointment) => Reminded> {
	const people = [...new Set(appointments.map(({ personId }) => personId))];
	if (people.length === 0) return () => ({ ways: [], stops: null });
	const ways = await connection
		.selectFrom('notice_ways')
		.select(['person_id', 'way'])
		.where('person_id', 'in', people)
		.where('state', '=', 'on')
		.distinct()
		.orderBy('way')
		.execute();
	const stopOf = await readStops(connection, appointments);
	return (appointment) => ({
		ways: ways.filter((each) => each.person_id === appointment.personId).map(({ way }) => way),
		stops: stopOf(appointment)
	});
}

/** What stops a reminder of each, as it stands now. */
export async function readStops(
	connection: Connection,
	appointments: readonly Appointment[]
): Promise<(appointment: Appointment) => Stop | null> {
	const people = [...new Set(appointments.map(({ personId }) => personId))];
	if (people.length === 0) return () => null;
	const orders = await connection
		.selectFrom('orders')
		.select([
			'person_id',
			'order_kind as orderKind',
			'start_date as startDate',
			'end_date as endDate',
			'ended_on as endedOn'
		])
		.where('person_id', 'in', people)
		.execute();
	const held = new Map<string, ReadonlySet<string>>();
	for (const day of new Set(appointments.map(({ startsAt }) => localDate(startsAt))))
		held.set(day, await whoIsInCustody(connection, people, day));
	return ({ personId, startsAt }) => {
		const day = localDate(startsAt);
		if (held.get(day)?.has(personId)) return 'in_custody';
		const own = orders.filter((order) => order.person_id === personId);
		return mayBeUnderOrder(own, day) ? null : 'order_over';
	};
}

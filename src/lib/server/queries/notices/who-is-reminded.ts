import type { AppointmentNews } from '#lib/domain/notices/news.ts';
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
	const ways = await waysOf(connection, people);
	const stopOf = await readStops(connection, appointments);
	return (appointment) => ({
		ways: ways.filter((each) => each.person_id === appointment.personId).map(({ way }) => way),
		stops: stopOf(appointment)
	});
}

function waysOf(connection: Connection, people: readonly string[]) {
	return connection
		.selectFrom('notice_ways')
		.select(['person_id', 'way'])
		.where('person_id', 'in', people)
		.where('state', '=', 'on')
		.distinct()
		.orderBy('way')
		.execute();
}

/** Which ways one person has on, each once. */
export async function waysOn(connection: Connection, personId: string): Promise<NoticeWay[]> {
	return (await waysOf(connection, [personId])).map(({ way }) => way);
}

/**
 * What is to be told of some changes as it stands now: nothing of an appointment on a day in prison, or after the last order.
 * @returns `stopped` where that leaves none
 */
export async function readNewsStops(
	connection: Connection,
	personId: string,
	news: readonly AppointmentNews[]
): Promise<{ wanted: AppointmentNews[]; stopped: Stop | null }> {
	const about = news.map((each) => ({ personId, startsAt: each.after ?? each.before ?? 0, each }));
	const stopOf = await readStops(connection, about);
	const wanted = about.filter((one) => stopOf(one) === null).map(({ each }) => each);
	const [first] = about;
	return { wanted, stopped: wanted.length === 0 && first ? stopOf(first) : null };
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

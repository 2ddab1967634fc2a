import type { OpeningHours } from '#lib/domain/organisation/opening-hours.ts';
import { teamNameKey } from '#lib/domain/organisation/team-name.ts';
import { byName } from '#lib/domain/people/name-order.ts';
import type { Instant, LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';

export interface Office {
	id: string;
	name: string;
	address: string[];
	postcode: string | null;
	telephone: string | null;
	openingHours: OpeningHours;
	version: number;
	closedAt: Instant | null;
}

export interface ClosedDay {
	id: string;
	on: LocalDate;
	reason: string;
}

/** Every office, by name; those that are closed too. */
export async function readOffices(connection: Connection): Promise<Office[]> {
	const offices = await connection
		.selectFrom('offices')
		.select(['id', 'name', 'address', 'postcode', 'telephone', 'opening_hours', 'version', 'closed_at'])
		.orderBy('id')
		.execute();
	return offices
		.map(({ address, opening_hours, closed_at, ...office }) => ({
			...office,
			address: fromJson(address),
			openingHours: fromJson(opening_hours),
			closedAt: closed_at
		}))
		.sort(byName(({ name }) => name));
}

/** From this day on, the nearest first. */
export async function readClosedDays(
	connection: Connection,
	officeId: string,
	today: LocalDate
): Promise<ClosedDay[]> {
	return connection
		.selectFrom('office_closed_days')
		.select(['id', 'closed_on as on', 'reason'])
		.where('office_id', '=', officeId)
		.where('closed_on', '>=', today)
		.orderBy('closed_on')
		.execute();
}

/** The office of this name, however it is written; null where there is none. */
export async function findOffice(connection: Connection, name: string): Promise<string | null> {
	const office = await connection
		.selectFrom('offices')
		.select('id')
		.where('name_key', '=', teamNameKey(name))
		.executeTakeFirst();
	return office?.id ?? null;
}

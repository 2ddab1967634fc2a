import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';

export interface CustodyPeriod {
	id: string;
	from: LocalDate;
	until: LocalDate | null;
}

/** The times in prison that are on record, the latest first. */
export function readCustody(connection: Connection, personId: string): Promise<CustodyPeriod[]> {
	return connection
		.selectFrom('custody_periods')
		.select(['id', 'from_on as from', 'until_on as until'])
		.where('person_id', '=', personId)
		.where('withdrawn_at', 'is', null)
		.orderBy('from_on', 'desc')
		.orderBy('id')
		.execute();
}

export function isInCustodyOn(periods: readonly Omit<CustodyPeriod, 'id'>[], day: LocalDate): boolean {
	return periods.some(({ from, until }) => from <= day && (until === null || day <= until));
}

/** Why somebody is asked nothing about a day: they have died, or were in custody on it; null where neither is so. */
export async function whyNothingIsAsked(
	connection: Connection,
	personId: string,
	day: LocalDate
): Promise<'person_has_died' | 'in_custody_then' | null> {
	const person = await connection
		.selectFrom('people')
		.select('died_on')
		.where('id', '=', personId)
		.executeTakeFirst();
	if (person && person.died_on !== null) return 'person_has_died';
	return isInCustodyOn(await allCustody(connection, personId), day) ? 'in_custody_then' : null;
}

/** The times in prison that were recorded as such, the latest first, and those that a recall began. */
export async function allCustody(
	connection: Connection,
	personId: string
): Promise<Omit<CustodyPeriod, 'id'>[]> {
	return periodsIn(await onRecord(connection, [personId]));
}

/** Who of these is in custody on a day. However many they are, the query is one. */
export async function whoIsInCustody(
	connection: Connection,
	people: readonly string[],
	day: LocalDate
): Promise<ReadonlySet<string>> {
	if (people.length === 0) return new Set();
	const rows = Map.groupBy(await onRecord(connection, people), ({ person_id: person }) => person);
	return new Set(people.filter((person) => isInCustodyOn(periodsIn(rows.get(person) ?? []), day)));
}

type OnRecord = Awaited<ReturnType<typeof onRecord>>[number];

/** Times in prison, and recalls with the returns from them, in one statement: whoever books waits for each. */
function onRecord(connection: Connection, people: readonly string[]) {
	const held = connection
		.selectFrom('custody_periods')
		.select(({ lit }) => [
			'person_id',
			'from_on as from',
			'until_on as until',
			lit(null).$castTo<string | null>().as('event_id'),
			lit(null).$castTo<'recalled' | 'returned' | null>().as('result'),
			lit(0).$castTo<number>().as('at')
		])
		.where('person_id', 'in', people)
		.where('withdrawn_at', 'is', null);
	const results = connection
		.selectFrom('enforcement_results')
		.select(({ lit, ref }) => [
			'person_id',
			'on_date as from',
			lit(null).$castTo<LocalDate | null>().as('until'),
			ref('event_id').$castTo<string | null>().as('event_id'),
			ref('result').$castTo<'recalled' | 'returned' | null>().as('result'),
			'at'
		])
		.where('person_id', 'in', people)
		.where('result', 'in', ['recalled', 'returned']);
	return held.unionAll(results).execute();
}

/** Whoever was recalled is in prison until it is recorded that they are back. */
function periodsIn(rows: readonly OnRecord[]): Omit<CustodyPeriod, 'id'>[] {
	const held = rows.filter(({ result }) => result === null).map(({ from, until }) => ({ from, until }));
	const results = rows.filter(({ result }) => result !== null).toSorted(inTime);
	const recalled = results
		.filter(({ result }) => result === 'recalled')
		.map(({ event_id: eventId, from }) => {
			const back = results.find(
				(one) => one.result === 'returned' && one.event_id === eventId && one.from >= from
			);
			return { from, until: back?.from ?? null };
		});
	return [...held.toSorted((one, other) => (one.from < other.from ? 1 : -1)), ...recalled];
}

function inTime(one: OnRecord, other: OnRecord): number {
	if (one.from !== other.from) return one.from < other.from ? -1 : 1;
	return one.at - other.at;
}

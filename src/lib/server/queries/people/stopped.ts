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

/** The times in prison that were recorded as such, and those that a recall began. */
export async function allCustody(
	connection: Connection,
	personId: string
): Promise<Omit<CustodyPeriod, 'id'>[]> {
	return [...(await readCustody(connection, personId)), ...(await recalls(connection, personId))];
}

/** Who of these is in custody on a day. However many they are, the queries are as many. */
export async function whoIsInCustody(
	connection: Connection,
	people: readonly string[],
	day: LocalDate
): Promise<ReadonlySet<string>> {
	if (people.length === 0) return new Set();
	const held = await connection
		.selectFrom('custody_periods')
		.select(['person_id', 'from_on as from', 'until_on as until'])
		.where('person_id', 'in', people)
		.where('withdrawn_at', 'is', null)
		.execute();
	const results = await resultsOf(connection, people);
	return new Set(
		people.filter((person) =>
			isInCustodyOn(
				[
					...held.filter(({ person_id }) => person_id === person),
					...recallsIn(results.filter(({ person_id }) => person_id === person))
				],
				day
			)
		)
	);
}

async function recalls(connection: Connection, personId: string): Promise<Omit<CustodyPeriod, 'id'>[]> {
	return recallsIn(await resultsOf(connection, [personId]));
}

type ResultRow = Awaited<ReturnType<typeof resultsOf>>[number];

function resultsOf(connection: Connection, people: readonly string[]) {
	return connection
		.selectFrom('enforcement_results')
		.select(['person_id', 'event_id', 'result', 'on_date'])
		.where('person_id', 'in', people)
		.where('result', 'in', ['recalled', 'returned'])
		.orderBy('on_date')
		.orderBy('at')
		.execute();
}

/** Whoever was recalled is in prison until it is recorded that they are back. */
function recallsIn(results: readonly ResultRow[]): Omit<CustodyPeriod, 'id'>[] {
	return results
		.filter(({ result }) => result === 'recalled')
		.map(({ event_id, on_date: from }) => ({
			from,
			until:
				results.find(
					(back) => back.result === 'returned' && back.event_id === event_id && back.on_date >= from
				)?.on_date ?? null
		}));
}

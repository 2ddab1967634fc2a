import { fullName } from '#lib/domain/people/full-name.ts';
import type { PersonRecord } from '#lib/domain/people/record.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { coverRows, lastChange, type CoverRow } from './officer-now.ts';

type News = NonNullable<PersonRecord['officerNews']>[number];

interface OfPerson {
	id: string;
	practitioner_id: string | null;
	died_on: string | null;
	officer_news_read: string | null;
}

export const readKeys = ({ officer_news_read: read }: Pick<OfPerson, 'officer_news_read'>) =>
	read?.split(' ') ?? [];

/** What of a person's record says who took the case over, who covers, and what of it is news. */
export async function officerTold(
	connection: Connection,
	person: OfPerson
): Promise<Pick<PersonRecord, 'officerChange' | 'covers' | 'officerNews'>> {
	const change = await lastChange(connection, person.id, person.practitioner_id);
	const covers = await coverRows(connection, person.practitioner_id);
	const news = await newsOf(connection, person, { change, covers });
	return {
		...(change && { officerChange: { before: change.from_name, since: change.since_on } }),
		...(covers.length > 0 && { covers: covers.map(coverOfRow) }),
		...(news.length > 0 && { officerNews: news })
	};
}

/**
 * What a person has not yet said they have read of who their officer is: the change that gave the case to whoever has it, each cover
 * as it now stands, and that one they had read of does not come. A cover that says something else by now is news again. Whether its
 * days are over, the phone's day says. To nobody who has died.
 */
async function newsOf(
	connection: Connection,
	person: OfPerson,
	{ change, covers }: { change: { id: string } | null; covers: readonly CoverRow[] }
): Promise<News[]> {
	if (person.died_on !== null || person.practitioner_id === null) return [];
	const read = readKeys(person);
	const off = await coversTakenBack(connection, person.practitioner_id, read);
	const all: News[] = [
		...(change ? [{ key: change.id }] : []),
		...covers.map((row) => ({ key: keyOfCover(row), cover: coverOfRow(row) })),
		...off.map((row) => ({ key: `${row.id}:off`, cover: { ...coverOfRow(row), isOff: true as const } }))
	];
	return all.filter(({ key }) => !read.includes(key));
}

/** Its first day never changes. */
const keyOfCover = ({ id, covered_by_id: by, until_on: until }: CoverRow) =>
	`${id}:${until}:${by?.slice(-12) ?? ''}`;

function coverOfRow(row: CoverRow) {
	return {
		name: fullName(row),
		telephone: row.telephone || null,
		from: row.from_on,
		until: row.until_on
	};
}

/** Of those that the person had read of. */
async function coversTakenBack(
	connection: Connection,
	practitionerId: string,
	read: readonly string[]
): Promise<CoverRow[]> {
	const told = read.flatMap((key) => (key.includes(':') ? (key.split(':')[0] ?? []) : []));
	if (told.length === 0) return [];
	return connection
		.selectFrom('covers')
		.innerJoin('practitioners', 'practitioners.id', 'covers.covered_by_id')
		.select(['covers.id', 'covers.covered_by_id', 'covers.from_on', 'covers.until_on'])
		.select(['practitioners.forename', 'practitioners.surname', 'practitioners.telephone'])
		.where('covers.id', 'in', told)
		.where('covers.away_id', '=', practitionerId)
		.where('covers.cancelled_at', 'is not', null)
		.orderBy('covers.id')
		.execute();
}

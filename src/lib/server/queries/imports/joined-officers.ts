import { seenOf } from '#lib/domain/identifiers/seen.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { byName } from '#lib/domain/people/name-order.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { goesBack, readCasesOfJoins } from './joined-cases.ts';

/** An officer whom files name and an account that an administrator said is theirs. */
export interface JoinedOfficer {
	officerId: string;
	practitionerId: string;
	/** What the files call them. */
	name: string;
	account: string;
	username: string | null;
	byName: string;
	at: Instant;
	/** What a form that takes it apart says it saw. */
	seen: string;
	/** Cases that came by it: those that would go back, and those that somebody moved since. */
	cases: number;
	moved: number;
}

/** The joins there are, by the officer's name. */
export async function readJoinedOfficers(connection: Connection): Promise<JoinedOfficer[]> {
	const rows = await connection
		.selectFrom('officer_joins')
		.innerJoin('practitioners as officer', 'officer.id', 'officer_joins.officer_id')
		.innerJoin('practitioners as account', 'account.id', 'officer_joins.practitioner_id')
		.leftJoin('accounts', 'accounts.practitioner_id', 'officer_joins.practitioner_id')
		.select(['officer_joins.officer_id', 'officer_joins.practitioner_id', 'officer_joins.at', 'by_name'])
		.select(['officer.forename as forename', 'officer.surname as surname'])
		.select([
			'account.forename as account_forename',
			'account.surname as account_surname',
			'accounts.username'
		])
		.orderBy('officer_joins.officer_id')
		.execute();
	const cases = await readCasesOfJoins(connection);
	return rows
		.map((row) => {
			const own = cases.filter((each) => each.officerId === row.officer_id);
			const back = own.filter((each) => goesBack(each, { practitionerId: row.practitioner_id }));
			return {
				officerId: row.officer_id,
				practitionerId: row.practitioner_id,
				name: fullName(row),
				account: fullName({ forename: row.account_forename, surname: row.account_surname }),
				username: row.username,
				byName: row.by_name,
				at: row.at,
				seen: seenOf(row.at),
				cases: back.length,
				moved: own.length - back.length
			};
		})
		.sort(byName(({ name, officerId }) => `${name} ${officerId}`));
}

/** Cases whose files name another officer than holds them, grouped; without those of people who have died. */
export interface OfficerDifference {
	named: string;
	heldBy: string;
	why: 'kept_here' | 'no_account';
	/** Case reference numbers. */
	numbers: string[];
}

export async function readOfficerDifferences(connection: Connection): Promise<OfficerDifference[]> {
	const rows = await connection
		.selectFrom('officer_differences')
		.innerJoin('people', 'people.id', 'officer_differences.person_id')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.whereRef('officer_differences.held_by_id', '=', 'people.practitioner_id')
		.where('people.died_on', 'is', null)
		.select(['people.crn', 'named', 'why', 'named_id', 'held_by_id'])
		.select(['practitioners.forename', 'practitioners.surname'])
		.orderBy('people.crn')
		.execute();
	return [...Map.groupBy(rows, (row) => `${row.named_id} ${row.held_by_id} ${row.why}`).values()].flatMap(
		(group) => {
			const [first] = group;
			return first
				? [
						{
							named: first.named,
							heldBy: fullName(first),
							why: first.why,
							numbers: group.map(({ crn }) => crn)
						}
					]
				: [];
		}
	);
}

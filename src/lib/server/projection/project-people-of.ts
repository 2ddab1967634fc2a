import type { Transaction } from '#lib/server/db/database.ts';
import { officerRecords } from './people/officer-records.ts';
import { lockPerson, projectRecords } from './project.ts';

/**
 * A new number or team of somebody of the staff is news for everybody they are responsible for or cover for, and where they lead a team, or
 * led one until now, for everybody of it. By person, so that two of these seldom wait for each other: only an import that holds its
 * own person already can, and the database then rolls back one of the two, which answers that it is busy.
 * @param teams what they may have led before
 */
export async function projectPeopleOf(
	transaction: Transaction,
	practitionerId: string,
	{ teams = [], exceptPersonId }: { teams?: readonly (string | null)[]; exceptPersonId?: string } = {}
): Promise<void> {
	const manager = await transaction
		.selectFrom('practitioners')
		.innerJoin('accounts', 'accounts.practitioner_id', 'practitioners.id')
		.select('practitioners.team_id')
		.where('practitioners.id', '=', practitionerId)
		.where('accounts.role', '=', 'manager')
		.executeTakeFirst();
	const led = manager ? [manager.team_id, ...teams].filter((team) => team !== null) : [];
	const people = await transaction
		.selectFrom('people')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.select('people.id')
		.where(({ or, eb, selectFrom }) =>
			or([
				eb('practitioners.id', '=', practitionerId),
				// Their names stand with everybody whom they cover for.
				eb(
					'practitioners.id',
					'in',
					selectFrom('covers').select('covers.away_id').where('covers.covered_by_id', '=', practitionerId)
				),
				...(led.length > 0 ? [eb('practitioners.team_id', 'in', led)] : [])
			])
		)
		.$if(exceptPersonId !== undefined, (query) => query.where('people.id', '!=', exceptPersonId ?? ''))
		.orderBy('people.id')
		.execute();
	await projectOfficerOf(transaction, people);
}

/** A team of another name, or led by somebody else, is news for everybody of it. */
export async function projectPeopleOfTeams(
	transaction: Transaction,
	teamIds: readonly string[]
): Promise<void> {
	if (teamIds.length === 0) return;
	const people = await transaction
		.selectFrom('people')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.select('people.id')
		.where('practitioners.team_id', 'in', teamIds)
		.orderBy('people.id')
		.execute();
	await projectOfficerOf(transaction, people);
}

async function projectOfficerOf(transaction: Transaction, people: readonly { id: string }[]): Promise<void> {
	for (const { id } of people) {
		await lockPerson(transaction, id);
		await projectRecords(transaction, id, await officerRecords(transaction, id));
	}
}

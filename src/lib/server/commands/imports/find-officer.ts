import { normaliseUsername } from '#lib/domain/access/username.ts';
import type { ImportedPractitioner } from '#lib/domain/imports/imported-case.ts';
import { teamNameKey } from '#lib/domain/organisation/team-name.ts';
import { foldedWords } from '#lib/domain/people/name-order.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';

export type Practitioner = Row<'practitioners'>;

/** By what it is known that a row here is the officer whom a file names. `confirmed`: an administrator said so. */
type FoundBy = 'staff_code' | 'username' | 'name_and_team' | 'confirmed';

interface FoundOfficer {
	officer: Practitioner;
	foundBy: FoundBy;
	/** The rows of files that lead to them by what an administrator said. */
	joinedFrom: string[];
}

type Found = Omit<FoundOfficer, 'joinedFrom'>;

/**
 * Who of the staff here an officer of a file is: by staff code, then by user name, then by the row that files made of that name and
 * team. Whoever an administrator joined to an account is that one. An account of the same name and team is a proposal to the
 * administrator and no more, unless the case is or was theirs. Two codes that differ are two people. Whoever signs in to do something
 * else than to work with people is nobody whom a file gives a case.
 * @param heldBy whose the case was before
 */
export async function findOfficer(
	transaction: Transaction,
	told: ImportedPractitioner,
	current: Practitioner | undefined,
	heldBy: ReadonlySet<string>
): Promise<FoundOfficer | undefined> {
	const found =
		(await byStaffCode(transaction, told, current)) ??
		(await byUsername(transaction, told)) ??
		(await byName(transaction, told, current, heldBy));
	return found && (await asJoined(transaction, { ...found, joinedFrom: [] }));
}

export function officerOf(transaction: Transaction, id: string): Promise<Practitioner | undefined> {
	return transaction.selectFrom('practitioners').selectAll().where('id', '=', id).executeTakeFirst();
}

/** A code names one row. */
export async function isCodeTaken(transaction: Transaction, staffCode: string): Promise<boolean> {
	const holder = await transaction
		.selectFrom('practitioners')
		.select('id')
		.where('staff_code', '=', staffCode)
		.executeTakeFirst();
	return holder !== undefined;
}

async function byStaffCode(
	transaction: Transaction,
	{ staffCode }: ImportedPractitioner,
	current: Practitioner | undefined
): Promise<Found | undefined> {
	if (staffCode === undefined) return undefined;
	const officer = await transaction
		.selectFrom('practitioners')
		.selectAll()
		.where('staff_code', '=', staffCode)
		.executeTakeFirst();
	if (!officer) return undefined;
	const isOther = officer.id !== current?.id && (await doesOtherWork(transaction, officer.id));
	return isOther ? undefined : { officer, foundBy: 'staff_code' };
}

/** The same user name in two systems can be two people: the surname has to agree. */
async function byUsername(transaction: Transaction, told: ImportedPractitioner): Promise<Found | undefined> {
	if (told.username === undefined) return undefined;
	const officer = await transaction
		.selectFrom('practitioners')
		.innerJoin('accounts', 'accounts.practitioner_id', 'practitioners.id')
		.selectAll('practitioners')
		.where('accounts.username', '=', normaliseUsername(told.username))
		.where('accounts.role', '=', 'practitioner')
		.where('accounts.status', '=', 'active')
		.executeTakeFirst();
	const isSame = officer && folded(officer.surname) === folded(told.surname) && mayBe(officer, told);
	return isSame ? { officer, foundBy: 'username' } : undefined;
}

/**
 * The row that files made of this name and team, or another of that name whom nobody signs in as. Of those who have an open
 * account, only whoever holds the case or held it: no name gives a case to somebody who did not have it.
 */
async function byName(
	transaction: Transaction,
	told: ImportedPractitioner,
	current: Practitioner | undefined,
	heldBy: ReadonlySet<string>
): Promise<Found | undefined> {
	const same = await officerOf(transaction, told.id);
	const isTheirs = same && (same.id === current?.id || !(await doesOtherWork(transaction, same.id)));
	const files = isTheirs && mayBe(same, told) ? same : undefined;
	if (files && (await isJoined(transaction, files.id))) return { officer: files, foundBy: 'name_and_team' };
	const fitting = (await ofThisName(transaction, told)).filter(
		(each) =>
			mayBe(each, told) &&
			isOfTeam(each.team, told.team) &&
			(each.id === current?.id || each.status !== 'active' || each.role === 'practitioner')
	);
	const known = fitting.filter(({ id }) => id === current?.id || heldBy.has(id));
	const held = known.find(({ id }) => id === current?.id) ?? known[0];
	if (files && (held?.status !== 'active' || held.id === files.id))
		return { officer: files, foundBy: await confirmedBy(transaction, files.id) };
	const only = new Set(fitting.map(({ id }) => id)).size === 1 ? fitting[0] : undefined;
	const id = (held ?? (only?.status === 'active' ? undefined : only))?.id;
	const officer = id === undefined ? undefined : await officerOf(transaction, id);
	return officer && { officer, foundBy: 'name_and_team' };
}

function ofThisName(transaction: Transaction, { forename, surname }: ImportedPractitioner) {
	return transaction
		.selectFrom('practitioners')
		.leftJoin('teams', 'teams.id', 'practitioners.team_id')
		.leftJoin('accounts', 'accounts.practitioner_id', 'practitioners.id')
		.selectAll('practitioners')
		.select(['teams.name as team', 'accounts.id as account', 'accounts.role', 'accounts.status'])
		.where('forename', '=', forename)
		.where('surname', '=', surname)
		.execute();
}

/** Whoever has an account in the row that files made was invited as the officer whom they name. */
async function confirmedBy(transaction: Transaction, id: string): Promise<FoundBy> {
	const account = await transaction
		.selectFrom('accounts')
		.select('id')
		.where('accounts.practitioner_id', '=', id)
		.executeTakeFirst();
	return account ? 'confirmed' : 'name_and_team';
}

async function isJoined(transaction: Transaction, officerId: string): Promise<boolean> {
	const join = await transaction
		.selectFrom('officer_joins')
		.select('officer_id')
		.where('officer_id', '=', officerId)
		.executeTakeFirst();
	return join !== undefined;
}

function isOfTeam(team: string | null, told: string | null): boolean {
	return told === null || (team !== null && teamNameKey(team) === teamNameKey(told));
}

/** Whether somebody signs in as them who manages or runs the service. */
async function doesOtherWork(transaction: Transaction, practitionerId: string): Promise<boolean> {
	const account = await transaction
		.selectFrom('accounts')
		.select('id')
		.where('accounts.practitioner_id', '=', practitionerId)
		.where('role', '!=', 'practitioner')
		.where('status', '=', 'active')
		.executeTakeFirst();
	return account !== undefined;
}

function mayBe({ staff_code: code }: Practitioner, { staffCode }: ImportedPractitioner): boolean {
	return code === null || staffCode === undefined || code === staffCode;
}

async function asJoined(transaction: Transaction, found: FoundOfficer): Promise<FoundOfficer> {
	const joined = await transaction
		.selectFrom('officer_joins')
		.innerJoin('practitioners', 'practitioners.id', 'officer_joins.practitioner_id')
		.selectAll('practitioners')
		.where('officer_joins.officer_id', '=', found.officer.id)
		.executeTakeFirst();
	if (!joined || found.joinedFrom.includes(found.officer.id)) return found;
	// Whoever they were joined to can be joined to somebody in turn.
	const joinedFrom = [...found.joinedFrom, found.officer.id];
	return asJoined(transaction, { officer: joined, foundBy: 'confirmed', joinedFrom });
}

function folded(name: string): string {
	return foldedWords(name).join('');
}

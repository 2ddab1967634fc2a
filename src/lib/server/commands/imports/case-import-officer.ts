import type { ImportedPractitioner } from '#lib/domain/imports/imported-case.ts';
import type { ReportedPerson } from '#lib/domain/imports/import-report.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { findTeam } from '#lib/server/queries/organisation/team-by-name.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import type { Actor } from '#lib/domain/access/actor.ts';
import { teamNameKey } from '#lib/domain/organisation/team-name.ts';
import { findOfficer, isCodeTaken, officerOf, type Practitioner } from './find-officer.ts';
import { newTeamId } from './imported-ids.ts';
import { endOfficerDifference, keepOfficerDifference } from './officer-difference.ts';
import { derivedIdentifier } from './source-identity.ts';

/** Another officer than the one that the person has, by name, and whether it was done. */
export interface OfficerChange {
	from: string;
	to: string;
	made: boolean;
	/** Why not, where it is for another reason than that nobody signs in as the other one. */
	why?: 'kept_here';
	/** It was so at the last import too, and was told then. */
	standing?: true;
}

/** The officer of a case after an import, and by what they were found; `no_account`: nobody can sign in as them. */
export type ImportedOfficer = ReportedPerson['officer'];

export interface SettledOfficer {
	/** Who is responsible now; null where nobody is. */
	id: string | null;
	/** Whether what the person reads of their officer is another than before. */
	changed: boolean;
	/** Whether that is because the officer has a number or a team that was not known: then it is so for all their people. */
	filled: boolean;
	/** The team that the officer was in before. */
	teamBefore: string | null;
	change: OfficerChange | null;
	/** Null where the import names nobody. */
	officer: ImportedOfficer;
	/** The rows of files that lead to the officer by what an administrator said. */
	joinedFrom: string[];
}

/** Whose case it is before an import. */
export interface CaseBefore {
	personId: string;
	officerId: string | null;
	hasDied: boolean;
}

/**
 * Who supervises a person after an import. What was settled here stands: a case that somebody moved is not moved back by a file that says
 * what it said before, and the case of somebody who has died is moved by nobody. Somebody without an account here would be an officer whom no message reaches, so nobody is
 * handed over to them unless the operator says so; whoever had no officer is held by them, and the report says that nobody signs
 * in as them yet.
 */
export async function settleOfficer(
	transaction: Transaction,
	{ officerId: currentId, ...held }: CaseBefore,
	told: ImportedPractitioner | undefined,
	{ allowChange, importer, now }: { allowChange: boolean; importer: Actor; now: number }
): Promise<SettledOfficer> {
	const none = { changed: false, filled: false, teamBefore: null, joinedFrom: [], officer: null };
	if (!told) return { ...none, id: currentId, change: null };
	const current = currentId === null ? undefined : await officerOf(transaction, currentId);
	const found = await findOfficer(transaction, told, current, await heldBefore(transaction, held.personId));
	const signsIn = found !== undefined && (await takesCases(transaction, found.officer.id));
	const isAnother = current !== undefined && found?.officer.id !== current.id;
	const change = isAnother ? { from: fullName(current), to: fullName(found?.officer ?? told) } : null;
	const isSettledHere =
		change !== null &&
		(held.hasDied || (found && (await movedFrom(transaction, held.personId, found.officer.id, importer))));
	const stays = change !== null && (isSettledHere || (!allowChange && !signsIn));
	if (stays && currentId !== null) {
		const why = isSettledHere ? 'kept_here' : 'no_account';
		const other = {
			named_id: found?.officer.id ?? told.id,
			named: change.to,
			held_by_id: currentId,
			why
		} as const;
		const isStanding = await keepOfficerDifference(transaction, held.personId, other, now);
		const not = { ...change, made: false, ...(isStanding && { standing: true as const }) };
		return { ...none, id: currentId, change: isSettledHere ? { ...not, why: 'kept_here' } : not };
	}
	await endOfficerDifference(transaction, held.personId);
	const { id, filled } = await keepPractitioner(transaction, told, found?.officer);
	return {
		id,
		changed: filled || id !== currentId,
		filled,
		teamBefore: found?.officer.team_id ?? null,
		joinedFrom: found?.joinedFrom ?? [],
		change: change && { ...change, made: true },
		officer: {
			name: fullName(found?.officer ?? told),
			foundBy: signsIn ? found.foundBy : 'no_account'
		}
	};
}

/** Whether somebody signs in as them who works with people. */
async function takesCases(transaction: Transaction, practitionerId: string): Promise<boolean> {
	const account = await transaction
		.selectFrom('accounts')
		.select('id')
		.where('practitioner_id', '=', practitionerId)
		.where('role', '=', 'practitioner')
		.where('status', '=', 'active')
		.executeTakeFirst();
	return account !== undefined;
}

/** Whose the case was. */
async function heldBefore(transaction: Transaction, personId: string): Promise<Set<string>> {
	const changes = await transaction
		.selectFrom('officer_changes')
		.select('from_id')
		.where('person_id', '=', personId)
		.execute();
	return new Set(changes.flatMap(({ from_id: from }) => from ?? []));
}

/** Whether somebody here took the case from this officer, or from the files' name for them, since an import last moved it. */
async function movedFrom(
	transaction: Transaction,
	personId: string,
	officerId: string,
	importer: Actor
): Promise<boolean> {
	const changes = await transaction
		.selectFrom('officer_changes')
		.select(['from_id', 'by_account', 'by_name'])
		.where('person_id', '=', personId)
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.execute();
	const byImport = changes.findIndex(
		(each) => each.by_account === importer.accountId && each.by_name === importer.name
	);
	const since = byImport === -1 ? changes : changes.slice(0, byImport);
	if (since.length === 0) return false;
	const joined = await transaction
		.selectFrom('officer_joins')
		.select('officer_id')
		.where('practitioner_id', '=', officerId)
		.execute();
	const same = new Set([officerId, ...joined.map((each) => each.officer_id)]);
	return since.some(({ from_id: from }) => from !== null && same.has(from));
}

async function hasAccount(transaction: Transaction, practitionerId: string): Promise<boolean> {
	const account = await transaction
		.selectFrom('accounts')
		.select('id')
		.where('practitioner_id', '=', practitionerId)
		.where('status', '=', 'active')
		.executeTakeFirst();
	return account !== undefined;
}

/**
 * Gaps are filled, nothing is taken away. A name alone gives nobody who signs in a staff code, and a file no other telephone number:
 * those are theirs and the administrator's.
 */
async function keepPractitioner(
	transaction: Transaction,
	told: ImportedPractitioner,
	held: Practitioner | undefined
): Promise<{ id: string; filled: boolean }> {
	// One that is a manager's here is not given to a second.
	const isFree = told.staffCode !== undefined && !(await isCodeTaken(transaction, told.staffCode));
	const staffCode = isFree ? told.staffCode : null;
	const teamId = held?.team_id ?? (told.team === null ? null : await importTeam(transaction, told.team));
	if (!held) {
		const { forename, surname, telephone } = told;
		const id = await freeId(transaction, told.id);
		await transaction
			.insertInto('practitioners')
			.values({ id, forename, surname, telephone, team_id: teamId, staff_code: staffCode })
			.execute();
		return { id, filled: true };
	}
	const isOwn = await hasAccount(transaction, held.id);
	const next = {
		telephone: isOwn ? (held.telephone ?? told.telephone) : (told.telephone ?? held.telephone),
		team_id: teamId,
		staff_code: held.staff_code ?? (isOwn ? null : staffCode)
	};
	const filled = next.telephone !== held.telephone || next.team_id !== held.team_id;
	if (filled || next.staff_code !== held.staff_code)
		await transaction
			.updateTable('practitioners')
			.set({ ...next, version: held.version + 1 })
			.where('id', '=', held.id)
			.execute();
	return { id: held.id, filled };
}

/** Where the row of this name and team is somebody's who does other work by now, the files' officer is another one. */
async function freeId(transaction: Transaction, wanted: string): Promise<string> {
	if (!(await officerOf(transaction, wanted))) return wanted;
	return freeId(transaction, derivedIdentifier('delius', '', 'practitioner beside', wanted));
}

/** Told apart as the administrator's own teams are: by more than capitals and spaces. */
async function importTeam(transaction: Transaction, name: string): Promise<string> {
	const held = await findTeam(transaction, name);
	if (held !== null) return held;
	const id = await newTeamId(transaction, derivedIdentifier('delius', '', 'team', name));
	await transaction
		.insertInto('teams')
		.values({ id, name, name_key: teamNameKey(name) })
		.execute();
	return id;
}

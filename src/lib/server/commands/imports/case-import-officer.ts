import type { ImportedPractitioner } from '#lib/domain/imports/imported-case.ts';
import type { ReportedPerson } from '#lib/domain/imports/import-report.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { findOfficer, officerOf, type Practitioner } from './find-officer.ts';
import { newTeamId } from './imported-ids.ts';
import { derivedIdentifier } from './source-identity.ts';

/** Another officer than the one that the person has, by name, and whether it was done. */
export interface OfficerChange {
	from: string;
	to: string;
	made: boolean;
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
}

/**
 * Who supervises a person after an import. Somebody without an account here would be an officer whom no message reaches, so nobody is
 * handed over to them unless the operator says so; whoever had no officer is held by them, and the report says that nobody signs
 * in as them yet.
 */
export async function settleOfficer(
	transaction: Transaction,
	currentId: string | null,
	told: ImportedPractitioner | undefined,
	allowChange: boolean
): Promise<SettledOfficer> {
	const none = { changed: false, filled: false, teamBefore: null };
	if (!told) return { ...none, id: currentId, change: null, officer: null };
	const current = currentId === null ? undefined : await officerOf(transaction, currentId);
	const found = await findOfficer(transaction, told, current);
	const signsIn = found !== undefined && (await hasAccount(transaction, found.officer.id));
	const isAnother = current !== undefined && found?.officer.id !== current.id;
	const change = isAnother ? { from: fullName(current), to: fullName(found?.officer ?? told) } : null;
	if (change && !allowChange && !signsIn)
		return { ...none, id: currentId, change: { ...change, made: false }, officer: null };
	const { id, filled } = await keepPractitioner(transaction, told, found?.officer, signsIn);
	return {
		id,
		changed: filled || id !== currentId,
		filled,
		teamBefore: found?.officer.team_id ?? null,
		change: change && { ...change, made: true },
		officer: {
			name: fullName(found?.officer ?? told),
			foundBy: signsIn ? found.foundBy : 'no_account'
		}
	};
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

/** Gaps are filled, nothing is taken away. A name alone gives nobody who signs in a staff code: that is theirs and the administrator's. */
async function keepPractitioner(
	transaction: Transaction,
	told: ImportedPractitioner,
	held: Practitioner | undefined,
	signsIn: boolean
): Promise<{ id: string; filled: boolean }> {
	const teamId = told.team === null ? null : await importTeam(transaction, told.team);
	const staffCode = told.staffCode ?? null;
	if (!held) {
		const { id, forename, surname, telephone } = told;
		await transaction
			.insertInto('practitioners')
			.values({ id, forename, surname, telephone, team_id: teamId, staff_code: staffCode })
			.execute();
		return { id, filled: true };
	}
	const next = {
		telephone: told.telephone ?? held.telephone,
		team_id: held.team_id ?? teamId,
		staff_code: held.staff_code ?? (signsIn ? null : staffCode)
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

async function importTeam(transaction: Transaction, name: string): Promise<string> {
	const held = await transaction.selectFrom('teams').select('id').where('name', '=', name).executeTakeFirst();
	if (held) return held.id;
	const id = await newTeamId(transaction, derivedIdentifier('delius', '', 'team', name));
	await transaction.insertInto('teams').values({ id, name }).execute();
	return id;
}

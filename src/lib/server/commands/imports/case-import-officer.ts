import type { ImportedPractitioner } from '#lib/domain/imports/imported-case.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { newTeamId } from './imported-ids.ts';
import { derivedIdentifier } from './source-identity.ts';
import type { Row } from '#lib/server/db/schema.ts';

/** Another officer than the one that the person has, by name, and whether it was done. */
export interface OfficerChange {
	from: string;
	to: string;
	made: boolean;
}

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
}

type Practitioner = Row<'practitioners'>;

/**
 * Who supervises a person after an import. Somebody without an account here would be an officer whom no message reaches, so nobody is
 * handed over to them unless the operator says so.
 */
export async function settleOfficer(
	transaction: Transaction,
	currentId: string | null,
	told: ImportedPractitioner | undefined,
	allowChange: boolean
): Promise<SettledOfficer> {
	const none = { changed: false, filled: false, teamBefore: null };
	if (!told) return { ...none, id: currentId, change: null };
	const current = currentId === null ? undefined : await practitionerOf(transaction, currentId);
	const found = await findPractitioner(transaction, told, current);
	const isAnother = current !== undefined && found?.id !== current.id;
	const change = isAnother ? { from: fullName(current), to: fullName(told) } : null;
	if (change && !allowChange && !(found && (await hasAccount(transaction, found.id))))
		return { ...none, id: currentId, change: { ...change, made: false } };
	const { id, filled } = await keepPractitioner(transaction, told, found);
	return {
		id,
		changed: filled || id !== currentId,
		filled,
		teamBefore: found?.team_id ?? null,
		change: change && { ...change, made: true }
	};
}

function practitionerOf(transaction: Transaction, id: string): Promise<Practitioner | undefined> {
	return transaction.selectFrom('practitioners').selectAll().where('id', '=', id).executeTakeFirst();
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

/** By number, or by name: within the team that the file names, or, where it names none, the one that there is. */
async function findPractitioner(
	transaction: Transaction,
	told: ImportedPractitioner,
	current: Practitioner | undefined
): Promise<Practitioner | undefined> {
	const same = await practitionerOf(transaction, told.id);
	if (same) return same;
	const named = await transaction
		.selectFrom('practitioners')
		.leftJoin('teams', 'teams.id', 'practitioners.team_id')
		.selectAll('practitioners')
		.select('teams.name as team')
		.where('forename', '=', told.forename)
		.where('surname', '=', told.surname)
		.execute();
	const fitting = named.filter(({ team }) => told.team === null || team === told.team);
	const found =
		fitting.find(({ id }) => id === current?.id) ?? (fitting.length === 1 ? fitting[0] : undefined);
	return found && practitionerOf(transaction, found.id);
}

/** Gaps are filled, nothing is taken away. */
async function keepPractitioner(
	transaction: Transaction,
	told: ImportedPractitioner,
	held: Practitioner | undefined
): Promise<{ id: string; filled: boolean }> {
	const teamId = told.team === null ? null : await importTeam(transaction, told.team);
	if (!held) {
		const { id, forename, surname, telephone } = told;
		await transaction
			.insertInto('practitioners')
			.values({ id, forename, surname, telephone, team_id: teamId })
			.execute();
		return { id, filled: true };
	}
	const next = { telephone: told.telephone ?? held.telephone, team_id: teamId ?? held.team_id };
	const filled = next.telephone !== held.telephone || next.team_id !== held.team_id;
	if (filled) await transaction.updateTable('practitioners').set(next).where('id', '=', held.id).execute();
	return { id: held.id, filled };
}

async function importTeam(transaction: Transaction, name: string): Promise<string> {
	const held = await transaction.selectFrom('teams').select('id').where('name', '=', name).executeTakeFirst();
	if (held) return held.id;
	const id = await newTeamId(transaction, derivedIdentifier('delius', '', 'team', name));
	await transaction.insertInto('teams').values({ id, name }).execute();
	return id;
}

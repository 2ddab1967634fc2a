import type { ImportedCase, ImportedPractitioner } from '#lib/domain/imports/imported-case.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { derivedIdentifier } from '#lib/server/imports/identity.ts';
import type { RecordReference } from '#lib/domain/snapshot/record-key.ts';
import { CommandRefused } from './handler.ts';

/**
 * Makes the person and who supervises them. Someone already here keeps name, language and the name they like to be
 * called: those are settled with the person, not by a file.
 * @throws CommandRefused `wrong_person` where the date of birth differs: the number stands for somebody else
 */
export async function importPerson(
	transaction: Transaction,
	personId: string,
	{ person, practitioner }: ImportedCase,
	now: number
): Promise<RecordReference[]> {
	const held = await transaction
		.selectFrom('people')
		.selectAll()
		.where('id', '=', personId)
		.executeTakeFirst();
	if (held && held.date_of_birth !== person.dateOfBirth) throw new CommandRefused('wrong_person');
	const officer = practitioner ? await importPractitioner(transaction, practitioner) : null;
	if (!held) await insertPerson(transaction, personId, person, officer?.id ?? null, now);
	else if (officer && officer.id !== held.practitioner_id)
		await transaction
			.updateTable('people')
			.set({ practitioner_id: officer.id })
			.where('id', '=', personId)
			.execute();
	const moved = officer !== null && (officer.changed || officer.id !== held?.practitioner_id);
	return !held || moved ? [{ kind: 'person', id: personId }] : [];
}

async function insertPerson(
	transaction: Transaction,
	id: string,
	person: ImportedCase['person'],
	practitionerId: string | null,
	now: number
): Promise<void> {
	await transaction
		.insertInto('people')
		.values({
			id,
			crn: person.crn,
			forename: person.forename,
			surname: person.surname,
			preferred_name: person.preferredName ?? person.forename,
			date_of_birth: person.dateOfBirth,
			language: person.language ?? 'en',
			text_size: 'normal',
			practitioner_id: practitionerId,
			created_at: now
		})
		.execute();
}

interface Officer {
	id: string;
	changed: boolean;
}

/** The practitioner by id, or by name where the file does not say the team. Gaps are filled, nothing is taken away. */
async function importPractitioner(transaction: Transaction, told: ImportedPractitioner): Promise<Officer> {
	const teamId = told.team === null ? null : await importTeam(transaction, told.team);
	const held = await heldPractitioner(transaction, told);
	if (!held) {
		const { id, forename, surname, telephone } = told;
		await transaction
			.insertInto('practitioners')
			.values({ id, forename, surname, telephone, team_id: teamId })
			.execute();
		return { id, changed: true };
	}
	const next = { telephone: told.telephone ?? held.telephone, team_id: teamId ?? held.team_id };
	const changed = next.telephone !== held.telephone || next.team_id !== held.team_id;
	if (changed) await transaction.updateTable('practitioners').set(next).where('id', '=', held.id).execute();
	return { id: held.id, changed };
}

async function heldPractitioner(transaction: Transaction, told: ImportedPractitioner) {
	const all = transaction.selectFrom('practitioners').selectAll();
	const same = await all.where('id', '=', told.id).executeTakeFirst();
	if (same || told.team !== null) return same;
	const named = await all.where('forename', '=', told.forename).where('surname', '=', told.surname).execute();
	return named.length === 1 ? named[0] : undefined;
}

async function importTeam(transaction: Transaction, name: string): Promise<string> {
	const held = await transaction.selectFrom('teams').select('id').where('name', '=', name).executeTakeFirst();
	if (held) return held.id;
	const id = derivedIdentifier('delius', '', 'team', name);
	await transaction.insertInto('teams').values({ id, name }).execute();
	return id;
}

import type { Actor } from '#lib/domain/access/actor.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { handOver } from '#lib/server/commands/people/hand-over.ts';
import { firstLanguage } from '#lib/domain/text/language.ts';
import type { ImportedCase } from '#lib/domain/imports/imported-case.ts';
import { firstName } from '#lib/domain/people/full-name.ts';
import { sortName } from '#lib/domain/people/name-order.ts';
import { oneLine } from '#lib/domain/text/clean-text.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { settleOfficer, type ImportedOfficer, type OfficerChange } from './case-import-officer.ts';
import { officerRecords } from '#lib/server/projection/people/officer-records.ts';
import { projectPeopleOf } from '#lib/server/projection/project-people-of.ts';
import { noteJoinedCase } from './joined-cases.ts';
import { isBornThen } from './said-of-case.ts';
import { CommandRefused } from '#lib/server/commands/handling/handler.ts';

/** Why, where no person says so. */
const IMPORTED = 'The case system names another officer.';

/**
 * Makes the person and who supervises them. Someone already here keeps name, language and the name they like to be
 * called: those are settled with the person, not by a file.
 * @throws CommandRefused `wrong_person` where the date of birth differs: the number stands for somebody else
 */
export async function importPerson(
	transaction: Transaction,
	personId: string,
	{ person, practitioner, allowOfficerChange = false }: ImportedCase,
	{ id, actor, now }: { id: string; actor: Actor; now: number }
): Promise<{
	changed: RecordReference[];
	officer: OfficerChange | null;
	heldBy: ImportedOfficer;
	isWithoutOfficer: boolean;
}> {
	const held = await transaction
		.selectFrom('people')
		.selectAll()
		.where('id', '=', personId)
		.executeTakeFirst();
	if (held && (held.crn !== person.crn || !(await isBornThen(transaction, held, person.dateOfBirth))))
		throw new CommandRefused('wrong_person');
	const before = held?.practitioner_id ?? null;
	const officer = await settleOfficer(
		transaction,
		{ personId, officerId: before, hasDied: held !== undefined && held.died_on !== null },
		practitioner,
		{ allowChange: allowOfficerChange, importer: actor, now }
	);
	if (!held) await insertPerson(transaction, personId, person, officer.id, now);
	else if (officer.id !== null && officer.id !== before)
		await handOver(
			transaction,
			{ id, personId, from: before, to: officer.id, since: localDate(now), reason: IMPORTED },
			{ actor, now }
		);
	if (officer.id !== before) await noteJoinedCase(transaction, personId, officer.joinedFrom);
	if (officer.filled && officer.id !== null)
		await projectPeopleOf(transaction, officer.id, { teams: [officer.teamBefore], exceptPersonId: personId });
	return {
		changed: !held || officer.changed ? await officerRecords(transaction, personId) : [],
		officer: officer.change,
		heldBy: officer.officer,
		isWithoutOfficer: officer.id === null
	};
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
			preferred_name: oneLine(person.preferredName ?? '') || firstName(person),
			date_of_birth: person.dateOfBirth,
			language: person.language ?? firstLanguage,
			text_size: 'normal',
			practitioner_id: practitionerId,
			sort_name: sortName(person),
			created_at: now
		})
		.execute();
}

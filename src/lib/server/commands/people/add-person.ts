import type { ActorOf } from '#lib/domain/access/actor.ts';
import { caseNumberFrom } from '#lib/domain/people/case-number.ts';
import { firstName } from '#lib/domain/people/full-name.ts';
import type { PersonFields } from '#lib/domain/people/case-fields.ts';
import { isLikelyBirthday } from '#lib/domain/people/likely-age.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { caseInReachOf } from '#lib/server/queries/access/reach.ts';
import { holdOfficer, mayTakeCases } from '#lib/server/commands/organisation/officers-in-reach.ts';
import { personColumns } from './case-columns.ts';
import { personFields } from '#lib/server/projection/people/case-fields-of-row.ts';
import { keepWhatImportSaid, recordCaseChange, refuseOtherVersion } from './case-changes.ts';

type Typed = Omit<PersonFields, 'preferredName'> & { preferredName: string };

/**
 * Somebody who is not in Waymark yet. Of two who enter the same number at once, one is first; the other is told that it is taken, and
 * of whom only where they reach them anyway.
 */
export const addPerson: Handler<'person.add'> = {
	async personOf({ transaction, command }) {
		// The same form sent twice is one command: then they are there, and it is answered as before.
		return (await personWithNumber(transaction, command.payload.crn)) ?? command.id;
	},
	async run(context) {
		const { transaction, command, actor, personId, now } = context;
		const { crn, practitionerId, ...typed } = command.payload;
		if (personId !== command.id) throw taken();
		refuseUnlikelyBirthday(typed.dateOfBirth, now);
		const fields = withPreferredName(typed);
		const inserted = await transaction
			.insertInto('people')
			.values({
				id: personId,
				crn,
				...personColumns(fields),
				text_size: 'normal',
				practitioner_id: await holderOf(transaction, actor, practitionerId),
				created_at: now,
				entered_by: actor.name
			})
			.onConflict((conflict) => conflict.column('crn').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!inserted) throw taken();
		await recordCaseChange(context, {
			kind: 'person',
			id: personId,
			change: 'entered',
			before: {},
			after: { crn, ...fields }
		});
		return { changed: [{ kind: 'person', id: personId }] };
	}
};

export const correctPerson: Handler<'person.correct'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		caseInReachOf(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, command, personId, now } = context;
		const { crn, version, personId: _, ...typed } = command.payload;
		const held = await transaction
			.selectFrom('people')
			.selectAll()
			.where('id', '=', personId)
			.executeTakeFirstOrThrow();
		refuseOtherVersion(held.details_version, version);
		if (held.date_of_birth !== typed.dateOfBirth) refuseUnlikelyBirthday(typed.dateOfBirth, now);
		if (held.crn !== crn) await refuseNumber(transaction, held, crn);
		const before = personFields(held);
		await keepWhatImportSaid(context, 'person', held, {
			forename: held.forename,
			surname: held.surname,
			dateOfBirth: held.date_of_birth
		});
		const fields = withPreferredName(typed);
		await transaction
			.updateTable('people')
			.set({ crn, ...personColumns(fields), details_version: version + 1 })
			.where('id', '=', personId)
			.execute();
		await recordCaseChange(context, {
			kind: 'person',
			id: personId,
			change: 'corrected',
			before: { crn: held.crn, ...before },
			after: { crn, ...fields }
		});
		return { changed: [{ kind: 'person', id: personId }] };
	}
};

function withPreferredName(typed: Typed): PersonFields {
	return { ...typed, preferredName: typed.preferredName || firstName(typed) };
}

function taken(): CommandRefused {
	return new CommandRefused('case_number_taken', [{ code: 'case_number_taken', field: 'crn' }]);
}

function refuseUnlikelyBirthday(dateOfBirth: string, now: number): void {
	if (isLikelyBirthday(dateOfBirth, localDate(now))) return;
	throw new CommandRefused('birthday_unlikely', [{ code: 'birthday_unlikely', field: 'dateOfBirth' }]);
}

async function personWithNumber(connection: Connection, crn: string): Promise<string | null> {
	const held = await connection.selectFrom('people').select('id').where('crn', '=', crn).executeTakeFirst();
	return held?.id ?? null;
}

/** A number that an import has named is the case system's: with another one here, its next file would be about somebody new. */
async function refuseNumber(
	transaction: Transaction,
	{ id, entered_by: enteredBy }: Row<'people'>,
	crn: string
): Promise<void> {
	const imported = await transaction
		.selectFrom('imported_case_items')
		.select('id')
		.where('person_id', '=', id)
		.executeTakeFirst();
	if (enteredBy === null || imported)
		throw new CommandRefused('case_number_settled', [{ code: 'case_number_settled', field: 'crn' }]);
	if (caseNumberFrom(crn) === null)
		throw new CommandRefused('case_number_unreal', [{ code: 'case_number_unreal', field: 'crn' }]);
	if ((await personWithNumber(transaction, crn)) !== null) throw taken();
}

/** A practitioner holds whom they add; a manager says who of their team does, and that must be somebody who can sign in. */
async function holderOf(
	transaction: Transaction,
	actor: HandlerContext<'person.add'>['actor'],
	practitionerId: string | null
): Promise<string> {
	const refused = (code: 'officer_missing' | 'officer_cannot_sign_in') =>
		new CommandRefused(code, [{ code, field: 'practitionerId' }]);
	if (actor.role === 'practitioner') {
		if (!(await isStillOfficer(transaction, actor))) throw refused('officer_cannot_sign_in');
		return actor.practitionerId;
	}
	if (practitionerId === null) throw refused('officer_missing');
	if (!(await mayTakeCases(transaction, actor, practitionerId))) throw refused('officer_cannot_sign_in');
	return practitionerId;
}

/** Held until this is written: whoever shuts the account meanwhile waits, and finds the case. */
async function isStillOfficer(
	transaction: Transaction,
	{ accountId, practitionerId }: ActorOf<'practitioner'>
): Promise<boolean> {
	if (await holdOfficer(transaction, practitionerId)) return true;
	const other = await transaction
		.selectFrom('accounts')
		.select('id')
		.where('id', '=', accountId)
		.executeTakeFirst();
	return other === undefined;
}

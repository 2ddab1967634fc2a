import type { Language } from '#lib/domain/text/language.ts';
import type { LinkedNeed } from '#lib/domain/plan/sequence-shapes.ts';
import { assembleSnapshot, type Snapshot } from '#lib/domain/records/snapshot.ts';
import type { ActorOf } from '#lib/domain/access/actor.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { appendAudit } from '#lib/server/audit/audit.ts';
import type { Connection, Database } from '#lib/server/db/database.ts';
import { bodyForStaff } from '#lib/server/projection/body-for-staff.ts';
import { practitionersInReach } from '#lib/server/queries/access/reach.ts';

export interface PersonForPractitioner {
	id: string;
	crn: string;
	name: string;
	dateOfBirth: string;
	language: Language;
	/** The day on which it was opened. */
	today: LocalDate;
	/** What the person themselves sees: the same records, so that both sides talk about the same thing. */
	snapshot: Snapshot;
	/** What an assessment links each need to. Never on a phone. */
	needs: LinkedNeed[];
	/** What only staff may read, by topic. */
	staffNotes: { id: string; topic: string; body: string }[];
}

/**
 * One person's case for the practitioner who holds it, or a manager of their team; null where it is not theirs or not
 * there. The look itself is recorded: the person can see who has opened their record.
 */
export async function openPerson(
	{ database, lists }: { database: Database; lists: Connection },
	actor: ActorOf<'practitioner' | 'manager'>,
	personId: string,
	now: number
): Promise<PersonForPractitioner | null> {
	const found = await readPerson(lists, actor, personId, localDate(now));
	if (!found) return null;
	await database.kysely
		.transaction()
		.execute((transaction) =>
			appendAudit(
				transaction,
				actor,
				{ action: 'person.read', personId, subject: `person:${personId}`, commandId: null },
				now
			)
		);
	return found;
}

async function readPerson(
	connection: Connection,
	actor: ActorOf<'practitioner' | 'manager'>,
	personId: string,
	today: LocalDate
): Promise<PersonForPractitioner | null> {
	const person = await connection
		.selectFrom('people')
		.select(['id', 'crn', 'forename', 'surname', 'date_of_birth', 'language'])
		.where('id', '=', personId)
		.where('practitioner_id', 'in', practitionersInReach(connection, actor))
		.executeTakeFirst();
	if (!person) return null;
	const records = await connection
		.selectFrom('person_records')
		.select(['id', 'body'])
		.where('person_id', '=', personId)
		.where('body', 'is not', null)
		.execute();
	const needs = await connection
		.selectFrom('needs')
		.select(['id', 'area', 'linked_to_harm', 'linked_to_reoffending'])
		.where('person_id', '=', personId)
		.where('identified', '=', 1)
		.execute();
	const staffNotes = await connection
		.selectFrom('staff_notes')
		.select(['id', 'topic', 'body'])
		.where('person_id', '=', personId)
		.orderBy('topic')
		.orderBy('id')
		.execute();
	return {
		id: person.id,
		crn: person.crn,
		name: fullName(person),
		dateOfBirth: person.date_of_birth,
		language: person.language,
		today,
		snapshot: assembleSnapshot(records.flatMap(({ body }) => bodyForStaff(body) ?? [])),
		needs: needs.map((need) => ({
			id: need.id,
			area: need.area,
			linkedToHarm: need.linked_to_harm === 1,
			linkedToReoffending: need.linked_to_reoffending === 1
		})),
		staffNotes
	};
}

import type { Actor } from '#lib/domain/access/actor.ts';
import { commands, type CommandType, type PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { addDays, instantAt, localDate } from '#lib/domain/time/local-date.ts';
import { TIME_ZONE } from '#lib/domain/time/summer-time.ts';
import { execute } from '#lib/server/commands/execute.ts';
import type { Database } from '#lib/server/db/database.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';

/*
 * Sixty people of one officer on one day: seven of them are in the book for today, and forty-five things wait. Nobody is real.
 */

const DAY_MS = 86_400_000;
const forenames = [
	'Jayden',
	'Mary',
	'Tomos',
	'Wiktor',
	'Lowri',
	'Seán',
	'Jørgen',
	'Amina',
	'Carys',
	'Kofi',
	'Nia',
	'Ravi'
];
const surnames = ['Cole', 'O’Neill', 'Reilly', 'Nowak', 'Pugh'];

interface Somebody {
	id: string;
	name: string;
	actor: Extract<Actor, { role: 'service_user' }>;
}

class Day {
	readonly now = Date.now();
	readonly today = localDate(this.now);
	people: Somebody[] = [];
	readonly database: Database;
	readonly officer: Extract<Actor, { role: 'practitioner' }>;

	constructor(database: Database, practitionerId: string) {
		this.database = database;
		const name = 'Elin Lloyd';
		this.officer = { role: 'practitioner', practitionerId, accountId: newIdentifier(), name };
	}

	/** Under an order that runs. @param next whether they are booked next, a month ahead */
	async person(index: number, next: boolean): Promise<Somebody> {
		const id = newIdentifier();
		const [forename = '', surname = ''] = [
			forenames[index % forenames.length],
			surnames[Math.floor(index / forenames.length) % surnames.length]
		];
		const order = { id: newIdentifier(), person_id: id, order_kind: 'community_order' as const };
		await this.database.kysely
			.insertInto('people')
			.values({
				id,
				crn: `Z9${String(index).padStart(5, '0')}`,
				forename,
				surname,
				preferred_name: forename,
				date_of_birth: '1990-01-31',
				language: 'en',
				text_size: 'normal',
				practitioner_id: this.officer.practitionerId,
				created_at: this.now
			})
			.execute();
		const dates = { start_date: addDays(this.today, -100), end_date: addDays(this.today, 300) };
		await this.database.kysely
			.insertInto('orders')
			.values({ ...order, ...dates, title: 'Community Order' })
			.execute();
		await this.database.kysely.transaction().execute(async (transaction) => {
			await lockPerson(transaction, id);
			await projectRecords(transaction, id, [
				{ kind: 'person', id },
				{ kind: 'order', id: order.id }
			]);
		});
		const actor = { role: 'service_user', accountId: newIdentifier(), personId: id, name: forename } as const;
		const somebody = { id, name: `${forename} ${surname}`, actor };
		this.people.push(somebody);
		if (next) await this.appointment(somebody, this.now + 30 * DAY_MS);
		return somebody;
	}

	async appointment({ id: person_id }: Somebody, startsAt: number): Promise<string> {
		const id = newIdentifier();
		await this.database.kysely.transaction().execute(async (transaction) => {
			await lockPerson(transaction, person_id);
			await transaction
				.insertInto('appointments')
				.values({ ...plain, id, person_id, starts_at: startsAt })
				.execute();
			await projectRecords(transaction, person_id, [{ kind: 'appointment', id }]);
		});
		return id;
	}

	async give<Type extends CommandType>(actor: Actor, type: Type, payload: PayloadOf<Type>): Promise<void> {
		const envelope = {
			id: newIdentifier(),
			type,
			version: commands[type].version,
			occurredAt: this.now,
			timeZone: TIME_ZONE,
			payload
		};
		const { code } = await execute(this.database, actor, envelope, this.now);
		if (code !== null) throw new Error(`${type} was refused: ${code}`);
	}

	report(actor: Actor, words: string, about: PayloadOf<'obstacle.report'>['about'] = { kind: 'life' }) {
		return this.give(actor, 'obstacle.report', {
			about,
			categories: ['bus_or_train'],
			wanted: ['another_time'],
			words,
			ifThenPlan: null,
			proof: ''
		});
	}
}

const plain = {
	appointment_kind: 'office_visit',
	ends_at: null,
	place: JSON.stringify({ name: 'Riverside office', lines: ['4 Quay Street'], postcode: 'ZZ1 1ZZ' }),
	link: null,
	with_name: null,
	telephone: null,
	bring: null,
	purpose: null,
	requirement_id: null,
	step_id: null,
	enforceable: 1,
	reply: 'none',
	replied_at: null,
	outcome_code: null,
	outcome_reason: null,
	account_due_on: null,
	cancelled: 0,
	official_type: 'Planned Office Visit (NS)',
	staff_notes: '[]'
} as const;

/** What waits, kind by kind: ten of it urgent, and all together forty-five. */
async function whatWaits(day: Day): Promise<void> {
	const [first, second, ...rest] = day.people;
	if (!first || !second) throw new Error('nobody is there');
	await day.give(first.actor, 'obstacle.report', {
		about: { kind: 'life' },
		categories: ['scared'],
		wanted: [],
		words: 'Somebody waits outside my door.',
		ifThenPlan: null,
		proof: ''
	});
	const take = (count: number) => rest.splice(0, count);
	for (const { actor } of [second, ...take(1)])
		await day.give(actor, 'relapse.report', {
			substance: 'drink',
			safeNow: 'yes',
			wanted: [],
			words: 'It was a hard week.'
		});
	for (const somebody of take(6)) {
		const id = await day.appointment(somebody, day.now + DAY_MS);
		await day.report(somebody.actor, 'The 9:10 is cancelled.', { kind: 'appointment', id });
	}
	for (const somebody of take(6)) await day.appointment(somebody, instantAt(addDays(day.today, -1), 10, 0));
	for (const { actor } of take(12)) await day.report(actor, 'They changed my shifts again this week.');
	for (const { actor } of take(13))
		await day.give(actor, 'positive_change.record', {
			changeKind: 'went_well',
			area: null,
			words: 'I spoke in the group again. My hands shook, but I did it.',
			strength: '',
			noticedBy: null
		});
}

/** Seven in the book: four whose time has come, whatever time it is, and three still to come. */
async function diary(day: Day): Promise<void> {
	const [from, until] = [instantAt(day.today, 0, 0), instantAt(addDays(day.today, 1), 0, 0)];
	const within = (start: number, end: number, part: number) => Math.floor(start + (end - start) * part);
	const people = day.people.slice(-11, -4);
	for (const [index, somebody] of people.entries())
		await day.appointment(
			somebody,
			index < 4 ? within(from, day.now, (index + 1) / 6) : within(day.now + 60_000, until, (index - 3) / 5)
		);
	const [, , , , coming] = people;
	if (!coming) return;
	const { id } = await day.database.kysely
		.selectFrom('appointments')
		.select('id')
		.where('person_id', '=', coming.id)
		.where('starts_at', '<', until)
		.executeTakeFirstOrThrow();
	await day.report(coming.actor, 'My bus goes an hour later.', { kind: 'appointment', id });
}

/** Fills the database of a test before its server starts. Whoever had a case keeps it: they are in another officer's hands. */
export async function fillDay(file: string): Promise<void> {
	const database = await openDatabase(file, (error) => {
		throw error;
	});
	const { id } = await database.kysely
		.selectFrom('practitioners')
		.select('id')
		.where('surname', '=', 'Lloyd')
		.executeTakeFirstOrThrow();
	const other = await database.kysely
		.selectFrom('practitioners')
		.select('id')
		.where('surname', '=', 'Raman')
		.executeTakeFirstOrThrow();
	await database.kysely
		.updateTable('people')
		.set({ practitioner_id: other.id })
		.where('practitioner_id', '=', id)
		.execute();
	const day = new Day(database, id);
	for (let index = 0; index < 60; index += 1) await day.person(index, index < 56);
	await whatWaits(day);
	await diary(day);
	await database.close();
}

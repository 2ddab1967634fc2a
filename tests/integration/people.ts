import { sortName } from '#lib/domain/people/name-order.ts';
import { sql } from 'kysely';
import type { Actor, ActorOf } from '#lib/domain/access/actor.ts';
import { commands, type CommandType, type PayloadOf } from '#lib/domain/commands/commands.ts';
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { type Database } from '#lib/server/db/database.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { type Dialect } from '#tests/integration/databases.ts';
import { lendMigrated } from '#tests/integration/lent-databases.ts';

export const NOW = Date.parse('2026-11-23T09:00:00Z');

export interface Stage {
	database: Database;
	close(): Promise<void>;
}

/** A fresh migrated database of this dialect. */
export async function openStage(dialect: Dialect): Promise<Stage> {
	const made = await lendMigrated(dialect);
	let closing = false;
	const database = await openDatabase(made.url, (error) => {
		// PostgreSQL drops the database while the pool's last connections are still saying goodbye.
		if (!closing) throw error;
	});
	// Nothing in a throw-away file outlives a crash, so it need not wait for the disk.
	if (dialect === 'sqlite') await sql`pragma synchronous = off`.execute(database.kysely);
	// A copy begins with what its original was given to keep: each installation makes its own.
	await database.kysely.deleteFrom('meta').execute();
	await migrate(database);
	await noteExplanationsFrom(database, '2026-11-24');
	return {
		database,
		close: async () => {
			closing = true;
			await database.close();
			await made.drop();
		}
	};
}

/** From which day on explanations of the consequences are noted: orders from before wait for nobody because of them. */
export async function noteExplanationsFrom({ kysely }: Database, from: string): Promise<void> {
	await kysely
		.insertInto('meta')
		.values({ key: 'explanationsFrom', value: from })
		.onConflict((conflict) => conflict.column('key').doUpdateSet({ value: from }))
		.execute();
}

export interface MadePractitioner {
	actor: Extract<Actor, { role: 'practitioner' }>;
}

export async function makeTeam(database: Database, name: string): Promise<string> {
	const id = newIdentifier();
	await database.kysely.insertInto('teams').values({ id, name }).execute();
	return id;
}

export async function makePractitioner(
	database: Database,
	surname: string,
	teamId: string | null = null
): Promise<MadePractitioner> {
	const id = newIdentifier();
	const accountId = newIdentifier();
	await database.kysely
		.insertInto('practitioners')
		.values({ id, forename: 'Test', surname, telephone: '01632 960111', team_id: teamId })
		.execute();
	return {
		actor: { role: 'practitioner', accountId, practitionerId: id, name: `Test ${surname}` }
	};
}

/** With an account: whoever leads a team leads it by that. */
export async function makeManager(
	database: Database,
	surname: string,
	teamId: string | null
): Promise<Extract<Actor, { role: 'manager' }>> {
	const { actor } = await makePractitioner(database, surname, teamId);
	await openAccount(database, actor, 'manager');
	return { ...actor, role: 'manager' };
}

/** Somebody of a team who can sign in, and so can be given cases. */
export async function makeOfficer(
	database: Database,
	surname: string,
	teamId: string | null
): Promise<MadePractitioner> {
	const made = await makePractitioner(database, surname, teamId);
	await openAccount(database, made.actor, 'practitioner');
	return made;
}

/** Whoever runs the service, in no team. */
export async function makeAdministrator(database: Database): Promise<ActorOf<'administrator'>> {
	const actor = { role: 'administrator', accountId: newIdentifier(), name: 'Test Admin' } as const;
	await openAccount(database, { ...actor, practitionerId: null }, 'administrator');
	return actor;
}

async function openAccount(
	database: Database,
	actor: { accountId: string; practitionerId: string | null },
	role: 'practitioner' | 'manager' | 'administrator'
): Promise<void> {
	await database.kysely
		.insertInto('accounts')
		.values({
			id: actor.accountId,
			role,
			person_id: null,
			practitioner_id: actor.practitionerId,
			username: actor.accountId,
			password_hash: null,
			language: 'en',
			status: 'active',
			created_at: NOW
		})
		.execute();
}

export interface MadePerson {
	actor: Extract<Actor, { role: 'service_user' }>;
	appointmentId: string;
	stepId: string;
}

/** A person with one coming appointment and one open step, allocated to this practitioner. */
export async function makePerson(
	database: Database,
	practitioner: MadePractitioner,
	forename: string
): Promise<MadePerson> {
	const personId = newIdentifier();
	const [appointmentId, goalId, stepId] = [newIdentifier(), newIdentifier(), newIdentifier()];
	await database.kysely
		.insertInto('people')
		.values({
			id: personId,
			crn: `X${personId.slice(-6)}`,
			forename,
			surname: 'Example',
			sort_name: sortName({ forename, surname: 'Example' }),
			preferred_name: forename,
			date_of_birth: '1990-01-31',
			language: 'en',
			text_size: 'normal',
			practitioner_id: practitioner.actor.practitionerId,
			created_at: NOW
		})
		.execute();
	await database.kysely
		.insertInto('appointments')
		.values({ ...plainAppointment, id: appointmentId, person_id: personId, starts_at: NOW + 86_400_000 })
		.execute();
	await database.kysely
		.insertInto('goals')
		.values({
			id: goalId,
			person_id: personId,
			title: 'I will find a place to live',
			status: 'current',
			area: 'accommodation',
			related_areas: '[]',
			target_date: null,
			reason: null,
			position: 1,
			staff_notes: '[]'
		})
		.execute();
	await database.kysely
		.insertInto('steps')
		.values({ ...plainStep, id: stepId, person_id: personId, goal_id: goalId })
		.execute();
	return {
		actor: { role: 'service_user', accountId: newIdentifier(), personId, name: forename },
		appointmentId,
		stepId
	};
}

/** An order in force since the start of the year. */
export async function makeOrder(database: Database, personId: string, orderKind: OrderKind): Promise<string> {
	const id = newIdentifier();
	await database.kysely
		.insertInto('orders')
		.values({
			id,
			person_id: personId,
			order_kind: orderKind,
			title: 'Order of the court',
			start_date: '2026-01-01',
			end_date: '2027-12-31'
		})
		.execute();
	return id;
}

/** An appointment that is over, with nothing recorded yet. */
export async function makeMiss(database: Database, personId: string, startsAt: number): Promise<string> {
	const id = newIdentifier();
	await database.kysely
		.insertInto('appointments')
		.values({ ...plainAppointment, id, person_id: personId, starts_at: startsAt })
		.execute();
	return id;
}

const plainAppointment = {
	appointment_kind: 'office_visit',
	ends_at: null,
	place: null,
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
	staff_notes: '["SECRET STAFF NOTE"]'
} as const;

const plainStep = {
	description: 'See the housing worker',
	status: 'not_started',
	actor: 'service_user',
	actor_name: null,
	stage: 1,
	requirement_id: null,
	priority: 1,
	prerequisites: '[]',
	target_date: null,
	waiting_since: null,
	blocked: null,
	claim: null,
	completed_on: null,
	position: 1
} as const;

/** An envelope as a phone or a form would make it. */
export function envelope<Type extends CommandType>(type: Type, payload: PayloadOf<Type>, at = NOW) {
	const { version } = commands[type];
	return { id: newIdentifier(at), type, version, occurredAt: at, timeZone: 'Europe/London', payload };
}

/** Gives a command and expects it to be carried out. */
export async function give<Type extends CommandType>(
	database: Database,
	actor: Actor,
	type: Type,
	payload: PayloadOf<Type>,
	now = NOW
): Promise<string> {
	const result = await execute(database, actor, envelope(type, payload, now), now);
	if (result.status !== 'created') throw new Error(`${type} was ${result.status}: ${result.code ?? ''}`);
	return result.id;
}

export const busReport = {
	about: { kind: 'life' },
	categories: ['bus_or_train'],
	wanted: ['another_time'],
	words: 'The 9:10 is cancelled',
	ifThenPlan: null,
	proof: ''
} satisfies PayloadOf<'obstacle.report'>;

import type { Actor } from '#lib/domain/access/actor.ts';
import { commands, type CommandType, type PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { addDays, instantAt, localDate } from '#lib/domain/time/local-date.ts';
import { TIME_ZONE } from '#lib/domain/time/summer-time.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { execute } from '#lib/server/commands/execute.ts';
import type { Database } from '#lib/server/db/database.ts';

export type ServiceUser = Extract<Actor, { role: 'service_user' }>;
export type Practitioner = Extract<Actor, { role: 'practitioner' }>;

/** Who speaks in the demonstration. */
export interface Cast {
	daniel: ServiceUser;
	aisha: ServiceUser;
	rhys: ServiceUser;
	pawel: ServiceUser;
	priya: Practitioner;
	elin: Practitioner;
}

/** Gives a command at its own time, and stops where it is refused: the demonstration would lack a part. */
export function giver(database: Database) {
	return async <Type extends CommandType>(actor: Actor, at: number, type: Type, payload: PayloadOf<Type>) => {
		const envelope = {
			id: newIdentifier(at),
			type,
			version: commands[type].version,
			occurredAt: at,
			timeZone: TIME_ZONE,
			payload
		};
		const result = await execute(database, actor, envelope, at);
		if (result.status !== 'created')
			throw new Error(`The demonstration’s ${type} was ${result.code ?? result.status}`);
		return result.id;
	};
}

export async function readCast(database: Database): Promise<Cast> {
	const people = await database.kysely
		.selectFrom('accounts')
		.innerJoin('people', 'people.id', 'accounts.person_id')
		.select(['accounts.id as account', 'people.id', 'people.preferred_name', 'people.forename'])
		.execute();
	const staff = await database.kysely
		.selectFrom('accounts')
		.innerJoin('practitioners', 'practitioners.id', 'accounts.practitioner_id')
		.select(['accounts.id as account', 'practitioners.id', 'practitioners.forename', 'practitioners.surname'])
		.execute();
	const found = <Row extends { forename: string }>(rows: Row[], forename: string): Row => {
		const row = rows.find((one) => one.forename === forename);
		if (!row) throw new Error(`The demonstration has no account for ${forename}`);
		return row;
	};
	const person = (forename: string): ServiceUser => {
		const row = found(people, forename);
		return { role: 'service_user', accountId: row.account, personId: row.id, name: row.preferred_name };
	};
	const practitioner = (forename: string): Practitioner => {
		const row = found(staff, forename);
		const name = fullName(row);
		return { role: 'practitioner', accountId: row.account, practitionerId: row.id, name };
	};
	return {
		daniel: person('Daniel'),
		aisha: person('Aisha'),
		rhys: person('Rhys'),
		pawel: person('Paweł'),
		priya: practitioner('Priya'),
		elin: practitioner('Elin')
	};
}

/** A moment so many days ago, never later than now. */
export function clockBefore(now: number) {
	return (daysAgo: number, hour: number, minute: number): number =>
		Math.min(now, instantAt(addDays(localDate(now), -daysAgo), hour, minute));
}

export async function nextAppointment(
	database: Database,
	{ personId }: ServiceUser,
	now: number
): Promise<string> {
	const { id } = await database.kysely
		.selectFrom('appointments')
		.select('id')
		.where('person_id', '=', personId)
		.where('starts_at', '>', now)
		.orderBy('starts_at')
		.executeTakeFirstOrThrow();
	return id;
}

/** The last appointment of which nobody has said yet how it went. */
export async function lastWithoutOutcome(
	database: Database,
	{ personId }: ServiceUser,
	now: number
): Promise<string> {
	const { id } = await database.kysely
		.selectFrom('appointments')
		.select('id')
		.where('person_id', '=', personId)
		.where('starts_at', '<', now)
		.where('outcome_code', 'is', null)
		.orderBy('starts_at', 'desc')
		.executeTakeFirstOrThrow();
	return id;
}

export async function eventAbout(
	database: Database,
	appointmentId: string
): Promise<{ id: string; version: number }> {
	return database.kysely
		.selectFrom('compliance_events')
		.select(['id', 'version'])
		.where('appointment_id', '=', appointmentId)
		.executeTakeFirstOrThrow();
}

export async function stepCalled(
	database: Database,
	{ personId }: ServiceUser,
	description: string
): Promise<string> {
	const { id } = await database.kysely
		.selectFrom('steps')
		.select('id')
		.where('person_id', '=', personId)
		.where('description', '=', description)
		.executeTakeFirstOrThrow();
	return id;
}

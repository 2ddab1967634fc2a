import type { Actor } from '#lib/domain/access/actor.ts';
import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/time/identifier.ts';
import { addDays, instantAt, localDate, TIME_ZONE } from '#lib/domain/time/local-date.ts';
import { execute } from '#lib/server/commands/execute.ts';
import type { Database } from '#lib/server/db/database.ts';

/**
 * A few words that the demonstration's people have already exchanged, so that both sides have something to look at. They
 * go through the same commands as anybody's, at their own times. Their accounts must exist.
 */
export async function seedDemonstrationReports(database: Database, now: number): Promise<void> {
	const cast = await readCast(database);
	const at = (daysAgo: number, hour: number, minute: number) =>
		Math.min(now, instantAt(addDays(localDate(now), -daysAgo), hour, minute));
	const give = giver(database);
	const { daniel, aisha, rhys, priya, elin } = cast;

	await give(priya, at(42, 10, 40), 'plan.agree', {
		personId: daniel.personId,
		version: await planVersion(database, daniel),
		agreement: 'agreed',
		words: 'I want a place of my own first. The rest gets easier then.',
		nextReviewOn: addDays(localDate(now), 21)
	});

	const bus = await give(daniel, at(11, 8, 40), 'obstacle.report', {
		about: { kind: 'life' },
		categories: ['bus_or_train'],
		wanted: ['another_time'],
		words: 'The 8:15 bus does not run any more. The next one is at 9:20.',
		ifThenPlan: { if: 'the 9:20 is late', then: 'ring the office before 10' },
		proof: ''
	});
	const answer = await give(priya, at(11, 9, 55), 'obstacle.answer', {
		obstacleId: bus,
		offers: ['another_time'],
		words: 'Thank you for telling me about the bus. Your office visits are at 10:30 from now on.',
		actions: [],
		nextState: 'sorted'
	});
	await give(daniel, at(11, 12, 5), 'answer.read', { answerIds: [answer] });

	await give(aisha, at(1, 18, 20), 'reflection.record', {
		about: { kind: 'life' },
		prompt: 'what_went_well',
		words: 'I spoke in the group again. My hands shook but I did it.',
		feeling: 'well'
	});
	await give(aisha, at(5, 17, 45), 'goal.propose', {
		area: 'employment_and_education',
		words: 'I want to learn to drive. Then I can take a job further away.'
	});
	await give(aisha, at(0, 8, 10), 'obstacle.report', {
		about: await nextAppointment(database, aisha, now),
		categories: ['childcare_or_caring'],
		wanted: ['another_time', 'telephone_or_video'],
		words: 'My son’s school shuts at 12 that day. Nobody else can fetch him.',
		ifThenPlan: null,
		proof: 'The letter from school.'
	});

	await sayWhatThereIsInstead(database, elin, rhys, at(20, 10, 15));
	const good = await give(rhys, at(2, 19, 30), 'positive_change.record', {
		area: 'drug_use',
		words: 'Es i heibio hen ffrindiau a cherdded ymlaen. Roedd fy chwaer yn falch ohonof.',
		strength: 'Cerdded i ffwrdd'
	});
	await give(elin, at(1, 9, 15), 'positive_change.acknowledge', {
		positiveChangeId: good,
		words: 'Da iawn ti am gerdded ymlaen. Mae hynny’n anodd, ac mae’n helpu dy nod.'
	});
}

/** There is no peer mentor where Rhys lives; his officer found what there is, and tells the next one who asks. */
async function sayWhatThereIsInstead(
	database: Database,
	elin: Practitioner,
	{ personId }: ServiceUser,
	at: number
): Promise<void> {
	const give = giver(database);
	const { id, version } = await database.kysely
		.selectFrom('referrals')
		.select(['id', 'version'])
		.where('person_id', '=', personId)
		.where('state', '=', 'not_available_in_area')
		.executeTakeFirstOrThrow();
	await give(elin, at, 'referral.update', {
		referralId: id,
		version,
		state: 'not_available_in_area',
		on: localDate(at),
		reason: 'No mentor works within an hour of Aberpont.',
		nextCheckOn: addDays(localDate(at), 60),
		expectedOn: null,
		instead: 'grŵp nos Fawrth y Gwasanaeth Adfer',
		agencyReported: false
	});
	await give(elin, at, 'alternative.add', {
		area: 'drug_use',
		insteadOf: 'Peer mentor',
		words: 'Grŵp nos Fawrth y Gwasanaeth Adfer, yn neuadd Aberpont.'
	});
}

type ServiceUser = Extract<Actor, { role: 'service_user' }>;
type Practitioner = Extract<Actor, { role: 'practitioner' }>;

interface Cast {
	daniel: ServiceUser;
	aisha: ServiceUser;
	rhys: ServiceUser;
	priya: Practitioner;
	elin: Practitioner;
}

function giver(database: Database) {
	return async <Type extends CommandType>(actor: Actor, at: number, type: Type, payload: PayloadOf<Type>) => {
		const envelope = {
			id: newIdentifier(at),
			type,
			version: 1,
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

async function planVersion(database: Database, { personId }: ServiceUser): Promise<number> {
	const { version } = await database.kysely
		.selectFrom('plans')
		.select('version')
		.where('person_id', '=', personId)
		.executeTakeFirstOrThrow();
	return version;
}

async function nextAppointment(database: Database, { personId }: ServiceUser, now: number) {
	const { id } = await database.kysely
		.selectFrom('appointments')
		.select('id')
		.where('person_id', '=', personId)
		.where('starts_at', '>', now)
		.orderBy('starts_at')
		.executeTakeFirstOrThrow();
	return { kind: 'appointment' as const, id };
}

async function readCast(database: Database): Promise<Cast> {
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
		const name = `${row.forename} ${row.surname}`;
		return { role: 'practitioner', accountId: row.account, practitionerId: row.id, name };
	};
	return {
		daniel: person('Daniel'),
		aisha: person('Aisha'),
		rhys: person('Rhys'),
		priya: practitioner('Priya'),
		elin: practitioner('Elin')
	};
}

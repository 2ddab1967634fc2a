import type { Actor } from '#lib/domain/access/actor.ts';
import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { TIME_ZONE } from '#lib/domain/time/summer-time.ts';
import { execute } from '#lib/server/commands/execute.ts';
import type { Database } from '#lib/server/db/database.ts';
import { addHistory, addPerson, addPlan } from './population.ts';

/** Cases with plans: every third has something in the way, every fifth a miss to decide on. @returns the people */
export async function addCaseload(
	database: Database,
	practitionerId: string,
	{ cases, visits }: { cases: number; visits: number }
): Promise<string[]> {
	const people: string[] = [];
	for (let index = 0; index < cases; index += 1)
		people.push(
			await addCase(database, practitionerId, {
				visits,
				obstacle: index % 3 === 0,
				miss: index % 5 === 0
			})
		);
	return people;
}

async function addCase(
	database: Database,
	practitionerId: string,
	has: { visits: number; obstacle: boolean; miss: boolean }
): Promise<string> {
	const personId = await addPerson(database, practitionerId);
	await addHistory(database, personId, has.visits);
	await addPlan(database, personId);
	if (has.miss) await addMiss(database, practitionerId, personId);
	if (has.obstacle) await addObstacle(database, personId);
	return personId;
}

async function addObstacle(database: Database, personId: string): Promise<void> {
	const actor = { role: 'service_user', accountId: newIdentifier(), personId, name: 'Robin' } as const;
	await carryOut(database, actor, 'obstacle.report', {
		about: { kind: 'life' },
		categories: ['bus_or_train'],
		wanted: ['another_time'],
		words: 'The 9:10 is cancelled',
		ifThenPlan: null,
		proof: ''
	});
}

/** The last appointment was missed, and the person has told their side. */
async function addMiss(database: Database, practitionerId: string, personId: string): Promise<void> {
	const { id: appointmentId } = await database.kysely
		.selectFrom('appointments')
		.select('id')
		.where('person_id', '=', personId)
		.orderBy('starts_at', 'desc')
		.executeTakeFirstOrThrow();
	const account = { accountId: newIdentifier(), name: 'Robin' };
	const officer = { role: 'practitioner', practitionerId, ...account } as const;
	const outcome = { appointmentId, code: 'failed_to_attend', reason: null, facts: '' } as const;
	await carryOut(database, officer, 'outcome.record', outcome);
	const { id: eventId } = await database.kysely
		.selectFrom('compliance_events')
		.select('id')
		.where('appointment_id', '=', appointmentId)
		.executeTakeFirstOrThrow();
	await carryOut(database, { role: 'service_user', personId, ...account }, 'account.give', {
		eventId,
		categories: ['ill'],
		wishes: [],
		words: 'I was ill',
		proof: ''
	});
}

async function carryOut<Type extends CommandType>(
	database: Database,
	actor: Actor,
	type: Type,
	payload: PayloadOf<Type>
): Promise<void> {
	const at = Date.now();
	const envelope = { id: newIdentifier(at), type, version: 1, occurredAt: at, timeZone: TIME_ZONE, payload };
	const { code } = await execute(database, actor, envelope, at);
	if (code !== null) throw new Error(`${type} was refused: ${code}.`);
}

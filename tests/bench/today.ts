import type { Actor } from '#lib/domain/access/actor.ts';
import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { TIME_ZONE } from '#lib/domain/time/summer-time.ts';
import { execute } from '#lib/server/commands/execute.ts';
import type { Database } from '#lib/server/db/database.ts';
import { withCpuTime } from './cpu-time.ts';
import type { Figure } from './figure.ts';
import { hammer } from './hammer.ts';
import { addHistory, addPerson, addPlan } from './population.ts';
import type { Stage } from './stage.ts';
import { percentile } from './statistics.ts';

const CASES = 70;
const VISITS = 200;
/** A server that was just started has not read its own code yet. */
const WARM_UP = 30;

/** Today of a practitioner with 70 cases with plans: every third has something in the way, every fifth a miss to decide on. */
export async function practitionersToday({ server, database, practitioner }: Stage): Promise<Figure[]> {
	const name = "Practitioner's Today, 70 cases: p95";
	const cookie = practitioner.cookies.cookies.map((one) => `${one.name}=${one.value}`).join('; ');
	const url = `${server.url}/staff`;
	if ((await fetch(url, { headers: { cookie } })).status === 404)
		return [{ name, value: null, unit: 'ms', aim: { most: 50 }, note: 'there is no such page yet' }];
	for (let index = 0; index < CASES; index += 1)
		await addCase(database, practitioner.id, { obstacle: index % 3 === 0, miss: index % 5 === 0 });
	const load = { url, headers: { cookie }, connections: 1 };
	await hammer({ ...load, count: WARM_UP });
	const { result, note } = await withCpuTime(server.pid, VISITS, () => hammer({ ...load, count: VISITS }));
	const { latencies } = result;
	const empty = await hammer({ url: `${server.url}/ping`, headers: {}, connections: 1, count: VISITS });
	const floor = { name: '/ping: p95', value: percentile(empty.latencies, 0.95) };
	return [
		{ name, value: percentile(latencies, 0.95), unit: 'ms', aim: { most: 50 }, floor, ...note },
		{ name: "Practitioner's Today, 70 cases: p50", value: percentile(latencies, 0.5), unit: 'ms' }
	];
}

async function addCase(
	database: Database,
	practitionerId: string,
	has: { obstacle: boolean; miss: boolean }
): Promise<void> {
	const personId = await addPerson(database, practitionerId);
	await addHistory(database, personId, 50);
	await addPlan(database, personId);
	if (has.miss) await addMiss(database, practitionerId, personId);
	if (!has.obstacle) return;
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

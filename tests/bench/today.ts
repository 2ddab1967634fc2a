import { newIdentifier } from '#lib/domain/time/identifier.ts';
import { execute } from '#lib/server/commands/execute.ts';
import type { Figure } from './figure.ts';
import { hammer } from './hammer.ts';
import { addHistory, addPerson, addPlan } from './population.ts';
import type { Stage } from './stage.ts';
import { percentile } from './statistics.ts';

const CASES = 70;
const VISITS = 200;

/** Today of a practitioner with 70 cases with plans, every third of whom has something in the way. */
export async function practitionersToday({ server, database, practitioner }: Stage): Promise<Figure[]> {
	const name = "Practitioner's Today, 70 cases: p95";
	const cookie = practitioner.cookies.cookies.map((one) => `${one.name}=${one.value}`).join('; ');
	const url = `${server.url}/staff`;
	if ((await fetch(url, { headers: { cookie } })).status === 404)
		return [{ name, value: null, unit: 'ms', aim: { most: 50 }, note: 'there is no such page yet' }];
	for (let index = 0; index < CASES; index += 1) await addCase(database, practitioner.id, index % 3 === 0);
	const { latencies } = await hammer({ url, headers: { cookie }, connections: 1, count: VISITS });
	const empty = await hammer({ url: `${server.url}/ping`, headers: {}, connections: 1, count: VISITS });
	const floor = { name: '/ping: p95', value: percentile(empty.latencies, 0.95) };
	return [{ name, value: percentile(latencies, 0.95), unit: 'ms', aim: { most: 50 }, floor }];
}

async function addCase(
	database: Stage['database'],
	practitionerId: string,
	hasObstacle: boolean
): Promise<void> {
	const personId = await addPerson(database, practitionerId);
	await addHistory(database, personId, 50);
	await addPlan(database, personId);
	if (!hasObstacle) return;
	const actor = { role: 'service_user', accountId: newIdentifier(), personId, name: 'Robin' } as const;
	const { code } = await execute(database, actor, obstacle(), Date.now());
	if (code !== null) throw new Error(`An obstacle was refused: ${code}.`);
}

function obstacle() {
	const at = Date.now();
	const payload = {
		about: { kind: 'life' },
		categories: ['bus_or_train'],
		wanted: ['another_time'],
		words: 'The 9:10 is cancelled',
		ifThenPlan: null,
		proof: ''
	};
	return {
		id: newIdentifier(at),
		type: 'obstacle.report',
		version: 1,
		occurredAt: at,
		timeZone: 'Europe/London',
		payload
	};
}

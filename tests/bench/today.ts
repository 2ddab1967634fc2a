import { addCaseload } from './caseload.ts';
import { withCpuTime } from './cpu-time.ts';
import type { Figure } from './figure.ts';
import { hammer } from './hammer.ts';
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
	await addCaseload(database, practitioner.id, { cases: CASES, visits: 50 });
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

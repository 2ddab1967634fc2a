import type { SyncAnswer } from '#lib/domain/records/sync.ts';
import type { Figure } from './figure.ts';
import { withCpuTime } from './cpu-time.ts';
import { hammer } from './hammer.ts';
import { addHistory, addPerson, sessionOf } from './population.ts';
import type { Stage } from './stage.ts';
import { median } from './statistics.ts';

const SHORT = 100;
const LONG = 10_000;
const ROUNDS = 5;
/** By one phone: fewer than one account may ask in a while (`domain/access/limits.ts`). */
const REQUESTS = 1_200;
const CONNECTIONS = 10;

/** Phones that ask for news when there is none, with a short history and with a long one, in turns. */
export async function syncLoad({ server, database }: Stage): Promise<Figure[]> {
	const phone = (records: number) => phoneUpToDate(server.url, database, records);
	const nothing = { url: `${server.url}/ping`, headers: {} };
	const ask = async (target: { url: string; headers: Record<string, string> }) =>
		(await hammer({ ...target, connections: CONNECTIONS, count: REQUESTS })).perSecond;
	await ask(await phone(SHORT));
	const measured = await phone(SHORT);
	const { note } = await withCpuTime(server.pid, REQUESTS, () => ask(measured));
	const rates = { short: [] as number[], long: [] as number[], nothing: [] as number[] };
	for (let round = 0; round < ROUNDS; round += 1) {
		rates.short.push(await ask(await phone(SHORT)));
		rates.long.push(await ask(await phone(LONG)));
		rates.nothing.push(await ask(nothing));
	}
	const [shortRate, longRate] = [median(rates.short), median(rates.long)];
	return [
		{
			name: 'Sync with nothing new',
			value: shortRate,
			unit: '/s',
			floor: { name: '/ping, which reads nothing', value: median(rates.nothing) },
			...note
		},
		{
			name: 'Sync with nothing new against /ping',
			value: shortRate / median(rates.nothing),
			unit: '×',
			aim: { least: 0.5 }
		},
		{
			name: 'Sync with nothing new: 10,000 records against 100',
			value: shortRate / longRate,
			unit: '×',
			aim: { most: 1.1 }
		}
	];
}

async function phoneUpToDate(url: string, database: Stage['database'], records: number) {
	const personId = await addPerson(database);
	await addHistory(database, personId, records);
	const headers = { cookie: await sessionOf(database, personId) };
	const answer = await fetch(`${url}/api/v1/sync`, { headers });
	const { cursor, count } = (await answer.json()) as SyncAnswer;
	if (count < records) throw new Error(`The phone has ${count} records, not ${records}.`);
	return { url: `${url}/api/v1/sync?since=${cursor}`, headers };
}

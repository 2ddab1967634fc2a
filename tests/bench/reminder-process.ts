import { appendFileSync, readFileSync } from 'node:fs';
import { openDatabase } from '#lib/server/db/open-database.ts';
import type { Provider } from '#lib/server/notices/provider.ts';
import { workOutbox } from '#lib/server/notices/work-outbox.ts';

/*
 * A process of its own that sends what is due: `node reminder-process.ts URL HOLDER NOW SENT`. What its provider took stands in the file
 * SENT, a line each, which outlives a process that is killed.
 */

const [url = '', holder = '', now = '0', sent = ''] = process.argv.slice(2);
const database = await openDatabase(url, () => undefined);
const provider: Provider = {
	send({ reference }) {
		appendFileSync(sent, `${reference}\n`);
		return Promise.resolve({ kind: 'sent', providerId: null });
	},
	// As a provider that is asked by our reference.
	look(reference) {
		const hasIt = readFileSync(sent, 'utf8').includes(reference);
		return Promise.resolve(hasIt ? { kind: 'found', providerId: reference } : { kind: 'not_found' });
	},
	delivered: null
};
const started = Date.now();
console.log('ready');
const signal = new AbortController().signal;
const outbox = {
	database,
	providers: { text: provider },
	origin: 'https://waymark.example',
	holder,
	now: () => Number(now) + (Date.now() - started),
	signal
};
const done = await workOutbox(outbox);
console.log(JSON.stringify(done));
await database.close();

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { startServer } from '#tests/e2e/server.ts';
import { accountOf, install, startFrom, STARTS, whoStarts } from './cold-start.ts';
import type { Figure } from './figure.ts';
import { addGoodNews } from './population.ts';
import { signIn } from './sign-in.ts';
import { preparedDatabase, type Stage } from './stage.ts';
import { median } from './statistics.ts';

const FEW = 10;
const MANY = 1_000;

interface Phone {
	profile: string;
	url: string;
	count: number;
}

/** Progress of somebody who wrote down much, beside that of somebody who wrote down little: no signal, CPU 6 times slower. */
export async function progress({ browser }: Stage): Promise<Figure[]> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-progress-'));
	const few = await phoneWith(browser, folder, FEW);
	const many = await phoneWith(browser, folder, MANY);
	const took = { few: [] as number[], many: [] as number[] };
	// In turn, so that a machine that is busy for a while is so for both.
	for (let start = 0; start < STARTS; start += 1) {
		took.few.push(await readable(few));
		took.many.push(await readable(many));
	}
	rmSync(folder, { recursive: true });
	const floor = { name: `the same page with ${FEW}`, value: median(took.few) };
	const value = median(took.many);
	return [
		{ name: 'Progress with 1,000 entries offline, 6× CPU', value, unit: 'ms', floor },
		{
			name: 'Progress with 1,000 entries against ten',
			value: value / floor.value,
			unit: '×',
			aim: { most: 1.5 }
		}
	];
}

/** The installed application of somebody with this much good news, its server gone. */
async function phoneWith(browser: Browser, folder: string, count: number): Promise<Phone> {
	const profile = join(folder, `profile-${count}`);
	const server = await startServer({
		databaseUrl: join(folder, `${count}.db`),
		prepare: async (file) => {
			const database = await preparedDatabase(file);
			await addGoodNews(database, (await whoStarts(database)).id, count);
			await database.close();
		}
	});
	await install(profile, server.url, await signIn(browser, server, await accountOf(server)));
	await server.stop();
	return { profile, url: server.url, count };
}

/** All of the page stands there, with what was written: the link to the record is its end, and where there is much a fold holds some of it. */
function readable({ profile, url, count }: Phone): Promise<number> {
	const entry = `${count > FEW ? 'details ' : ''}a[href^="/me/reports/"]`;
	return startFrom(profile, `${url}/me/progress`, `main:has(circle):has(${entry}) a[href="/me/record"]`);
}

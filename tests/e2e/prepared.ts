import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localDate } from '#lib/domain/time/local-date.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import type { DemonstrationAccount } from '#lib/server/ops/demonstration-account.ts';
import { demonstrationAccounts } from '#lib/server/ops/demonstration.ts';
import { loadDemonstration } from '#lib/server/ops/prepare.ts';

/** A database as the first start leaves it: the newest schema, and the demonstration with the dates of its day. */
export interface Prepared {
	file: string;
	/** How to come in as each person; a code works once in each copy. */
	accounts: DemonstrationAccount[];
}

const FOLDER = 'WAYMARK_TEST_PREPARED';
const FILE = 'waymark.db';
const ACCOUNTS = 'accounts.json';

/** Makes the folder that all workers of a run share, and today's database in it. @returns what takes it away again */
export async function prepare(): Promise<() => Promise<void>> {
	const folder = await mkdtemp(join(tmpdir(), 'waymark-prepared-'));
	process.env[FOLDER] = folder;
	await preparedToday();
	return () => rm(folder, { recursive: true, force: true });
}

/** Each test starts on a copy, so none finds what another changed; after midnight a new day needs a new one to copy. */
async function preparedToday(): Promise<Prepared> {
	const shared = process.env[FOLDER];
	if (shared === undefined)
		throw new Error('The end-to-end tests need the global setup of their configuration.');
	const folder = join(shared, localDate(Date.now()));
	if (!existsSync(folder)) await make(shared, folder);
	const accounts = JSON.parse(await readFile(join(folder, ACCOUNTS), 'utf8')) as DemonstrationAccount[];
	return { file: join(folder, FILE), accounts };
}

export async function copyPrepared(to: string): Promise<DemonstrationAccount[]> {
	const { file, accounts } = await preparedToday();
	await copyFile(file, to);
	return accounts;
}

/** Made aside and moved into place whole: two workers may pass midnight together, and the second finds it done. */
async function make(shared: string, folder: string): Promise<void> {
	const aside = await mkdtemp(join(shared, 'making-'));
	const database = await openDatabase(join(aside, FILE), (error) => {
		throw error;
	});
	await migrate(database);
	await loadDemonstration(database, Date.now());
	const accounts = await demonstrationAccounts(database, Date.now(), 'test');
	await database.close();
	await writeFile(join(aside, ACCOUNTS), JSON.stringify(accounts));
	await rename(aside, folder).catch(async (error: NodeJS.ErrnoException) => {
		if (!existsSync(folder)) throw error;
		await rm(aside, { recursive: true });
	});
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { type Database } from '#lib/server/db/database.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { seedDemonstration } from '#lib/server/ops/demonstration-cases.ts';
import { markDemonstration } from '#lib/server/db/demonstration-mark.ts';
import type { DemonstrationAccount } from '#lib/server/ops/demonstration-account.ts';
import { CHROMIUM_ARGUMENTS, ensureWholeChromium } from '#tests/chromium.ts';
import { startServer, type RunningServer } from '#tests/e2e/server.ts';
import { signIn, type SignedIn } from './sign-in.ts';
import { ServedFiles } from './served.ts';

export interface StagePerson {
	id: string;
	cookies: SignedIn;
}

/** The built application with its demonstration, and who is signed in there. */
export interface Stage {
	server: RunningServer;
	/** A connection of the benchmark's own to the server's database. */
	database: Database;
	/** The file of the database. */
	file: string;
	browser: Browser;
	files: ServedFiles;
	/** The first demonstration person, left as they are. */
	person: StagePerson;
	/** The two others: measurements may give them a long history. */
	veteran: StagePerson;
	mover: StagePerson;
	practitioner: StagePerson;
	close(): Promise<void>;
}

export const launchOptions = { executablePath: ensureWholeChromium(), args: CHROMIUM_ARGUMENTS };

export async function openStage(): Promise<Stage> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
	const file = join(folder, 'waymark.db');
	const database = await preparedDatabase(file);
	const server = await startServer({ databaseUrl: file });
	const browser = await chromium.launch(launchOptions);
	return {
		server,
		database,
		file,
		browser,
		files: new ServedFiles(),
		...(await signInAll(browser, server, database)),
		async close() {
			await browser.close();
			await server.stop();
			await database.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** A database in that file, with the demonstration in it. */
export async function preparedDatabase(file: string): Promise<Database> {
	const database = await openDatabase(file, (error) => console.error(error.message));
	await migrate(database);
	await seedDemonstration(database, Date.now());
	await markDemonstration(database.kysely);
	return database;
}

async function signInAll(browser: Browser, server: RunningServer, database: Database) {
	const accounts = JSON.parse(await server.admin('demo-accounts', '--json')) as DemonstrationAccount[];
	const ofRole = (wanted: DemonstrationAccount['role']) => accounts.filter(({ role }) => role === wanted);
	const [person, veteran, mover] = ofRole('service_user');
	const [practitioner] = ofRole('practitioner');
	if (!person || !veteran || !mover || !practitioner)
		throw new Error('The demonstration has no three people and a practitioner.');
	const enter = async (account: DemonstrationAccount): Promise<StagePerson> => ({
		id: await idOf(database, account),
		cookies: await signIn(browser, server, account)
	});
	return {
		person: await enter(person),
		veteran: await enter(veteran),
		mover: await enter(mover),
		practitioner: await enter(practitioner)
	};
}

/** The practitioner of that user name; the person of that name. */
async function idOf({ kysely }: Database, { name, fields }: DemonstrationAccount): Promise<string> {
	const { username } = fields;
	if (username === undefined) {
		const people = await kysely.selectFrom('people').select(['id', 'forename', 'surname']).execute();
		return people.find(({ forename, surname }) => `${forename} ${surname}` === name)?.id ?? '';
	}
	const account = kysely.selectFrom('accounts').select('practitioner_id').where('username', '=', username);
	return (await account.executeTakeFirstOrThrow()).practitioner_id ?? '';
}

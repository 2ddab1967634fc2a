import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#lib/server/db/database.ts';
import { keyFor, placeBefore, provideKeys } from '#lib/server/db/keys.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { packKeys, unpackKeys } from '#lib/server/ops/key-backup.ts';
import { examineKeys, prepareKeys, renewKey, takeKeys } from '#lib/server/ops/keys.ts';
import { createMigrated, dialects, type TestDatabase } from './databases.ts';

describe.each([...dialects])('keys that lie outside a database of %s', (dialect) => {
	let made: TestDatabase;
	let database: Database;
	let folder: string;
	let KEY_DIR: string;
	beforeEach(async () => {
		made = await createMigrated(dialect);
		database = await openDatabase(made.url, () => undefined);
		folder = mkdtempSync(join(tmpdir(), 'waymark-keys-'));
		KEY_DIR = join(folder, 'keys');
	});
	afterEach(async () => {
		// The next test of this process finds its keys in its own database again.
		provideKeys(new Map());
		await database.close();
		await made.drop();
		rmSync(folder, { recursive: true });
	});

	async function heldInside(): Promise<Record<string, string>> {
		const rows = await database.kysely
			.selectFrom('meta')
			.selectAll()
			.where('key', 'in', Object.values(placeBefore))
			.execute();
		return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
	}
	const file = (name: string) => join(KEY_DIR, `${name}.key`);

	it('are moved out of a database of before as they are, and stay out of it', async () => {
		const before = await heldInside();
		expect(Object.keys(before).toSorted()).toEqual(['idSecret', 'markSecret', 'noticeSecret']);
		await prepareKeys(database, { KEY_DIR });
		expect(await heldInside()).toEqual({});
		expect(readFileSync(file('imports'), 'utf8').trim()).toBe(before['idSecret']);
		expect(readFileSync(file('known_browsers'), 'utf8').trim()).toBe(before['markSecret']);
		expect(await keyFor(database.kysely, 'imports')).toBe(before['idSecret']);
		await migrate(database);
		expect(await heldInside()).toEqual({});
		// In the whole database there is no trace of them.
		const meta = await database.kysely.selectFrom('meta').selectAll().execute();
		for (const secret of Object.values(before)) expect(JSON.stringify(meta)).not.toContain(secret);
	});

	it('are moved after all where the process ended half-way', async () => {
		const before = await heldInside();
		await prepareKeys(database, { KEY_DIR });
		// As if it had ended between the file and the database.
		await database.kysely.deleteFrom('meta').where('key', 'like', 'key:%').execute();
		await database.kysely
			.insertInto('meta')
			.values({ key: 'idSecret', value: before['idSecret'] ?? '' })
			.execute();
		await prepareKeys(database, { KEY_DIR });
		expect(await keyFor(database.kysely, 'imports')).toBe(before['idSecret']);
		expect(await heldInside()).toEqual({});
	});

	it('are readable by their own user alone, and the folder says what each is for', async () => {
		await prepareKeys(database, { KEY_DIR });
		expect(statSync(KEY_DIR).mode & 0o777).toBe(0o700);
		for (const name of readdirSync(KEY_DIR)) expect(statSync(join(KEY_DIR, name)).mode & 0o777).toBe(0o600);
		const manifest = JSON.parse(readFileSync(join(KEY_DIR, 'manifest.json'), 'utf8')) as {
			keys: { name: string; file: string; purpose: string; without: string }[];
		};
		expect(manifest.keys.map((key) => key.file).toSorted()).toEqual(
			readdirSync(KEY_DIR)
				.filter((name) => name.endsWith('.key'))
				.toSorted()
		);
		for (const { purpose, without } of manifest.keys)
			expect(`${purpose} ${without}`).toMatch(/\w{3}.* \w{3}/);
	});

	it('that are missing are each named with what does not work, and nothing is made in their place', async () => {
		await prepareKeys(database, { KEY_DIR });
		const packed = join(folder, 'apart.json');
		expect(packKeys(KEY_DIR, packed)).toEqual(['imports', 'known_browsers', 'notices']);
		expect(statSync(packed).mode & 0o777).toBe(0o600);
		rmSync(KEY_DIR, { recursive: true });
		const start = prepareKeys(database, { KEY_DIR });
		await expect(start).rejects.toThrow(
			/imports, which .* is not there\. Without it: .*\n(?:.*(?:known_browsers|notices), which .* is not there\. Without it: .*\n){2}.*keys restore FILE/
		);
		await takeKeys(database, { KEY_DIR });
		await expect(keyFor(database.kysely, 'imports')).rejects.toThrow(/was not given/);
		expect(unpackKeys(KEY_DIR, packed)).toEqual({ put: ['imports', 'known_browsers', 'notices'], kept: [] });
		await prepareKeys(database, { KEY_DIR });
		expect(unpackKeys(KEY_DIR, packed)).toEqual({ put: [], kept: ['imports', 'known_browsers', 'notices'] });
	});

	it('that nobody has any more are made anew only when an operator says so', async () => {
		await prepareKeys(database, { KEY_DIR });
		const before = readFileSync(file('imports'), 'utf8');
		expect(await renewKey(database, KEY_DIR, 'imports')).toBe(false);
		expect(readFileSync(file('imports'), 'utf8')).toBe(before);
		rmSync(file('imports'));
		expect(await renewKey(database, KEY_DIR, 'imports')).toBe(true);
		await prepareKeys(database, { KEY_DIR });
		expect(readFileSync(file('imports'), 'utf8')).not.toBe(before);
	});

	it.each([
		['damaged', 'half of i', /is damaged/],
		['another one', 'ab'.repeat(32), /is not the one/]
	])('one that is %s is refused in words, and left as it is', async (_, text, words) => {
		await prepareKeys(database, { KEY_DIR });
		const packed = join(folder, 'apart.json');
		packKeys(KEY_DIR, packed);
		writeFileSync(file('imports'), text);
		await expect(prepareKeys(database, { KEY_DIR })).rejects.toThrow(words);
		expect(readFileSync(file('imports'), 'utf8')).toBe(text);
		expect((await examineKeys(database, KEY_DIR)).map(({ state }) => state)).toContain('well');
	});

	it.each(['not json', '{"keys":{}}', '{"waymarkKeys":1,"keys":{"imports":"short"}}'])(
		'a file of keys that says %s is refused, and nothing is changed',
		async (text) => {
			const packed = join(folder, 'apart.json');
			writeFileSync(packed, text);
			expect(() => unpackKeys(KEY_DIR, packed)).toThrow(/holds no keys of Waymark, or is damaged/);
			expect(() => unpackKeys(KEY_DIR, join(folder, 'nothing'))).toThrow(/There is no file/);
			expect(readdirSync(folder)).toEqual(['apart.json']);
		}
	);

	it('made by two servers with folders of their own: the second is refused and told to take the first one’s', async () => {
		await prepareKeys(database, { KEY_DIR });
		await expect(prepareKeys(database, { KEY_DIR: join(folder, 'other') })).rejects.toThrow(
			/from the machine that served this database before/
		);
	});

	it('made by two processes at once with one folder are the same', async () => {
		const other = await openDatabase(made.url, () => undefined);
		await Promise.all([prepareKeys(database, { KEY_DIR }), prepareKeys(other, { KEY_DIR })]);
		await other.close();
		const states = await examineKeys(database, KEY_DIR);
		expect(states.map(({ state }) => state)).toEqual(['well', 'well', 'well']);
	});
});

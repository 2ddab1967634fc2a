import { symlink } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseRefused } from '#lib/server/db/database.ts';
import { beginServing, whileNotServed } from '#lib/server/db/serving.ts';
import { createDatabase, dialects, type TestDatabase } from './databases.ts';

describe.each([...dialects])('who serves a database of %s', (dialect) => {
	let made: TestDatabase;
	beforeEach(async () => {
		made = await createDatabase(dialect);
	});
	afterEach(() => made.drop());

	it('is known to whoever would change its tables, and forgotten when it ends', async () => {
		const serving = await beginServing(made.url);
		expect(await whileNotServed(made.url, async () => 'changed')).toBeNull();
		await serving.end();
		expect(await whileNotServed(made.url, async () => 'changed')).toEqual({ result: 'changed' });
	});

	it('can be said again after work that failed', async () => {
		const failing = whileNotServed(made.url, () => Promise.reject(new Error('half-way')));
		await expect(failing).rejects.toThrow('half-way');
		const serving = await beginServing(made.url);
		await serving.end();
	});
});

it('a SQLite file is served once, by whatever path', async () => {
	const made = await createDatabase('sqlite');
	const other = `${made.url}.link`;
	const serving = await beginServing(made.url);
	await symlink(made.url.replace(/waymark\.db$/, ''), other);
	await expect(beginServing(`${other}/waymark.db`)).rejects.toThrow(DatabaseRefused);
	await serving.end();
	await made.drop();
});

it('a PostgreSQL is served by any number', async () => {
	const made = await createDatabase('postgres');
	const both = [await beginServing(made.url), await beginServing(made.url)];
	await both[0]?.end();
	expect(await whileNotServed(made.url, async () => 'changed')).toBeNull();
	await both[1]?.end();
	await made.drop();
});

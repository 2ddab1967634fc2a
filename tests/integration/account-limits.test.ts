import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountLimits, ENTRY_COST } from '#lib/domain/access/limits.ts';
import { operator } from '#cli/admin/operator.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { takeUse } from '#lib/server/limits/account-use.ts';
import { createRequestCounter } from '#lib/server/limits/requests.ts';
import { LimitReached } from '#lib/server/limits/limit-reached.ts';
import { migrations } from '#lib/server/db/migrate.ts';
import { dialects } from './databases.ts';
import { busReport, envelope, makePerson, NOW, type MadePerson } from './people.ts';
import { openScene, type Scene } from './scene.ts';

const DAY = 86_400_000;

describe.each([...dialects])('what one account may have kept, on %s', (dialect) => {
	let scene: Scene;
	let actor: MadePerson['actor'];
	beforeAll(async () => {
		scene = await openScene(dialect);
	});
	afterAll(() => scene.close());
	beforeEach(async () => {
		({ actor } = await makePerson(scene.database, scene.officer, 'Sam'));
	});

	const report = (words = 'The 9:10 is cancelled') => envelope('obstacle.report', { ...busReport, words });
	const send = (command: unknown, now = NOW) => execute(scene.database, actor, command, now);
	const use = (kind: keyof typeof accountLimits, left: number, accountId = actor.accountId) =>
		scene.database.kysely
			.insertInto('account_use')
			.values({ account_id: accountId, kind, began_at: NOW, used: accountLimits[kind].most - left })
			.onConflict((conflict) =>
				conflict.columns(['account_id', 'kind']).doUpdateSet({ used: sql`excluded.used` })
			)
			.execute();
	const kept = () =>
		scene.database.kysely
			.selectFrom('quarantine')
			.select(['reason', 'body', 'command_id'])
			.where('account_id', '=', actor.accountId)
			.execute();
	const counted = async (table: 'commands' | 'obstacles' | 'quarantine' | 'audit_log') => {
		const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
			scene.database.kysely
		);
		return Number(rows[0]?.n);
	};

	it.each(['keptInADay', 'keptInAMonth'] as const)(
		'past %s an entry is to come again, nothing of it is written, and later the same id is taken',
		async (kind) => {
			await use(kind, ENTRY_COST);
			const before = [await counted('commands'), await counted('obstacles'), await counted('audit_log')];
			const command = report();
			const refused = await send(command);
			expect(refused).toMatchObject({ id: command.id, status: 'busy', code: 'too_much_sent', receipt: null });
			const periodS = (accountLimits[kind].periodMs ?? 0) / 1_000;
			expect(refused.retryAfterS).toBe(periodS);
			expect([await counted('commands'), await counted('obstacles'), await counted('audit_log')]).toEqual(
				before
			);
			expect(await kept()).toEqual([]);
			expect(await send(command, NOW + periodS * 1_000)).toMatchObject({ status: 'created', code: null });
		}
	);

	it('past it a repeat is still answered, and everybody else is not touched', async () => {
		const command = report();
		expect(await send(command)).toMatchObject({ status: 'created' });
		await use('keptInADay', 0);
		expect(await send(command)).toMatchObject({ status: 'duplicate' });
		expect(await send(report())).toMatchObject({ status: 'busy' });
		const seen = await scene.tryTo('report.see', { kind: 'obstacle', id: command.id });
		expect(seen.status).toBe('created');
	});

	it('what an operator does on the server is not limited', async () => {
		await use('keptInADay', 0, operator.accountId);
		await use('refused', 0, operator.accountId);
		const { personId } = actor;
		const issued = await execute(scene.database, operator, envelope('sign_in_code.issue', { personId }), NOW);
		expect(issued.status).toBe('created');
		const refused = await execute(scene.database, operator, { id: 'x'.repeat(100) }, NOW);
		expect(refused).not.toHaveProperty('unkept');
	});

	it('one session cannot fill the disk with what is refused: each is answered as ever, and staff see that there was more', async () => {
		const long = 'x'.repeat(LONGEST);
		const tries = Math.ceil(accountLimits.refused.most / LONGEST) + 20;
		const answers = [];
		for (let number = 0; number < tries; number += 1)
			answers.push(await send({ ...report(), version: 99, payload: { number, long } }));
		expect(new Set(answers.map(({ status, code }) => `${status} ${code}`))).toEqual(
			new Set(['rejected unknown_version'])
		);
		expect(answers.filter(({ unkept }) => unkept).length).toBeGreaterThan(20);
		const rows = await kept();
		const bytes = rows.reduce((sum, { body }) => sum + Buffer.byteLength(body) + ENTRY_COST, 0);
		expect(bytes).toBeLessThanOrEqual(accountLimits.refused.most + ENTRY_COST);
		expect(rows.filter(({ reason }) => reason === 'too_many_refused')).toEqual([
			{ reason: 'too_many_refused', body: '', command_id: '' }
		]);
		// What it writes well is taken all the same.
		expect(await send(report())).toMatchObject({ status: 'created' });
	}, 60_000);

	it('a refused entry that is kept already takes no more room, however often it comes', async () => {
		const bad = { ...report(), version: 99 };
		await send(bad);
		await use('refused', 0);
		expect(await send(bad)).not.toHaveProperty('unkept');
		expect(await send({ ...bad, payload: {} })).toMatchObject({ status: 'rejected', unkept: true });
		expect((await kept()).map(({ reason }) => reason).sort()).toEqual([
			'too_many_refused',
			'unknown_version'
		]);
	});

	it('is counted exactly: within a period never more than its most, sent side by side too', async () => {
		const { most, periodMs } = accountLimits.keptInADay;
		const step = fc.record({
			amounts: fc.array(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: 5 }),
			later: fc.integer({ min: 0, max: DAY })
		});
		let account = 0;
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
				account += 1;
				let now = NOW;
				let [began, used] = [-Infinity, 0];
				for (const { amounts, later } of steps) {
					now += later;
					const waits = await Promise.all(
						amounts.map((amount) =>
							takeUse(scene.database.kysely, String(account), 'keptInADay', amount, now)
						)
					);
					const taken = amounts
						.filter((_, index) => waits[index] === null)
						.reduce((sum, amount) => sum + amount, 0);
					if (began <= now - periodMs) [began, used] = [now, 0];
					used += taken;
					expect(used).toBeLessThanOrEqual(most);
					for (const wait of waits) if (wait !== null) expect(wait).toBe(began + periodMs - now);
				}
			}),
			{ numRuns: 25 }
		);
	});

	it('counts requests in pieces, for all processes together, and not one of another account', async () => {
		const { kysely } = scene.database;
		const { most, periodMs } = accountLimits.requests;
		const [one, other] = [createRequestCounter(), createRequestCounter()];
		const ask = async (count: typeof one, times: number, accountId = 'a', now = NOW) => {
			for (let number = 0; number < times; number += 1) await count(kysely, accountId, now);
		};
		await ask(one, most - 100);
		await ask(other, 100);
		await expect(ask(one, 50)).rejects.toThrow(LimitReached);
		await expect(ask(one, 1)).rejects.toMatchObject({
			code: 'too_many_requests',
			retryAfterS: periodMs / 1_000
		});
		await expect(ask(other, 50)).rejects.toThrow(LimitReached);
		await ask(one, 60, 'b');
		await ask(one, 60, 'a', NOW + periodMs);
	});
});

const LONGEST = 60_000;

describe.each([...dialects])('a database from before there were limits, on %s', (dialect) => {
	it('counts what it has kept of the refused, each with its account', async () => {
		const scene = await openScene(dialect);
		const { kysely } = scene.database;
		await kysely.schema.dropTable('account_use').execute();
		await kysely.schema.dropIndex('quarantine_by_account_id').execute();
		const row = { command_id: '', person_id: null, reason: 'malformed', received_at: 7 };
		await kysely
			.insertInto('quarantine')
			.values([
				{ ...row, id: '1', account_id: 'a', body: 'x'.repeat(500) },
				{ ...row, id: '2', account_id: 'a', body: 'x'.repeat(100) },
				{ ...row, id: '3', account_id: 'system', body: 'x' }
			])
			.execute();
		const [, migration] = migrations.find(([name]) => name === '0016-limits') ?? [];
		await kysely.transaction().execute(async (transaction) => migration?.up(transaction, dialect));
		expect(await kysely.selectFrom('account_use').selectAll().execute()).toEqual([
			{ account_id: 'a', kind: 'refused', began_at: 7, used: 600 + 2 * ENTRY_COST }
		]);
		await scene.close();
	});
});

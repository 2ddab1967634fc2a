import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closePersonAccount } from '#lib/server/access/accounts.ts';
import { visitor } from '#lib/server/access/sign-in-outcomes.ts';
import { signInWithPassword } from '#lib/server/access/sign-in-with-password.ts';
import { markDemonstration } from '#lib/server/db/demonstration-mark.ts';
import type { DemonstrationAccount } from '#lib/server/ops/demonstration-account.ts';
import { demonstrationAccounts, NotADemonstration } from '#lib/server/ops/demonstration.ts';
import { deviceState } from '#lib/server/access/devices.ts';
import { dialects } from '#tests/integration/databases.ts';
import { NOW, openStage, type Stage } from '#tests/integration/people.ts';
import { DAY, HERE, refusal, setScene, tryCode } from './sign-in-scene.ts';

describe.each([...dialects])('demonstration accounts on %s', (dialect) => {
	let stage: Stage;
	const list = (now = NOW) => demonstrationAccounts(stage.database, now, 'development');
	const codeOf = (accounts: DemonstrationAccount[]) =>
		accounts.find(({ role }) => role === 'service_user')?.fields['code'] ?? '';

	beforeEach(async () => {
		stage = await openStage(dialect);
		await setScene(stage.database);
		await markDemonstration(stage.database.kysely);
	});
	afterEach(() => stage.close());

	it('are given with values that work', async () => {
		const [person, practitioner] = await list();
		expect(person).toMatchObject({
			role: 'service_user',
			name: 'Dan Example',
			signInPath: '/sign-in?use=code'
		});
		expect(Object.keys(person?.fields ?? {})).toEqual(['code', 'day', 'month', 'year', 'pin', 'pinAgain']);
		const device = await tryCode(stage.database, { code: person?.fields['code'] ?? '' });
		expect(await deviceState(stage.database.kysely, device, NOW)).toBe('needs_pin');
		expect(practitioner).toMatchObject({ role: 'practitioner', name: 'Test Officer' });
		const { username = '', password = '' } = practitioner?.fields ?? {};
		const outcome = await signInWithPassword(
			stage.database,
			{ username, password, network: HERE },
			{ session: undefined, known: undefined },
			NOW
		);
		expect(refusal(outcome)).toBeUndefined();
	});

	it('leave out who has died, whose code nobody can make', async () => {
		await stage.database.kysely.updateTable('people').set({ died_on: '2026-11-20' }).execute();
		expect((await list()).map(({ role }) => role)).not.toContain('service_user');
	});

	it('have a manager for each of its own teams, and an administrator, once', async () => {
		await stage.database.kysely
			.insertInto('teams')
			.values([
				{ id: 'north', name: 'Millbridge North' },
				{ id: 'other', name: 'Somewhere else' }
			])
			.execute();
		const staff = async () => (await list()).filter(({ role }) => role !== 'service_user');
		const first = await staff();
		expect(first.map(({ role, name }) => [role, name])).toEqual([
			['practitioner', 'Test Officer'],
			['manager', 'Helen Achebe'],
			['administrator', 'sunita.rao']
		]);
		expect(await staff()).toEqual(first);
		const { username = '', password = '' } = first[1]?.fields ?? {};
		const attempt = { username, password, network: HERE };
		const nothing = { session: undefined, known: undefined };
		expect(await signInWithPassword(stage.database, attempt, nothing, NOW)).toMatchObject({
			role: 'manager'
		});
	});

	it('stay the same until they are used or end, then are new', async () => {
		const first = await list();
		expect(await list(NOW + DAY)).toEqual(first);
		await tryCode(stage.database, { code: codeOf(first) });
		const second = await list(NOW + DAY);
		expect(codeOf(second)).not.toBe(codeOf(first));
		expect(codeOf(await list(NOW + 9 * DAY))).not.toBe(codeOf(second));
	});

	it('work after too many tries', async () => {
		const code = codeOf(await list());
		for (let number = 1; number <= 6; number++) await tryCode(stage.database, { code, born: '1991-01-31' });
		expect(await tryCode(stage.database, { code })).toBe('too_many_tries');
		const again = await tryCode(stage.database, { code: codeOf(await list()) });
		expect(await deviceState(stage.database.kysely, again, NOW)).toBe('needs_pin');
	});

	it('leave out a closed one', async () => {
		await list();
		const { id, person_id: personId } = await stage.database.kysely
			.selectFrom('accounts')
			.select(['id', 'person_id'])
			.where('role', '=', 'service_user')
			.executeTakeFirstOrThrow();
		await closePersonAccount(stage.database, visitor, { id, personId }, NOW);
		expect((await list()).map(({ role }) => role)).toEqual(['practitioner', 'administrator']);
	});

	it('are refused in production, and by a database that does not say it is a demonstration', async () => {
		await expect(demonstrationAccounts(stage.database, NOW, 'production')).rejects.toThrow(NotADemonstration);
		await stage.database.kysely.deleteFrom('meta').where('key', '=', 'demonstration').execute();
		await expect(list()).rejects.toThrow(NotADemonstration);
	});
});

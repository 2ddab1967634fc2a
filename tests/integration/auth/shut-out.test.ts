import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tryLimits } from '#lib/domain/access/limits.ts';
import { isRefused } from '#lib/server/access/sign-in-outcomes.ts';
import { hashToken } from '#lib/server/access/tokens.ts';
import { signInWithPassword } from '#lib/server/access/sign-in-with-password.ts';
import { withMark } from '#lib/server/access/known-browser.ts';
import { dialects } from '#tests/integration/databases.ts';
import { NOW, openStage, type Stage } from '#tests/integration/people.ts';
import {
	auditedActions,
	giveStaffAccount,
	HERE,
	issueCode,
	MINUTE,
	refusal,
	setScene,
	tryCode,
	type Scene
} from './sign-in-scene.ts';

const PASSWORD = 'correct-horse';
const OFFICER = 'test.officer';
const ELSEWHERE = '198.51.100.7';

interface Try {
	username?: string;
	password?: string;
	from?: string;
	now?: number;
	known?: string | undefined;
}

describe.each([...dialects])('nobody is shut out by somebody else, on %s', (dialect) => {
	let stage: Stage;
	let scene: Scene;
	const type = ({ username = OFFICER, password = PASSWORD, from = HERE, now = NOW, known }: Try = {}) =>
		signInWithPassword(
			stage.database,
			{ username, password, network: from },
			{ session: undefined, known },
			now
		);
	const signIn = async (tried: Try = {}) => {
		const outcome = await type(tried);
		if (isRefused(outcome)) throw new Error(outcome.refused);
		return outcome;
	};
	/** The wide limits, used up as far as counting goes. */
	const useUp = (limit: keyof typeof tryLimits, of: string, left = 0) => useUpTries(stage, limit, of, left);

	beforeAll(async () => {
		stage = await openStage(dialect);
		scene = await setScene(stage.database);
		await giveStaffAccount(scene, PASSWORD);
	});
	afterAll(() => stage.close());
	beforeEach(async () => {
		for (const table of ['rate_limits', 'account_use'] as const)
			await stage.database.kysely.deleteFrom(table).execute();
	});

	it('an outsider in the same room, who knows the name, does not keep its owner out of their own computer', async () => {
		const { known } = await signIn();
		for (let round = 0; round < 3; round++)
			for (let each = 0; each < 6; each++) await type({ password: 'wrong', now: NOW + round * 15 * MINUTE });
		const now = NOW + 31 * MINUTE;
		expect(refusal(await type({ password: 'wrong', now }))).toBe('too_many_tries');
		expect(refusal(await type({ now, known }))).toBeUndefined();
		expect(refusal(await type({ now, from: ELSEWHERE }))).toBeUndefined();
	});

	it('wrong names and codes from behind one address keep nobody out there', async () => {
		const code = await issueCode(scene);
		await useUp('wrongFromNetwork', HERE, 1);
		expect(refusal(await type({ username: 'nobody.50' }))).toBe('password_wrong');
		const lines = (await auditedActions(stage.database)).length;
		expect(refusal(await type({ username: 'nobody.60' }))).toBe('too_many_tries');
		expect(refusal(await type({ password: 'wrong' }))).toBe('too_many_tries');
		expect(await auditedActions(stage.database)).toHaveLength(lines);
		expect(refusal(await type())).toBeUndefined();
		expect(await tryCode(stage.database, { code })).toMatch(/^[\w-]{43}$/);
	});

	it('nor do wrong ones from everywhere, which leave no row for each network', async () => {
		const code = await issueCode(scene);
		await useUp('wrongFromAnywhere', '');
		const rows = () => stage.database.kysely.selectFrom('rate_limits').select('key').execute();
		const before = await rows();
		for (let number = 1; number <= 2; number++) {
			const from = `203.0.113.${number}`;
			expect(refusal(await type({ username: 'nobody', from }))).toBe('too_many_tries');
			expect(await tryCode(stage.database, { code: 'ZZZZ9999', from })).toBe('too_many_tries');
		}
		expect(await rows()).toEqual(before);
		expect(refusal(await type({ from: ELSEWHERE }))).toBeUndefined();
		expect(await tryCode(stage.database, { code, from: ELSEWHERE })).toMatch(/^[\w-]{43}$/);
	});

	it('tells a name that is there from one that is not neither by words nor by time, once a place is told nothing', async () => {
		await useUp('wrongFromNetwork', HERE);
		const took = async (username: string) => {
			const began = performance.now();
			expect(refusal(await type({ username, password: 'wrong' }))).toBe('too_many_tries');
			return performance.now() - began;
		};
		expect(await took('nobody')).toBeGreaterThanOrEqual(990);
		expect(await took(OFFICER)).toBeGreaterThanOrEqual(990);
	});

	it('on a known browser ten wrong ones in a row wait, whoever else is right or wrong', async () => {
		const { known } = await signIn();
		for (let number = 0; number < 10; number++)
			expect(refusal(await type({ password: 'wrong', known }))).toBe('password_wrong');
		expect(refusal(await type({ known }))).toBe('too_many_tries');
		expect(refusal(await type())).toBeUndefined();
		expect(refusal(await type({ known, now: NOW + 15 * MINUTE }))).toBeUndefined();
	});

	it('a mark is of one name, survives others on the same computer, and cannot be made up', async () => {
		const { kysely } = stage.database;
		const { known } = await signIn();
		expect((await signIn({ known })).known).toBe(known);
		let shared = known;
		for (let number = 1; number < 8; number++) shared = await withMark(kysely, shared, `other.${number}`);
		expect(shared.split('~')).toContain(known);
		const forged = [
			`${'A'.repeat(22)}.${'A'.repeat(43)}`,
			`~${known}~x`.repeat(3),
			'nonsense',
			known.toLowerCase()
		];
		for (let number = 0; number < 5; number++) await type({ password: 'wrong' });
		for (const cookie of [forged[0], forged[2], forged[3]])
			expect(refusal(await type({ known: cookie })), cookie).toBe('too_many_tries');
		expect(refusal(await type({ known: forged[1] }))).toBeUndefined();
		expect(refusal(await type({ known: shared }))).toBeUndefined();
		expect(refusal(await type({ username: 'nobody', known: shared, password: 'wrong' }))).toBe(
			'password_wrong'
		);
	});

	it('whatever outsiders try, the owner gets in on their own computer and from a network of their own', async () => {
		const { known } = await signIn();
		const tried = fc.record({
			username: fc.constantFrom(OFFICER, OFFICER, 'nobody'),
			network: fc.constantFrom(HERE, HERE, '2001:db8::/64'),
			times: fc.integer({ min: 4, max: 6 }),
			minutes: fc.nat(15)
		});
		let now = NOW;
		await fc.assert(
			fc.asyncProperty(fc.array(tried, { minLength: 1, maxLength: 4 }), async (tries) => {
				for (const { username, network, times, minutes } of tries) {
					now += minutes * MINUTE;
					for (let each = 0; each < times; each++)
						await type({ username, password: 'wrong', from: network, now });
				}
				expect(refusal(await type({ known, now }))).toBeUndefined();
				expect(refusal(await type({ from: ELSEWHERE, now }))).toBeUndefined();
			}),
			{ numRuns: 5, endOnFailure: true }
		);
	});

	it('lets nobody fill the database by signing in again and again', async () => {
		await stage.database.kysely
			.insertInto('account_use')
			.columns(['account_id', 'kind', 'began_at', 'used'])
			.expression((build) =>
				build
					.selectFrom('accounts')
					.select(({ val, ref }) => [
						ref('id').as('id'),
						val('signIns').as('kind'),
						val(NOW).as('at'),
						val(200).as('used')
					])
			)
			.execute();
		expect(refusal(await type())).toBe('too_many_requests');
		expect(refusal(await type({ now: NOW + 24 * 60 * MINUTE }))).toBeUndefined();
	});
});

async function useUpTries(
	{ database }: Stage,
	limit: keyof typeof tryLimits,
	of: string,
	left: number
): Promise<void> {
	await database.kysely
		.insertInto('rate_limits')
		.values({
			key: `${limit}:${hashToken(of)}`,
			window_started_at: NOW,
			count: tryLimits[limit].tries - left
		})
		.execute();
}

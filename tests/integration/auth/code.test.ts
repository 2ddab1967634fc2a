import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closePersonAccount, findAccount } from '#lib/server/access/accounts.ts';
import { deviceState } from '#lib/server/access/devices.ts';
import { visitor } from '#lib/server/access/sign-in-outcomes.ts';
import { verifyAudit } from '#lib/server/audit/audit.ts';
import { dialects } from '#tests/integration/databases.ts';
import { NOW, openStage, type Stage } from '#tests/integration/people.ts';
import { auditedActions, DAY, issueCode, MINUTE, setScene, tryCode, type Scene } from './sign-in-scene.ts';

const WRONG_CODE = 'ZZZZ9999';
const WRONG_BIRTHDAY = '1991-01-31';

describe.each([...dialects])('signing in with a code on %s', (dialect) => {
	let stage: Stage;
	let scene: Scene;
	const attempt = (tried: Parameters<typeof tryCode>[1]) => tryCode(stage.database, tried);
	const stateAfter = (outcome: string, now = NOW) => deviceState(stage.database.kysely, outcome, now);

	beforeEach(async () => {
		stage = await openStage(dialect);
		scene = await setScene(stage.database);
	});
	afterEach(() => stage.close());

	it('lets in with the right code and birthday, typed in any way, and leaves the PIN to choose', async () => {
		const code = await issueCode(scene);
		const typed = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `;
		const device = await attempt({ code: typed });
		expect(await stateAfter(device)).toBe('needs_pin');
		expect(await stateAfter(device, NOW + 60 * MINUTE)).toBe('unknown');
		expect(await auditedActions(stage.database)).toEqual([
			'sign_in_code.issue',
			'account.create',
			'sign_in_code.use'
		]);
	});

	it('says the same to a wrong code and to a wrong birthday', async () => {
		const code = await issueCode(scene);
		expect(await attempt({ code: WRONG_CODE })).toBe('code_wrong');
		expect(await attempt({ code, born: WRONG_BIRTHDAY })).toBe('code_wrong');
		expect(await auditedActions(stage.database)).toEqual([
			'sign_in_code.issue',
			'session.refused',
			'session.refused'
		]);
	});

	it('says that a code has ended only to who knows the birthday', async () => {
		const code = await issueCode(scene);
		const later = NOW + 7 * DAY;
		expect(await attempt({ code, now: later - 1, born: WRONG_BIRTHDAY })).toBe('code_wrong');
		expect(await attempt({ code, now: later, born: WRONG_BIRTHDAY })).toBe('code_wrong');
		expect(await attempt({ code, now: later })).toBe('code_expired');
	});

	it('takes a code once', async () => {
		const code = await issueCode(scene);
		expect(await stateAfter(await attempt({ code }))).toBe('needs_pin');
		expect(await attempt({ code })).toBe('code_expired');
	});

	it('lets one of many in that send the same code side by side', async () => {
		const code = await issueCode(scene);
		const outcomes = await Promise.all(Array.from({ length: 5 }, () => attempt({ code })));
		const states = await Promise.all(outcomes.map((outcome) => stateAfter(outcome)));
		expect(states.filter((state) => state === 'needs_pin')).toHaveLength(1);
		expect(outcomes.filter((outcome) => outcome === 'code_expired')).toHaveLength(4);
		expect(await verifyAudit(stage.database.kysely)).toMatchObject({ brokenAt: null });
	});

	it('takes only the newest of two codes', async () => {
		const first = await issueCode(scene);
		const second = await issueCode(scene, NOW + 1);
		expect(await attempt({ code: first, now: NOW + 2 })).toBe('code_expired');
		expect(await stateAfter(await attempt({ code: second, now: NOW + 2 }))).toBe('needs_pin');
	});

	it('keeps a closed account out, and says so only to who knows code and birthday', async () => {
		const code = await issueCode(scene);
		const { crn } = await stage.database.kysely.selectFrom('people').select('crn').executeTakeFirstOrThrow();
		const account = await findAccount(stage.database, visitor, { username: null, crn }, NOW);
		if (account) await closePersonAccount(stage.database, visitor, account, NOW);
		expect(await attempt({ code, born: WRONG_BIRTHDAY })).toBe('code_wrong');
		expect(await attempt({ code })).toBe('account_closed');
		expect(await auditedActions(stage.database)).toContain('account.close');
	});

	it('refuses the sixth wrong birthday for a code, and then the right one, wherever they come from', async () => {
		const code = await issueCode(scene);
		const at = (minutes: number) => NOW + minutes * MINUTE;
		for (let number = 1; number <= 5; number++) {
			const tried = { code, born: `1991-01-0${number}`, from: `192.0.2.${number}`, now: at(number) };
			expect(await attempt(tried)).toBe('code_wrong');
		}
		expect(await attempt({ code, born: '1991-01-06', from: '192.0.2.6', now: at(6) })).toBe('too_many_tries');
		expect(await attempt({ code, from: '192.0.2.7', now: at(20) - 1 })).toBe('too_many_tries');
		expect(await stateAfter(await attempt({ code, now: at(20) }), at(20))).toBe('needs_pin');
	});

	it('tells nothing more to a place that was wrong fifty times, and lets in there who is right', async () => {
		const code = await issueCode(scene);
		for (let number = 10; number < 60; number++)
			expect(await attempt({ code: `WRNG22${number}`, born: WRONG_BIRTHDAY })).toBe('code_wrong');
		const lines = await auditedActions(stage.database);
		for (const wrong of [{ code: 'WRNG2299' }, { code, born: WRONG_BIRTHDAY }])
			expect(await attempt(wrong)).toBe('too_many_tries');
		expect(await auditedActions(stage.database)).toEqual(lines);
		expect(await attempt({ code: 'WRNG2299', from: '192.0.2.2' })).toBe('code_wrong');
		expect(await stateAfter(await attempt({ code }))).toBe('needs_pin');
	});

	it('counts guesses that are sent side by side', async () => {
		const code = await issueCode(scene);
		const guesses = Array.from({ length: 12 }, (_, day) =>
			attempt({ code, born: `1991-02-${String(day + 1).padStart(2, '0')}`, from: `192.0.2.${day}` })
		);
		const outcomes = await Promise.all(guesses);
		expect(outcomes.filter((outcome) => outcome === 'code_wrong')).toHaveLength(5);
		expect(outcomes.filter((outcome) => outcome === 'too_many_tries')).toHaveLength(7);
	});

	it('ends guessing at one code after fifteen in a day', async () => {
		const code = await issueCode(scene);
		const outcomes: string[] = [];
		for (let number = 0; number < 20; number++) {
			const now = NOW + number * 16 * MINUTE;
			outcomes.push(await attempt({ code, born: WRONG_BIRTHDAY, from: `192.0.2.${number}`, now }));
		}
		expect(outcomes.lastIndexOf('code_wrong')).toBe(14);
		expect(outcomes.slice(15)).toEqual(Array.from({ length: 5 }, () => 'too_many_tries'));
	});

	it('keeps neither code nor address nor birthday with the counts, and forgets them after a day', async () => {
		const code = await issueCode(scene);
		await attempt({ code, born: WRONG_BIRTHDAY });
		const kept = () => stage.database.kysely.selectFrom('rate_limits').selectAll().execute();
		const text = JSON.stringify(await kept());
		for (const secret of [code, '192.0.2.1', WRONG_BIRTHDAY]) expect(text).not.toContain(secret);
		await attempt({ code: WRONG_CODE, now: NOW + DAY + 1 });
		expect((await kept()).every(({ window_started_at }) => window_started_at > NOW)).toBe(true);
	});

	it('makes what the phone was before open nothing', async () => {
		const before = await attempt({ code: await issueCode(scene) });
		const after = await attempt({ code: await issueCode(scene, NOW + 1), device: before, now: NOW + 1 });
		expect(await stateAfter(before)).toBe('ended');
		expect(await stateAfter(after)).toBe('needs_pin');
	});
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closePersonAccount } from '#lib/server/access/accounts.ts';
import { deviceState } from '#lib/server/access/devices.ts';
import { isRefused, visitor } from '#lib/server/access/sign-in-outcomes.ts';
import { resolveActor } from '#lib/server/access/resolve-actor.ts';
import { choosePin, signInWithPin, signOut } from '#lib/server/access/sign-in.ts';
import { dialects } from '#tests/integration/databases.ts';
import { NOW, openStage, type Stage } from '#tests/integration/people.ts';
import {
	auditedActions,
	issueCode,
	MINUTE,
	PIN,
	refusal,
	setScene,
	signedInPhone,
	tryCode,
	type Scene
} from './sign-in-scene.ts';

describe.each([...dialects])('the PIN of a phone on %s', (dialect) => {
	let stage: Stage;
	let scene: Scene;
	let device: string;
	const choose = (pin: string, again = pin, now = NOW) =>
		choosePin(stage.database, { device, session: undefined }, { pin, again }, now);
	const type = (pin: string, now = NOW) =>
		signInWithPin(stage.database, { device, session: undefined }, pin, now);
	const accountOfPerson = () =>
		stage.database.kysely
			.selectFrom('accounts')
			.select(['id', 'person_id as personId'])
			.where('person_id', '=', scene.personId)
			.executeTakeFirstOrThrow();

	beforeEach(async () => {
		stage = await openStage(dialect);
		scene = await setScene(stage.database);
		device = await tryCode(stage.database, { code: await issueCode(scene) });
	});
	afterEach(() => stage.close());

	it('is chosen once, within the hour, and signs in', async () => {
		const outcome = await choose(PIN);
		expect(outcome).toMatchObject({ language: 'en' });
		if (isRefused(outcome)) throw new Error(outcome.refused);
		const actor = await resolveActor(stage.database.kysely, { session: outcome.sessionToken }, NOW);
		expect(actor).toMatchObject({ role: 'service_user', personId: scene.personId, name: 'Dan' });
		expect(refusal(await choose('975310'))).toBe('code_expired');
		expect((await auditedActions(stage.database)).at(-1)).toBe('session.start');
	});

	it('cannot be chosen after the hour, nor on a phone that nobody knows', async () => {
		expect(refusal(await choose(PIN, PIN, NOW + 60 * MINUTE))).toBe('code_expired');
		device = 'nobody';
		expect(refusal(await choose(PIN))).toBe('code_expired');
		expect(refusal(await type(PIN))).toBe('code_expired');
	});

	it('is chosen by one of two requests side by side', async () => {
		const outcomes = await Promise.all([choose(PIN), choose('975310')]);
		expect(outcomes.map(refusal).filter((code) => code === undefined)).toHaveLength(1);
	});

	it.each([
		['12345', '12345', 'pin_not_six_digits'],
		['123456', '123456', 'pin_weak'],
		['310190', '310190', 'pin_weak'],
		[PIN, '204817', 'pins_differ']
	])('%s and %s: %s', async (pin, again, code) => {
		expect(refusal(await choose(pin, again))).toBe(code);
		expect(await deviceState(stage.database.kysely, device, NOW)).toBe('needs_pin');
	});

	it('signs in again; a wrong one does not, and is forgiven after a right one', async () => {
		await choose(PIN);
		expect(await type('999111')).toEqual({ refused: 'pin_wrong', triesLeft: 9 });
		expect(refusal(await type(PIN))).toBeUndefined();
		expect(await type('999111')).toEqual({ refused: 'pin_wrong', triesLeft: 9 });
		expect(refusal(await type('99911'))).toBe('pin_not_six_digits');
	});

	it('locks the phone at the tenth wrong one in a row, ends its session, and opens with a new code only', async () => {
		const first = await choose(PIN);
		if (isRefused(first)) throw new Error(first.refused);
		for (let left = 9; left >= 1; left--)
			expect(await type('999111')).toEqual({ refused: 'pin_wrong', triesLeft: left });
		expect(await type('999111')).toEqual({ refused: 'phone_locked' });
		expect(refusal(await type(PIN))).toBe('phone_locked');
		expect(await resolveActor(stage.database.kysely, { session: first.sessionToken }, NOW)).toBeNull();
		expect((await auditedActions(stage.database)).at(-1)).toBe('device.lock');
		device = await tryCode(stage.database, { code: await issueCode(scene, NOW + 1), device, now: NOW + 1 });
		expect(refusal(await choose('975310', '975310', NOW + 1))).toBeUndefined();
	});

	it('counts wrong ones that are sent side by side', async () => {
		await choose(PIN);
		const outcomes = await Promise.all(Array.from({ length: 14 }, () => type('999111')));
		const codes = outcomes.map(refusal);
		expect(codes.filter((code) => code === 'pin_wrong')).toHaveLength(9);
		expect(codes.filter((code) => code === 'phone_locked')).toHaveLength(5);
		expect(await deviceState(stage.database.kysely, device, NOW)).toBe('locked');
	});

	it('does not help once the tenth wrong one is being checked', async () => {
		await choose(PIN);
		await stage.database.kysely.updateTable('devices').set({ failed_attempts: 10 }).execute();
		expect(refusal(await type(PIN))).toBe('phone_locked');
	});

	it('of a closed account says so only when it is right, and its session ends at once', async () => {
		const first = await choose(PIN);
		if (isRefused(first)) throw new Error(first.refused);
		await closePersonAccount(stage.database, visitor, await accountOfPerson(), NOW);
		expect(await resolveActor(stage.database.kysely, { session: first.sessionToken }, NOW)).toBeNull();
		expect(refusal(await type('999111'))).toBe('pin_wrong');
		expect(refusal(await type(PIN))).toBe('account_closed');
	});

	it('is needed again after signing out, and the phone stays known', async () => {
		const phone = await signedInPhone(scene, NOW + 1);
		const actor = await resolveActor(stage.database.kysely, phone, NOW + 1);
		if (!actor) throw new Error('nobody');
		await signOut(stage.database, actor, phone.session, NOW + 1);
		expect(await resolveActor(stage.database.kysely, phone, NOW + 1)).toBeNull();
		expect(await deviceState(stage.database.kysely, phone.device, NOW + 1)).toBe('ready');
		expect((await auditedActions(stage.database)).at(-1)).toBe('session.end');
	});
});

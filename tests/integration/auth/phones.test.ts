import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { operator } from '#cli/admin/operator.ts';
import { closePersonAccount, findAccount } from '#lib/server/access/accounts.ts';
import { reopenPersonAccount } from '#lib/server/access/person-account.ts';
import { readPhones, signOutPhone } from '#lib/server/access/phones.ts';
import { resolveActor } from '#lib/server/access/resolve-actor.ts';
import { signInWithPin } from '#lib/server/access/sign-in.ts';
import { hashToken } from '#lib/server/access/tokens.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { dialects } from '#tests/integration/databases.ts';
import { envelope, makePerson, NOW, openStage, type Stage } from '#tests/integration/people.ts';
import {
	auditedActions,
	DAY,
	issueCode,
	PIN,
	refusal,
	setScene,
	signedInPhone,
	tryCode,
	type Scene
} from './sign-in-scene.ts';

describe.each([...dialects])('the phones of a person, on %s', (dialect) => {
	let stage: Stage;
	let scene: Scene;
	let dan: Actor & { role: 'service_user' };
	beforeEach(async () => {
		stage = await openStage(dialect);
		scene = await setScene(stage.database);
		dan = { role: 'service_user', accountId: 'dan', personId: scene.personId, name: 'Dan' };
	});
	afterEach(() => stage.close());

	const read = (now = NOW, here: string | null = null) =>
		readPhones(stage.database.kysely, scene.personId, now, here);
	const idOf = async (device: string) => {
		const { signedIn } = await read(NOW, hashToken(device));
		return signedIn.find(({ isHere }) => isHere)?.id ?? '';
	};
	const signOut = (actor: Actor, phoneId: string, here: string | null = null) =>
		signOutPhone(stage.database, actor, { personId: scene.personId, phoneId, here }, NOW);
	const isIn = async (session: string) =>
		(await resolveActor(stage.database.kysely, { session }, NOW)) !== null;
	const told = async () => {
		const { records } = await readSync(stage.database.kysely, scene.personId, null, NOW);
		const person = records.find(({ body }) => body?.kind === 'person')?.body;
		return person?.kind === 'person' ? person.signedOutPhone : undefined;
	};

	it('are listed, the one used last first, without anything that opens one', async () => {
		const first = await signedInPhone(scene);
		const second = await signedInPhone(scene, NOW + DAY);
		const phones = await read(NOW + DAY, hashToken(second.device));
		expect(phones.signedIn).toMatchObject([
			{ addedAt: NOW + DAY, lastUsedAt: NOW + DAY, asksForPin: false, isHere: true },
			{ addedAt: NOW, lastUsedAt: NOW, asksForPin: false, isHere: false }
		]);
		for (const token of [first.device, second.device])
			for (const secret of [token, hashToken(token)]) expect(JSON.stringify(phones)).not.toContain(secret);
		// Thirty days unused, its session is over and its PIN still opens it.
		const later = await read(NOW + 40 * DAY);
		expect(later.signedIn.map(({ asksForPin }) => asksForPin)).toEqual([true, true]);
	});

	it('are signed out at once by the officer, and only a new code opens them again', async () => {
		const [one, other] = [await signedInPhone(scene), await signedInPhone(scene)];
		await signOut(scene.practitioner.actor, await idOf(one.device));
		expect([await isIn(one.session), await isIn(other.session)]).toEqual([false, true]);
		const back = await signInWithPin(stage.database, { device: one.device, session: undefined }, PIN, NOW);
		expect(refusal(back)).toBe('phone_signed_out');
		const { signedIn, signedOut } = await read();
		expect([signedIn.length, signedOut]).toMatchObject([1, [{ byName: 'Test Officer', at: NOW }]]);
		expect(await told()).toMatchObject({ by: 'Test Officer', at: NOW });
		expect(await auditedActions(stage.database)).toContain('device.sign_out');
	});

	it('are signed out by their person from another, never by themselves, and what was told is told once', async () => {
		const [one, other] = [await signedInPhone(scene), await signedInPhone(scene)];
		const here = hashToken(other.device);
		expect(await signOut(dan, await idOf(other.device), here)).toBeNull();
		const phoneId = await idOf(one.device);
		expect(await signOut(dan, phoneId, here)).toEqual({ signedOut: true });
		expect(await signOut(dan, phoneId, here)).toBeNull();
		expect(await told()).toMatchObject({ id: phoneId, by: null });
		await execute(stage.database, dan, envelope('phone_sign_out.read', { phoneId }), NOW);
		expect(await told()).toBeUndefined();
		expect((await read()).signedOut).toHaveLength(1);
	});

	it('are nobody else’s', async () => {
		const one = await signedInPhone(scene);
		const phoneId = await idOf(one.device);
		const mair = await makePerson(stage.database, scene.practitioner, 'Mair');
		const wrong = { personId: mair.actor.personId, phoneId, here: null };
		expect(await signOutPhone(stage.database, mair.actor, wrong, NOW)).toBeNull();
		expect(await isIn(one.session)).toBe(true);
	});

	it('are all signed out with a new code where they are lost, and stay signed in where they are not', async () => {
		const [one, other] = [await signedInPhone(scene), await signedInPhone(scene)];
		const issue = (signOutPhones: boolean) =>
			execute(
				stage.database,
				scene.practitioner.actor,
				envelope('sign_in_code.issue', { personId: scene.personId, signOutPhones }),
				NOW
			);
		await issue(false);
		expect([await isIn(one.session), await isIn(other.session)]).toEqual([true, true]);
		await issue(true);
		expect([await isIn(one.session), await isIn(other.session)]).toEqual([false, false]);
		expect((await read()).signedOut).toHaveLength(2);
		expect(await told()).toMatchObject({ by: 'Test Officer' });
	});

	it('open nothing while the account is closed, get no code, and stay signed out once it is open again', async () => {
		const { database } = stage;
		const one = await signedInPhone(scene);
		const waiting = await issueCode(scene);
		const issue = () =>
			execute(
				database,
				scene.practitioner.actor,
				envelope('sign_in_code.issue', { personId: scene.personId }),
				NOW
			);
		const reopen = () => reopenPersonAccount(database, scene.practitioner.actor, scene.personId, NOW);
		expect(refusal(await reopen())).toBe('account_is_open');
		const account = await findAccount(database, operator, { username: null, crn: await crnOf(scene) }, NOW);
		await closePersonAccount(database, operator, account ?? never(), NOW);
		expect(await issue()).toMatchObject({ code: 'person_account_closed', reveal: null });
		expect((await read()).signedIn).toEqual([]);
		expect(await reopen()).toEqual({});
		expect(refusal(await reopen())).toBe('account_is_open');
		expect((await auditedActions(database)).filter((action) => action === 'account.reopen')).toHaveLength(1);
		expect([await isIn(one.session), (await read()).signedIn]).toEqual([false, []]);
		const back = await signInWithPin(database, { device: one.device, session: undefined }, PIN, NOW);
		expect(refusal(back)).toBe('phone_signed_out');
		expect(await tryCode(database, { code: waiting })).toBe('code_expired');
		const again = await signedInPhone(scene);
		expect(await isIn(again.session)).toBe(true);
	});

	it('of somebody who has died stay closed', async () => {
		const { database } = stage;
		await signedInPhone(scene);
		const account = await findAccount(database, operator, { username: null, crn: await crnOf(scene) }, NOW);
		await closePersonAccount(database, operator, account ?? never(), NOW);
		await database.kysely.updateTable('people').set({ died_on: '2026-01-02' }).execute();
		const reopened = await reopenPersonAccount(database, operator, scene.personId, NOW);
		expect(refusal(reopened)).toBe('person_has_died');
	});
});

async function crnOf({ database, personId }: Scene): Promise<string> {
	const { kysely } = database;
	return (
		await kysely.selectFrom('people').select('crn').where('id', '=', personId).executeTakeFirstOrThrow()
	).crn;
}

function never(): never {
	throw new Error('There is no account.');
}

import { closeStaffAccount } from '#lib/server/access/staff-accounts.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAdministrator, createTeamMember, UsernameTaken } from '#lib/server/access/accounts.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { isRefused, visitor } from '#lib/server/access/sign-in-outcomes.ts';
import { resolveActor } from '#lib/server/access/resolve-actor.ts';
import { signInWithPin } from '#lib/server/access/sign-in.ts';
import { signInWithPassword } from '#lib/server/access/sign-in-with-password.ts';
import { hashToken } from '#lib/server/access/tokens.ts';
import { dialects } from '#tests/integration/databases.ts';
import { NOW, openStage, type Stage } from '#tests/integration/people.ts';
import {
	DAY,
	giveStaffAccount,
	HERE,
	MINUTE,
	PIN,
	refusal,
	setScene,
	signedInPhone,
	type Scene
} from './sign-in-scene.ts';

const PASSWORD = 'correct-horse';

describe.each([...dialects])('a practitioner’s password and sessions on %s', (dialect) => {
	let stage: Stage;
	let scene: Scene;
	let accountId: string;
	const type = (username: string, password: string, from = HERE, now = NOW, known?: string) =>
		signInWithPassword(
			stage.database,
			{ username, password, network: from },
			{ session: undefined, known },
			now
		);
	const who = (session: string, now: number) => resolveActor(stage.database.kysely, { session }, now);
	const signIn = async (now = NOW) => {
		const outcome = await type('test.officer', PASSWORD, HERE, now);
		if (isRefused(outcome)) throw new Error(outcome.refused);
		return outcome.sessionToken;
	};

	beforeEach(async () => {
		stage = await openStage(dialect);
		scene = await setScene(stage.database);
		accountId = await giveStaffAccount(scene, PASSWORD);
	});
	afterEach(() => stage.close());

	it('signs in by name and password, capitals in the name or not', async () => {
		const outcome = await type(' Test.Officer ', PASSWORD);
		if (isRefused(outcome)) throw new Error(outcome.refused);
		expect(await who(outcome.sessionToken, NOW)).toEqual({
			role: 'practitioner',
			accountId,
			practitionerId: scene.practitioner.actor.practitionerId,
			today: localDate(NOW),
			name: 'Test Officer'
		});
	});

	it('says the same to a wrong password and to a name that nobody has', async () => {
		expect(await type('test.officer', 'wrong')).toEqual({ refused: 'password_wrong' });
		expect(await type('nobody', PASSWORD)).toEqual({ refused: 'password_wrong' });
	});

	it.each(['test.officer', 'nobody'])('refuses the sixth wrong try at %s for 15 minutes', async (name) => {
		for (let number = 1; number <= 5; number++)
			expect(refusal(await type(name, `wrong ${number}`))).toBe('password_wrong');
		expect(refusal(await type(name, 'wrong 6'))).toBe('too_many_tries');
		expect(refusal(await type(name, PASSWORD, HERE, NOW + 15 * MINUTE - 1))).toBe('too_many_tries');
		const after = await type(name, PASSWORD, HERE, NOW + 15 * MINUTE);
		expect(refusal(after)).toBe(name === 'nobody' ? 'password_wrong' : undefined);
	});

	it('lets the owner in elsewhere, however many strangers elsewhere are refused', async () => {
		for (let number = 1; number <= 6; number++)
			for (let each = 1; each <= 6; each++) await type('test.officer', 'wrong', `198.51.100.${number}`);
		expect(refusal(await type('test.officer', 'wrong', '198.51.100.1'))).toBe('too_many_tries');
		expect(refusal(await type('test.officer', PASSWORD))).toBeUndefined();
	});

	it('does not count right ones', async () => {
		for (let number = 1; number <= 8; number++) expect(await signIn()).toMatch(/^[\w-]{43}$/);
	});

	it('of a closed account lets nobody in, and says why only to who knows it', async () => {
		const session = await signIn();
		await stage.database.kysely.updateTable('people').set({ practitioner_id: null }).execute();
		expect(await closeStaffAccount(stage.database, visitor, accountId, NOW)).toEqual({});
		expect(await who(session, NOW)).toBeNull();
		expect(refusal(await type('test.officer', 'wrong'))).toBe('password_wrong');
		expect(refusal(await type('test.officer', PASSWORD))).toBe('account_closed');
	});

	it('is made with an account, whose name nobody else can have', async () => {
		const wanted = {
			role: 'practitioner',
			username: 'Bo.New',
			forename: 'Bo',
			surname: 'New',
			team: 'North',
			telephone: null
		} as const;
		const { password } = await createTeamMember(stage.database, visitor, wanted, NOW);
		expect(refusal(await type('bo.new', password))).toBeUndefined();
		await expect(createTeamMember(stage.database, visitor, wanted, NOW)).rejects.toThrow(UsernameTaken);
		const { count } = await stage.database.kysely
			.selectFrom('practitioners')
			.select((build) => build.fn.countAll().as('count'))
			.where('surname', '=', 'New')
			.executeTakeFirstOrThrow();
		expect(Number(count)).toBe(1);
	});

	it('lets a manager in with their team, and an administrator with no case at all', async () => {
		const wanted = {
			role: 'manager',
			username: 'mo.lead',
			forename: 'Mo',
			surname: 'Lead',
			team: 'North',
			telephone: null
		} as const;
		const manager = await createTeamMember(stage.database, visitor, wanted, NOW);
		const administrator = await createAdministrator(stage.database, visitor, 'Ada.Run', NOW);
		for (const [username, made, actor] of [
			[
				'mo.lead',
				manager,
				{ role: 'manager', practitionerId: manager.practitionerId, name: 'Mo Lead', today: localDate(NOW) }
			],
			['ada.run', administrator, { role: 'administrator', name: 'ada.run' }]
		] as const) {
			const outcome = await type(username, made.password);
			if (isRefused(outcome)) throw new Error(outcome.refused);
			expect(outcome.role).toBe(actor.role);
			expect(await who(outcome.sessionToken, NOW)).toEqual({ ...actor, accountId: made.accountId });
		}
		await expect(createAdministrator(stage.database, visitor, 'mo.lead', NOW)).rejects.toThrow(UsernameTaken);
	});

	it('keeps a session only as a hash', async () => {
		const session = await signIn();
		const rows = await stage.database.kysely.selectFrom('sessions').selectAll().execute();
		expect(rows.map(({ id }) => id)).toEqual([hashToken(session)]);
		expect(JSON.stringify(rows)).not.toContain(session);
		expect(await who(hashToken(session), NOW)).toBeNull();
		expect(await resolveActor(stage.database.kysely, { session: undefined }, NOW)).toBeNull();
	});

	it('is nobody’s where the account is closed or the phone locked, even while a session is left', async () => {
		const session = await signIn();
		const phone = await signedInPhone(scene);
		await stage.database.kysely.updateTable('devices').set({ revoked_at: NOW }).execute();
		expect(await who(phone.session, NOW)).toBeNull();
		await stage.database.kysely.updateTable('accounts').set({ status: 'closed' }).execute();
		expect(await who(session, NOW)).toBeNull();
	});

	it('ends a staff session after an hour without use', async () => {
		const session = await signIn();
		expect(await who(session, NOW + 59 * MINUTE)).not.toBeNull();
		expect(await who(session, NOW + 118 * MINUTE)).not.toBeNull();
		expect(await who(session, NOW + 178 * MINUTE)).toBeNull();
	});

	it('ends a staff session after twelve hours in any case', async () => {
		const session = await signIn();
		for (let minutes = 30; minutes < 12 * 60; minutes += 30)
			expect(await who(session, NOW + minutes * MINUTE)).not.toBeNull();
		expect(await who(session, NOW + 12 * 60 * MINUTE)).toBeNull();
	});

	it('ends a person’s session after 30 days without use, and after 90 in any case', async () => {
		const left = await signedInPhone(scene);
		expect(await who(left.session, NOW + 30 * DAY)).toBeNull();
		const used = await signedInPhone(scene, NOW + 1);
		for (let day = 20; day < 90; day += 20) expect(await who(used.session, NOW + day * DAY)).not.toBeNull();
		expect(await who(used.session, NOW + 90 * DAY + 1)).toBeNull();
	});

	it('ends the session that the browser had before', async () => {
		const phone = await signedInPhone(scene);
		const again = await signInWithPin(stage.database, phone, PIN, NOW + 1);
		if (isRefused(again)) throw new Error(again.refused);
		expect(await who(phone.session, NOW + 1)).toBeNull();
		expect(await who(again.sessionToken, NOW + 1)).not.toBeNull();
	});
});

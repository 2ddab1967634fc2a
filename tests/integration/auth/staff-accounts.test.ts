import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { STAFF_LINK_LIFE_MS } from '#lib/domain/access/limits.ts';
import { verifyAudit } from '#lib/server/audit/audit.ts';
import { createAdministrator } from '#lib/server/access/accounts.ts';
import { joinByLink, openLink } from '#lib/server/access/join.ts';
import { changeOwnPassword, endOtherSessions, readOwnAccount } from '#lib/server/access/own-account.ts';
import { resolveActor } from '#lib/server/access/resolve-actor.ts';
import { isRefused, visitor } from '#lib/server/access/sign-in-outcomes.ts';
import { signInWithPassword } from '#lib/server/access/sign-in-with-password.ts';
import {
	changeRole,
	closeStaffAccount,
	reopenStaffAccount,
	resetPassword,
	signOutEverywhere
} from '#lib/server/access/staff-accounts.ts';
import { inviteOfficer, inviteStaff, type Invited } from '#lib/server/access/staff-invites.ts';
import { dialects } from '#tests/integration/databases.ts';
import {
	makePerson,
	makePractitioner,
	makeTeam,
	NOW,
	openStage,
	type Stage
} from '#tests/integration/people.ts';
import { HERE } from './sign-in-scene.ts';

const PASSWORD = 'kettle marble tram';
const OTHER = 'brown otter lamp post';

describe.each([...dialects])('accounts of staff on %s', (dialect) => {
	let stage: Stage;
	let teamId: string;
	let administrator: Extract<Actor, { role: 'administrator' }>;

	beforeEach(async () => {
		stage = await openStage(dialect);
		teamId = await makeTeam(stage.database, 'North');
		administrator = await madeAdministrator('ada.run');
	});
	afterEach(() => stage.close());

	const madeAdministrator = async (name: string) => {
		const { accountId } = await createAdministrator(stage.database, visitor, name, NOW);
		return { role: 'administrator' as const, accountId, name };
	};
	const wanted = (changes: Partial<Invited> = {}): Invited => ({
		role: 'practitioner',
		username: 'bo.new',
		forename: 'Bo',
		surname: 'New',
		telephone: null,
		teamId,
		staffCode: 'N01A001',
		...changes
	});
	const done = <Outcome extends object>(outcome: Outcome): Exclude<Outcome, { refused: unknown }> => {
		if (isRefused(outcome)) throw new Error(outcome.refused);
		return outcome as Exclude<Outcome, { refused: unknown }>;
	};
	const refused = (outcome: object) => (isRefused(outcome) ? outcome.refused : null);
	const invite = async (changes: Partial<Invited> = {}) =>
		done(await inviteStaff(stage.database, administrator, wanted(changes), NOW));
	const linkFor = async (accountId: string, now = NOW) =>
		done(await resetPassword(stage.database, administrator, accountId, now)).token;
	const join = (token: string, password = PASSWORD, now = NOW, again = password) =>
		joinByLink(
			stage.database,
			{ token, password, again, network: HERE },
			{ session: undefined, known: undefined },
			now
		);
	const joined = async (changes: Partial<Invited> = {}) => {
		const made = await invite(changes);
		const { sessionToken } = done(await join(await linkFor(made.accountId)));
		const actor = await who(sessionToken);
		if (actor === null || actor.role === 'service_user' || actor.role === 'system') throw new Error('nobody');
		return { ...made, sessionToken, actor };
	};
	const signIn = (username: string, password: string) =>
		signInWithPassword(
			stage.database,
			{ username, password, network: HERE },
			{ session: undefined, known: undefined },
			NOW
		);
	const who = (session: string, now = NOW) => resolveActor(stage.database.kysely, { session }, now);
	const accountOf = (id: string) =>
		stage.database.kysely.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

	describe('an invitation', () => {
		it('makes an account that nobody comes in by until its owner has chosen a password', async () => {
			const { accountId } = await invite();
			expect(refused(await signIn('bo.new', ''))).toBe('password_wrong');
			const token = await linkFor(accountId);
			expect(await openLink(stage.database, { token, network: HERE }, NOW)).toEqual({
				username: 'bo.new',
				name: 'Bo New'
			});
			const { sessionToken, role } = done(await join(token));
			expect(role).toBe('practitioner');
			expect(await who(sessionToken)).toMatchObject({ accountId, name: 'Bo New' });
			expect(refused(await signIn('Bo.New', PASSWORD))).toBeNull();
			expect((await accountOf(accountId)).first_signed_in_at).toBe(NOW);
			expect((await verifyAudit(stage.database.kysely)).brokenAt).toBeNull();
		});

		it('is taken as it is typed from paper, or pasted whole', async () => {
			const { accountId } = await invite();
			const token = await linkFor(accountId);
			const open = (typed: string) => openLink(stage.database, { token: typed, network: HERE }, NOW);
			for (const typed of [
				token.toLowerCase().replaceAll('-', ' '),
				`https://waymark.example/staff/join#${token}`,
				` ${token} `
			])
				expect(refused(await open(typed)), typed).toBeNull();
		});

		it('of a name, a staff code or a team that is not free makes nothing', async () => {
			await invite();
			const tries = async (changes: Partial<Invited>) =>
				refused(await inviteStaff(stage.database, administrator, wanted(changes), NOW));
			expect(await tries({ staffCode: null, username: 'BO.NEW' })).toBe('username_taken');
			expect(await tries({ username: 'bo.two' })).toBe('staff_code_taken');
			expect(await tries({ username: 'bo.two', staffCode: null, teamId: null })).toBe('team_missing');
			expect(await tries({ username: 'bo.two', staffCode: null, teamId: 'gone' })).toBe('not_found');
			const { kysely } = stage.database;
			expect(await kysely.selectFrom('practitioners').select('id').execute()).toHaveLength(1);
		});

		it('of one name by two administrators at once makes one account', async () => {
			const both = await Promise.all(
				['A1', 'A2'].map((staffCode) =>
					inviteStaff(stage.database, administrator, wanted({ staffCode }), NOW).catch((error: unknown) => ({
						refused: String(error)
					}))
				)
			);
			expect(both.filter((outcome) => !isRefused(outcome))).toHaveLength(1);
			const { kysely } = stage.database;
			expect(await kysely.selectFrom('practitioners').select('id').execute()).toHaveLength(1);
		});

		it('of an officer whom an import brought joins the account to them, once', async () => {
			const { actor } = await makePractitioner(stage.database, 'Imported', teamId);
			const person = await makePerson(stage.database, { actor }, 'Dan');
			const officer = {
				practitionerId: actor.practitionerId,
				username: 'ida.port',
				role: 'practitioner'
			} as const;
			const { accountId } = done(await inviteOfficer(stage.database, administrator, officer, NOW));
			const { sessionToken } = done(await join(await linkFor(accountId)));
			expect(await who(sessionToken)).toMatchObject({ practitionerId: actor.practitionerId });
			expect(person.actor.personId).toBeTruthy();
			const again = inviteOfficer(stage.database, administrator, { ...officer, username: 'other' }, NOW);
			expect(refused(await again)).toBe('has_account');
		});
	});

	describe('a link', () => {
		it('works once, for three days, until another is made, and while the account is open', async () => {
			const { accountId } = await invite();
			const first = await linkFor(accountId);
			const second = await linkFor(accountId);
			expect(refused(await join(first))).toBe('link_not_working');
			expect(refused(await join(second, PASSWORD, NOW + STAFF_LINK_LIFE_MS))).toBe('link_not_working');
			expect(refused(await join(second, PASSWORD, NOW + STAFF_LINK_LIFE_MS - 1))).toBeNull();
			expect(refused(await join(second))).toBe('link_not_working');
			expect(refused(await join('NO-SUCH-LINK'))).toBe('link_not_working');
			expect(refused(await join(''))).toBe('link_not_working');
			const third = await linkFor(accountId);
			await closeStaffAccount(stage.database, administrator, accountId, NOW);
			await reopenStaffAccount(stage.database, administrator, accountId, NOW);
			expect(refused(await join(third))).toBe('link_not_working');
		});

		it('used twice at once lets one in', async () => {
			const { accountId } = await invite();
			const token = await linkFor(accountId);
			const both = await Promise.all([join(token), join(token, OTHER)]);
			expect(both.filter((outcome) => !isRefused(outcome))).toHaveLength(1);
		});

		it('stays good after a password that cannot be chosen', async () => {
			const { accountId } = await invite();
			const token = await linkFor(accountId);
			expect(refused(await join(token, ''))).toBe('password_missing');
			expect(refused(await join(token, 'short'))).toBe('password_too_short');
			expect(refused(await join(token, 'Bo.New-2026!!'))).toBe('password_common');
			expect(refused(await join(token, PASSWORD, NOW, OTHER))).toBe('passwords_differ');
			expect(refused(await join(token))).toBeNull();
		});

		it('is kept only as a hash', async () => {
			const { accountId } = await invite();
			const token = await linkFor(accountId);
			const { kysely } = stage.database;
			const links = await kysely.selectFrom('staff_links').selectAll().execute();
			const log = await kysely.selectFrom('audit_log').selectAll().execute();
			const kept = JSON.stringify([links, log]);
			expect(kept).not.toContain(token);
			expect(kept).not.toContain(token.replaceAll('-', ''));
			expect(links).toHaveLength(1);
		});

		it('is refused slowly to whoever tries many, and still opens for who has one', async () => {
			const { accountId } = await invite();
			const token = await linkFor(accountId);
			await stage.database.kysely
				.insertInto('rate_limits')
				.values({ key: 'x', window_started_at: NOW, count: 0 })
				.execute();
			for (let number = 0; number < 50; number++) await join(`WRONG-${number}`);
			expect(refused(await join('WRONG'))).toBe('too_many_tries');
			expect(refused(await join(token))).toBeNull();
		}, 60_000);
	});

	/** The same database, in which something else is done just before the next transaction begins. */
	const justBefore = (meanwhile: () => Promise<unknown>): Stage['database'] => {
		let isDue = true;
		const { kysely } = stage.database;
		const transaction = () => ({
			execute: async (work: Parameters<ReturnType<typeof kysely.transaction>['execute']>[0]) => {
				if (isDue) {
					isDue = false;
					await meanwhile();
				}
				return kysely.transaction().execute(work);
			}
		});
		const slow = new Proxy(kysely, {
			get: (target, name) => {
				if (name === 'transaction') return transaction;
				const value: unknown = Reflect.get(target, name);
				return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
			}
		});
		return { ...stage.database, kysely: slow };
	};

	describe('while a password is being checked', () => {
		it('a reset, a closing or another role lets nobody in by it', async () => {
			const { accountId } = await joined();
			const attempt = { username: 'bo.new', password: PASSWORD, network: HERE };
			const tokens = { session: undefined, known: undefined };
			const meanwhile = [
				() =>
					changeRole(
						stage.database,
						administrator,
						{ accountId, role: 'manager', seen: 'practitioner' },
						NOW
					),
				() => linkFor(accountId),
				() => closeStaffAccount(stage.database, administrator, accountId, NOW)
			];
			for (const work of meanwhile) {
				const outcome = await signInWithPassword(justBefore(work), attempt, tokens, NOW);
				expect(refused(outcome)).not.toBeNull();
			}
			const { kysely } = stage.database;
			const { count } = await kysely
				.selectFrom('sessions')
				.select(({ fn }) => fn.countAll<number | string>().as('count'))
				.executeTakeFirstOrThrow();
			expect(Number(count)).toBe(0);
		});

		it('a reset is not undone by the change of a password', async () => {
			const { accountId, actor, sessionToken } = await joined();
			const change = { old: PASSWORD, password: OTHER, again: OTHER };
			const database = justBefore(() => linkFor(accountId));
			expect(await changeOwnPassword(database, actor, change, sessionToken, NOW)).toMatchObject({
				code: 'old_password_wrong'
			});
			expect((await accountOf(accountId)).password_hash).toBeNull();
		});

		it('a link waits for whoever holds the account, and is over where they took it away', async () => {
			const { accountId } = await invite();
			const token = await linkFor(accountId);
			const { kysely } = stage.database;
			const joining = await kysely.transaction().execute(async (transaction) => {
				await transaction
					.updateTable('accounts')
					.set({ password_hash: null })
					.where('id', '=', accountId)
					.execute();
				const outcome = join(token).then(refused, String);
				await new Promise((resolve) => setTimeout(resolve, 700));
				await transaction
					.updateTable('staff_links')
					.set({ revoked_at: NOW })
					.where('account_id', '=', accountId)
					.execute();
				return { outcome };
			});
			expect(await joining.outcome).toBe('link_not_working');
		});
	});

	describe('a reset', () => {
		it('of each other by two administrators at once leaves one who can come in', async () => {
			const second = await madeAdministrator('bea.run');
			const both = await Promise.all([
				resetPassword(stage.database, administrator, second.accountId, NOW),
				resetPassword(stage.database, second, administrator.accountId, NOW)
			]);
			expect(both.map(refused).sort()).toEqual(['last_administrator', null].sort());
			const operator: Actor = { role: 'system', accountId: 'system', name: 'Operator' };
			done(await resetPassword(stage.database, operator, administrator.accountId, NOW));
		});

		it('ends the password and every session at once, and gives another by the link', async () => {
			const { accountId, sessionToken } = await joined();
			const token = await linkFor(accountId);
			expect(await who(sessionToken)).toBeNull();
			expect(refused(await signIn('bo.new', PASSWORD))).toBe('password_wrong');
			done(await join(token, OTHER));
			expect(refused(await signIn('bo.new', OTHER))).toBeNull();
		});

		it('is of nobody’s own account, of no closed one, and of no person’s', async () => {
			const { accountId } = await invite();
			const reset = (id: string) => resetPassword(stage.database, administrator, id, NOW).then(refused);
			expect(await reset(administrator.accountId)).toBe('own_account');
			await closeStaffAccount(stage.database, administrator, accountId, NOW);
			expect(await reset(accountId)).toBe('account_is_closed');
			expect(await reset('gone')).toBe('not_found');
			await stage.database.kysely
				.updateTable('accounts')
				.set({ role: 'service_user' })
				.where('id', '=', accountId)
				.execute();
			expect(await reset(accountId)).toBe('not_found');
		});
	});

	it('signing out everywhere ends each session, and the password still lets in', async () => {
		const { accountId, sessionToken } = await joined();
		const second = done(await signIn('bo.new', PASSWORD)).sessionToken;
		done(await signOutEverywhere(stage.database, administrator, accountId, NOW));
		expect([await who(sessionToken), await who(second)]).toEqual([null, null]);
		expect(refused(await signIn('bo.new', PASSWORD))).toBeNull();
	});

	describe('closing', () => {
		it('waits until their cases are somebody else’s, and says how many there are', async () => {
			const { accountId, practitionerId, actor } = await joined();
			const officer = { actor: actor as Extract<Actor, { role: 'practitioner' }> };
			const { actor: dan } = await makePerson(stage.database, officer, 'Dan');
			const { actor: eve } = await makePerson(stage.database, officer, 'Eve');
			const close = () => closeStaffAccount(stage.database, administrator, accountId, NOW);
			expect(await close()).toEqual({ refused: 'holds_cases', cases: 2 });
			expect((await accountOf(accountId)).status).toBe('active');
			const { kysely } = stage.database;
			await kysely
				.updateTable('people')
				.set({ died_on: '2026-11-01' })
				.where('id', '=', dan.personId)
				.execute();
			expect(await close()).toEqual({ refused: 'holds_cases', cases: 1 });
			const other = await makePractitioner(stage.database, 'Other', teamId);
			await kysely
				.updateTable('people')
				.set({ practitioner_id: other.actor.practitionerId })
				.where('id', '=', eve.personId)
				.execute();
			expect(refused(await close())).toBeNull();
			expect(refused(await close())).toBe('account_is_closed');
			expect(refused(await signIn('bo.new', PASSWORD))).toBe('account_closed');
			expect(practitionerId).toBeTruthy();
		});

		it('and opening again leaves nobody in by the old password', async () => {
			const { accountId } = await joined();
			const reopen = () => reopenStaffAccount(stage.database, administrator, accountId, NOW).then(refused);
			expect(await reopen()).toBe('account_is_open');
			done(await closeStaffAccount(stage.database, administrator, accountId, NOW));
			expect(await reopen()).toBeNull();
			expect(refused(await signIn('bo.new', PASSWORD))).toBe('password_wrong');
			done(await join(await linkFor(accountId), OTHER));
		});

		it('is of nobody’s own account, and never of the last administrator who can come in', async () => {
			const close = (actor: Actor, id: string) =>
				closeStaffAccount(stage.database, actor, id, NOW).then(refused);
			const operator: Actor = { role: 'system', accountId: 'system', name: 'Operator' };
			expect(await close(administrator, administrator.accountId)).toBe('own_account');
			expect(await close(operator, administrator.accountId)).toBe('last_administrator');
			const { accountId } = await invite({ role: 'administrator', staffCode: null, teamId: null });
			// Invited, and without a password so far.
			expect(await close(operator, administrator.accountId)).toBe('last_administrator');
			done(await join(await linkFor(accountId)));
			expect(await close(operator, administrator.accountId)).toBeNull();
			expect(await close(operator, accountId)).toBe('last_administrator');
		});

		it('of each other by two administrators at once leaves one', async () => {
			const second = await madeAdministrator('bea.run');
			const both = await Promise.all([
				closeStaffAccount(stage.database, administrator, second.accountId, NOW),
				closeStaffAccount(stage.database, second, administrator.accountId, NOW)
			]);
			expect(both.map(refused).sort()).toEqual(['last_administrator', null].sort());
			const open = await stage.database.kysely
				.selectFrom('accounts')
				.select('id')
				.where('status', '=', 'active')
				.execute();
			expect(open).toHaveLength(1);
		});
	});

	describe('another role', () => {
		const change = (accountId: string, role: Invited['role'], seen: string, actor: Actor = administrator) =>
			changeRole(stage.database, actor, { accountId, role, seen }, NOW).then(refused);

		it('is given to whoever has a team, and holds from the next page on', async () => {
			const { accountId, sessionToken } = await joined();
			expect(await change(accountId, 'manager', 'practitioner')).toBeNull();
			expect(await who(sessionToken)).toBeNull();
			const { sessionToken: later } = done(await signIn('bo.new', PASSWORD));
			expect(await who(later)).toMatchObject({ role: 'manager' });
		});

		it('is not given by a form that shows another than they have, nor to oneself', async () => {
			const { accountId } = await joined();
			expect(await change(accountId, 'manager', 'administrator')).toBe('changed_meanwhile');
			expect(await change(administrator.accountId, 'manager', 'administrator')).toBe('own_account');
			expect((await accountOf(accountId)).role).toBe('practitioner');
		});

		it('makes no administrator of who holds cases, and no officer of who has no team', async () => {
			const { accountId, actor } = await joined();
			const officer = { actor: actor as Extract<Actor, { role: 'practitioner' }> };
			await makePerson(stage.database, officer, 'Dan');
			expect(await change(accountId, 'administrator', 'practitioner')).toBe('holds_cases');
			const second = await madeAdministrator('bea.run');
			expect(await change(second.accountId, 'practitioner', 'administrator')).toBe('team_missing');
		});

		it('takes the last administrator from nobody', async () => {
			const operator: Actor = { role: 'system', accountId: 'system', name: 'Operator' };
			expect(await change(administrator.accountId, 'manager', 'administrator', operator)).toBe(
				'last_administrator'
			);
		});
	});

	describe('one’s own password', () => {
		it('is changed by who knows it, and ends the other sessions', async () => {
			const { actor, sessionToken } = await joined();
			const elsewhere = done(await signIn('bo.new', PASSWORD)).sessionToken;
			const change = (old: string, password: string) =>
				changeOwnPassword(stage.database, actor, { old, password, again: password }, sessionToken, NOW);
			expect(await change('wrong', OTHER)).toEqual({ field: 'old', code: 'old_password_wrong' });
			expect(await change(PASSWORD, 'short')).toEqual({ field: 'password', code: 'password_too_short' });
			expect(await who(elsewhere)).not.toBeNull();
			expect(await change(PASSWORD, OTHER)).toBeNull();
			expect(await who(elsewhere)).toBeNull();
			expect(await who(sessionToken)).not.toBeNull();
			expect(refused(await signIn('bo.new', OTHER))).toBeNull();
		});

		it('is not guessed at a screen that was left open', async () => {
			const { actor, sessionToken } = await joined();
			const change = (old: string) =>
				changeOwnPassword(stage.database, actor, { old, password: OTHER, again: OTHER }, sessionToken, NOW);
			for (let number = 1; number <= 10; number++) await change(`wrong ${number}`);
			expect(await change(PASSWORD)).toEqual({ field: 'old', code: 'too_many_tries' });
		});

		it('has its sessions listed, and all but this one ended', async () => {
			const { actor, sessionToken } = await joined();
			const elsewhere = done(await signIn('bo.new', PASSWORD)).sessionToken;
			const read = () => readOwnAccount(stage.database.kysely, actor, sessionToken, NOW);
			const { username, sessions } = await read();
			expect(username).toBe('bo.new');
			expect(sessions.map(({ isThis }) => isThis).sort()).toEqual([false, true]);
			await endOtherSessions(stage.database, actor, sessionToken, NOW);
			expect((await read()).sessions).toMatchObject([{ isThis: true }]);
			expect(await who(elsewhere)).toBeNull();
		});
	});
});

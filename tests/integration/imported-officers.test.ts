import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { inviteOfficer } from '#lib/server/access/staff-invites.ts';
import { reopenStaffAccount } from '#lib/server/access/staff-accounts.ts';
import { verifyAudit } from '#lib/server/audit/audit.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { demonstrationCases } from '#lib/server/ops/demonstration-cases.ts';
import { readStaff } from '#lib/server/queries/access/staff.ts';
import { readJoinedOfficers, readOfficerDifferences } from '#lib/server/queries/imports/joined-officers.ts';
import { readOfficersWithoutAccount } from '#lib/server/queries/imports/officers-without-account.ts';
import { dialects } from './databases.ts';
import { phoneOfKind, takeContent } from './import-scene.ts';
import { envelope, NOW, openStage, type Stage } from './people.ts';

const { daniel, aisha } = demonstrationCases;
const administrator: Actor = { role: 'administrator', accountId: newIdentifier(), name: 'root' };

interface Wanted {
	forename?: string;
	surname?: string;
	team?: string | null;
	staffCode?: string | null;
	username?: string;
	status?: 'active' | 'closed';
	telephone?: string | null;
}

describe.each([...dialects])('an officer whom a file names, on %s', (dialect) => {
	let stage: Stage;

	beforeEach(async () => {
		stage = await openStage(dialect);
	});
	afterEach(() => stage.close());

	const db = () => stage.database.kysely;

	/** Somebody who can sign in. @returns their practitioner's id */
	async function account(wanted: Wanted = {}): Promise<string> {
		const { forename = 'Nia', surname = 'Newman', team = null, staffCode = null } = wanted;
		const id = newIdentifier();
		let teamId: string | null = null;
		if (team !== null) {
			const held = await db().selectFrom('teams').select('id').where('name', '=', team).executeTakeFirst();
			teamId = held?.id ?? newIdentifier();
			if (!held) await db().insertInto('teams').values({ id: teamId, name: team }).execute();
		}
		const telephone = wanted.telephone ?? null;
		const names = { id, forename, surname, telephone, team_id: teamId, staff_code: staffCode };
		await db().insertInto('practitioners').values(names).execute();
		await db()
			.insertInto('accounts')
			.values({
				id: newIdentifier(),
				role: 'practitioner',
				person_id: null,
				practitioner_id: id,
				username: wanted.username ?? newIdentifier(),
				password_hash: null,
				language: 'en',
				status: wanted.status ?? 'active',
				created_at: NOW
			})
			.execute();
		return id;
	}

	function withOfficer(given: object, officer: object): object {
		return { ...structuredClone(given), practitioner: { telephone: '01632 960201', ...officer } };
	}
	const nia = { name: { forename: 'Nia', surname: 'Newman' }, team: 'North' };

	const take = (content: unknown) => takeContent(stage.database, content);
	const holders = async () => {
		const rows = await db().selectFrom('people').select(['crn', 'practitioner_id']).orderBy('crn').execute();
		return rows.map((row) => row.practitioner_id);
	};
	const give = (
		type: 'officer.join' | 'officer.keep_apart' | 'officer.separate',
		payload: object,
		actor: Actor = administrator
	) => execute(stage.database, actor, envelope(type, payload as never), NOW);

	it('is the account with the same staff code, whatever name and team the file gives', async () => {
		const id = await account({ staffCode: 'N01B', surname: 'Married', team: 'South' });
		const { people } = await take(withOfficer(daniel, { ...nia, staffCode: ' n01b ' }));
		expect(people).toMatchObject([{ heldBy: { name: 'Nia Married', foundBy: 'staff_code' }, officer: null }]);
		expect(await holders()).toEqual([id]);
		const row = await db()
			.selectFrom('practitioners')
			.selectAll()
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		const team = await db()
			.selectFrom('teams')
			.select('name')
			.where('id', '=', row.team_id)
			.executeTakeFirst();
		expect(team?.name).toBe('South');
	});

	it('is the account with the same user name, where the surname agrees', async () => {
		const id = await account({ username: 'nianewman', forename: 'Antonia' });
		const told = { ...nia, username: 'NiaNewman' };
		expect((await take(withOfficer(daniel, told))).people).toMatchObject([
			{ heldBy: { foundBy: 'username' } }
		]);
		expect(await holders()).toEqual([id]);
		const other = { ...told, name: { forename: 'Nia', surname: 'Oldman' } };
		expect((await take(withOfficer(aisha, other))).people).toMatchObject([
			{ heldBy: { name: 'Nia Oldman', foundBy: 'no_account' } }
		]);
	});

	it('is nobody with an account by a name without a team, by a name of another team, or against their code', async () => {
		await account({ team: 'North', staffCode: 'N01A' });
		await take(withOfficer(daniel, { ...nia, team: null }));
		await take(withOfficer(aisha, { ...nia, staffCode: 'N01B' }));
		const waiting = await readOfficersWithoutAccount(db());
		expect(waiting.map(({ name, cases, staffCode }) => [name, cases, staffCode])).toEqual([
			['Nia Newman', 1, null],
			['Nia Newman', 1, 'N01B']
		]);
		// Two codes that differ are two people: that account is not offered.
		expect(waiting.map(({ accounts }) => accounts.map(({ likeness }) => likeness))).toEqual([['name'], []]);
	});

	it('of the same name and team as an account is proposed first, and has no case of it until an administrator says so', async () => {
		const other = await account({ team: 'South' });
		const id = await account({ team: 'North' });
		const { people } = await take(withOfficer(daniel, nia));
		expect(people).toMatchObject([{ heldBy: { name: 'Nia Newman', foundBy: 'no_account' } }]);
		const [waiting] = await readOfficersWithoutAccount(db());
		expect(waiting?.accounts.map(({ practitionerId }) => practitionerId)).toEqual([id, other]);
		const officerId = waiting?.id ?? '';
		expect(await holders()).toEqual([officerId]);
		await give('officer.join', { officerId, practitionerId: id });
		await take(withOfficer(aisha, nia));
		expect(await holders()).toEqual([id, id]);
	});

	it('who holds a case by name since an earlier release keeps it, and gets no other by it', async () => {
		const id = await account({ team: 'North' });
		await take(withOfficer(daniel, nia));
		await db().updateTable('people').set({ practitioner_id: id }).execute();
		const again = await take(withOfficer(daniel, nia));
		expect(again.people).toMatchObject([{ officer: null, heldBy: { foundBy: 'name_and_team' } }]);
		await take(withOfficer(aisha, nia));
		const [first, second] = await holders();
		expect(first).toBe(id);
		expect(second).not.toBe(id);
	});

	it('whose case was moved here by a manager does not get it back by name', async () => {
		const id = await account({ team: 'North' });
		const to = await account({ surname: 'Other', team: 'North' });
		await take(withOfficer(daniel, nia));
		await db().updateTable('people').set({ practitioner_id: id }).execute();
		const { id: personId } = await db().selectFrom('people').select('id').executeTakeFirstOrThrow();
		const moved = envelope('case.reassign', {
			replaces: id,
			moves: [{ personId, to }],
			rest: null,
			since: '2026-11-23',
			reason: 'x'
		});
		expect(await execute(stage.database, administrator, moved, NOW)).toMatchObject({ code: null });
		expect((await take(withOfficer(daniel, nia))).people).toMatchObject([
			{ officer: { made: false, why: 'kept_here' } }
		]);
		expect(await holders()).toEqual([to]);
	});

	it('of a closed account is nobody who signs in: a case they would take over stays where it is', async () => {
		await take(daniel);
		const [before] = await holders();
		await account({ team: 'North', status: 'closed' });
		expect((await take(withOfficer(daniel, nia))).people).toMatchObject([
			{ officer: { from: 'Priya Raman', to: 'Nia Newman', made: false }, heldBy: null }
		]);
		expect(await holders()).toEqual([before]);
	});

	describe('and nobody signs in as', () => {
		let officerId: string;
		let accountId: string;

		beforeEach(async () => {
			await take(withOfficer(daniel, nia));
			await take(withOfficer(aisha, nia));
			accountId = await account({ team: 'South' });
			const [waiting] = await readOfficersWithoutAccount(db());
			officerId = waiting?.id ?? '';
		});

		it('stands on the page, with how many cases, and the accounts that may be theirs', async () => {
			await account({ surname: 'Somebodyelse', team: 'North' });
			expect(await readOfficersWithoutAccount(db())).toMatchObject([
				{
					name: 'Nia Newman',
					team: 'North',
					cases: 2,
					accounts: [{ practitionerId: accountId, team: 'South', likeness: 'name' }]
				}
			]);
		});

		it('is joined: every case goes over, each in the log, and phones read the account’s number', async () => {
			await db()
				.updateTable('practitioners')
				.set({ telephone: '01632 960777' })
				.where('id', '=', accountId)
				.execute();
			expect(await give('officer.join', { officerId, practitionerId: accountId })).toMatchObject({
				status: 'created'
			});
			expect(await holders()).toEqual([accountId, accountId]);
			expect(await db().selectFrom('officer_changes').selectAll().execute()).toEqual([]);
			expect(await readOfficersWithoutAccount(db())).toEqual([]);
			for (const crn of ['X700001', 'X700002'])
				expect(await phoneOfKind(stage.database, crn, 'person')).toMatchObject([
					{ officer: { name: 'Nia Newman', telephone: '01632 960777', team: 'South' } }
				]);
			const logged = await db()
				.selectFrom('audit_log')
				.select('person_id')
				.where('action', '=', 'officer.join')
				.where('person_id', 'is not', null)
				.execute();
			expect(new Set(logged.map((row) => row.person_id)).size).toBe(2);
			expect(await verifyAudit(db())).toMatchObject({ brokenAt: null });
		});

		it('of another name than the account: their people are told, as of any change of officer, and again where that was wrong', async () => {
			const own = await account({ forename: 'Olwen', surname: 'Pryce', team: 'South' });
			const news = async () => (await phoneOfKind(stage.database, 'X700001', 'person'))[0]?.officerNews ?? [];
			await give('officer.join', { officerId, practitionerId: own });
			const [told, ...more] = await news();
			expect([told, more]).toEqual([{ key: expect.any(String) as string }, []]);
			const [joined] = await readJoinedOfficers(db());
			expect(joined).toMatchObject({ cases: 2, moved: 0 });
			const apart = { officerId, practitionerId: own, seen: joined?.seen ?? '' };
			await execute(stage.database, administrator, envelope('officer.separate', apart), NOW + 1);
			expect(await holders()).toEqual([officerId, officerId]);
			expect(await news()).not.toContainEqual(told);
			expect(await news()).toHaveLength(1);
			const changes = await db().selectFrom('officer_changes').select(['from_name', 'to_name']).execute();
			expect(changes).toHaveLength(4);
		});

		it('is that account in every later file, for cases that are here and for new ones', async () => {
			await give('officer.join', { officerId, practitionerId: accountId });
			const again = await take(withOfficer(daniel, nia));
			expect(again.people).toMatchObject([{ officer: null, heldBy: { foundBy: 'confirmed' } }]);
			await take(withOfficer(demonstrationCases.rhys, nia));
			expect(await holders()).toEqual([accountId, accountId, accountId]);
			expect((await phoneOfKind(stage.database, 'X700001', 'person'))[0]?.officer?.team).toBe('South');
		});

		it('is joined by one of two administrators; the other is told, and changes nothing', async () => {
			const second = await account({ team: 'North' });
			const both = await Promise.all([
				give('officer.join', { officerId, practitionerId: accountId }),
				give(
					'officer.join',
					{ officerId, practitionerId: second },
					{ ...administrator, accountId: newIdentifier() }
				)
			]);
			expect(both.map(({ status }) => status).sort()).toEqual(['created', 'rejected']);
			expect(both.find(({ status }) => status === 'rejected')?.code).toBe('already_answered');
			const won = both[0]?.status === 'created' ? accountId : second;
			expect(await holders()).toEqual([won, won]);
			expect(await give('officer.keep_apart', { officerId, practitionerId: second })).toMatchObject({
				code: 'already_answered'
			});
		});

		it('brings along a case that a file gave them in the moment in which they were joined', async () => {
			await give('officer.join', { officerId, practitionerId: accountId });
			await db()
				.updateTable('people')
				.set({ practitioner_id: officerId })
				.where('crn', '=', 'X700002')
				.execute();
			expect(await readOfficersWithoutAccount(db())).toMatchObject([{ id: officerId, cases: 1 }]);
			await give('officer.join', { officerId, practitionerId: accountId });
			expect(await holders()).toEqual([accountId, accountId]);
		});

		it('is invited instead: their cases stay theirs, and nobody can join them any more', async () => {
			const invited = { practitionerId: officerId, username: 'nia.newman', role: 'practitioner' as const };
			await inviteOfficer(stage.database, administrator, invited, NOW);
			expect(await readOfficersWithoutAccount(db())).toEqual([]);
			expect(await give('officer.join', { officerId, practitionerId: accountId })).toMatchObject({
				code: 'changed_meanwhile'
			});
			expect(await holders()).toEqual([officerId, officerId]);
		});

		it('is no member of staff beside the account once joined', async () => {
			const ids = async () => (await readStaff(db())).map(({ id }) => id);
			expect(await ids()).toContain(officerId);
			await give('officer.join', { officerId, practitionerId: accountId });
			expect(await ids()).not.toContain(officerId);
			expect(await ids()).toContain(accountId);
		});

		it('takes their staff code along, so that later files find the account by it', async () => {
			await db()
				.updateTable('practitioners')
				.set({ staff_code: 'N07' })
				.where('id', '=', officerId)
				.execute();
			await give('officer.join', { officerId, practitionerId: accountId });
			const coded = { name: { forename: 'N', surname: 'N' }, team: null, staffCode: 'N07' };
			const { people } = await take(withOfficer(demonstrationCases.rhys, coded));
			expect(people).toMatchObject([{ heldBy: { foundBy: 'staff_code' } }]);
			expect(await holders()).toEqual([accountId, accountId, accountId]);
		});

		describe('was joined wrongly', () => {
			const pair = () => ({ officerId, practitionerId: accountId });
			const join = async () => {
				expect(await give('officer.join', pair())).toMatchObject({ status: 'created' });
				const [joined] = await readJoinedOfficers(db());
				return { ...pair(), seen: joined?.seen ?? '' };
			};
			const rowOf = (id: string) =>
				db().selectFrom('practitioners').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

			it('and is taken apart: cases, code, number and team go back, each case in the log, and phones follow', async () => {
				await db()
					.updateTable('practitioners')
					.set({ staff_code: 'N07' })
					.where('id', '=', officerId)
					.execute();
				const before = [await rowOf(officerId), await rowOf(accountId)];
				const made = await join();
				expect((await rowOf(accountId)).staff_code).toBe('N07');
				expect(await readJoinedOfficers(db())).toMatchObject([
					{ name: 'Nia Newman', cases: 2, moved: 0, byName: 'root' }
				]);
				expect(await give('officer.separate', made)).toMatchObject({ status: 'created' });
				expect(await holders()).toEqual([officerId, officerId]);
				const after = [await rowOf(officerId), await rowOf(accountId)];
				const plain = (rows: typeof before) => rows.map(({ version: _, ...rest }) => rest);
				expect(plain(after)).toEqual(plain(before));
				expect(await readJoinedOfficers(db())).toEqual([]);
				// They are two people: the account is not offered again.
				expect(await readOfficersWithoutAccount(db())).toMatchObject([{ id: officerId, accounts: [] }]);
				const logged = await db()
					.selectFrom('audit_log')
					.select('person_id')
					.where('action', '=', 'officer.separate')
					.execute();
				expect(logged.filter((row) => row.person_id !== null)).toHaveLength(2);
				expect(await verifyAudit(db())).toMatchObject({ brokenAt: null });
				expect((await phoneOfKind(stage.database, 'X700001', 'person'))[0]?.officer?.team).toBe('North');
				const { people } = await take(withOfficer(demonstrationCases.rhys, nia));
				expect(people).toMatchObject([{ heldBy: { foundBy: 'no_account' } }]);
			});

			it('and cases that a person moved since stay, also one that was moved back', async () => {
				const other = await account({ surname: 'Other', team: 'South' });
				const made = await join();
				const ids = await db().selectFrom('people').select('id').orderBy('crn').execute();
				const move = (index: number, from: string, to: string) =>
					execute(
						stage.database,
						administrator,
						envelope('case.reassign', {
							replaces: from,
							moves: [{ personId: ids[index]?.id ?? '', to }],
							rest: null,
							since: '2026-11-23',
							reason: 'x'
						}),
						NOW
					);
				expect(await move(0, accountId, other)).toMatchObject({ status: 'created' });
				expect(await move(1, accountId, other)).toMatchObject({ status: 'created' });
				expect(await move(1, other, accountId)).toMatchObject({ status: 'created' });
				expect(await readJoinedOfficers(db())).toMatchObject([{ cases: 0, moved: 2 }]);
				await give('officer.separate', made);
				expect(await holders()).toEqual([other, accountId]);
			});

			it('and what later files gave the account by that join goes back too, and its own cases stay', async () => {
				const own = await account({ forename: 'Own', surname: 'Case', team: 'North', staffCode: 'N55' });
				await give('officer.join', { officerId, practitionerId: own });
				await take(withOfficer(demonstrationCases.rhys, nia));
				const ownName = { name: { forename: 'Own', surname: 'Case' }, team: 'North', staffCode: 'N55' };
				await take(withOfficer(demonstrationCases.pawel, ownName));
				expect(await holders()).toEqual([own, own, own, own]);
				const [joined] = await readJoinedOfficers(db());
				expect(joined).toMatchObject({ cases: 3, moved: 0 });
				await give('officer.separate', { officerId, practitionerId: own, seen: joined?.seen });
				expect((await holders()).toSorted()).toEqual([officerId, officerId, officerId, own].toSorted());
			});

			it('and one of two administrators takes it apart; a form of before, or of another join, changes nothing', async () => {
				const made = await join();
				expect(await give('officer.separate', { ...made, seen: '1' })).toMatchObject({
					code: 'changed_meanwhile'
				});
				const both = await Promise.all([
					give('officer.separate', made),
					give('officer.separate', made, { ...administrator, accountId: newIdentifier() })
				]);
				expect(both.map(({ status }) => status).sort()).toEqual(['created', 'rejected']);
				expect(await holders()).toEqual([officerId, officerId]);
				expect(await give('officer.separate', made)).toMatchObject({ code: 'changed_meanwhile' });
				// And it can be joined again, to whom it is.
				const right = await account({ team: 'East' });
				expect(await give('officer.join', { officerId, practitionerId: right })).toMatchObject({
					code: null
				});
				expect(await holders()).toEqual([right, right]);
			});

			it('and the account has a code of its own since, which stays', async () => {
				await db()
					.updateTable('practitioners')
					.set({ staff_code: 'N07' })
					.where('id', '=', officerId)
					.execute();
				const made = await join();
				await db()
					.updateTable('practitioners')
					.set({ staff_code: 'N99' })
					.where('id', '=', accountId)
					.execute();
				await give('officer.separate', made);
				expect([(await rowOf(officerId)).staff_code, (await rowOf(accountId)).staff_code]).toEqual([
					'N07',
					'N99'
				]);
			});

			it('of a join of which nothing was kept, the cases go back that the log names', async () => {
				const made = await join();
				await db().updateTable('officer_joins').set({ handed_on: null }).execute();
				await give('officer.separate', made);
				expect(await holders()).toEqual([officerId, officerId]);
			});

			it.each(['practitioner', 'manager'] as const)('and no %s takes it apart', async (role) => {
				const made = await join();
				const actor = { role, accountId: newIdentifier(), practitionerId: accountId, name: 'Nia' };
				expect(await give('officer.separate', made, actor)).toMatchObject({ code: 'not_allowed' });
			});

			it('and whoever they were joined to is joined on: the later one comes apart first', async () => {
				const made = await join();
				const third = await account({ team: 'East' });
				await db()
					.updateTable('accounts')
					.set({ status: 'closed' })
					.where('practitioner_id', '=', accountId)
					.execute();
				const further = { officerId: accountId, practitionerId: third };
				expect(await give('officer.join', further)).toMatchObject({ code: null });
				expect(await holders()).toEqual([third, third]);
				// A file that names the first of them means the last.
				expect((await take(withOfficer(demonstrationCases.rhys, nia))).people).toMatchObject([
					{ heldBy: { foundBy: 'confirmed' } }
				]);
				expect(await give('officer.separate', made)).toMatchObject({ code: 'officer_is_joined' });
				await give('officer.separate', further);
				expect(await give('officer.separate', made)).toMatchObject({ code: null });
				expect(await holders()).toEqual([officerId, officerId, officerId]);
			});

			it('and their own account, closed before, is not opened beside it, and no new one is made', async () => {
				await join();
				const invited = { practitionerId: officerId, username: 'nia.n', role: 'practitioner' as const };
				expect(await inviteOfficer(stage.database, administrator, invited, NOW)).toEqual({
					refused: 'officer_is_joined'
				});
				const closed = newIdentifier();
				await db()
					.insertInto('accounts')
					.values({
						id: closed,
						role: 'practitioner',
						person_id: null,
						practitioner_id: officerId,
						username: 'nia.closed',
						password_hash: null,
						language: 'en',
						status: 'closed',
						created_at: NOW
					})
					.execute();
				expect(await reopenStaffAccount(stage.database, administrator, closed, NOW)).toEqual({
					refused: 'officer_is_joined'
				});
			});
		});

		it('was invited as a manager: a new case of that name and team is nobody’s who manages, and stands on the page', async () => {
			const other = withOfficer(demonstrationCases.rhys, {
				name: { forename: 'Mo', surname: 'Made' },
				team: 'East'
			});
			await take(other);
			const [mo] = (await readOfficersWithoutAccount(db())).filter(({ name }) => name === 'Mo Made');
			await give('officer.join', { officerId: mo?.id ?? '', practitionerId: accountId });
			const [joined] = await readJoinedOfficers(db());
			await give('officer.separate', {
				officerId: mo?.id ?? '',
				practitionerId: accountId,
				seen: joined?.seen
			});
			await db()
				.updateTable('people')
				.set({ practitioner_id: accountId })
				.where('practitioner_id', '=', mo?.id ?? '')
				.execute();
			const invited = { practitionerId: mo?.id ?? '', username: 'mo.made', role: 'manager' as const };
			expect(await inviteOfficer(stage.database, administrator, invited, NOW)).not.toHaveProperty('refused');
			const again = { name: { forename: 'Mo', surname: 'Made' }, team: 'East' };
			const { people } = await take(withOfficer(demonstrationCases.pawel, again));
			expect(people).toMatchObject([{ heldBy: { name: 'Mo Made', foundBy: 'no_account' } }]);
			const waiting = (await readOfficersWithoutAccount(db())).filter(({ name }) => name === 'Mo Made');
			expect(waiting).toMatchObject([{ cases: 1 }]);
			expect(waiting[0]?.id).not.toBe(mo?.id);
			// The same file again finds the same row.
			expect((await take(withOfficer(demonstrationCases.pawel, again))).people).toMatchObject([
				{ result: 'unchanged' }
			]);
		});

		it('would take over a case and does not: told once, and then it stands until files agree', async () => {
			const priya = await account({ forename: 'Priya', surname: 'Raman', team: 'North', staffCode: 'N66' });
			await give('officer.join', { officerId, practitionerId: accountId });
			const gone = { name: { forename: 'No', surname: 'Account' }, team: 'West' };
			const first = await take(withOfficer(daniel, gone));
			expect(first.people).toMatchObject([{ officer: { made: false, to: 'No Account' } }]);
			expect(first.people[0]?.officer).not.toHaveProperty('standing');
			const standing = [{ officer: { made: false, standing: true } }];
			expect((await take(withOfficer(daniel, gone))).people).toMatchObject(standing);
			expect((await take(withOfficer(daniel, gone))).people).toMatchObject(standing);
			expect(await readOfficerDifferences(db())).toEqual([
				{ named: 'No Account', heldBy: 'Nia Newman', why: 'no_account', numbers: ['X700001'] }
			]);
			// Another name in the files is told anew.
			const other = { name: { forename: 'Another', surname: 'Gone' }, team: 'West' };
			expect((await take(withOfficer(daniel, other))).people[0]?.officer).not.toHaveProperty('standing');
			await take(withOfficer(daniel, nia));
			expect(await readOfficerDifferences(db())).toEqual([]);
			const coded = { name: { forename: 'Priya', surname: 'Raman' }, team: 'North', staffCode: 'N66' };
			await take(withOfficer(daniel, coded));
			expect(await holders()).toEqual([priya, accountId]);
		});

		it('is not offered an account again of which an administrator said that it is somebody else', async () => {
			await give('officer.keep_apart', { officerId, practitionerId: accountId });
			await give('officer.keep_apart', { officerId, practitionerId: accountId });
			expect(await readOfficersWithoutAccount(db())).toMatchObject([{ id: officerId, accounts: [] }]);
		});

		it.each([
			['a closed account', 'changed_meanwhile'],
			['an account with another code', 'invalid_payload'],
			['somebody who is not there', 'not_found'],
			['themselves', 'changed_meanwhile']
		])('cannot be joined to %s', async (whom, code) => {
			await db()
				.updateTable('practitioners')
				.set({ staff_code: 'N07' })
				.where('id', '=', officerId)
				.execute();
			const other =
				whom === 'a closed account'
					? await account({ status: 'closed' })
					: whom === 'an account with another code'
						? await account({ staffCode: 'N08' })
						: whom === 'themselves'
							? officerId
							: newIdentifier();
			expect(await give('officer.join', { officerId, practitionerId: other })).toMatchObject({ code });
			expect(new Set(await holders())).toEqual(new Set([officerId]));
		});

		it.each(['practitioner', 'manager'] as const)('can be joined by no %s', async (role) => {
			const actor = { role, accountId: newIdentifier(), practitionerId: accountId, name: 'Nia' };
			const pair = { officerId, practitionerId: accountId };
			expect(await give('officer.join', pair, actor)).toMatchObject({ code: 'not_allowed' });
			expect(await give('officer.keep_apart', pair, actor)).toMatchObject({ code: 'not_allowed' });
		});
	});
});

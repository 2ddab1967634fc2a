import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { beginImport, ImportIsRunning } from '#lib/server/imports/kept-import.ts';
import { demonstrationCases } from '#lib/server/ops/demonstration-cases.ts';
import {
	practitionerOfUsername,
	readOfficersWithoutAccount
} from '#lib/server/queries/imports/officers-without-account.ts';
import { dialects } from './databases.ts';
import { takeContent } from './import-scene.ts';
import { envelope, NOW, openStage, type Stage } from './people.ts';

const { daniel, aisha } = demonstrationCases;
const administrator: Actor = { role: 'administrator', accountId: newIdentifier(), name: 'root' };

interface Wanted {
	surname: string;
	teamId?: string;
	role?: 'practitioner' | 'manager';
	staffCode?: string;
	telephone?: string;
}

describe.each([...dialects])('what was settled here before an import, on %s', (dialect) => {
	let stage: Stage;
	let north: string;

	beforeEach(async () => {
		stage = await openStage(dialect);
		north = newIdentifier();
		await db().insertInto('teams').values({ id: north, name: 'North' }).execute();
	});
	afterEach(() => stage.close());

	const db = () => stage.database.kysely;

	async function account({ surname, role = 'practitioner', ...wanted }: Wanted): Promise<string> {
		const id = newIdentifier();
		await db()
			.insertInto('practitioners')
			.values({
				id,
				forename: 'Nia',
				surname,
				telephone: wanted.telephone ?? null,
				team_id: wanted.teamId ?? null,
				staff_code: wanted.staffCode ?? null
			})
			.execute();
		await db()
			.insertInto('accounts')
			.values({
				id: newIdentifier(),
				role,
				person_id: null,
				practitioner_id: id,
				username: surname.toLowerCase(),
				password_hash: null,
				language: 'en',
				status: 'active',
				created_at: NOW
			})
			.execute();
		return id;
	}
	function close(practitionerId: string) {
		return db()
			.updateTable('accounts')
			.set({ status: 'closed' })
			.where('practitioner_id', '=', practitionerId)
			.execute();
	}
	const naming = (surname: string, officer: object = {}, given: object = daniel) => ({
		...structuredClone(given),
		practitioner: { name: { forename: 'Nia', surname }, telephone: null, team: 'North', ...officer }
	});
	/** By the user name of their account: a name alone leads to nobody's. */
	const signingIn = (surname: string, officer: object = {}, given: object = daniel) =>
		naming(surname, { username: surname.toLowerCase(), ...officer }, given);
	const take = (content: unknown, now = NOW) => takeContent(stage.database, content, { now });
	const move = async (from: string, to: string, now: number) => {
		const rest = { to, caseNumbers: null };
		const payload = { replaces: from, moves: [], rest, since: localDate(now), reason: 'She leaves' };
		const { status } = await execute(
			stage.database,
			administrator,
			envelope('case.reassign', payload, now),
			now
		);
		expect(status).toBe('created');
	};
	const join = async (officerId: string, practitionerId: string) =>
		(
			await execute(
				stage.database,
				administrator,
				envelope('officer.join', { officerId, practitionerId }),
				NOW
			)
		).code;
	const person = () =>
		db()
			.selectFrom('people')
			.select(['id', 'practitioner_id'])
			.where('crn', '=', 'X700001')
			.executeTakeFirstOrThrow();
	const holder = async () => (await person()).practitioner_id;
	const practitioner = (id: string) =>
		db().selectFrom('practitioners').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

	it('a case that was moved stays moved, until the file names somebody new', async () => {
		const before = await account({ surname: 'Before', teamId: north });
		const chosen = await account({ surname: 'Chosen', teamId: north });
		const later = await account({ surname: 'Later', teamId: north });
		await take(signingIn('Before'));
		await move(before, chosen, NOW + 1000);
		for (const now of [NOW + 2000, NOW + 3000])
			expect((await take(signingIn('Before'), now)).people).toMatchObject([
				{ result: 'unchanged', officer: { made: false, why: 'kept_here' } }
			]);
		expect(await holder()).toBe(chosen);
		await move(chosen, later, NOW + 4000);
		await take(signingIn('Before'), NOW + 5000);
		expect(await holder()).toBe(later);
		const newer = await account({ surname: 'Newer', teamId: north });
		expect((await take(signingIn('Newer'), NOW + 6000)).people).toMatchObject([{ officer: { made: true } }]);
		expect(await holder()).toBe(newer);
		// What the files moved since, they can move back.
		await take(signingIn('Before'), NOW + 7000);
		expect(await holder()).toBe(before);
	});

	it('a case of somebody joined, moved before they were, stays moved', async () => {
		await take(naming('Filed'));
		const filed = (await holder()) ?? '';
		const [chosen, own] = [await account({ surname: 'Chosen' }), await account({ surname: 'Own' })];
		await move(filed, chosen, NOW + 1000);
		await db()
			.insertInto('officer_joins')
			.values({ officer_id: filed, practitioner_id: own, by_account: 'a', by_name: 'root', at: NOW })
			.execute();
		await take(naming('Filed'), NOW + 2000);
		expect(await holder()).toBe(chosen);
	});

	it('the case of somebody who has died is not moved', async () => {
		const before = await account({ surname: 'Before', teamId: north });
		await account({ surname: 'Newer', teamId: north });
		await take(signingIn('Before'));
		await db()
			.updateTable('people')
			.set({ died_on: localDate(NOW) })
			.where('crn', '=', 'X700001')
			.execute();
		expect((await take(signingIn('Newer'))).people).toMatchObject([
			{ officer: { made: false, why: 'kept_here' } }
		]);
		expect(await holder()).toBe(before);
	});

	it('somebody who manages is given no case, by no file and by no joining', async () => {
		const manager = await account({ surname: 'Manages', teamId: north, role: 'manager', staffCode: 'N01' });
		for (const officer of [{}, { staffCode: 'N01' }, { username: 'manages' }, { team: null }])
			expect((await take(naming('Manages', officer))).people).toMatchObject([{ result: expect.any(String) }]);
		const filed = (await holder()) ?? '';
		expect(filed).not.toBe(manager);
		expect(await readOfficersWithoutAccount(db())).toMatchObject([{ id: filed, cases: 1, accounts: [] }]);
		expect(await practitionerOfUsername(db(), 'manages')).toBeNull();
		expect(await join(filed, manager)).toBe('changed_meanwhile');
		const before = await account({ surname: 'Before', teamId: north });
		await take(signingIn('Before', {}, aisha));
		await take(naming('Manages', { staffCode: 'N01' }, aisha));
		const held = await db()
			.selectFrom('people')
			.select('practitioner_id')
			.where('crn', '=', 'X700002')
			.execute();
		expect(held).toEqual([{ practitioner_id: before }]);
	});

	it('a new case of an officer whose account is closed is listed, and can be joined to another account', async () => {
		const closed = await account({ surname: 'Closed', teamId: north });
		await close(closed);
		await take(naming('Closed'));
		expect(await holder()).toBe(closed);
		expect(await readOfficersWithoutAccount(db())).toMatchObject([{ id: closed, cases: 1 }]);
		const open = await account({ surname: 'Open' });
		expect(await join(closed, open)).toBeNull();
		expect(await holder()).toBe(open);
	});

	it('a telephone number of somebody who signs in stays; a missing one is filled, and others are brought up to date', async () => {
		const own = await account({ surname: 'Own', teamId: north, telephone: '01632 960111' });
		const none = await account({ surname: 'None', teamId: north });
		for (const surname of ['Own', 'None', 'Filed'])
			await take(signingIn(surname, { telephone: '01632 960222' }, surname === 'Filed' ? aisha : daniel));
		expect((await practitioner(own)).telephone).toBe('01632 960111');
		expect((await practitioner(none)).telephone).toBe('01632 960222');
		await take(naming('Filed', { telephone: '01632 960333' }, aisha));
		const filed = await db()
			.selectFrom('practitioners')
			.select('telephone')
			.where('surname', '=', 'Filed')
			.execute();
		expect(filed).toEqual([{ telephone: '01632 960333' }]);
	});

	it('a team of another spelling is the same one, and nobody who has a team is given a second', async () => {
		await account({ surname: 'Own', teamId: north, staffCode: 'N01' });
		await take(naming('Own', { team: ' NORTH ' }));
		await take(naming('Filed', { team: 'north' }, aisha));
		await take(naming('Own', { team: 'Renamed since', staffCode: 'N01' }));
		expect(await db().selectFrom('teams').select('name').execute()).toEqual([{ name: 'North' }]);
	});

	it('of two imports that begin at once, one is begun', async () => {
		const both = await Promise.allSettled(
			[1, 2].map(() => beginImport(stage.database, administrator, { files: 1 }, NOW))
		);
		expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		expect(both.find((each) => each.status === 'rejected')?.reason).toBeInstanceOf(ImportIsRunning);
		const log = db().selectFrom('audit_log').select('action').where('action', '=', 'import.begin').execute();
		expect(await log).toHaveLength(1);
	});
});

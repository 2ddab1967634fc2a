import { closeStaffAccount } from '#lib/server/access/staff-accounts.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { operator } from '#cli/admin/operator.ts';
import { contactsOnPhone } from '#lib/domain/people/case-contacts.ts';
import { assembleSnapshot, bodiesOf } from '#lib/domain/records/snapshot.ts';
import { createTeamMember } from '#lib/server/access/accounts.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { toJson } from '#lib/server/db/json.ts';
import { staffAccounts } from '#lib/server/ops/demonstration-staff.ts';
import { loadDemonstration } from '#lib/server/ops/prepare.ts';
import { caseContacts } from '#lib/server/queries/people/case-contacts.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { dialects } from './databases.ts';
import { makeManager, makePerson, makePractitioner, makeTeam, NOW, openStage, type Stage } from './people.ts';

describe.each([...dialects])('whom a person can turn to without the app, on %s', (dialect) => {
	let stage: Stage;
	beforeEach(async () => {
		stage = await openStage(dialect);
	});
	afterEach(() => stage.close());

	it('is their officer, the office where their visits are, and the manager of the team', async () => {
		await loadDemonstration(stage.database, NOW);
		const { kysely } = stage.database;
		const people = await kysely.selectFrom('people').select(['id', 'crn']).orderBy('crn').execute();
		const found = await Promise.all(people.map(({ id }) => caseContacts(kysely, id)));
		expect(found).toMatchObject([
			...Array.from({ length: 2 }, () => ({
				officer: { name: 'Priya Raman', telephone: '01632 960101' },
				team: 'Millbridge North',
				office: { name: 'Jubilee House' },
				manager: { name: 'Helen Achebe', telephone: '01632 960110' }
			})),
			{
				officer: { name: 'Elin Lloyd', telephone: '01632 960202' },
				team: 'Aberpont',
				office: { name: 'Swyddfa Brawf Aberpont' },
				manager: { name: 'Gareth Pugh', telephone: '01632 960210' }
			},
			{ officer: { name: 'Priya Raman' }, office: { name: 'Jubilee House' } }
		]);
	});

	it('is the same on each person’s own phone', async () => {
		await loadDemonstration(stage.database, NOW);
		const { kysely } = stage.database;
		await staffAccounts(stage.database, NOW);
		for (const { id } of await kysely.selectFrom('people').select('id').execute()) {
			const { records } = await readSync(kysely, id, null, NOW);
			const onPhone = contactsOnPhone(assembleSnapshot(bodiesOf(records)));
			expect(onPhone).toMatchObject(await caseContacts(kysely, id));
			expect(onPhone.manager).not.toBeNull();
		}
	});

	it('says each line of an office once, on a phone and in what is sent by post', async () => {
		const officer = await makePractitioner(stage.database, 'Officer');
		const { actor, appointmentId } = await makePerson(stage.database, officer, 'Dan');
		const { kysely } = stage.database;
		const lines = ['Jubilee House', '14 Station Road', 'Leeds', 'LEEDS', 'null'];
		await kysely
			.updateTable('appointments')
			.set({
				appointment_kind: 'office_visit',
				place: toJson({ name: 'Jubilee House', lines, postcode: 'ZZ1 4JH' })
			})
			.where('id', '=', appointmentId)
			.execute();
		await rebuildEverybody(stage.database);
		const once = { name: 'Jubilee House', lines: ['14 Station Road', 'Leeds'], postcode: 'ZZ1 4JH' };
		const { records } = await readSync(kysely, actor.personId, null, NOW);
		for (const { office } of [
			contactsOnPhone(assembleSnapshot(bodiesOf(records))),
			await caseContacts(kysely, actor.personId)
		])
			expect(office).toEqual(once);
	});

	it('is told to everybody of a team when it is given a manager, and when that manager’s account is closed', async () => {
		const { database } = stage;
		const teamId = await makeTeam(database, 'North');
		const officer = await makePractitioner(database, 'Officer', teamId);
		const { actor } = await makePerson(database, officer, 'Dan');
		const onPhone = async () => {
			const { records } = await readSync(database.kysely, actor.personId, null, NOW);
			return contactsOnPhone(assembleSnapshot(bodiesOf(records))).manager;
		};
		const names = { forename: 'Helen', surname: 'Achebe', telephone: '01632 960110' };
		const wanted = { role: 'manager', username: 'helen', team: 'North', ...names } as const;
		const made = await createTeamMember(database, operator, wanted, NOW);
		expect(await onPhone()).toEqual({ name: 'Helen Achebe', telephone: '01632 960110' });
		await closeStaffAccount(database, operator, made.accountId, NOW);
		expect(await onPhone()).toBeNull();
	});

	it('is nobody where a name stands for nobody, on a phone and on paper', async () => {
		const officer = await makePractitioner(stage.database, 'Unallocated');
		const { actor } = await makePerson(stage.database, officer, 'Dan');
		await rebuildEverybody(stage.database);
		const { records } = await readSync(stage.database.kysely, actor.personId, null, NOW);
		for (const found of [
			contactsOnPhone(assembleSnapshot(bodiesOf(records))),
			await caseContacts(stage.database.kysely, actor.personId)
		])
			expect(found.officer).toBeNull();
	});

	it('is the same one of several managers on every database, case and accents ignored', async () => {
		const teamId = await makeTeam(stage.database, 'North');
		for (const surname of ['Zed', 'émile', 'Dunn', 'baker'])
			await makeManager(stage.database, surname, teamId);
		const officer = await makePractitioner(stage.database, 'Officer', teamId);
		const { actor } = await makePerson(stage.database, officer, 'Dan');
		expect(await caseContacts(stage.database.kysely, actor.personId)).toMatchObject({
			manager: { name: 'Test baker' }
		});
	});

	it('is nobody of another team, and nobody at all where nothing is known', async () => {
		const officer = await makePractitioner(stage.database, 'Officer');
		const { actor } = await makePerson(stage.database, officer, 'Dan');
		const { kysely } = stage.database;
		await kysely.insertInto('teams').values({ id: 'other', name: 'Other' }).execute();
		await makeManager(stage.database, 'Manager', 'other');
		expect(await caseContacts(kysely, actor.personId)).toMatchObject({ manager: null, office: null });
		await kysely
			.updateTable('people')
			.set({ practitioner_id: null })
			.where('id', '=', actor.personId)
			.execute();
		expect(await caseContacts(kysely, actor.personId)).toEqual({
			officer: null,
			team: null,
			office: null,
			manager: null
		});
	});
});

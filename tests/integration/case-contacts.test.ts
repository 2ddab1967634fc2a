import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadDemonstration } from '#lib/server/ops/prepare.ts';
import { caseContacts } from '#lib/server/queries/people/case-contacts.ts';
import { dialects } from './databases.ts';
import { makePerson, makePractitioner, NOW, openStage, type Stage } from './people.ts';

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

	it('is nobody of another team, and nobody at all where nothing is known', async () => {
		const officer = await makePractitioner(stage.database, 'Officer');
		const { actor } = await makePerson(stage.database, officer, 'Dan');
		const { kysely } = stage.database;
		await kysely.insertInto('teams').values({ id: 'other', name: 'Other' }).execute();
		const manager = await makePractitioner(stage.database, 'Manager');
		await kysely
			.updateTable('practitioners')
			.set({ team_id: 'other' })
			.where('id', '=', manager.actor.practitionerId)
			.execute();
		await kysely
			.updateTable('accounts')
			.set({ role: 'manager' })
			.where('practitioner_id', '=', manager.actor.practitionerId)
			.execute();
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

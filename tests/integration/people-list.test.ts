import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { dialects } from './databases.ts';
import { answerOf } from './page-event.ts';
import { give, makePerson, makePractitioner, NOW, type MadePerson } from './people.ts';
import { openScene, type Scene } from './scene.ts';

interface Listed {
	people: { id: string; name: string; crn: string; officer: { name: string } | null; waits: unknown[] }[];
	counts: { all: number; waiting: number; unbooked: number; found: number };
	officers: { id: string; name: string }[];
	page: { number: number; of: number };
	search?: string;
	unreadable?: number;
}

describe.each([...dialects])('the list of people, on %s', (dialect) => {
	let scene: Scene;
	let manager: Actor;
	let pawel: MadePerson;

	beforeAll(async () => {
		scene = await openScene(dialect);
		const { database, officer, teamId } = scene;
		manager = { ...(await makePractitioner(database, 'Lead', teamId)).actor, role: 'manager' } as Actor;
		pawel = await makePerson(database, officer, 'Paweł');
		await database.kysely
			.updateTable('people')
			.set({ surname: 'Zieliński', sort_name: 'zielinski0pawel' })
			.where('id', '=', pawel.actor.personId)
			.execute();
		const second = await makePractitioner(database, 'Second', teamId);
		await makePerson(database, second, 'Sam');
		await makePerson(database, scene.stranger, 'Frank');
	});
	afterAll(() => scene.close());

	const ask = async (query = '', actor: Actor = scene.officer.actor, form?: Record<string, string>) => {
		const asked = { database: scene.database, actor, route: '/staff/people', params: {}, now: NOW, query };
		const { status, data } = await answerOf(form ? 'search' : 'load', { ...asked, ...(form && { form }) });
		return { status, ...(data as Listed) };
	};
	const forenames = ({ people }: Listed) => people.map(({ name }) => name.split(' ')[0]);

	it('has whoever the officer holds, and nobody else', async () => {
		const list = await ask();
		expect(forenames(list)).toEqual(['Dan', 'Paweł']);
		expect(list).toMatchObject({ counts: { all: 2, found: 2 }, officers: [], page: { number: 1, of: 1 } });
	});

	it('is found by POST, as people type names, within what was chosen', async () => {
		for (const search of ['pawel', 'zielinski p', 'Zieliński', 'Paweł Z'])
			expect(forenames(await ask('', undefined, { search })), search).toEqual(['Paweł']);
		expect(forenames(await ask('?speaks=cy', undefined, { search: 'pawel' }))).toEqual([]);
		expect((await ask('', undefined, { search: 'frank' })).counts).toMatchObject({ all: 2, found: 0 });
		expect(forenames(await ask('', undefined, { search: 'x'.repeat(5000) }))).toEqual([]);
	});

	it('is sorted alike by first name on both databases', async () => {
		expect(forenames(await ask('?sort=forename'))).toEqual(['Dan', 'Paweł']);
		expect(forenames(await ask('?sort=surname&page=7'))).toEqual(['Dan', 'Paweł']);
	});

	it('shows what waits with the way to it, and narrows to it', async () => {
		await give(scene.database, pawel.actor, 'goal.propose', { area: null, words: 'I want to drive.' });
		const list = await ask('?waits=any');
		expect(forenames(list)).toContain('Paweł');
		const row = list.people.find(({ name }) => name.startsWith('Paweł'));
		expect(row?.waits[0]).toMatchObject({
			href: expect.stringContaining(`/staff/people/${pawel.actor.personId}`) as unknown
		});
		expect(list.counts.waiting).toBe(list.people.length);
		expect(forenames(await ask('?sort=waiting'))).toHaveLength(2);
	});

	it('has a manager’s whole team with each officer, and narrows to one', async () => {
		const list = await ask('', manager);
		expect(forenames(list).sort()).toEqual(['Dan', 'Paweł', 'Sam']);
		expect(list.officers.map(({ name }) => name)).toEqual(['Test Officer', 'Test Second']);
		const second = list.officers.find(({ name }) => name === 'Test Second');
		expect(forenames(await ask(`?officer=${second?.id}`, manager))).toEqual(['Sam']);
		expect(forenames(await ask('', manager, { search: 'frank' }))).toEqual([]);
		// Of another team: nobody is narrowed to, and nobody shown.
		const other = scene.stranger.actor.practitionerId;
		expect(forenames(await ask(`?officer=${other}`, manager)).sort()).toEqual(['Dan', 'Paweł', 'Sam']);
	});

	it('gives a manager no link that is the practitioner’s to open', async () => {
		const { people } = await ask('?waits=any', manager);
		expect(people.length).toBeGreaterThan(0);
		const waits = people.flatMap((person) => person.waits as { href: string | null }[]);
		for (const { href } of waits) expect(href ?? '/staff/team/').toMatch(/^\/staff\/team\//);
	});

	it('is nobody else’s: not the administrator’s, not a person’s', async () => {
		const administrator: Actor = { role: 'administrator', accountId: 'x', name: 'Admin' };
		expect((await ask('', administrator)).status).toBe(404);
		expect((await ask('', scene.dan.actor)).status).toBe(404);
		expect((await ask('', administrator, { search: 'dan' })).status).toBe(404);
	});

	it('asks the database as often for many as for one', async () => {
		const asked = async () => {
			let count = 0;
			const counting = scene.database.kysely.withPlugin({
				transformQuery: ({ node }) => {
					count += 1;
					return node;
				},
				transformResult: ({ result }) => Promise.resolve(result)
			});
			await answerOf('load', {
				database: { ...scene.database, kysely: counting },
				actor: scene.officer.actor,
				route: '/staff/people',
				params: {},
				now: NOW
			});
			return count;
		};
		const few = await asked();
		for (let index = 0; index < 12; index += 1)
			await makePerson(scene.database, scene.officer, `More${index}`);
		expect(await asked()).toBe(few);
		expect((await ask()).counts.all).toBe(14);
	});

	it('costs one row where one cannot be read, and says so', async () => {
		const { kysely } = scene.database;
		await kysely
			.updateTable('people')
			.set({ died_on: 'someday' })
			.where('id', '=', pawel.actor.personId)
			.execute();
		const list = await ask();
		expect(forenames(list)).not.toContain('Paweł');
		expect(list.counts.all).toBe(13);
		expect(list.unreadable).toBeGreaterThan(0);
	});
});

describe.each([...dialects])('an empty service, on %s', (dialect) => {
	it('has an empty list for whoever begins there', async () => {
		const scene = await openScene(dialect);
		const asked = { database: scene.database, route: '/staff/people', params: {}, now: NOW };
		const lead = { ...scene.stranger.actor, role: 'manager' } as Actor;
		for (const actor of [scene.stranger.actor, lead]) {
			const { status, data } = await answerOf('load', { ...asked, actor });
			expect(status).toBe(200);
			expect(data).toMatchObject({ counts: { all: 0, found: 0 }, people: [], page: { number: 1, of: 1 } });
		}
		await scene.close();
	});
});

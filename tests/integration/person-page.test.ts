import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { dialects } from './databases.ts';
import { DAY_MS } from './compliance-scene.ts';
import { answerOf } from './page-event.ts';
import { makeMiss, makePractitioner, NOW } from './people.ts';
import { openScene, type Scene } from './scene.ts';

const overview = '/staff/people/[id]';
const situation = '/staff/people/[id]/situation';

interface Overview {
	waits: { heading: string; href: string | null }[];
	circumstances: { topic: string; words: string; byName: string }[];
	history: { officers: unknown[]; orders: unknown[]; appointments: { id: string }[]; events: unknown[] };
	told: unknown[];
	balance: unknown;
	officer: string | null;
}

describe.each([...dialects])('the first page about somebody, on %s', (dialect) => {
	let scene: Scene;
	let manager: Actor;

	beforeAll(async () => {
		scene = await openScene(dialect);
		const lead = await makePractitioner(scene.database, 'Lead', scene.teamId);
		manager = { ...lead.actor, role: 'manager' } as Actor;
	});
	afterAll(() => scene.close());

	const page = (
		route: string,
		name = 'load',
		actor: Actor = scene.officer.actor,
		form?: Record<string, string>
	) =>
		answerOf(name, {
			database: scene.database,
			actor,
			route,
			params: { id: scene.dan.actor.personId },
			now: NOW,
			...(form && { form })
		});
	const read = async (actor?: Actor) => (await page(overview, 'load', actor)).data as Overview;
	const write = (form: Record<string, string>, actor?: Actor) => page(situation, 'write', actor, form);

	it('says plainly that nobody knows how to reach them, and takes what is asked and written down', async () => {
		expect((await read()).circumstances).toEqual([]);
		const first = await write({
			topic: 'contact',
			'chosen-contact': 'call',
			'words-contact': 'After 5pm',
			seen: '-'
		});
		expect(first.location).toBe(`/staff/people/${scene.dan.actor.personId}/situation?saved=contact#contact`);
		await write({ topic: 'telephone', 'words-telephone': '07700 900123', seen: '-' });
		expect((await read()).circumstances).toMatchObject([
			{ topic: 'contact', words: 'After 5pm', byName: 'Test Officer' },
			{ topic: 'telephone', words: '07700 900123' }
		]);
	});

	it('gives back what was typed where it cannot be kept, at its own field', async () => {
		const none = await write({ topic: 'telephone', 'words-telephone': 'ask her sister', seen: '1' });
		expect(none.data).toMatchObject({
			status: 422,
			data: {
				action: 'write',
				problems: [{ field: 'words-telephone', code: 'telephone_unclear' }],
				typed: { 'words-telephone': ['ask her sister'] }
			}
		});
		const long = await write({ topic: 'contact', 'words-contact': 'x'.repeat(5001), seen: '1' });
		expect(long.data).toMatchObject({
			data: { problems: [{ field: 'words-contact', code: 'words_too_long' }] }
		});
		const unknown = await write({ topic: 'money', 'words-money': 'x', seen: '-' });
		expect(unknown.data).toMatchObject({ status: 422 });
	});

	it('refuses the second of two tabs, and keeps what was typed in it', async () => {
		await write({ topic: 'telephone', 'words-telephone': '07700 900124', seen: '1' });
		const stale = await write({ topic: 'telephone', 'words-telephone': '07700 900125', seen: '1' });
		expect(stale.data).toMatchObject({
			data: {
				problems: [{ field: 'words-telephone', code: 'changed_meanwhile' }],
				typed: { 'words-telephone': ['07700 900125'] }
			}
		});
		expect((await read()).circumstances).toContainEqual(
			expect.objectContaining({ topic: 'telephone', words: '07700 900124' })
		);
	});

	it('has what was before as links, the latest first and few of each', async () => {
		for (let days = 1; days <= 7; days += 1)
			await makeMiss(scene.database, scene.dan.actor.personId, NOW - days * DAY_MS);
		await rebuildEverybody(scene.database);
		const { history } = await read();
		expect(history.appointments).toHaveLength(5);
		expect(history.officers).toEqual([]);
		const change = { from_id: null, from_name: 'Old Officer', reason: 'She left' };
		await scene.database.kysely
			.insertInto('officer_changes')
			.values({
				...change,
				id: scene.dan.actor.personId,
				person_id: scene.dan.actor.personId,
				to_id: scene.officer.actor.practitionerId,
				to_name: 'Test Officer',
				since_on: '2026-11-01',
				by_account: 'x',
				by_name: 'Lead',
				at: NOW
			})
			.execute();
		expect((await read()).history.officers).toMatchObject([
			{ from: 'Old Officer', to: 'Test Officer', since: '2026-11-01' }
		]);
	});

	it('is read by the manager of the team, who can write nothing there', async () => {
		const mine = await read(manager);
		expect(mine.circumstances).toHaveLength(2);
		expect(mine.officer).toBe('Test Officer');
		expect(mine.balance).toBeNull();
		for (const { href } of mine.waits) expect(href ?? '/staff/team/').toMatch(/^\/staff\/team\//);
		expect((await page(situation, 'load', manager)).status).toBe(404);
		expect((await write({ topic: 'telephone', 'words-telephone': '01632 960001' }, manager)).status).toBe(
			404
		);
	});

	it('is not there for an officer of somebody else, nor are its forms', async () => {
		const { actor } = scene.stranger;
		for (const route of [overview, situation]) expect((await page(route, 'load', actor)).status).toBe(404);
		expect(await write({ topic: 'telephone', 'words-telephone': '01632 960001' }, actor)).toMatchObject({
			data: { status: 404 }
		});
		const elsewhere = { ...manager, ...(await makePractitioner(scene.database, 'Far')).actor };
		expect((await page(overview, 'load', { ...elsewhere, role: 'manager' } as Actor)).status).toBe(404);
	});

	it('keeps what is known of somebody who has died, and takes nothing more', async () => {
		await scene.order('death.record', { personId: scene.dan.actor.personId, diedOn: '2026-11-20' });
		const last = await read();
		expect(last.circumstances).toHaveLength(2);
		expect(last.waits).toEqual([]);
		expect((await page(situation)).status).toBe(200);
		const late = await write({ topic: 'telephone', 'words-telephone': '01632 960001', seen: '2' });
		expect(late.data).toMatchObject({ data: { problems: [{ code: 'person_has_died' }] } });
	});
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standing } from '#lib/domain/compliance/standing.ts';
import { seenOf } from '#lib/domain/identifiers/seen.ts';
import type { CircumstanceTopic } from '#lib/domain/people/circumstance.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { dialects } from './databases.ts';
import { makePractitioner, NOW } from './people.ts';
import { openScene, type Scene } from './scene.ts';

describe.each([...dialects])('how to reach somebody, on %s', (dialect) => {
	let scene: Scene;

	beforeAll(async () => {
		scene = await openScene(dialect);
	});
	afterAll(() => scene.close());

	const said = (topic: CircumstanceTopic, words: string, seen?: string) => ({
		personId: scene.dan.actor.personId,
		topic,
		chosen: [],
		words,
		seen
	});
	const onPhone = async (topic: CircumstanceTopic) =>
		(await scene.phone()).circumstances.find((each) => each.topic === topic);

	it('is written by their officer, and stands on the person’s phone with who wrote it and when', async () => {
		await scene.order('circumstance.write', {
			...said('contact', 'After 5pm. Say that it is Jo'),
			chosen: ['text_message', 'call', 'call']
		});
		expect(await onPhone('contact')).toMatchObject({
			chosen: ['text_message', 'call'],
			words: 'After 5pm. Say that it is Jo',
			byName: 'Test Officer',
			at: NOW
		});
	});

	it('is nobody else’s to write: a stranger’s case is not there', async () => {
		const { actor } = scene.stranger;
		expect(await scene.tryTo('circumstance.write', said('contact', 'Mine'), actor)).toMatchObject({
			code: 'not_found'
		});
		const manager = await makePractitioner(scene.database, 'Manager', scene.teamId);
		const asManager = { ...manager.actor, role: 'manager' as const };
		expect(await scene.tryTo('circumstance.write', said('contact', 'Mine'), asManager)).toMatchObject({
			code: 'not_allowed'
		});
		expect(await scene.tryTo('circumstance.write', said('contact', 'Mine'), scene.dan.actor)).toMatchObject({
			code: 'not_allowed'
		});
	});

	it('takes a number that can be rung, and no choice that belongs to another topic', async () => {
		expect(await scene.tryTo('circumstance.write', said('telephone', 'her mother’s'))).toMatchObject({
			code: 'telephone_unclear'
		});
		const foreign = { ...said('telephone', '07700 900123'), chosen: ['interpreter' as const] };
		expect(await scene.tryTo('circumstance.write', foreign)).toMatchObject({ code: 'invalid_payload' });
		await scene.order('circumstance.write', said('telephone', '07700 900123, or 01632 960001 at work'));
		expect((await onPhone('telephone'))?.words).toContain('01632 960001');
	});

	it('is not written over by whoever has not seen what stands there, and each topic stands for itself', async () => {
		const tab = said('telephone', '07700 900124', seenOf(null));
		expect(await scene.tryTo('circumstance.write', tab)).toMatchObject({ code: 'changed_meanwhile' });
		await scene.order('circumstance.write', said('telephone', '07700 900124', seenOf(1)));
		await scene.order('circumstance.write', said('adjustments', 'Polish', seenOf(null)));
		expect((await onPhone('telephone'))?.words).toBe('07700 900124');
	});

	it('is taken out again by leaving it empty, and goes from the phone', async () => {
		await scene.order('circumstance.write', said('adjustments', '', seenOf(1)));
		expect(await onPhone('adjustments')).toBeUndefined();
		await scene.order('circumstance.write', said('adjustments', 'Large letters', seenOf(2)));
		expect((await onPhone('adjustments'))?.words).toBe('Large letters');
	});

	it('is read by no rule, and by nobody for danger: where they stand and what waits is the same without it', async () => {
		const { kysely } = scene.database;
		await scene.order('circumstance.write', said('contact', 'I want to die, she said', seenOf(1)));
		const today = async () => ({
			waiting: await readWaiting(kysely, scene.officer.actor, NOW),
			standing: standing(await scene.phone(), localDate(NOW)),
			signs: await kysely.selectFrom('danger_signs').select('id').execute()
		});
		const withIt = await today();
		const held = await kysely.selectFrom('circumstances').selectAll().execute();
		await kysely.deleteFrom('circumstances').execute();
		await rebuildEverybody(scene.database);
		expect((await scene.phone()).circumstances).toEqual([]);
		expect(await today()).toEqual(withIt);
		await kysely.insertInto('circumstances').values(held).execute();
		await rebuildEverybody(scene.database);
		expect((await scene.phone()).circumstances).toHaveLength(3);
	});

	it('is in no line of the audit: who, when and of whom, and not a word', async () => {
		const rows = await scene.database.kysely
			.selectFrom('audit_log')
			.selectAll()
			.where('action', '=', 'circumstance.write')
			.execute();
		expect(rows.length).toBeGreaterThan(4);
		expect(JSON.stringify(rows)).not.toMatch(/07700|Polish|5pm/);
		expect(rows[0]).toMatchObject({ person_id: scene.dan.actor.personId });
	});

	it('costs itself where it cannot be read', async () => {
		await scene.database.kysely
			.updateTable('circumstances')
			.set({ chosen: '{' as never })
			.where('topic', '=', 'contact')
			.execute();
		await rebuildEverybody(scene.database);
		const sent = await scene.database.kysely
			.selectFrom('person_records')
			.select('body')
			.where('person_id', '=', scene.dan.actor.personId)
			.where('kind', '=', 'circumstance')
			.orderBy('body')
			.execute();
		const bodies = sent.map(({ body }) => String(body));
		expect(bodies.filter((body) => body.includes('"unreadable"'))).toHaveLength(1);
		expect(bodies.filter((body) => /"(adjustments|telephone)"/.test(body))).toHaveLength(2);
	});

	it('is not written of somebody who has died', async () => {
		await scene.order('death.record', { personId: scene.dan.actor.personId, diedOn: '2026-11-20' });
		expect(await scene.tryTo('circumstance.write', said('telephone', '07700 900125'))).toMatchObject({
			code: 'person_has_died'
		});
	});
});

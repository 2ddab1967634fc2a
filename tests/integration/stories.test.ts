import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attentionOrder } from '#lib/domain/attention/today.ts';
import { standing } from '#lib/domain/compliance/standing.ts';
import { seenOf } from '#lib/domain/identifiers/seen.ts';
import { isStoryNew, storySeen } from '#lib/domain/reports/story-seen.ts';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { dialects } from './databases.ts';
import { give, makeManager, makeOfficer, NOW } from './people.ts';
import { openScene, type Scene } from './scene.ts';

const HOUR_MS = 3_600_000;

describe.each([...dialects])('a story on one page, on %s', (dialect) => {
	let scene: Scene;

	beforeAll(async () => {
		scene = await openScene(dialect);
	});
	afterAll(() => scene.close());

	const written = (notAgain: string, seen?: string, noteIds: string[] = []) => ({
		personId: scene.dan.actor.personId,
		notAgain,
		helps: '',
		noteIds,
		seen
	});
	const say = (words: string, storyId: string | null = null) =>
		scene.order('story.note', { storyId, words }, scene.dan.actor);
	const waiting = async (reaching = scene.officer.actor) =>
		(await readWaiting(scene.database.kysely, reaching, NOW)).filter(({ kind }) => kind === 'story_note');

	it('takes what its person adds before anybody has written a word', async () => {
		const id = await say('I do not drive');
		const { stories, storyNotes } = await scene.phone();
		expect(stories).toEqual([]);
		expect(storyNotes).toMatchObject([{ id, storyId: null, words: 'I do not drive', seenAt: null }]);
		expect(isStoryNew({ stories, storyNotes })).toBe(false);
		expect(await waiting()).toMatchObject([{ subjectId: id, words: 'I do not drive', count: 1 }]);
	});

	it('is written by the officer of the case, asks its person to look, and takes from Today what it has read', async () => {
		const [first] = (await scene.phone()).storyNotes;
		const id = await scene.order(
			'story.write',
			written('Why he left the flat', seenOf(null), [first?.id ?? ''])
		);
		const { stories, storyNotes } = await scene.phone();
		expect(stories).toMatchObject([
			{ id, version: 1, notAgain: 'Why he left the flat', byName: 'Test Officer', at: NOW, seenAt: null }
		]);
		expect(storyNotes).toMatchObject([{ seenAt: NOW }]);
		expect(isStoryNew({ stories, storyNotes })).toBe(true);
		expect(await waiting()).toEqual([]);
	});

	it('is nobody else’s to write or to read off, and says something', async () => {
		const { personId } = scene.dan.actor;
		const [note] = (await scene.phone()).storyNotes;
		const read = { personId, noteIds: [note?.id ?? ''] };
		for (const [type, payload] of [
			['story.write', written('Mine')],
			['story_note.read', read]
		] as const) {
			expect(await scene.tryTo(type, payload, scene.stranger.actor)).toMatchObject({ code: 'not_found' });
			expect(await scene.tryTo(type, payload, scene.dan.actor)).toMatchObject({ code: 'not_allowed' });
			const manager = await makeManager(scene.database, `Manager of ${type}`, scene.teamId);
			expect(await scene.tryTo(type, payload, manager)).toMatchObject({ code: 'not_allowed' });
		}
		expect(await scene.tryTo('story.write', written('  '))).toMatchObject({ code: 'story_is_empty' });
		expect(await scene.tryTo('story_note.read', read)).toMatchObject({ code: 'nothing_to_answer' });
	});

	it('is seen by its person, version by version, once', async () => {
		const [first] = (await scene.phone()).stories;
		const see = (storyId: string, at: number) => scene.tryTo('story.see', { storyId }, scene.dan.actor, at);
		expect(await see(first?.id ?? '', NOW + HOUR_MS)).toMatchObject({ status: 'created' });
		expect(await see(first?.id ?? '', NOW + 2 * HOUR_MS)).toMatchObject({ status: 'created' });
		expect((await scene.phone()).stories).toMatchObject([{ seenAt: NOW + HOUR_MS }]);
		expect(await see(scene.dan.stepId, NOW)).toMatchObject({ code: 'not_found' });
		await scene.order('story.write', written('Why he left the flat, and when', seenOf(1)));
		const phone = await scene.phone();
		expect(phone.stories.map(({ version, seenAt }) => [version, seenAt])).toEqual([
			[2, null],
			[1, NOW + HOUR_MS]
		]);
		expect(isStoryNew(phone)).toBe(true);
	});

	it('is not written over by whoever has not seen what stands there', async () => {
		expect(await scene.tryTo('story.write', written('Other words', seenOf(1)))).toMatchObject({
			code: 'changed_meanwhile'
		});
		expect((await scene.phone()).stories).toHaveLength(2);
	});

	it('keeps what its person puts right beside the officer’s words, through every version after it', async () => {
		const [latest] = (await scene.phone()).stories;
		const id = await say('It was my brother who left', latest?.id ?? '');
		expect(isStoryNew(await scene.phone())).toBe(false);
		expect(await waiting()).toMatchObject([{ subjectId: id, count: 1 }]);
		await scene.order('story.write', written('That his brother left the flat', seenOf(2)));
		const phone = await scene.phone();
		expect(phone.storyNotes.map(({ words }) => words)).toContain('It was my brother who left');
		expect(phone.stories.map(({ notAgain }) => notAgain)).toContain('Why he left the flat, and when');
		expect(storySeen(phone)).toMatchObject({ isWritten: true, seenAt: null, notedAt: NOW });
		// It was not on the form of that version: nobody has read it.
		expect(await waiting()).toMatchObject([{ subjectId: id }]);
		const { personId } = scene.dan.actor;
		await scene.order('story_note.read', { personId, noteIds: [id] });
		expect(await waiting()).toEqual([]);
		expect(
			await scene.tryTo('story.note', { storyId: scene.dan.stepId, words: 'x' }, scene.dan.actor)
		).toMatchObject({ code: 'not_found' });
	});

	it('comes first on Today where it reads as danger to life, and once', async () => {
		const id = await say('I want to kill myself');
		const today = async () =>
			attentionOrder(await readWaiting(scene.database.kysely, scene.officer.actor, NOW), NOW, localDate(NOW));
		expect((await today()).map(({ item, reason }) => [item.kind, reason.code])).toContainEqual([
			'danger',
			'may_be_in_danger'
		]);
		expect((await today()).filter(({ item }) => item.kind === 'story_note')).toEqual([]);
		const [sign] = await scene.database.kysely.selectFrom('danger_signs').selectAll().execute();
		expect(sign).toMatchObject({ wrote: 'story_note', subject_id: id });
		await scene.order('danger.settle', {
			personId: scene.dan.actor.personId,
			signIds: [sign?.id ?? ''],
			outcome: 'spoken',
			words: ''
		});
		expect(await scene.onPhone('story_note', id)).toMatchObject({ seenAt: NOW });
		expect((await today()).filter(({ item }) => item.kind === 'danger')).toEqual([]);
	});

	it('stays with the case: a cover and the next officer write on from it, and who had it reaches it no more', async () => {
		const next = await makeOfficer(scene.database, 'Next Officer', scene.teamId);
		const manager = await makeManager(scene.database, 'Manager', scene.teamId);
		const today = localDate(NOW);
		const asCover = { ...next.actor, today };
		const before = await scene.tryTo('story.write', written('By the cover', seenOf(3)), asCover);
		expect(before).toMatchObject({ code: 'not_found' });
		await give(scene.database, manager, 'cover.set', {
			awayId: scene.officer.actor.practitionerId,
			coveredById: next.actor.practitionerId,
			from: today,
			until: addDays(today, 1)
		});
		await scene.order('story.write', written('By the cover', seenOf(3)), asCover);
		await give(scene.database, manager, 'case.reassign', {
			replaces: scene.officer.actor.practitionerId,
			moves: [{ personId: scene.dan.actor.personId, to: next.actor.practitionerId }],
			rest: null,
			since: today,
			reason: 'She leaves'
		});
		expect(await scene.tryTo('story.write', written('By who had it', seenOf(4)))).toMatchObject({
			code: 'not_found'
		});
		await scene.order('story.write', written('By the next', seenOf(4)), next.actor);
		const { stories } = await scene.phone();
		expect(stories.map(({ byName }) => byName)).toEqual([
			next.actor.name,
			next.actor.name,
			'Test Officer',
			'Test Officer',
			'Test Officer'
		]);
		await say('All of it is right now', stories[0]?.id ?? null);
		expect(await waiting(next.actor)).toHaveLength(1);
		expect(await waiting()).toEqual([]);
	});

	it('is read by no rule, and no line of the audit has a word of it', async () => {
		const { kysely } = scene.database;
		const stands = async () => standing(await scene.phone(), localDate(NOW));
		const withIt = await stands();
		const held = await kysely.selectFrom('stories').selectAll().execute();
		const notes = await kysely.selectFrom('story_notes').selectAll().execute();
		await kysely.deleteFrom('story_notes').execute();
		await kysely.deleteFrom('stories').execute();
		await rebuildEverybody(scene.database);
		expect((await scene.phone()).stories).toEqual([]);
		expect(await stands()).toEqual(withIt);
		await kysely.insertInto('stories').values(held).execute();
		await kysely.insertInto('story_notes').values(notes).execute();
		await rebuildEverybody(scene.database);
		expect((await scene.phone()).stories).toHaveLength(held.length);
		const audit = await kysely
			.selectFrom('audit_log')
			.selectAll()
			.where('action', 'like', 'story%')
			.execute();
		expect(audit.length).toBeGreaterThan(8);
		expect(JSON.stringify(audit)).not.toMatch(/flat|brother|drive/);
	});

	it('is nobody’s to write once its person has died, and waits for nobody', async () => {
		const next = await scene.database.kysely
			.selectFrom('people')
			.select('practitioner_id')
			.where('id', '=', scene.dan.actor.personId)
			.executeTakeFirstOrThrow();
		const officer = { ...scene.officer.actor, practitionerId: next.practitioner_id ?? '' };
		await scene.order('death.record', { personId: scene.dan.actor.personId, diedOn: '2026-11-20' }, officer);
		expect(await waiting(officer)).toEqual([]);
		expect(await scene.tryTo('story.write', written('Anything', seenOf(5)), officer)).toMatchObject({
			code: 'person_has_died'
		});
		expect((await scene.phone()).stories).toHaveLength(5);
	});
});

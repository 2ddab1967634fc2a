import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { attentionOrder } from '#lib/domain/attention/today.ts';
import type { WaitingMessages } from '#lib/domain/attention/waiting.ts';
import { standing } from '#lib/domain/compliance/standing.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { seenOf } from '#lib/domain/identifiers/seen.ts';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { readDangerSigns } from '#lib/server/queries/reports/danger-signs.ts';
import { dialects } from './databases.ts';
import { answerOf } from './page-event.ts';
import { envelope, makeManager, makeMiss, makeOfficer, makePerson, makePractitioner, NOW } from './people.ts';
import { openScene, type Scene } from './scene.ts';

const TODAY = localDate(NOW);
const route = '/staff/people/[id]/messages';
const SAID = 'I want to kill myself';

describe.each([...dialects])('messages, on %s', (dialect) => {
	let scene: Scene;
	let personId: string;

	beforeEach(async () => {
		scene = await openScene(dialect);
		personId = scene.dan.actor.personId;
	});
	afterEach(() => scene.close());

	const write = (words: string, now = NOW) => scene.order('message.write', { words }, scene.dan.actor, now);
	const send = (words: string, answers: string[] = [], actor: Actor = scene.officer.actor, now = NOW) =>
		scene.order('message.send', { personId, words, answers }, actor, now);
	const message = (id: string) => scene.onPhone('message', id);
	const waiting = async (reaching = scene.officer.actor, now = NOW): Promise<WaitingMessages[]> =>
		(await readWaiting(scene.database.kysely, reaching, now)).filter((item) => item.kind === 'message');
	const page = (
		name: string,
		form?: Record<string, string>,
		actor: Actor = scene.officer.actor,
		query = ''
	) =>
		answerOf(name, {
			database: scene.database,
			actor,
			route,
			params: { id: personId },
			now: NOW + 60_000,
			query,
			...(form && { form: { commandId: newIdentifier(), ...form } })
		});

	it('can be noted with any appointment of a long series: the nearest to now is the first to be chosen', async () => {
		const days = [3, -2, 60, 1, ...Array.from({ length: 50 }, (_, index) => 70 + 7 * index)];
		const ids: string[] = [];
		for (const day of days) ids.push(await makeMiss(scene.database, personId, NOW + day * 86_400_000));
		const { data } = await page('load');
		const listed = (data as { appointments: { id: string }[] }).appointments.map(({ id }) => id);
		expect(new Set(ids).difference(new Set(listed))).toEqual(new Set());
		expect(listed.filter((id) => ids.includes(id)).slice(0, 4)).toEqual([ids[3], ids[1], ids[0], ids[2]]);
	});

	it('wait on Today from the first of them until they are answered, and the person sees each step', async () => {
		const first = await write('Can you ring me?');
		const second = await write('After four', NOW + 1_000);
		expect(await waiting()).toMatchObject([
			{ personId, subjectId: first, since: NOW, count: 2, words: 'Can you ring me?\n\nAfter four' }
		]);
		expect(await message(first)).toMatchObject({ side: 'person', by: null, seenAt: null, answered: null });
		await page('load');
		expect(await message(first)).toMatchObject({ seenAt: NOW + 60_000, answered: null });
		const answer = await send('I ring at five', [first, second]);
		expect(await waiting()).toEqual([]);
		expect(await message(answer)).toMatchObject({ side: 'officer', by: 'Test Officer', seenAt: null });
		expect(await message(second)).toMatchObject({
			answered: { how: 'in_words', by: 'Test Officer', at: NOW, messageId: answer }
		});
	});

	it('that came while an answer was written go on waiting', async () => {
		const first = await write('Can you ring me?');
		const second = await write('Never mind', NOW + 1_000);
		await send('I ring at five', [first]);
		expect(await waiting()).toMatchObject([{ subjectId: second, count: 1, since: NOW + 1_000 }]);
	});

	it('are sent once, however often the same entry comes', async () => {
		const entry = envelope('message.write', { words: 'Hello' }, NOW);
		for (const status of ['created', 'duplicate', 'duplicate'])
			expect(await execute(scene.database, scene.dan.actor, entry, NOW)).toMatchObject({ status });
		expect((await scene.phone()).messages).toHaveLength(1);
		const back = envelope('message.send', { personId, words: 'Hello', answers: [] }, NOW);
		for (const status of ['created', 'duplicate'])
			expect(await execute(scene.database, scene.officer.actor, back, NOW)).toMatchObject({ status });
		expect((await scene.phone()).messages).toHaveLength(2);
	});

	it('are not answered past another officer, and nothing typed is lost', async () => {
		const id = await write('Can you ring me?');
		const before = await send('I ring at five', [id]);
		const typed = { words: 'I ring at six', answers: id, seen: seenOf(null) };
		const { data } = await page('send', typed);
		expect(data).toMatchObject({
			status: 409,
			data: { action: 'send', typed: { words: ['I ring at six'] }, problems: [{ code: 'changed_meanwhile' }] }
		});
		expect((await scene.phone()).messages).toHaveLength(2);
		const saved = await page('send', { ...typed, seen: seenOf(before) }, undefined, '?from=today');
		expect(saved.location).toBe(`/staff/people/${personId}/messages?saved=sent&from=today`);
		expect((await message(id))?.answered).toMatchObject({ messageId: before });
	});

	it('that ask nothing are taken off the list with a reason that their writer sees', async () => {
		const id = await write('Thank you');
		expect((await page('settle', { messageIds: id })).data).toMatchObject({
			status: 422,
			data: { problems: [{ field: 'how', code: 'outcome_missing' }] }
		});
		expect((await page('settle', { messageIds: id, how: 'read' })).status).toBe(303);
		expect(await message(id)).toMatchObject({
			seenAt: NOW + 60_000,
			answered: { how: 'read', messageId: null }
		});
		expect(await waiting()).toEqual([]);
		expect((await page('settle', { messageIds: id, how: 'spoke' })).data).toMatchObject({ status: 409 });
		expect((await message(id))?.answered?.how).toBe('read');
	});

	it('tell the person that theirs was read, and staff nothing of when the person read', async () => {
		const id = await send('The form is at the desk');
		const shown = async () => JSON.stringify((await page('load')).data).replaceAll(/"\w*Id":"[^"]*"/g, '');
		const before = await shown();
		await scene.order('message.read', { messageIds: [id] }, scene.dan.actor, NOW + 5);
		expect(await message(id)).toMatchObject({ seenAt: NOW + 5 });
		await scene.order('message.read', { messageIds: [id] }, scene.dan.actor, NOW + 9);
		expect(await message(id)).toMatchObject({ seenAt: NOW + 5 });
		expect(await shown()).toBe(before);
		expect(before).toContain('The form is at the desk');
	});

	it('mark as read nothing that its reader wrote', async () => {
		const own = await write('Hello');
		await scene.order('message.read', { messageIds: [own] }, scene.dan.actor);
		expect(await message(own)).toMatchObject({ seenAt: null });
		const theirs = await send('Hello');
		await scene.order('message.see', { personId, messageIds: [theirs] });
		expect(await message(theirs)).toMatchObject({ seenAt: null });
	});

	it('are nobody else’s to read, answer or take off the list', async () => {
		const id = await write('Only for my officer');
		const manager = await makeManager(scene.database, 'Manager', scene.teamId);
		for (const actor of [scene.stranger.actor, manager, scene.dan.actor]) {
			const code = actor.role === 'practitioner' ? 'not_found' : 'not_allowed';
			const tries = [
				await scene.tryTo('message.send', { personId, words: 'Hello', answers: [id] }, actor),
				await scene.tryTo('message.settle', { personId, messageIds: [id], how: 'read' }, actor),
				await scene.tryTo('message.see', { personId, messageIds: [id] }, actor)
			];
			expect(tries.map((each) => each.code)).toEqual([code, code, code]);
		}
		expect((await page('load', undefined, scene.stranger.actor)).status).toBe(404);
		expect((await page('load', undefined, manager)).status).toBe(404);
		expect(await waiting(scene.stranger.actor)).toEqual([]);
		const eve = await makePerson(scene.database, scene.officer, 'Eve');
		expect(
			await scene.tryTo('message.settle', { personId: eve.actor.personId, messageIds: [id], how: 'read' })
		).toMatchObject({ code: 'nothing_to_answer' });
		expect(await message(id)).toMatchObject({ seenAt: null, answered: null });
	});

	it('are read and answered by whoever covers, as long as they do', async () => {
		const id = await write('Is anybody there?');
		const manager = await makeManager(scene.database, 'Manager', scene.teamId);
		const colleague = await makeOfficer(scene.database, 'Colleague', scene.teamId);
		colleague.actor.today = TODAY;
		expect(await waiting(colleague.actor)).toEqual([]);
		const away = { awayId: scene.officer.actor.practitionerId, from: TODAY, until: addDays(TODAY, 2) };
		await scene.order('cover.set', { ...away, coveredById: colleague.actor.practitionerId }, manager);
		expect(await waiting(colleague.actor)).toMatchObject([{ subjectId: id }]);
		expect((await page('load', undefined, colleague.actor)).status).toBe(200);
		const answer = await send('I am, for now', [id], colleague.actor);
		expect(await message(answer)).toMatchObject({ by: 'Test Colleague' });
		const after = { ...colleague.actor, today: addDays(TODAY, 3) };
		expect((await page('load', undefined, after)).status).toBe(404);
	});

	it('go with the case to a new officer', async () => {
		const id = await write('Who has my case?');
		const next = await makePractitioner(scene.database, 'Next', scene.teamId);
		await scene.database.kysely
			.updateTable('people')
			.set({ practitioner_id: next.actor.practitionerId })
			.where('id', '=', personId)
			.execute();
		expect(await waiting()).toEqual([]);
		expect(await waiting(next.actor)).toMatchObject([{ subjectId: id }]);
	});

	it('with danger in them come first, once, and wait in their own place after it was seen to', async () => {
		const id = await write(SAID);
		const today = async () =>
			attentionOrder(await readWaiting(scene.database.kysely, scene.officer.actor, NOW), NOW, TODAY)
				.map(({ reason }) => reason.code)
				.filter((code) => code === 'may_be_in_danger' || code === 'message');
		expect(await today()).toEqual(['may_be_in_danger']);
		expect(await readDangerSigns(scene.database.kysely, personId)).toMatchObject([
			{ wrote: 'message', subjectId: id, words: SAID }
		]);
		await scene.order('danger.settle', { personId, signIds: [id], outcome: 'spoken', words: '' });
		expect(await today()).toEqual(['message']);
		expect(await message(id)).toMatchObject({ seenAt: NOW });
		await send('I am glad that we spoke', [id]);
		expect(await today()).toEqual([]);
		await send(SAID);
		expect(await today()).toEqual([]);
	});

	it('end with a death for staff, wait for nobody then, and stay to be read', async () => {
		const id = await write('See you on Monday');
		await scene.order('death.record', { personId, diedOn: TODAY });
		expect(await waiting()).toEqual([]);
		for (const refused of [
			await scene.tryTo('message.send', { personId, words: 'Hello', answers: [] }),
			await scene.tryTo('message.settle', { personId, messageIds: [id], how: 'read' })
		])
			expect(refused).toMatchObject({ code: 'person_has_died' });
		const { status, data } = await page('load');
		expect(status).toBe(200);
		expect(JSON.stringify(data)).toContain('See you on Monday');
	});

	it('are in no event, decision, letter or audit, and change nothing of where somebody stands', async () => {
		const before = standing(await scene.phone(), TODAY);
		const id = await write('I cannot come zqmessage');
		await send('Thank you zqmessage', [id]);
		expect(standing(await scene.phone(), TODAY)).toEqual(before);
		for (const table of ['compliance_events', 'decisions', 'accounts_given'] as const)
			expect(await scene.database.kysely.selectFrom(table).selectAll().execute()).toEqual([]);
		const audit = await scene.database.kysely.selectFrom('audit_log').selectAll().execute();
		expect(JSON.stringify(audit)).not.toContain('zqmessage');
	});

	it('say something, and lose nothing that is too long', async () => {
		expect(await scene.tryTo('message.write', { words: ' \n ' }, scene.dan.actor)).toMatchObject({
			code: 'words_missing'
		});
		const words = 'a'.repeat(5_001);
		expect((await page('send', { words, seen: seenOf(null) })).data).toMatchObject({
			status: 422,
			data: { typed: { words: [words] }, problems: [{ field: 'words', code: 'words_too_long' }] }
		});
	});

	it('come out the same where the stored copy is made again', async () => {
		const id = await write('Hello');
		await send('Hello', [id]);
		const held = (await scene.phone()).messages;
		await rebuildEverybody(scene.database);
		expect((await scene.phone()).messages).toEqual(held);
		expect(held).toHaveLength(2);
	});

	it('are answered in the row of Today, which leads back there; what is refused comes back with its words', async () => {
		const id = await write('Can you ring me?');
		expect(await waiting()).toMatchObject([{ ids: [id], last: null }]);
		const answer = (
			words: string,
			changes: Record<string, string> = {},
			actor: Actor = scene.officer.actor
		) =>
			answerOf('answer', {
				database: scene.database,
				actor,
				route: '/staff',
				params: {},
				now: NOW + 60_000,
				form: {
					commandId: newIdentifier(),
					personId,
					[`words-${personId}`]: words,
					answers: id,
					seen: seenOf(null),
					...changes
				}
			});
		expect((await answer('')).data).toMatchObject({
			data: { action: 'answer', problems: [{ field: `words-${personId}`, code: 'words_missing' }] }
		});
		expect((await answer('No', {}, scene.stranger.actor)).data).toMatchObject({ status: 404 });
		expect((await answer('Yes, at ten')).location).toBe('/staff?sent#waits');
		expect(await message(id)).toMatchObject({ answered: { how: 'in_words' } });
		expect(await waiting()).toEqual([]);
		const again = await write('Thank you', NOW + 120_000);
		const [row] = await waiting();
		expect(row).toMatchObject({ ids: [again], last: expect.any(String) as string });
		const stale = await answer('Yes, at ten', { answers: again });
		expect(stale.data).toMatchObject({
			data: { typed: { [`words-${personId}`]: ['Yes, at ten'] }, problems: [{ code: 'changed_meanwhile' }] }
		});
	});
});

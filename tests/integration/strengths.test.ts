import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { MOST_STRENGTHS, MOST_SUGGESTED } from '#lib/domain/reports/same-strength.ts';
import { personsStrengths, strengthsOf } from '#lib/domain/reports/strengths.ts';
import { goalValues } from '#lib/staff/plan/form-values.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { everyPayload } from './every-payload.ts';
import { LONGEST_LINE } from '#lib/domain/text/bounds.ts';
import { dialects } from './databases.ts';
import { answerOf } from './page-event.ts';
import { goalForm } from './plan-payloads.ts';
import { makePerson, NOW, type MadePerson } from './people.ts';
import { openScene, type Scene } from './scene.ts';

const MINUTE = 60_000;

describe.each([...dialects])('what somebody is good at, on %s', (dialect) => {
	let scene: Scene;
	let dan: MadePerson['actor'];
	beforeAll(async () => {
		scene = await openScene(dialect);
		dan = scene.dan.actor;
	});
	afterAll(() => scene.close());

	const said = (words: string, more: Partial<PayloadOf<'strength.say'>> = {}) => ({
		choice: null,
		words,
		mine: true,
		...more
	});
	const say = (words: string, more: Partial<PayloadOf<'strength.say'>> = {}, now = NOW) =>
		scene.order('strength.say', said(words, more), dan, now);
	const settle = (strengthId: string, state: 'kept' | 'let_go' | 'not_me', now = NOW) =>
		scene.tryTo('strength.settle', { strengthId, state }, dan, now);
	const order = (strengthIds: string[], now = NOW) =>
		scene.tryTo('strength.order', { strengthIds }, dan, now);
	const suggest = (words: string, reason = 'You came early twice') =>
		scene.tryTo('strength.suggest', { personId: dan.personId, words, reason });
	const shown = async () => strengthsOf(await scene.phone());
	const clear = async () => {
		for (const table of ['strengths', 'strength_orders'] as const)
			await scene.database.kysely.deleteFrom(table).execute();
		await rebuildEverybody(scene.database);
	};

	it('is kept in the order they give, and what came meanwhile stands after it', async () => {
		const [cook, listen, joke] = [
			await say('I cook'),
			await say('I listen', {}, NOW + 1),
			await say('I joke', {}, NOW + 2)
		];
		expect(await order([listen, cook])).toMatchObject({ status: 'created' });
		expect(await shown()).toEqual(['I listen', 'I cook', 'I joke']);
		await order([joke, joke, listen], NOW + MINUTE);
		expect(await shown()).toEqual(['I joke', 'I listen', 'I cook']);
	});

	it('is not put back by an order that was tapped before and comes late', async () => {
		const { strengths } = await scene.phone();
		const ids = strengths.map(({ id }) => id);
		await order(ids.toReversed(), NOW + 2 * MINUTE);
		const after = await shown();
		expect(await order(ids, NOW)).toMatchObject({ status: 'created' });
		expect(await shown()).toEqual(after);
	});

	it('is one where it is said twice, in whatever letters or language', async () => {
		await clear();
		const id = await say('I keep going', { choice: 'keeps_going' });
		await say('  i KEEP  going');
		await say('Rwy’n dal ati', { choice: 'keeps_going' });
		expect((await scene.phone()).strengths).toMatchObject([{ id, words: 'I keep going', state: 'kept' }]);
	});

	it('loses no order that names one which turned out to be there, or was refused', async () => {
		await clear();
		const first = await say('I cook');
		const twice = await say('i cook');
		const other = await say('I listen', {}, NOW + 1);
		expect(await order([other, twice, first])).toMatchObject({ status: 'created' });
		expect(await shown()).toEqual(['I listen', 'I cook']);
		const refused = await scene.tryTo('strength.say', said('a'.repeat(301)), dan);
		expect(refused).toMatchObject({ code: 'line_too_long' });
		expect(await order([first, refused.id, other], NOW + MINUTE)).toMatchObject({ status: 'created' });
		expect(await shown()).toEqual(['I cook', 'I listen']);
	});

	it('lets go of one, and puts it in order, by the id of a second of the same, which a phone without signal made', async () => {
		await clear();
		const first = await say('I cook');
		const other = await say('I listen', {}, NOW + 1);
		const twice = await say('i cook', {}, NOW + 2);
		await order([other, twice], NOW + MINUTE);
		expect(await shown()).toEqual(['I listen', 'I cook']);
		await order([twice, other, first], NOW + 2 * MINUTE);
		expect(await shown()).toEqual(['I cook', 'I listen']);
		expect(await settle(twice, 'let_go', NOW + 3 * MINUTE)).toMatchObject({ status: 'created' });
		expect(await shown()).toEqual(['I listen']);
		expect(await scene.onPhone('strength', first)).toMatchObject({ state: 'let_go' });
		const refused = await scene.tryTo('strength.say', said('a'.repeat(301)), dan);
		expect(await settle(refused.id, 'let_go')).toMatchObject({ status: 'created' });
		const ann = (await makePerson(scene.database, scene.officer, 'Ann')).actor;
		const byAnn = await scene.tryTo('strength.settle', { strengthId: twice, state: 'kept' }, ann);
		expect(byAnn).toMatchObject({ code: 'not_found' });
	});

	it('can be let go and taken in again, and the last word counts', async () => {
		await clear();
		const id = await say('I cook');
		await say('I listen', {}, NOW + 1);
		await settle(id, 'let_go', NOW + 2 * MINUTE);
		expect(await shown()).toEqual(['I listen']);
		await settle(id, 'kept', NOW + MINUTE);
		expect(await shown()).toEqual(['I listen']);
		await say('I COOK', {}, NOW + 3 * MINUTE);
		expect(await shown()).toEqual(['I cook', 'I listen']);
	});

	it('says what to do where it is empty, too long or too much', async () => {
		await clear();
		const attempt = (words: string) => scene.tryTo('strength.say', said(words), dan);
		expect(await attempt(' \u200b ')).toMatchObject({ code: 'words_missing' });
		expect(await attempt('a'.repeat(301))).toMatchObject({ code: 'line_too_long' });
		for (let count = 0; count < MOST_STRENGTHS; count += 1) await say(`I can do ${count} things`);
		expect(await attempt('One more')).toMatchObject({ code: 'too_many_strengths' });
		const [first] = (await scene.phone()).strengths;
		// What is there already needs no more room.
		expect(await attempt(first?.words ?? '')).toMatchObject({ status: 'created' });
		await settle(first?.id ?? '', 'let_go', NOW + MINUTE);
		expect(await attempt('One more')).toMatchObject({ status: 'created' });
		expect(await settle(first?.id ?? '', 'kept', NOW + 2 * MINUTE)).toMatchObject({
			code: 'too_many_strengths'
		});
	});

	it('is not there for anybody else', async () => {
		await clear();
		const id = await say('I cook');
		const other = await makePerson(scene.database, scene.officer, 'Ann');
		const asAnn = <Type extends 'strength.settle' | 'strength.order'>(type: Type, payload: PayloadOf<Type>) =>
			scene.tryTo(type, payload, other.actor);
		for (const strengthId of [id, newIdentifier()]) {
			expect(await asAnn('strength.settle', { strengthId, state: 'let_go' })).toMatchObject({
				code: 'not_found'
			});
			expect(await asAnn('strength.order', { strengthIds: [strengthId] })).toMatchObject({
				code: 'not_found'
			});
		}
		const suggestion = { ...everyPayload['strength.suggest'], personId: dan.personId };
		const byStranger = await scene.tryTo('strength.suggest', suggestion, scene.stranger.actor);
		expect(byStranger).toMatchObject({ code: 'not_found' });
		expect(await scene.tryTo('strength.say', said('Mine'))).toMatchObject({ code: 'not_allowed' });
		expect(await shown()).toEqual(['I cook']);
	});

	describe('that an officer suggests', () => {
		it('stands apart until they take it in, and then comes last in their order', async () => {
			await clear();
			const own = await say('I cook');
			await order([own]);
			const { id } = await suggest('You plan ahead');
			const { suggested } = personsStrengths(await scene.phone());
			expect(suggested).toMatchObject([
				{ id, words: 'You plan ahead', byName: 'Test Officer', reason: 'You came early twice' }
			]);
			expect(await shown()).toEqual(['I cook']);
			await settle(id, 'kept');
			expect(await shown()).toEqual(['I cook', 'You plan ahead']);
		});

		it('is kept as not theirs where they say so, and is not suggested again', async () => {
			const { id } = await suggest('You stay calm');
			expect(await suggest('you stay  CALM')).toMatchObject({ code: 'strength_waits' });
			await settle(id, 'not_me');
			expect(await shown()).toEqual(['I cook', 'You plan ahead']);
			expect(await scene.onPhone('strength', id)).toMatchObject({
				state: 'not_me',
				reason: 'You came early twice'
			});
			expect(await suggest('You stay CALM ')).toMatchObject({ code: 'strength_not_taken_in' });
			expect(await suggest('I cook')).toMatchObject({ code: 'strength_is_there' });
		});

		it('tells nothing of what they let go themselves', async () => {
			const id = await say('I sing');
			await settle(id, 'let_go', NOW + MINUTE);
			const again = await suggest('I sing');
			expect(again).toMatchObject({ status: 'created' });
			await settle(again.id, 'kept', NOW + 2 * MINUTE);
			await say('i sing', {}, NOW + 2 * MINUTE);
			expect((await shown()).filter((words) => words === 'I sing')).toHaveLength(1);
			// One that is two takes no second place of the twenty.
			const more = MOST_STRENGTHS - (await shown()).length;
			for (let count = 0; count < more; count += 1) await say(`I can do ${count} things`);
			expect(await shown()).toHaveLength(MOST_STRENGTHS);
			// It is one, and goes as one.
			await settle(again.id, 'let_go', NOW + 3 * MINUTE);
			expect(await shown()).not.toContain('I sing');
			const states = (await scene.phone()).strengths.filter(({ words }) => words === 'I sing');
			expect(states.map(({ state }) => state)).toEqual(['let_go', 'let_go']);
		});

		it('says something, and is not heaped up', async () => {
			await clear();
			expect(await suggest(' ')).toMatchObject({ code: 'words_missing' });
			expect(await suggest('You listen', ' ')).toMatchObject({ code: 'strength_reason_missing' });
			for (let count = 0; count < MOST_SUGGESTED; count += 1) await suggest(`You can do ${count} things`);
			expect(await suggest('One more')).toMatchObject({ code: 'too_many_suggested' });
		});
	});

	it('shows what a plan names as before, and what they say of that, whatever an import brings', async () => {
		await clear();
		const plan = everyPayload['case.import'].plan;
		const bring = async (strengths: string[]) => {
			await scene.database.kysely
				.insertInto('plans')
				.values({
					id: plan?.id ?? '',
					person_id: dan.personId,
					agreement: null,
					agreed_on: null,
					own_words: null,
					strengths: JSON.stringify(strengths),
					open_stages: '[]'
				})
				.onConflict((conflict) =>
					conflict.columns(['person_id', 'id']).doUpdateSet({ strengths: JSON.stringify(strengths) })
				)
				.execute();
			await rebuildEverybody(scene.database);
		};
		await bring(['Good with people', 'Gets up early']);
		expect(await shown()).toEqual(['Good with people', 'Gets up early']);
		const early = await say('Gets up early');
		await order([early]);
		await say('Good with people', { mine: false });
		const staff = async () =>
			(
				await answerOf('load', {
					database: scene.database,
					actor: scene.officer.actor,
					route: '/staff/people/[id]/strengths',
					params: { id: dan.personId },
					now: NOW
				})
			).data;
		expect(await staff()).toMatchObject({ notThem: [{ words: 'Good with people', state: 'not_me' }] });
		await bring(['Good with people', 'Gets up early', 'A good cook']);
		expect(await shown()).toEqual(['Gets up early', 'A good cook']);
		expect(await scene.onPhone('strength', early)).toMatchObject({ namedBy: 'plan' });
		expect(await suggest('a good cook')).toMatchObject({ code: 'strength_is_there' });
		await settle(early, 'let_go', NOW + MINUTE);
		expect(await staff()).toMatchObject({
			inPlan: ['A good cook'],
			notThem: [
				{ words: 'Gets up early', state: 'let_go' },
				{ words: 'Good with people', state: 'not_me' }
			]
		});
		// Once the plan names it no more, what became of it is theirs.
		await bring(['A good cook', 'a'.repeat(LONGEST_LINE + 1)]);
		expect(await staff()).toMatchObject({ notThem: [] });
		const build = await answerOf('load', {
			database: scene.database,
			actor: scene.officer.actor,
			route: '/staff/people/[id]/plan/goals/new',
			params: { id: dan.personId },
			now: NOW
		});
		expect(build.data).toMatchObject({ strengths: ['A good cook'] });
	});

	it('is read for danger, and stays with what is there', async () => {
		const id = await say('I want to kill myself');
		const sign = await scene.database.kysely
			.selectFrom('danger_signs')
			.select(['wrote', 'subject_id'])
			.where('id', '=', id)
			.executeTakeFirst();
		expect(sign).toEqual({ wrote: 'strength', subject_id: id });
		const settled = { personId: dan.personId, signIds: [id], outcome: 'spoken' as const, words: '' };
		expect(await scene.tryTo('danger.settle', settled)).toMatchObject({ status: 'created' });
	});

	describe('the officer’s page', () => {
		const route = '/staff/people/[id]/strengths';
		const page = (name: string, form?: Record<string, string>, actor: Actor = scene.officer.actor) =>
			answerOf(name, {
				database: scene.database,
				actor,
				route,
				params: { id: dan.personId },
				now: NOW,
				...(form && { form })
			});

		it('shows what they keep in their order, what became of suggestions, and none of what they let go', async () => {
			await clear();
			const cook = await say('I cook');
			const listen = await say('I listen', {}, NOW + 1);
			const sing = await say('I sing', {}, NOW + 2);
			await order([listen, sing, cook]);
			await settle(sing, 'let_go', NOW + MINUTE);
			const { id } = await suggest('You plan ahead');
			await settle(id, 'not_me');
			const { status, data } = await page('load');
			expect(status).toBe(200);
			expect(data).toMatchObject({
				kept: [{ words: 'I listen' }, { words: 'I cook' }],
				suggested: [{ words: 'You plan ahead', state: 'not_me', byName: 'Test Officer' }]
			});
			expect(JSON.stringify(data)).not.toContain('I sing');
		});

		it('is nobody else’s', async () => {
			const { actor } = scene.stranger;
			expect((await page('load', undefined, actor)).status).toBe(404);
			const form = { words: 'You listen', reason: 'Today' };
			expect(await page('suggest', form, actor)).toMatchObject({ data: { status: 404 } });
		});

		it('gives back what was typed where it cannot be taken', async () => {
			const form = { words: 'I COOK', reason: 'You brought cake' };
			const { data } = await page('suggest', form);
			expect(data).toMatchObject({
				status: 409,
				data: {
					typed: { words: ['I COOK'], reason: ['You brought cake'] },
					problems: [{ field: 'words', code: 'strength_is_there' }]
				}
			});
			const empty = await page('suggest', { words: 'You bake', reason: ' ' });
			expect(empty.data).toMatchObject({
				status: 422,
				data: { problems: [{ field: 'reason', code: 'strength_reason_missing' }] }
			});
		});

		it('and a goal picks of them by their words, beside what was typed before', async () => {
			const { personId } = dan;
			const goalId = await scene.order('goal.create', {
				personId,
				...goalForm,
				strengths: ['i  COOK', 'Typed before'],
				status: 'current',
				proposalId: null
			});
			const goal = await scene.onPhone('goal', goalId);
			expect(goal && goalValues(goal, null, ['I listen', 'I cook'])).toMatchObject({
				ownStrengths: ['I cook'],
				strengths: ['Typed before']
			});
			const saved = await answerOf('edit', {
				database: scene.database,
				actor: scene.officer.actor,
				route: '/staff/people/[id]/plan/goals/[goal]',
				params: { id: personId, goal: goalId },
				now: NOW,
				form: {
					title: goalForm.title,
					area: goalForm.area,
					suggestedBy: goalForm.suggestedBy,
					status: 'current',
					version: '1',
					ownStrengths: 'I cook',
					strengths: 'Typed before\nI cook'
				}
			});
			expect(saved).toMatchObject({ status: 303 });
			expect((await scene.onPhone('goal', goalId))?.strengths).toEqual(['I cook', 'Typed before']);
			// All that somebody keeps can be ticked.
			const all = Array.from({ length: MOST_STRENGTHS + 5 }, (_, at) => `I can do ${at} things`);
			const stepId = await scene.order('step.create', {
				...everyPayload['step.create'],
				goalId,
				strengths: all
			});
			expect((await scene.onPhone('step', stepId))?.strengths).toEqual(all);
		});
	});

	it('is suggested to nobody who has died', async () => {
		await scene.order('death.record', { personId: dan.personId, diedOn: '2026-11-20' });
		expect(await suggest('You are kind')).toMatchObject({ code: 'person_has_died' });
	});
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Command, PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { attentionOrder } from '#lib/domain/attention/today.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { readDangerSigns } from '#lib/server/queries/reports/danger-signs.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { dialects } from './databases.ts';
import { openReport } from '#lib/server/forms/reports/open-report.ts';
import { answerOf } from './page-event.ts';
import { busReport, envelope, makePerson, NOW, type MadePerson } from './people.ts';
import { openScene, type Scene } from './scene.ts';

const life = { kind: 'life' } as const;
const bus: PayloadOf<'if_then_plan.keep'> = {
	about: life,
	categories: ['bus_or_train'],
	if: 'the bus is late',
	then: 'ring the office',
	from: null
};
const problem = {
	about: life,
	categories: ['bus_or_train'],
	feeling: 'not_great',
	words: 'The bus did not come',
	options: ['Walk', 'Ring'],
	willTry: 'ring first',
	if: 'the bus is late'
} as const;

describe.each([...dialects])('if-then plans, on %s', (dialect) => {
	let scene: Scene;
	let eve: MadePerson;

	beforeAll(async () => {
		scene = await openScene(dialect);
		eve = await makePerson(scene.database, scene.officer, 'Eve');
	});
	afterAll(() => scene.close());
	beforeEach(async () => {
		for (const table of ['if_then_plans', 'reflections', 'obstacles', 'answers'] as const)
			await scene.database.kysely.deleteFrom(table).execute();
		await rebuildEverybody(scene.database);
	});

	type Keep = PayloadOf<'if_then_plan.keep'>;
	const keep = (payload: Partial<Keep> = {}, actor = scene.dan.actor) =>
		scene.order('if_then_plan.keep', { ...bus, ...payload }, actor);
	const tryTo = ((type, payload, actor = scene.dan.actor, now = NOW) =>
		scene.tryTo(type, payload, actor, now)) as Scene['tryTo'];
	const change = (planId: string, seen: string, then = 'walk') =>
		tryTo('if_then_plan.change', { planId, about: life, categories: [], if: 'it rains', then, seen });
	const plan = (id: string) => scene.onPhone('if_then_plan', id);
	const reportsPage = (actor = scene.officer.actor) =>
		answerOf('load', {
			database: scene.database,
			actor,
			route: '/staff/people/[id]/reports',
			params: { id: scene.dan.actor.personId },
			now: NOW
		});
	const plansForStaff = async () => {
		const { data } = await reportsPage();
		return (data as unknown as { plans: { if: string; tappedAt: number; subject: unknown }[] }).plans;
	};

	it('are kept as they were made, on the phone and for the officer of the case, and for nobody else', async () => {
		const id = await keep({ about: { kind: 'step', id: scene.dan.stepId } });
		expect(await plan(id)).toMatchObject({
			...bus,
			about: { id: scene.dan.stepId },
			lastChangeId: id,
			letGoAt: null
		});
		expect(await plansForStaff()).toMatchObject([
			{ if: 'the bus is late', tappedAt: NOW, subject: { kind: 'step' } }
		]);
		expect((await reportsPage(scene.stranger.actor)).status).toBe(404);
	});

	it('are what is stored made again, and a damaged one costs itself alone', async () => {
		const first = await keep();
		await keep({ if: 'it snows' });
		const before = await scene.records();
		await rebuildEverybody(scene.database);
		expect(await scene.records()).toEqual(before);
		const { kysely } = scene.database;
		await kysely
			.updateTable('if_then_plans')
			.set({ categories: 'x' as never })
			.where('id', '=', first)
			.execute();
		const { unreadable } = await rebuildEverybody(scene.database);
		expect(unreadable.map(({ kind, id }) => [kind, id])).toEqual([['if_then_plan', first]]);
		await kysely.deleteFrom('if_then_plans').execute();
		await rebuildEverybody(scene.database);
	});

	it('are kept once, however often the phone sends them', async () => {
		const command = envelope('if_then_plan.keep', bus, NOW);
		const [first, second] = [
			await execute(scene.database, scene.dan.actor, command, NOW),
			await execute(scene.database, scene.dan.actor, command, NOW + 5)
		];
		expect([first.status, second.status]).toEqual(['created', 'duplicate']);
		expect((await scene.phone()).ifThenPlans).toHaveLength(1);
	});

	it('are changed by whoever saw what is there, and by no other tab', async () => {
		const id = await keep();
		expect(await change(id, id)).toMatchObject({ status: 'created' });
		const { lastChangeId } = (await plan(id)) as { lastChangeId: string };
		expect(lastChangeId).not.toBe(id);
		expect(await change(id, id, 'run')).toMatchObject({ code: 'changed_meanwhile' });
		expect(await plan(id)).toMatchObject({ if: 'it rains', then: 'walk', lastChangeId, changedAt: NOW });
		expect(await change(id, lastChangeId, 'run')).toMatchObject({ status: 'created' });
	});

	it('are not changed by what a phone wrote after a change of its own that came too late', async () => {
		const id = await keep();
		const offline: Command[] = [];
		for (const then of ['run', 'run fast', 'run faster'])
			offline.push(
				envelope(
					'if_then_plan.change',
					{ planId: id, about: life, categories: [], if: 'it rains', then, seen: offline.at(-1)?.id ?? id },
					NOW
				)
			);
		await change(id, id, 'walk');
		for (const command of offline)
			expect(await execute(scene.database, scene.dan.actor, command, NOW + 5)).toMatchObject({
				code: 'changed_meanwhile'
			});
		expect(await plan(id)).toMatchObject({ then: 'walk' });
	});

	it('are let go once: then no officer has them, nothing changes them, and their words stay their own', async () => {
		const id = await keep();
		await tryTo('if_then_plan.let_go', { planId: id }, undefined, NOW + 10);
		expect(await tryTo('if_then_plan.let_go', { planId: id }, undefined, NOW + 20)).toMatchObject({
			status: 'created'
		});
		expect(await plan(id)).toMatchObject({ letGoAt: NOW + 10, if: 'the bus is late' });
		expect(await plansForStaff()).toEqual([]);
		expect(await change(id, id)).toMatchObject({ code: 'already_withdrawn' });
	});

	it('are nobody else’s to change, let go, or keep from', async () => {
		const id = await keep();
		for (const payload of [{ planId: id }, { planId: newIdentifier() }])
			expect(await tryTo('if_then_plan.let_go', payload, eve.actor)).toMatchObject({ code: 'not_found' });
		const said = { planId: id, about: life, categories: [], if: 'a', then: 'b', seen: id };
		expect(await tryTo('if_then_plan.change', said, eve.actor)).toMatchObject({ code: 'not_found' });
		const obstacle = await scene.order('obstacle.report', busReport, scene.dan.actor);
		const theirs = [
			{ from: { kind: 'obstacle', id: obstacle } },
			{ about: { kind: 'step', id: scene.dan.stepId } }
		] as Partial<Keep>[];
		for (const part of theirs)
			expect(await tryTo('if_then_plan.keep', { ...bus, ...part }, eve.actor)).toMatchObject({
				code: 'not_found'
			});
		expect(await scene.tryTo('if_then_plan.let_go', { planId: id })).toMatchObject({ code: 'not_allowed' });
		expect(await plan(id)).toMatchObject({ lastChangeId: id, letGoAt: null });
	});

	describe('from a problem that was thought through', () => {
		const think = (changes: Partial<PayloadOf<'problem.think_through'>> = {}) =>
			scene.order('problem.think_through', { ...problem, ...changes } as never, scene.dan.actor);

		it('are saved with it in one', async () => {
			const id = await think();
			expect(await scene.onPhone('reflection', id)).toMatchObject({
				prompt: 'problem',
				words: 'The bus did not come',
				feeling: 'not_great',
				problem: { options: ['Walk', 'Ring'], willTry: 'ring first' }
			});
			expect(await plan(id)).toMatchObject({
				if: 'the bus is late',
				then: 'ring first',
				from: { kind: 'reflection', id }
			});
		});

		it('are none where it does not say when', async () => {
			await think({ if: '', categories: [] });
			expect((await scene.phone()).ifThenPlans).toEqual([]);
		});

		it('are not dropped where only what is in the way was tapped: nothing is taken before it says when', async () => {
			expect(await tryTo('problem.think_through', { ...problem, if: '' } as never)).toMatchObject({
				code: 'plan_half_missing'
			});
			expect((await scene.phone()).reflections).toEqual([]);
		});

		it('go with it when it is taken back, and are not kept from it any more', async () => {
			const id = await think();
			const later = await keep({ from: { kind: 'reflection', id }, if: 'it is early' });
			const own = await keep({ if: 'it snows' });
			await tryTo('reflection.take_back', { reflectionId: id }, undefined, NOW + 10);
			expect((await scene.phone()).ifThenPlans.map((each) => each.id)).toEqual([own]);
			expect(await plan(later)).toMatchObject({ letGoAt: NOW + 10 });
			expect(await plansForStaff()).toMatchObject([{ if: 'it snows' }]);
			const again = { ...bus, from: { kind: 'reflection', id } as const };
			expect(await tryTo('if_then_plan.keep', again)).toMatchObject({ code: 'already_withdrawn' });
		});

		it('is read and answered as a reflection is, and its parts are gone with its words', async () => {
			const id = await think();
			const named = { kind: 'reflection', id, personId: scene.dan.actor.personId };
			const read = async () => (await openReport(scene.database, scene.officer.actor, named, NOW))?.report;
			expect(await read()).toMatchObject({ problem: { willTry: 'ring first' } });
			await scene.order('reflection.answer', { reflectionId: id, words: 'That is a good plan' });
			expect(await scene.onPhone('reflection', id)).toMatchObject({
				answers: [{ words: 'That is a good plan' }]
			});
			await tryTo('reflection.take_back', { reflectionId: id });
			expect(await read()).toMatchObject({ words: '', problem: null, wouldRatherTalk: false });
		});
	});

	it('with words of danger come first on Today, and lead to where they stand', async () => {
		const id = await keep({ then: 'kill myself' });
		const changed = await keep({ if: 'it is dark' });
		await change(changed, changed, 'I want to kill myself');
		const signs = await readDangerSigns(scene.database.kysely, scene.dan.actor.personId);
		expect(signs.map(({ wrote, subjectId }) => [wrote, subjectId])).toEqual(
			expect.arrayContaining([
				['if_then_plan', id],
				['if_then_plan', changed]
			])
		);
		const settle = { personId: scene.dan.actor.personId, signIds: signs.map((sign) => sign.id) };
		await scene.order('danger.settle', { ...settle, outcome: 'spoken', words: '' });
		await tryTo('if_then_plan.let_go', { planId: id });
		const after = await readDangerSigns(scene.database.kysely, scene.dan.actor.personId);
		expect(after.find(({ subjectId }) => subjectId === id)?.takenBackAt).toBe(NOW);
	});

	it('a reflection that somebody would rather talk about waits on Today as that, without a word', async () => {
		const reflection = {
			about: life,
			prompt: 'own_words',
			words: '',
			feeling: null,
			wouldRatherTalk: true
		} as const;
		const id = await scene.order('reflection.record', reflection, scene.dan.actor);
		const items = await readWaiting(scene.database.kysely, scene.officer.actor, NOW);
		expect(attentionOrder(items, NOW, localDate(NOW)).map(({ item }) => item)).toMatchObject([
			{ kind: 'reflection', subjectId: id, words: '', feeling: null, wouldRatherTalk: true }
		]);
	});
});

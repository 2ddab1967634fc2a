import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Balance } from '#lib/domain/reports/balance.ts';
import { readBalance } from '#lib/server/queries/reports/balance.ts';
import { decisionForm } from './compliance-payloads.ts';
import { DAY_MS, openFairProcess, type FairProcessScene } from './compliance-scene.ts';
import { dialects } from './databases.ts';
import { answerOf } from './page-event.ts';
import { makePractitioner, NOW } from './people.ts';
import { goalForm, stepForm } from './plan-payloads.ts';

const route = '/staff/people/[id]';

describe.each([...dialects])('what was recognised, asked and warned of, on %s', (dialect) => {
	let scene: FairProcessScene;

	beforeAll(async () => {
		scene = await openFairProcess(dialect);
	});
	afterAll(() => scene.close());

	const page = async (actor: Actor = scene.officer.actor) =>
		answerOf('load', {
			database: scene.database,
			actor,
			route,
			params: { id: scene.dan.actor.personId },
			now: NOW
		});
	const shown = async () => ((await page()).data as { balance: Balance }).balance;
	const kinds = async (side: 'recognitions' | 'requests' | 'warnings') =>
		(await shown())[side].map(({ kind }) => kind);
	const tell = (words: string) =>
		scene.order(
			'positive_change.record',
			{ changeKind: 'went_well', area: null, words, strength: '', noticedBy: null },
			scene.dan.actor
		);
	const answer = (positiveChangeId: string) =>
		scene.order('positive_change.acknowledge', { positiveChangeId, words: 'You rang first. Well done.' });

	it('begins with nothing, but for the appointments that were to be kept', async () => {
		const { recognitions, requests, warnings } = await shown();
		expect([recognitions, warnings]).toEqual([[], []]);
		expect(requests.filter(({ kind }) => kind !== 'appointment')).toEqual([]);
	});

	it('is no more for what the person writes: only for what staff did', async () => {
		const before = await shown();
		const read = await tell('I rang before I was late');
		await tell('I slept well');
		expect(await shown()).toEqual(before);
		await answer(read);
		const { recognitions, ...others } = await shown();
		expect(recognitions).toEqual([{ kind: 'good_news_answered', id: read, on: '2026-11-23' }]);
		expect({ ...others, recognitions: [] }).toEqual(before);
		expect(JSON.stringify(await shown())).not.toMatch(/rang|slept|Well done/);
	});

	it('has no answer to what its writer took back', async () => {
		const back = await tell('I told my sister');
		await answer(back);
		expect(await kinds('recognitions')).toHaveLength(2);
		await scene.order('positive_change.take_back', { positiveChangeId: back }, scene.dan.actor);
		expect(await kinds('recognitions')).toHaveLength(1);
	});

	it('has one thing once, however often it was answered', async () => {
		const before = await kinds('recognitions');
		const twice = await tell('I rang on time');
		await answer(twice);
		await answer(twice);
		expect(await kinds('recognitions')).toEqual([...before, 'good_news_answered']);
	});

	it('has no question that was closed as our own mistake', async () => {
		const before = await kinds('requests');
		const eventId = await scene.miss();
		expect(await kinds('requests')).toHaveLength(before.length + 2);
		await scene.order('event.close', {
			eventId,
			version: 1,
			because: 'recorded_by_mistake',
			outcome: { code: 'attended_complied', reason: null },
			words: 'I tapped the wrong line.',
			language: 'en'
		});
		expect((await kinds('requests')).filter((kind) => kind === 'side_asked')).toEqual([]);
	});

	it('has a step that was put into the plan for them, what they suggested not, and that it was confirmed', async () => {
		const goal = {
			personId: scene.dan.actor.personId,
			proposalId: null,
			...goalForm,
			status: 'current'
		} as const;
		const goalId = await scene.order('goal.create', goal);
		const step = { goalId, ...stepForm, prerequisites: [], proposalId: null };
		const asked = await scene.order('step.create', { ...step, suggestedBy: 'practitioner' });
		await scene.order('step.create', { ...step, suggestedBy: 'service_user' });
		await scene.order('step.create', { ...step, actor: 'agency' });
		const proposalId = await scene.order(
			'step.propose',
			{ goalId, words: 'Learn to drive' },
			scene.dan.actor
		);
		await scene.order('step.create', { ...step, proposalId, suggestedBy: 'practitioner' });
		const steps = (await shown()).requests.filter(({ kind }) => kind === 'step_asked');
		expect(steps).toEqual([{ kind: 'step_asked', id: asked, on: '2026-11-23' }]);
		const recognised = await kinds('recognitions');
		await scene.order('step.claim', { stepId: asked, words: '', doneOn: null }, scene.dan.actor);
		expect(await kinds('recognitions')).toEqual(recognised);
		await scene.order('claim.answer', { stepId: asked, confirmed: true, words: 'Well done' });
		expect(await kinds('recognitions')).toEqual([...recognised, 'step_confirmed']);
	});

	it('has the question, and the warning until it is taken back', async () => {
		const asked = await kinds('requests');
		const event = await scene.warn();
		expect((await kinds('requests')).filter((kind) => kind === 'side_asked')).toHaveLength(
			asked.filter((kind) => kind === 'side_asked').length + 1
		);
		expect((await shown()).warnings).toEqual([{ kind: 'warning', id: event, on: '2026-11-23' }]);
		const ask = { eventId: event, askedOf: 'officer', words: 'Look', proof: '' } as const;
		const lookId = await scene.order('look.ask', ask, scene.dan.actor);
		await scene.order('look.answer', { lookId, result: 'looks_again', words: 'Again' });
		await scene.decide(event, decisionForm, NOW + 60_000);
		expect((await shown()).warnings).toEqual([]);
	});

	it('has nothing that is older than twelve weeks', async () => {
		const { kysely } = scene.database;
		const later = await readBalance(kysely, scene.officer.actor, scene.dan.actor.personId, NOW + 90 * DAY_MS);
		expect([later.recognitions, later.warnings]).toEqual([[], []]);
		expect(later.requests.filter(({ kind }) => kind !== 'appointment')).toEqual([]);
	});

	it('is not there for another officer, nor for a manager, whatever page or id they ask for', async () => {
		const { actor } = scene.stranger;
		expect((await page(actor)).status).toBe(404);
		// Whoever leads the team opens the case (docs/decisions/075-people-as-they-are-looked-for.md), without this part of it.
		expect((await page(scene.manager)).data).toMatchObject({ balance: null });
		const { kysely } = scene.database;
		for (const reaching of [actor, (await makePractitioner(scene.database, 'Third')).actor])
			expect(await readBalance(kysely, reaching, scene.dan.actor.personId, NOW)).toMatchObject({
				recognitions: [],
				requests: [],
				warnings: []
			});
	});

	it('is the same list for the page of somebody who has died, who is asked nothing more', async () => {
		await scene.order('death.record', { personId: scene.dan.actor.personId, diedOn: '2026-11-20' });
		expect((await page()).status).toBe(200);
	});
});

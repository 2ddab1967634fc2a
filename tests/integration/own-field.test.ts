import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RefusedForm } from '#lib/domain/commands/refused-form.ts';
import { dialects } from './databases.ts';
import { openFairProcess, type FairProcessScene } from './compliance-scene.ts';
import { answerOf } from './page-event.ts';
import { busReport, NOW } from './people.ts';

const LONG = 'a'.repeat(5_001);

describe.each([...dialects])('each mistake stands at its own field, on %s', (dialect) => {
	let scene: FairProcessScene;

	beforeEach(async () => {
		scene = await openFairProcess(dialect);
	});
	afterEach(() => scene.close());

	async function problemsOf(
		name: string,
		route: string,
		params: Record<string, string>,
		form: Record<string, string>
	) {
		const { database, officer } = scene;
		const { data } = await answerOf(name, { database, actor: officer.actor, route, params, now: NOW, form });
		const { problems } = (data as { data: RefusedForm }).data;
		return problems.map(({ field, code }) => `${field}:${code}`);
	}

	it('of two things agreed: a day that has passed, in the second', async () => {
		const { actor } = scene.dan;
		const report = await scene.order('obstacle.report', { ...busReport, about: { kind: 'life' } }, actor);
		const params = { person: actor.personId, kind: 'obstacle', report };
		const form = { words: 'x', nextState: 'sorted', who2: 'officer', what2: 'Ring', by2: '2026-11-22' };
		expect(await problemsOf('send', '/staff/reports/[person]/[kind]/[report]', params, form)).toEqual([
			'by2:date_in_past'
		]);
	});

	it('of why a step cannot be done yet: too many words, and a day that there is not', async () => {
		const params = { id: scene.dan.actor.personId, step: scene.dan.stepId };
		const route = '/staff/people/[id]/plan/steps/[step]';
		const form = { because: 'No room', doing: LONG, lookAgainOn: '2026-02-30' };
		const problems = await problemsOf('edit', route, params, form);
		expect(problems).toContain('doing:words_too_long');
		expect(problems.filter((problem) => problem.startsWith('lookAgainOn:'))).toHaveLength(1);
		expect(problems.filter((problem) => problem.startsWith('because:'))).toEqual([]);
	});

	it('of a letter: too many words in a part of it', async () => {
		const eventId = await scene.miss();
		const params = { id: scene.dan.actor.personId, event: eventId };
		const problems = await problemsOf('save', '/staff/people/[id]/fairness/[event]/decide', params, {
			outcome: 'not_accepted',
			action: 'warning',
			'statutory.circumstances': 'You were not there.',
			'statutory.unacceptable': LONG,
			'statutory.liable': 'x',
			language: 'en'
		});
		expect(problems).toContain('statutory.unacceptable:words_too_long');
		expect(problems.filter((problem) => problem.startsWith('statutory.circumstances'))).toEqual([]);
	});
});

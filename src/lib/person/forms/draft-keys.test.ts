import { describe, expect, it } from 'vitest';
import type { Subject } from '#lib/domain/reports/vocabulary.ts';
import { draftKeys, unfinishedForms, type DraftKey, type UnfinishedForm } from './draft-keys.ts';

const appointment: Subject = { kind: 'appointment', id: 'a1' };
const step: Subject = { kind: 'step', id: 's1' };
const life: Subject = { kind: 'life' };
const snapshot = { steps: [{ id: 's1' }] } as unknown as Parameters<typeof unfinishedForms>[1];

const nothing = () => false;

/** Every form that keeps a draft; what is mended stands in the list of what was refused. */
const every: Record<
	Exclude<keyof typeof draftKeys, 'mend'>,
	[key: DraftKey, found: Omit<UnfinishedForm, 'key'>][]
> = {
	report: [
		[
			draftKeys.report(appointment),
			{ form: 'report', href: '/me/report?appointment=a1', about: appointment }
		],
		[draftKeys.report(step), { form: 'report', href: '/me/report?step=s1', about: step }],
		[draftKeys.report(life), { form: 'report', href: '/me/report', about: life }]
	],
	anotherTime: [
		[
			draftKeys.anotherTime('a1'),
			{ form: 'report', href: '/me/appointments/a1/another-time', about: appointment }
		]
	],
	reflect: [
		[draftKeys.reflect(step), { form: 'reflect', href: '/me/reflect?step=s1', about: step }],
		[draftKeys.reflect(life), { form: 'reflect', href: '/me/reflect', about: life }]
	],
	problem: [
		[
			draftKeys.problem(appointment),
			{ form: 'problem', href: '/me/problem?appointment=a1', about: appointment }
		],
		[draftKeys.problem(life), { form: 'problem', href: '/me/problem', about: life }]
	],
	ifThen: [
		[draftKeys.ifThen(null), { form: 'ifThen', href: '/me/if-then', about: life }],
		[draftKeys.ifThen('p1'), { form: 'ifThen', href: '/me/if-then/p1', about: life }]
	],
	wentWell: [[draftKeys.wentWell(), { form: 'wentWell', href: '/me/went-well', about: life }]],
	relapse: [[draftKeys.relapse(), { form: 'relapse', href: '/me/relapse', about: life }]],
	changed: [[draftKeys.changed(), { form: 'changed', href: '/me/changed', about: life }]],
	idea: [[draftKeys.idea(), { form: 'idea', href: '/me/plan/idea', about: life }]],
	disagree: [
		[draftKeys.disagree(null), { form: 'disagree', href: '/me/plan/disagree', about: life }],
		[draftKeys.disagree('s1'), { form: 'disagree', href: '/me/plan/disagree?step=s1', about: step }],
		[draftKeys.disagree('g1'), { form: 'disagree', href: '/me/plan/disagree?goal=g1', about: life }]
	],
	account: [[draftKeys.account('e1'), { form: 'account', href: '/me/events/e1/tell', about: life }]],
	look: [[draftKeys.look('e1'), { form: 'look', href: '/me/events/e1/ask', about: life }]],
	claim: [[draftKeys.claim('s1'), { form: 'claim', href: '/me/plan/s1#claim', about: step }]],
	strengths: [[draftKeys.strengths(), { form: 'strengths', href: '/me/progress/strengths', about: life }]],
	message: [[draftKeys.message(), { form: 'messages', href: '/me/messages', about: { kind: 'life' } }]],
	situation: [[draftKeys.situation('work'), { form: 'situation', href: '/me/situation/work', about: life }]],
	story: [[draftKeys.story(), { form: 'story', href: '/me/story#add', about: life }]],
	explain: [[draftKeys.explain(), { form: 'explain', href: '/me/rules/explained', about: { kind: 'life' } }]]
};

describe('a form that is half written', () => {
	it.each(Object.entries(every))('is found again and leads back to its page: %s', (_name, forms) => {
		for (const [key, found] of forms)
			expect(unfinishedForms([key], snapshot, nothing)).toEqual([{ key, ...found }]);
	});

	it('keeps the names that are in the stores of phones', () => {
		expect([
			draftKeys.report(appointment),
			draftKeys.report(life),
			draftKeys.reflect(step),
			draftKeys.problem(life),
			draftKeys.ifThen(null),
			draftKeys.ifThen('p1'),
			draftKeys.wentWell(),
			draftKeys.relapse(),
			draftKeys.idea(),
			draftKeys.disagree(null),
			draftKeys.account('e1'),
			draftKeys.look('e1'),
			draftKeys.strengths(),
			draftKeys.mend('m1')
		]).toEqual([
			'report:appointment:a1',
			'report:life:',
			'reflect:step:s1',
			'problem:life:',
			'if-then',
			'if-then:p1',
			'went-well',
			'relapse',
			'plan-idea',
			'plan-disagree-plan',
			'account:e1',
			'look:e1',
			'strengths',
			'mend:m1'
		]);
	});

	it('is not listed twice while a refused one is put right, nor where nobody knows the name', () => {
		const keys = [draftKeys.mend('m1'), 'something else'];
		expect(unfinishedForms(keys, snapshot, (id) => id === 'm1')).toEqual([]);
	});

	it('is found again where what it was to put right was sent as it was, or is gone', () => {
		const key = draftKeys.mend('m1');
		expect(unfinishedForms([key], snapshot, nothing)).toEqual([
			{ key, form: 'mended', href: '/me/reports#unfinished', about: life }
		]);
	});
});

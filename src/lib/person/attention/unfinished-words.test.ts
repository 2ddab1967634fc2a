import { expect, it } from 'vitest';
import { personsPlan } from '#lib/domain/plan/persons-plan.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import { goalRecord, planRecord, stepRecord } from '#lib/domain/records/records.fixture.ts';
import { assembleSnapshot } from '#lib/domain/records/snapshot.ts';
import { canGoOn } from './unfinished-words.ts';

const about = { kind: 'step', id: 'step' } as const;
const claim = { tappedAt: 1, receivedAt: 2, words: '', answer: null };

it.each([
	['is open', {}, {}, true],
	['was said to be done on another phone', { claim }, {}, false],
	['was marked done', { status: 'completed' }, {}, false],
	['is somebody else’s now', { actor: 'practitioner' }, {}, false],
	['went with its goal', {}, { status: 'removed' }, false]
] as const)('“I’ve done this” of a step that %s', (_, step, goal, goesOn) => {
	const snapshot = assembleSnapshot([
		planRecord(),
		goalRecord(goal),
		stepRecord(step as Partial<RecordOf<'step'>>)
	]);
	const me = { snapshot, plan: personsPlan(snapshot, '2026-11-29') };
	expect(canGoOn(me, { form: 'claim', about })).toBe(goesOn);
	expect(canGoOn(me, { form: 'report', about })).toBe(true);
});

import { describe, expect, it } from 'vitest';
import type { Command } from '#lib/domain/commands/commands.ts';
import { ifThenPlanRecord } from '#lib/domain/records/records.fixture.ts';
import { draftFrom } from '#lib/person/forms/mend.ts';
import { ifThenStart, originThere, readIfThenDraft, wasChangedMeanwhile } from './plan-drafts.ts';

const given = { id: 'c', version: 1, occurredAt: 1, timeZone: 'Europe/London' };
const said = { about: { kind: 'life' }, categories: [], if: 'the bus is late', then: 'walk' } as const;
const life = { kind: 'life' } as const;
const first = ifThenPlanRecord();
const second = ifThenPlanRecord({ then: 'walk', lastChangeId: 'second' });

describe('the form of a plan that is changed', () => {
	const typed = { ...ifThenStart(first, life), then: 'run' };

	it('keeps with what is typed what its writer saw, and has it again when it is refused', () => {
		expect(readIfThenDraft(JSON.parse(JSON.stringify(typed)))).toEqual({ ...typed, seen: 'if_then_plan' });
		const payload = { ...said, categories: [], planId: 'if_then_plan', seen: 'if_then_plan' };
		const refused: Command = { ...given, type: 'if_then_plan.change', payload };
		expect(readIfThenDraft(draftFrom(refused))).toMatchObject({
			then: 'walk',
			seen: 'if_then_plan',
			from: ''
		});
	});

	it('knows that the plan was changed meanwhile, unless both say the same', () => {
		expect(wasChangedMeanwhile(typed, ifThenStart(first, life))).toBe(false);
		expect(wasChangedMeanwhile(typed, ifThenStart(second, life))).toBe(true);
		expect(wasChangedMeanwhile({ ...typed, then: 'walk' }, ifThenStart(second, life))).toBe(false);
	});
});

it.each(['obstacle', 'reflection'] as const)(
	'a plan is kept from %s only where the server has it, or will',
	(kind) => {
		const from = `${kind}:x`;
		const list = kind === 'obstacle' ? 'obstacles' : 'reflections';
		const there = (...records: { id: string; refused?: true }[]) =>
			originThere({ obstacles: [], reflections: [], [list]: records }, from);
		expect(there({ id: 'x' })).toBe(from);
		expect([there(), there({ id: 'y' }), there({ id: 'x', refused: true })]).toEqual(['', '', '']);
		const payload = { ...said, categories: [], from: { kind, id: 'x' } };
		expect(draftFrom({ ...given, type: 'if_then_plan.keep', payload })).toMatchObject({ from, seen: '' });
		expect(originThere({ obstacles: [{ id: '' }], reflections: [{ id: '' }] }, '')).toBe('');
	}
);

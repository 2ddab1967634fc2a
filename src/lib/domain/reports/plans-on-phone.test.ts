import { describe, expect, it } from 'vitest';
import { commands, type Command, type CommandType, type PayloadOf } from '#lib/domain/commands/commands.ts';
import { payloadFromForm } from '#lib/domain/commands/on-phone.ts';
import { overlay } from '#lib/domain/commands/optimistic.ts';
import { assembleSnapshot } from '#lib/domain/records/snapshot.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { asStaffRead } from './as-staff-read.ts';

const AT = 1_700_000_000_000;
const id = (number: number) => `01900000-0000-7000-8000-00000000000${number}`;

function form(fields: [name: string, value: string][]): FormData {
	const data = new FormData();
	for (const [name, value] of fields) data.append(name, value);
	return data;
}

function pending<Type extends CommandType>(
	number: number,
	type: Type,
	payload: PayloadOf<Type>,
	refused = false
) {
	const command = { id: id(number), type, version: 1, occurredAt: AT, timeZone: 'Europe/London', payload };
	const tap = { at: AT + number, clock: { reading: 'right', fastBy: 0, writtenAfter: null } as const };
	return { command: command as Command, tap, receivedAt: null, receipt: null, refused };
}

type Keep = PayloadOf<'if_then_plan.keep'>;

const shown = (...given: ReturnType<typeof pending>[]) => assembleSnapshot(overlay([], given));

const problem: PayloadOf<'problem.think_through'> = {
	about: { kind: 'step', id: id(9) },
	categories: ['bus_or_train'],
	feeling: 'not_great',
	words: 'The bus did not come',
	options: ['Walk', 'Ring'],
	willTry: 'ring first',
	if: 'the bus is late'
};

describe('a problem that was thought through', () => {
	it('is read from its form, with what was left empty left out', () => {
		const payload = payloadFromForm(
			'problem.think_through',
			form([
				['aboutKind', 'step'],
				['aboutId', id(9)],
				['feeling', 'not_great'],
				['category', 'bus_or_train'],
				['words', 'The bus did not come'],
				['option', 'Walk'],
				['option', ' '],
				['option', 'Ring'],
				['willTry', 'ring first'],
				['if', 'the bus is late']
			])
		);
		expect(commands['problem.think_through'].payload.parse(payload)).toEqual(problem);
	});

	it('is a reflection at once, and a plan that came of it', () => {
		const { reflections, ifThenPlans } = shown(pending(1, 'problem.think_through', problem));
		expect(reflections).toMatchObject([
			{
				id: id(1),
				prompt: 'problem',
				words: 'The bus did not come',
				problem: { options: ['Walk', 'Ring'], willTry: 'ring first' }
			}
		]);
		expect(ifThenPlans).toMatchObject([
			{
				id: id(1),
				about: problem.about,
				categories: ['bus_or_train'],
				if: 'the bus is late',
				then: 'ring first',
				from: { kind: 'reflection', id: id(1) },
				lastChangeId: id(1)
			}
		]);
		const without = { ...problem, if: '', categories: [] };
		expect(shown(pending(1, 'problem.think_through', without)).ifThenPlans).toEqual([]);
	});

	it.each([
		['report_is_empty', { categories: [], feeling: null, words: '', options: [], willTry: '', if: '' }],
		['plan_half_missing', { willTry: '' }],
		// What is in the way has its place in a plan: without one it would be kept nowhere.
		['plan_half_missing', { if: '' }],
		['plan_half_missing', { feeling: null, words: '', options: [], willTry: '', if: '' }]
	])('says what is missing: %s', (code, changes) => {
		const { error } = commands['problem.think_through'].payload.safeParse({ ...problem, ...changes });
		expect(error?.issues.map(({ message }) => message)).toEqual([code]);
	});

	it('takes any one part for enough', () => {
		const empty = { ...problem, categories: [], feeling: null, words: '', options: [], willTry: '', if: '' };
		for (const part of [{ feeling: 'ok' }, { words: 'x' }, { options: ['x'] }, { willTry: 'x' }])
			expect(commands['problem.think_through'].payload.safeParse({ ...empty, ...part }).success).toBe(true);
	});

	it('takes its plans with it when it is taken back, and no others', () => {
		const kept = (from: Keep['from']): Keep => ({
			about: { kind: 'life' },
			categories: [],
			if: 'a',
			then: 'b',
			from
		});
		const { ifThenPlans, plansLetGo } = shown(
			pending(1, 'problem.think_through', problem),
			pending(2, 'if_then_plan.keep', kept({ kind: 'reflection', id: id(1) })),
			pending(3, 'if_then_plan.keep', kept({ kind: 'obstacle', id: id(1) })),
			pending(4, 'if_then_plan.keep', kept(null)),
			pending(5, 'reflection.take_back', { reflectionId: id(1) })
		);
		expect(ifThenPlans.map((plan) => plan.id)).toEqual([id(4), id(3)]);
		expect(plansLetGo.map((plan) => plan.id)).toEqual([id(2), id(1)]);
	});
});

describe('a reflection', () => {
	it('can be that somebody would rather talk, and nothing else', () => {
		const payload = payloadFromForm(
			'reflection.record',
			form([
				['prompt', 'own_words'],
				['wouldRatherTalk', 'yes']
			])
		);
		expect(commands['reflection.record'].payload.parse(payload)).toMatchObject({
			words: '',
			feeling: null,
			wouldRatherTalk: true
		});
		const none = payloadFromForm('reflection.record', form([['prompt', 'own_words']]));
		const { error } = commands['reflection.record'].payload.safeParse(none);
		expect(error?.issues.map(({ message }) => message)).toEqual(['report_is_empty']);
	});
});

describe('an if-then plan', () => {
	const fields: [string, string][] = [
		['about', `step:${id(9)}`],
		['category', 'phone'],
		['if', 'my phone dies'],
		['then', 'ask a friend']
	];
	const plan = {
		about: { kind: 'step', id: id(9) },
		categories: ['phone'],
		if: 'my phone dies',
		then: 'ask a friend'
	};

	it('is read from its form, of its own or from what it comes of', () => {
		const read = (more: [string, string][]) => {
			const payload = payloadFromForm('if_then_plan.keep', form([...fields, ...more]));
			return commands['if_then_plan.keep'].payload.parse(payload);
		};
		expect(read([])).toEqual({ ...plan, from: null });
		expect(read([['from', `obstacle:${id(2)}`]])).toEqual({ ...plan, from: { kind: 'obstacle', id: id(2) } });
		expect(payloadFromForm('if_then_plan.keep', form([['about', 'person:x']]))).toMatchObject({
			about: { kind: 'life' }
		});
	});

	it.each(['if', 'then'])('has both halves: without %s it is none', (half) => {
		const { error } = commands['if_then_plan.keep'].payload.safeParse({ ...plan, from: null, [half]: '  ' });
		expect(error?.issues.map(({ message }) => message)).toEqual(['plan_half_missing']);
	});

	it('is changed and let go at once, and neither where the server would not have it', () => {
		const keep = pending(1, 'if_then_plan.keep', { ...plan, from: null } as never);
		const said = { ...plan, then: 'borrow one', planId: id(1), seen: id(1) } as never;
		const change = pending(2, 'if_then_plan.change', said);
		expect(shown(keep, change).ifThenPlans).toMatchObject([
			{ then: 'borrow one', lastChangeId: id(2), changedAt: AT + 2 }
		]);
		expect(shown(keep, pending(2, 'if_then_plan.change', said, true)).ifThenPlans).toMatchObject([
			{ lastChangeId: id(1) }
		]);
		const letGo = pending(3, 'if_then_plan.let_go', { planId: id(1) });
		expect(shown(keep, letGo).ifThenPlans).toEqual([]);
		expect(shown(keep, letGo, pending(4, 'if_then_plan.let_go', { planId: id(1) })).plansLetGo).toMatchObject(
			[{ letGoAt: AT + 3 }]
		);
	});

	it('is not there for staff once it is let go, whether anybody had read it or not', () => {
		const [record] = overlay([], [pending(1, 'if_then_plan.keep', { ...plan, from: null } as never)]);
		expect(asStaffRead(record as SnapshotRecord)).toBe(record);
		expect(asStaffRead({ ...(record as SnapshotRecord), letGoAt: 0 })).toBeNull();
	});
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commands } from '#lib/domain/commands/commands.ts';
import { payloadFromForm } from '#lib/domain/commands/on-phone.ts';
import { addDays } from '#lib/domain/time/local-date.ts';
import { offersForChange } from './change-offers.ts';
import { contradictsDay, isNearEnough } from './changed-since.ts';
import { changedParts } from './choices.ts';
import { MOST_CHOICES } from '#lib/domain/text/bounds.ts';

const TODAY = '2026-11-23';

it.each([
	[null, true],
	[TODAY, true],
	['2027-02-23', true],
	['2027-02-24', false],
	['2016-11-23', true],
	['2016-11-21', false],
	['2062-11-23', false]
])('%s is near enough, or not', (since, isNear) => {
	expect(isNearEnough(since, TODAY)).toBe(isNear);
});

it('takes every day of the last ten years and of the next three months, from any day on', () => {
	fc.assert(
		fc.property(fc.integer({ min: -3653, max: 92 }), fc.nat({ max: 5_000 }), (days, later) => {
			const today = addDays(TODAY, later);
			expect(isNearEnough(addDays(today, days), today)).toBe(true);
		})
	);
});

function told(fields: [name: string, value: string][]): unknown {
	const form = new FormData();
	for (const [name, value] of [...fields, ['toldOn', TODAY], ['changed', 'home']] as const)
		form.append(name, value);
	return commands['circumstance_change.tell'].payload.safeParse(
		payloadFromForm('circumstance_change.tell', form)
	).data?.since;
}

it.each<[string, [string, string][], unknown]>([
	['today', [['since', 'today']], TODAY],
	[
		'a day, whatever was tapped before',
		[
			['since', 'today'],
			['sinceDay', '2026-11-01']
		],
		'2026-11-01'
	],
	[
		'a day',
		[
			['since', 'day'],
			['sinceDay', '2026-11-01']
		],
		'2026-11-01'
	],
	['a day that nobody tapped to be one', [['sinceDay', '2026-11-01']], '2026-11-01'],
	[
		'a day beside not being sure',
		[
			['since', 'unknown'],
			['sinceDay', '2026-11-01']
		],
		'2026-11-01'
	],
	['not sure', [['since', 'unknown']], null],
	['nothing', [['sinceDay', '']], null],
	[
		'a day that is missing: refused',
		[
			['since', 'day'],
			['sinceDay', '']
		],
		undefined
	],
	[
		'an absurd day: refused',
		[
			['since', 'day'],
			['sinceDay', '9999-12-31']
		],
		undefined
	]
])('reads since when from the form: %s', (_, fields, since) => {
	expect(told(fields)).toBe(since);
});

it.each([
	['today', '2026-11-01', true],
	['today', TODAY, false],
	['today', '', false],
	['unknown', '2026-11-01', true],
	['unknown', '', false],
	['day', '2026-11-01', false],
	['', '2026-11-01', false]
])('a form that says "%s" beside the day "%s" contradicts itself, or not', (since, sinceDay, does) => {
	const form = new FormData();
	for (const [name, value] of Object.entries({ since, sinceDay, toldOn: TODAY })) form.append(name, value);
	expect(contradictsDay(form)).toBe(does);
});

it('offers what was asked for first, each once, and never more than an answer can hold', () => {
	const all = offersForChange(changedParts, ['call_back', 'fare_help']);
	expect(all.slice(0, 2)).toEqual(['call_back', 'fare_help']);
	expect(new Set(all).size).toBe(all.length);
	expect(all.length).toBeLessThanOrEqual(MOST_CHOICES);
});

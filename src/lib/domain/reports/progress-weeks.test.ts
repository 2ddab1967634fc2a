import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	appointmentRecord,
	goalRecord,
	planVersionRecord,
	positiveChangeRecord,
	stepRecord
} from '#lib/domain/records/records.fixture.ts';
import { addDays, daysBetween, instantAt, weekday } from '#lib/domain/time/local-date.ts';
import {
	countOf,
	mondayOf,
	progressWeeks,
	thingsDone,
	weekAsked,
	type ProgressWorld,
	type ThingDone
} from './progress-weeks.ts';

const TODAY = '2026-11-29';
const nothing: ProgressWorld = {
	positiveChanges: [],
	steps: [],
	goals: [],
	appointments: [],
	planVersions: []
};
const kept = { outcome: { code: 'attended_complied' as const, reason: null } };
const wrote = (day: string, changes: Parameters<typeof positiveChangeRecord>[0] = {}) => {
	const at = instantAt(day, 9, 0);
	return positiveChangeRecord({ id: day, tappedAt: at, receivedAt: at, ...changes });
};
const shown = (world: Partial<ProgressWorld>, today = TODAY, last = mondayOf(today)) =>
	progressWeeks(thingsDone({ ...nothing, ...world }, today), today, last);
/** Line, Monday and what is there, for everything that the weeks show. */
const dots = (weeks: ReturnType<typeof progressWeeks>) =>
	weeks.lines.flatMap(({ line, weeks: tallies }) =>
		tallies.flatMap((tally, index) => (countOf(tally) > 0 ? [[line, weeks.weeks[index], tally]] : []))
	);

describe('the weeks of progress', () => {
	it('are eight from Monday on, the last of them this one', () => {
		const { weeks, lines, earlier, later } = shown({});
		expect(weeks).toHaveLength(8);
		expect(weeks.map(weekday)).toEqual(weeks.map(() => 1));
		expect(weeks.at(-1)).toBe('2026-11-23');
		expect({ lines, earlier, later }).toEqual({ lines: [], earlier: null, later: null });
	});

	it('hold each kind of thing in its part of life', () => {
		const goals = [
			goalRecord({ id: 'g', area: 'finances' }),
			goalRecord({ id: 'reached', area: 'accommodation', status: 'achieved' })
		];
		const version = (number: number, on: string, status: 'current' | 'achieved') =>
			planVersionRecord({
				id: on,
				number,
				on,
				content: {
					goals: [{ ...goals[1]!, status, targetDate: null, reason: null }],
					steps: []
				}
			});
		const weeks = shown({
			goals,
			planVersions: [version(2, '2026-11-20', 'achieved'), version(1, '2026-10-01', 'current')],
			steps: [stepRecord({ id: 's', goalId: 'g', status: 'completed', completedOn: '2026-11-23' })],
			appointments: [
				appointmentRecord({ ...kept, id: 'a', startsAt: instantAt('2026-11-24', 9, 0) }),
				appointmentRecord({ ...kept, id: 'b', stepId: 's', startsAt: instantAt('2026-11-25', 9, 0) })
			],
			positiveChanges: [
				wrote('2026-11-17', { area: 'hope' }),
				wrote('2026-11-18', { area: null, changeKind: 'strength_used' })
			]
		});
		expect(dots(weeks)).toEqual([
			['accommodation', '2026-11-16', { goals: 1 }],
			['finances', '2026-11-23', { steps: 1, kept: 1 }],
			['hope', '2026-11-16', { entries: 1 }],
			['appointments', '2026-11-23', { kept: 1 }],
			['none', '2026-11-16', { strengths: 1 }]
		]);
	});

	it('hold nothing that was taken back, missed, cancelled, or the officer’s own work', () => {
		const weeks = shown({
			positiveChanges: [wrote('2026-11-24', { takenBackAt: instantAt('2026-11-25', 9, 0) })],
			steps: [
				stepRecord({ status: 'completed', completedOn: '2026-11-24', actor: 'practitioner' }),
				stepRecord({ id: 'open' })
			],
			appointments: [
				appointmentRecord({ id: 'no outcome' }),
				appointmentRecord({ id: 'missed', outcome: { code: 'failed_to_attend', reason: null } }),
				appointmentRecord({ ...kept, id: 'gone', cancelled: true })
			]
		});
		expect([weeks.lines, weeks.undated]).toEqual([[], []]);
	});

	it('put nothing in a week that nobody knows, and say what that is with the latest weeks alone', () => {
		const world = {
			goals: [goalRecord({ status: 'achieved' })],
			steps: [stepRecord({ status: 'completed', completedOn: null })],
			positiveChanges: [
				// A clock that could not be right, and one that says a day to come.
				wrote('2026-11-24', { clock: { reading: 'unknown', fastBy: 0, writtenAfter: null } }),
				wrote('2027-03-01'),
				wrote('1900-02-01')
			]
		};
		const weeks = shown(world);
		expect(weeks.lines).toEqual([]);
		expect(weeks.undated).toEqual([
			{ line: 'accommodation', tally: { goals: 1, steps: 1 } },
			{ line: 'none', tally: { entries: 3 } }
		]);
		expect(shown(world, TODAY, '2026-01-05').undated).toEqual([]);
		expect(weeks.earlier).toBeNull();
	});

	it.each([
		// The clocks go forward on 29 March and back on 25 October 2026; a year ends on a Thursday.
		['2026-03-29', 23, 30, '2026-03-23'],
		['2026-03-30', 0, 30, '2026-03-30'],
		['2026-10-25', 23, 30, '2026-10-19'],
		['2026-10-26', 0, 10, '2026-10-26'],
		['2026-12-31', 12, 0, '2026-12-28'],
		['2027-01-01', 0, 5, '2026-12-28'],
		['2028-02-29', 12, 0, '2028-02-28']
	])('know of %s at %i:%i that its week begins on %s', (day, hour, minute, monday) => {
		const at = instantAt(day, hour, minute);
		const weeks = shown(
			{ positiveChanges: [wrote(day, { tappedAt: at, receivedAt: at })] },
			addDays(day, 3),
			monday
		);
		expect(dots(weeks)).toEqual([['none', monday, { entries: 1 }]]);
	});

	it('go back and forth over ten years in as many steps as there is something to see', () => {
		const things = ['2016-05-03', '2020-02-29', '2026-10-01', '2026-11-24'].map((day) => wrote(day));
		const now = shown({ positiveChanges: things });
		expect([now.earlier, now.later]).toEqual(['2026-09-28', null]);
		const back = shown({ positiveChanges: things }, TODAY, '2026-09-28');
		expect([back.earlier, back.later]).toEqual(['2020-02-24', '2026-11-23']);
		const long = shown({ positiveChanges: things }, TODAY, '2020-02-24');
		expect([long.earlier, long.later]).toEqual(['2016-05-02', '2026-11-16']);
		expect(dots(shown({ positiveChanges: things }, TODAY, '2026-11-16'))).toHaveLength(1);
	});

	it.each([
		[null, '2026-11-23'],
		['2026-10-07', '2026-10-05'],
		['2026-11-30', '2026-11-23'],
		['2026-02-31', '2026-11-23'],
		['1900-01-15', '2026-11-23'],
		['0001-01-01', '2026-11-23'],
		['<script>', '2026-11-23'],
		['2026-10-07T00:00', '2026-11-23']
	])('are asked for by an address with until=%s', (asked, monday) => {
		expect(weekAsked(asked, TODAY)).toBe(monday);
	});
});

describe('whatever was done', () => {
	const day = fc.integer({ min: -40, max: 3650 }).map((ago) => addDays(TODAY, -ago));
	const thing = fc.record({
		what: fc.constantFrom('goals', 'steps', 'kept', 'entries', 'strengths'),
		line: fc.constantFrom('accommodation', 'hope', 'appointments', 'none'),
		day: fc.option(day.filter((one) => one <= TODAY))
	}) as fc.Arbitrary<ThingDone>;
	const things = fc.array(thing, { maxLength: 40 });

	/** Every eight weeks that somebody can come to from this one. */
	function walk(all: readonly ThingDone[]): ReturnType<typeof progressWeeks>[] {
		const found = [progressWeeks(all, TODAY)];
		for (let next = found[0]?.earlier; next; next = found.at(-1)?.earlier)
			found.push(progressWeeks(all, TODAY, next));
		return found;
	}
	const sum = (weeks: ReturnType<typeof progressWeeks>) => [
		...dots(weeks).map((dot) => JSON.stringify(dot)),
		...weeks.undated.map((one) => JSON.stringify(one))
	];

	it('stands in exactly one week and part of life, and can be come to from today', () =>
		fc.assert(
			fc.property(things, (all) => {
				const places = walk(all).flatMap(sum);
				expect(new Set(places).size).toBe(places.length);
				const count = walk(all)
					.flatMap(({ lines, undated }) => [
						...lines.flatMap(({ weeks }) => weeks),
						...undated.map(({ tally }) => tally)
					])
					.reduce((total, tally) => total + countOf(tally), 0);
				expect(count).toBe(all.length);
			})
		));

	it('stays where it is when something is added, and in whatever order it came', () =>
		fc.assert(
			fc.property(things, things, (all, more) => {
				const last = mondayOf(TODAY);
				const before = progressWeeks(all, TODAY, last);
				const after = progressWeeks([...more, ...all], TODAY, last);
				for (const { line, weeks } of before.lines)
					weeks.forEach((tally, index) => {
						const now = after.lines.find((one) => one.line === line)?.weeks[index] ?? {};
						for (const [what, count] of Object.entries(tally))
							expect(now[what as ThingDone['what']]).toBeGreaterThanOrEqual(count);
					});
				expect(progressWeeks([...all].reverse(), TODAY, last)).toEqual(before);
			})
		));

	it('can be come to again from earlier weeks by going on', () =>
		fc.assert(
			fc.property(things, fc.integer({ min: 0, max: 3650 }), (all, ago) => {
				let weeks = progressWeeks(all, TODAY, mondayOf(addDays(TODAY, -ago)));
				for (let steps = 0; weeks.later !== null; steps += 1) {
					expect(steps).toBeLessThan(60);
					const next = progressWeeks(all, TODAY, weeks.later);
					expect(daysBetween(weeks.weeks[7]!, next.weeks[7]!)).toBeGreaterThan(0);
					const skipped = all.filter(
						({ day: on }) => on !== null && on >= addDays(weeks.weeks[7]!, 7) && on < next.weeks[0]!
					);
					expect(skipped).toEqual([]);
					weeks = next;
				}
			})
		));
});

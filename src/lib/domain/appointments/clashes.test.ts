import { describe, expect, it } from 'vitest';
import { clashesOf, clashProblem, unseenClashes, type ClashFacts } from './clashes.ts';
import { slotAt } from './series.ts';

const day = { opens: '09:00', closes: '17:00' };
const free: ClashFacts = {
	appointments: [],
	diary: [],
	bankHolidays: new Set(['2026-12-25']),
	bankHolidaysKnownUntil: '2028-12-31',
	office: { openingHours: [day, day, day, day, day, null, null], closedDays: [] },
	placeName: 'North office',
	circumstances: [],
	inCustody: false
};
const thursday = '2026-12-03';
const slot = (on = thursday, at = '10:00', minutes = 30) => slotAt(on, at, minutes);
const kindsAt = (facts: Partial<ClashFacts>, ...slots: ReturnType<typeof slot>[]) =>
	clashesOf(
		slots.length > 0 ? slots : [slot()],
		{ ...free, ...facts },
		{ appointmentKind: 'office_visit' }
	).map(({ kind }) => kind);
const held = (at: string, minutes: number | null = 30) => {
	const { startsAt, endsAt } = slot(thursday, at, minutes ?? 30);
	return {
		id: at,
		startsAt,
		endsAt: minutes === null ? null : endsAt,
		appointmentKind: 'group_session' as const,
		withName: 'Riverside',
		placeName: null
	};
};

describe('what an appointment clashes with', () => {
	it('is nothing at a free time of a working day', () => expect(kindsAt({})).toEqual([]));

	it.each([
		['that runs into it', held('09:45'), ['appointment']],
		['that begins within it', held('10:15'), ['appointment']],
		['that ends as it begins', held('09:30'), []],
		['that begins as it ends', held('10:30'), []],
		['of which nobody said how long it is', held('09:15', null), ['appointment']]
	])('is an appointment of any agency %s', (_, appointment, expected) =>
		expect(kindsAt({ appointments: [appointment] })).toEqual(expected)
	);

	it('is the officer’s own diary; a group is one time, however many come', () => {
		expect(kindsAt({ diary: [held('10:00')] })).toEqual(['diary']);
		const group = { appointmentKind: 'group_session' } as const;
		expect(clashesOf([slot()], { ...free, diary: [held('10:00')] }, group)).toEqual([]);
	});

	it.each([
		['2026-12-25', ['bank_holiday']],
		['2026-12-05', ['weekend', 'office_shut']],
		['2029-01-08', ['holidays_not_known']]
	])('is the day itself: %s', (on, expected) => expect(kindsAt({}, slot(on))).toEqual(expected));

	it('is an office that is closed on the day, or outside its hours', () => {
		const office = { openingHours: free.office?.openingHours ?? [], closedDays: [] };
		const closedDays = [{ on: thursday, reason: 'The heating is mended' }];
		expect(kindsAt({ office: { ...office, closedDays } })).toEqual(['office_closed']);
		expect(kindsAt({}, slot(thursday, '16:45'))).toEqual(['office_shut']);
		expect(kindsAt({ office: null }, slot(thursday, '20:00'))).toEqual([]);
	});

	it.each([
		['02:30', ['odd_hour']],
		['06:59', ['odd_hour']],
		['07:00', []],
		['21:00', []],
		['21:01', ['odd_hour']],
		['00:00', ['odd_hour']]
	])('is an hour at which nobody is seen, by the clock of the day: %s', (at, expected) => {
		for (const on of [thursday, '2027-03-30'])
			expect(kindsAt({ office: null }, slot(on, at))).toEqual(expected);
	});

	it('is a day on which they work, care or pray, in their words', () => {
		const circumstances = [
			{ topic: 'days' as const, chosen: ['thursday'] as const, words: 'At work till 2', lastChangeId: 'a' }
		];
		const [clash] = clashesOf([slot()], { ...free, circumstances }, { appointmentKind: 'telephone' });
		expect(clash).toMatchObject({ kind: 'circumstance', words: 'At work till 2', on: thursday });
		expect(kindsAt({ circumstances }, slot('2026-12-04'))).toEqual([]);
	});

	it('is shown once each, and what is new since is not seen', () => {
		const facts = { ...free, appointments: [held('10:00')], diary: [held('10:15')] };
		const all = clashesOf([slot(), slot('2026-12-25')], facts, { appointmentKind: 'office_visit' });
		expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
		expect(unseenClashes(all, [all[0]?.key ?? '']).map(({ kind }) => kind)).toEqual([
			'diary',
			'bank_holiday'
		]);
	});
});

describe('what keeps a booking from being carried out at once', () => {
	const clashes = clashesOf([slot('2026-12-25')], free, { appointmentKind: 'office_visit' });
	const keys = clashes.map(({ key }) => key);
	const notSeen = { code: 'clash_not_seen', field: 'clashes' };
	const noReason = { code: 'clash_reason_missing', field: 'clashReason' };

	it.each([
		['nothing, where it meets nothing', [], { clashes: [], clashReason: '' }, null],
		[
			'a clash that was not shown, though a reason is given',
			clashes,
			{ clashes: [], clashReason: 'Urgent' },
			notSeen
		],
		['a clash that was shown, without a reason', clashes, { clashes: keys, clashReason: '' }, noReason],
		[
			'nothing, once it was shown and there is a reason',
			clashes,
			{ clashes: keys, clashReason: 'Urgent' },
			null
		]
	])('is %s', (_, met, told, problem) => expect(clashProblem(met, told)).toEqual(problem));
});

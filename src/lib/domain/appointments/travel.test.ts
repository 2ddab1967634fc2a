import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CircumstanceTopic } from '#lib/domain/people/circumstance-topics.ts';
import { weekdays } from '#lib/domain/organisation/weekdays.ts';
import { lifeClashesOf, type InBook, type OfLife } from './life-clashes.ts';
import { slotAt } from './series.ts';
import { areApart, isTooNear, minutesBetween, whereaboutsOf, type Span } from './travel.ts';
import { AppointmentKind } from './vocabulary.ts';

const MINUTE_MS = 60_000;
const kinds = AppointmentKind.options;
const places = [null, '', 'North office', 'north  OFFICE ', 'Riverside'] as const;

const meeting = fc.record({
	appointmentKind: fc.constantFrom(...kinds),
	placeName: fc.constantFrom(...places)
});
const span = fc
	.tuple(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 5, max: 600 }))
	.map(([start, minutes]): Span => {
		const { startsAt } = slotAt('2026-11-30', '00:00', 0);
		const begins = startsAt + start * MINUTE_MS;
		return { startsAt: begins, endsAt: begins + minutes * MINUTE_MS };
	});
const minutes = fc.integer({ min: 0, max: 600 });
const time = fc
	.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
	.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

const taken = fc
	.record({
		topic: fc.constantFrom<CircumstanceTopic>('work', 'care', 'faith', 'days'),
		chosen: fc.subarray([...weekdays]),
		fromTime: time,
		untilTime: time,
		isWhole: fc.boolean()
	})
	.map(({ fromTime, untilTime, isWhole, ...said }) => ({
		...said,
		words: '',
		lastChangeId: 'a',
		...(isWhole || fromTime === untilTime ? { fromTime: null, untilTime: null } : { fromTime, untilTime })
	}));

const life = (
	circumstances: OfLife['circumstances'],
	travelMinutes: number,
	held: InBook[] = []
): OfLife => ({
	appointments: held,
	circumstances: [
		...circumstances,
		{ topic: 'travel', chosen: [], words: '', minutes: travelMinutes, lastChangeId: 'b' }
	]
});

describe('whether the way takes longer than there is time', () => {
	it('is the same whichever of the two is asked about first', () => {
		fc.assert(
			fc.property(span, span, meeting, meeting, minutes, (one, other, here, there, travel) => {
				expect(isTooNear(one, other, travel)).toBe(isTooNear(other, one, travel));
				expect(minutesBetween(one, other)).toBe(minutesBetween(other, one));
				const [a, b] = [whereaboutsOf(here), whereaboutsOf(there)];
				expect(areApart(a, b)).toBe(areApart(b, a));
			})
		);
	});

	it('is never so at one place, of a call, of what nobody said where it is, or without minutes', () => {
		fc.assert(
			fc.property(span, span, meeting, meeting, minutes, (one, other, here, there, travel) => {
				expect(areApart(whereaboutsOf(here), whereaboutsOf(here))).toBe(false);
				const isNowhere = here.appointmentKind === 'telephone' || here.appointmentKind === 'video';
				const isUnknown = here.appointmentKind !== 'home_visit' && !here.placeName?.trim();
				if (isNowhere || isUnknown) expect(areApart(whereaboutsOf(here), whereaboutsOf(there))).toBe(false);
				expect(isTooNear(one, other, 0)).toBe(false);
				expect(isTooNear(one, other, travel) && minutesBetween(one, other) < 0).toBe(false);
			})
		);
	});

	it('only grows with the minutes: a longer way meets all that a shorter one does', () => {
		fc.assert(
			fc.property(
				span,
				meeting,
				fc.array(fc.tuple(span, meeting), { maxLength: 4 }),
				fc.array(taken, { maxLength: 3 }),
				minutes,
				minutes,
				(slot, where, others, circumstances, one, other) => {
					const held = others.map(([when, what], at) => ({ id: String(at), ...when, ...what }));
					const met = (travel: number) =>
						lifeClashesOf(slot, where, life(circumstances, travel, held)).map(({ key }) => key);
					const [shorter, longer] = one < other ? [one, other] : [other, one];
					expect(met(longer)).toEqual(expect.arrayContaining(met(shorter)));
				}
			)
		);
	});

	it('adds nothing where the time itself is taken, and says each once', () => {
		fc.assert(
			fc.property(span, meeting, fc.array(taken, { maxLength: 3 }), minutes, (slot, where, all, travel) => {
				const circumstances = all.filter(
					({ topic }, at) => all.findIndex((each) => each.topic === topic) === at
				);
				const keys = lifeClashesOf(slot, where, life(circumstances, travel)).map(({ key }) => key);
				expect(new Set(keys).size).toBe(keys.length);
				for (const key of keys.filter((each) => each.startsWith('travel ')))
					expect(keys).not.toContain(key.slice('travel '.length));
				for (const key of keys) expect(key.length).toBeLessThanOrEqual(64);
			})
		);
	});
});

describe('what an appointment meets of somebody’s life', () => {
	const work = {
		topic: 'work',
		chosen: ['thursday'],
		words: 'At the bakery',
		fromTime: '06:00',
		untilTime: '14:00',
		lastChangeId: 'a'
	} as const;
	const night = { ...work, fromTime: '22:00', untilTime: '06:00' } as const;
	const office = { appointmentKind: 'office_visit', placeName: 'North office' } as const;
	const call = { appointmentKind: 'telephone', placeName: null } as const;
	const kindsOf = (at: string, where: typeof office | typeof call, said: object = work, on = '2026-12-03') =>
		lifeClashesOf(slotAt(on, at, 30), where, life([said as typeof work], 45)).map(({ kind }) => kind);

	it.each([
		['within the hours', '09:00', office, ['circumstance']],
		['a call within the hours', '09:00', call, ['circumstance']],
		['that begins as they end, which leaves no time for the way', '14:00', office, ['travel_from_hours']],
		['44 minutes after they end', '14:44', office, ['travel_from_hours']],
		['as long after as the way takes', '14:45', office, []],
		['a call right after', '14:00', call, []],
		['that ends too late before they begin', '05:00', office, ['travel_from_hours']],
		['early enough before', '04:45', office, []]
	])('%s', (_name, at, where, expected) => expect(kindsOf(at, where)).toEqual(expected));

	it('is not another day, and the morning after a night shift is', () => {
		expect(kindsOf('09:00', office, work, '2026-12-04')).toEqual([]);
		expect(kindsOf('05:00', office, night, '2026-12-04')).toEqual(['circumstance']);
		expect(kindsOf('06:30', office, night, '2026-12-04')).toEqual(['travel_from_hours']);
		expect(kindsOf('05:00', office, night, '2026-12-03')).toEqual([]);
	});

	it('is a whole day where no hours were said, and the way to it is no clash', () => {
		const whole = { ...work, fromTime: null, untilTime: null };
		expect(kindsOf('20:00', office, whole)).toEqual(['circumstance']);
		expect(kindsOf('00:10', office, whole, '2026-12-04')).toEqual([]);
	});

	it('is another clash once it says something else', () => {
		const keyOf = (lastChangeId: string) =>
			lifeClashesOf(slotAt('2026-12-03', '09:00', 30), office, life([{ ...work, lastChangeId }], 0))[0]?.key;
		expect(keyOf('a')).not.toBe(keyOf('b'));
	});

	it('is a visit at home right after one at the office, and nothing where the place is the same', () => {
		const held = { id: 'x', ...slotAt('2026-12-03', '09:00', 30), ...office };
		const at = (where: { appointmentKind: AppointmentKind; placeName: string | null }) =>
			lifeClashesOf(slotAt('2026-12-03', '10:00', 30), where, life([], 45, [held]));
		expect(at({ appointmentKind: 'home_visit', placeName: null })).toMatchObject([
			{ kind: 'travel_between', minutes: 30, travelMinutes: 45 }
		]);
		expect(at({ appointmentKind: 'agency', placeName: 'Riverside' })).toHaveLength(1);
		expect(at({ appointmentKind: 'agency', placeName: ' north office' })).toEqual([]);
		expect(at({ appointmentKind: 'agency', placeName: null })).toEqual([]);
	});

	it('keeps to the clock on the wall over the night when it changes', () => {
		// 28 March 2027: from 1:00 to 2:00 there is no hour.
		const shift = { ...work, chosen: ['saturday'], fromTime: '23:00', untilTime: '07:00' };
		expect(kindsOf('06:30', office, shift, '2027-03-28')).toEqual(['circumstance']);
		expect(kindsOf('07:45', office, shift, '2027-03-28')).toEqual([]);
	});
});

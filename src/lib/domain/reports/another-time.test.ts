import { describe, expect, it } from 'vitest';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { isAnsweredByMove } from './answered-by-move.ts';
import { asksForAnotherTime, leftUnanswered, wasUnanswered } from './another-time.ts';

const startsAt = 1_000_000;
const appointment = { startsAt };
const report = {
	state: 'sent' as const,
	tappedAt: 900_000,
	receivedAt: 910_000,
	clock: null,
	answers: [] as {
		id: string;
		words: string;
		by: string;
		at: number;
		readAt: null;
		offers: [];
		actions: [];
	}[]
};
const answerAt = (at: number) =>
	({ id: '1', words: '', by: '', at, readAt: null, offers: [], actions: [] }) as const;
const after = startsAt + 1;

describe('what was asked before an appointment, and not answered', () => {
	it('is ours once it has begun, and not before', () => {
		expect(wasUnanswered(report, appointment, after)).toBe(true);
		expect(wasUnanswered(report, appointment, startsAt - 1)).toBe(false);
	});

	it.each([
		[
			'was answered before it began',
			{ answers: [{ ...answerAt(950_000), offers: [] as [], actions: [] as [] }] }
		],
		['was taken back', { state: 'withdrawn' as const }],
		['is still on the phone', { receivedAt: null }],
		['reached us after it began', { receivedAt: after }],
		['was said after it began', { tappedAt: after, receivedAt: after + 1 }]
	])('is not ours where it %s', (_, changes) =>
		expect(wasUnanswered({ ...report, ...changes }, appointment, after + 10)).toBe(false)
	);

	it('stays ours where the answer came late', () => {
		const answers = [{ ...answerAt(after), offers: [] as [], actions: [] as [] }];
		expect(wasUnanswered({ ...report, answers }, appointment, after + 10)).toBe(true);
	});

	it('asks for another time by times, or by what is wanted', () => {
		expect(asksForAnotherTime({ wanted: [], times: [{ on: '2026-12-03', at: null }] })).toBe(true);
		expect(asksForAnotherTime({ wanted: ['another_time'] })).toBe(true);
		expect(asksForAnotherTime({ wanted: ['fare_help'] })).toBe(false);
	});

	it('is answered where the message was that it was noted from', () => {
		const message = (answeredAt: number | null) => ({ ...report, message: { id: 'm', answeredAt } });
		expect(wasUnanswered(message(null), appointment, after)).toBe(true);
		expect(wasUnanswered(message(950_000), appointment, after)).toBe(false);
		expect(wasUnanswered(message(after), appointment, after)).toBe(true);
	});

	it('is no question of what the server would not take', () => {
		expect(wasUnanswered({ ...report, refused: true }, appointment, after)).toBe(false);
	});
});

describe('by when it was to be answered', () => {
	const starts = instantAt('2026-11-27', 10, 0);
	const saidOn = (day: string, receivedDay = day) => ({
		...report,
		tappedAt: instantAt(day, 9, 0),
		receivedAt: instantAt(receivedDay, 9, 0)
	});
	const none = new Set<string>();

	const message = { id: 'm', answeredAt: null };
	it('is two working days after a message reached us, over a weekend and a bank holiday', () => {
		const promised = (day: string, receivedDay?: string, holidays = none) =>
			leftUnanswered([{ ...saidOn(day, receivedDay), message }], { startsAt: starts }, starts, {
				workingDays: 2,
				bankHolidays: holidays
			}).map(({ promisedBy }) => promisedBy);
		expect(promised('2026-11-23')).toEqual(['2026-11-25']);
		expect(promised('2026-11-20')).toEqual(['2026-11-24']);
		expect(promised('2026-11-20', '2026-11-23')).toEqual(['2026-11-25']);
		expect(promised('2026-11-20', undefined, new Set(['2026-11-23']))).toEqual(['2026-11-25']);
	});

	it('is no day of anything but a message, and none that was still running when it began', () => {
		const dayOf = (one: ReturnType<typeof saidOn> & { message?: typeof message }) =>
			leftUnanswered([one], { startsAt: starts }, starts, { workingDays: 2, bankHolidays: none }).map(
				({ promisedBy }) => promisedBy
			);
		expect(dayOf(saidOn('2026-11-20'))).toEqual([null]);
		expect(dayOf({ ...saidOn('2026-11-24'), message })).toEqual(['2026-11-26']);
		expect(dayOf({ ...saidOn('2026-11-25'), message })).toEqual([null]);
		expect(dayOf({ ...saidOn('2026-11-26'), message })).toEqual([null]);
	});

	it('is told of the first that was said first; a time that nobody knows counts from its arrival', () => {
		const unknown = {
			...saidOn('2026-11-20', '2026-11-26'),
			clock: { reading: 'unknown' as const, fastBy: 0, writtenAfter: null }
		};
		const all = [unknown, saidOn('2026-11-25'), saidOn('2026-11-24')];
		const left = leftUnanswered(all, { startsAt: starts }, starts, { workingDays: 2, bankHolidays: none });
		expect(left.map(({ saidAt }) => saidAt)).toEqual([
			instantAt('2026-11-24', 9, 0),
			instantAt('2026-11-25', 9, 0),
			instantAt('2026-11-26', 9, 0)
		]);
	});
});

describe('a move that its person asked for', () => {
	const moved = (
		id: string,
		movedFrom: string | null,
		askedBy: 'service_user' | 'officer' | null,
		at = 10
	) => ({
		id,
		startsAt: 1000,
		...(movedFrom && { booked: { movedFrom, at } }),
		...(askedBy && { changed: { reportId: 'another', askedBy } })
	});
	const asked = {
		about: { kind: 'appointment' as const, id: 'a' },
		wanted: ['another_time' as const],
		tappedAt: 5,
		receivedAt: 6,
		clock: null
	};
	const way = (first: 'service_user' | 'officer', second: 'service_user' | 'officer' = 'officer') => [
		moved('a', null, first),
		moved('b', 'a', second),
		moved('c', 'b', null, 20)
	];

	it('answers all that asked for another time before it, wherever that stands by now', () => {
		expect(isAnsweredByMove(asked, 'b', way('service_user'))).toBe(true);
		expect(isAnsweredByMove(asked, 'c', way('service_user'))).toBe(true);
		expect(isAnsweredByMove(asked, 'c', way('officer', 'service_user'))).toBe(true);
	});

	it.each([
		['the office moved it', asked, 'c', way('officer')],
		['it was asked after the move', { ...asked, tappedAt: 15, receivedAt: 16 }, 'b', way('service_user')],
		['it asks for no other time', { ...asked, wanted: ['fare_help' as const] }, 'b', way('service_user')],
		['it was not moved', asked, 'a', way('service_user')],
		[
			'it is of the time that stands',
			{ ...asked, about: { kind: 'appointment' as const, id: 'c' } },
			'c',
			way('service_user', 'service_user')
		]
	])('answers nothing where %s', (_, report, id, appointments) =>
		expect(isAnsweredByMove(report, id, appointments)).toBe(false)
	);
});

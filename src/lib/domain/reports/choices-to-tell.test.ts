import { describe, expect, it } from 'vitest';
import type { ChosenTime } from '#lib/domain/appointments/offered-times.ts';
import { appointmentRecord, obstacleRecord } from '#lib/domain/records/records.fixture.ts';
import { failedChoices, isOfferWaiting, offersToChoose } from './choices-to-tell.ts';

const HOUR = 3_600_000;
const now = 10 * HOUR;
const booked = { by: '', askedBy: 'office' as const, why: '', arranged: '', clashReason: '' };
const first = appointmentRecord({
	id: 'first',
	startsAt: now + 24 * HOUR,
	cancelled: true,
	changed: { how: 'moved', by: '', at: now, askedBy: 'office', why: '', movedTo: 'second' }
});
const second = appointmentRecord({
	id: 'second',
	startsAt: now + 48 * HOUR,
	booked: { ...booked, at: now, movedFrom: 'first' }
});
const offeredAt = now + 36 * HOUR;
const choice = (came: ChosenTime['came'], time: number | null = 0): ChosenTime => ({
	time,
	tappedAt: now - HOUR,
	receivedAt: came === null ? null : now,
	clock: null,
	came,
	movedTo: null
});
const answer = { words: '', by: '', readAt: null, offers: [], actions: [] };
const offer = (chosen: ChosenTime | null) => {
	const times = [
		{ appointmentKind: 'telephone' as const, startsAt: offeredAt, endsAt: offeredAt + 1, place: null }
	];
	return { ...answer, id: 'answer', at: now - 2 * HOUR, times: { times, clashReason: '', chosen } };
};
const report = (changes: Partial<Parameters<typeof obstacleRecord>[0]> = {}) =>
	obstacleRecord({ about: { kind: 'appointment', id: 'first' }, state: 'being_worked_on', ...changes });

describe('a time that was chosen and is not theirs', () => {
	const failed = (each: ReturnType<typeof report>, at = now, all = [first, second]) =>
		failedChoices([each], all, at).map(({ startsAt, inPlaceOf, stands }) => [startsAt, inPlaceOf, stands.id]);

	it('is told where the appointment stands that was moved meanwhile, also where the move answered what was asked', () => {
		const told = [[offeredAt, 'first', 'second']];
		expect(failed(report({ answers: [offer(choice('changed'))] }))).toEqual(told);
		expect(failed(report({ state: 'sorted', answers: [offer(choice('changed'))] }))).toEqual(told);
		const crossed = [offer(choice('changed')), { ...answer, id: 'b', at: now - 1 }];
		expect(failed(report({ answers: crossed }))).toEqual(told);
		expect(failed(report({ answers: [offer(choice('changed'))] }), now, [first])).toEqual([
			[offeredAt, 'first', 'first']
		]);
	});

	it('is told no more once somebody answered again, it was taken back, or what stands has begun', () => {
		const answered = [offer(choice('changed')), { ...answer, id: 'b', at: now + 1 }];
		expect(failed(report({ answers: answered }))).toEqual([]);
		expect(failed(report({ state: 'withdrawn', answers: [offer(choice('changed'))] }))).toEqual([]);
		expect(failed(report({ answers: [offer(choice('changed'))] }), second.startsAt)).toEqual([]);
	});

	it('is none that stands, that is still on the phone, or that none works', () => {
		for (const chosen of [choice('moved'), choice(null), choice('none_works', null), null])
			expect(failed(report({ answers: [offer(chosen)] }))).toEqual([]);
	});
});

describe('times that wait to be chosen from', () => {
	const waits = (each: ReturnType<typeof report>, at = now, cancelled = false) =>
		offersToChoose([each], [{ ...first, cancelled }, second], at).map(({ id }) => id);

	it('are those of an appointment that still takes place, before anything was chosen, whether read or not', () => {
		expect(waits(report({ answers: [offer(null)] }))).toEqual(['first']);
		expect(waits(report({ answers: [{ ...offer(null), readAt: now }] }))).toEqual(['first']);
		expect(waits(report({ answers: [offer(null)] }), now, true)).toEqual([]);
		expect(waits(report({ answers: [offer(null)] }), first.startsAt)).toEqual([]);
		expect(waits(report({ state: 'withdrawn', answers: [offer(null)] }))).toEqual([]);
		expect(waits(report({ answers: [offer(choice('none_works', null))] }))).toEqual([]);
		expect(waits(report({ answers: [offer(null), { ...answer, id: 'b', at: now }] }))).toEqual([]);
	});

	it('are what the page tells until a choice has reached us', () => {
		expect([null, choice(null), choice('not_free')].map((chosen) => isOfferWaiting({ chosen }))).toEqual([
			true,
			true,
			false
		]);
	});
});

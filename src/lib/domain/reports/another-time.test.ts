import { describe, expect, it } from 'vitest';
import { asksForAnotherTime, wasUnanswered } from './another-time.ts';

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
});

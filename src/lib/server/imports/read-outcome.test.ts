import { describe, expect, test } from 'vitest';
import { readOutcome } from './read-outcome.ts';
import { SourceAppointment } from './shapes/appointments.ts';
import { Tracked } from './tracked.ts';

function outcomeOf(marks: Record<string, unknown>) {
	const tracked = new Tracked('a.json');
	const source = SourceAppointment.parse({
		id: 1,
		type: 'Phone call',
		startDateTime: '2026-01-01T10:00:00Z',
		...marks
	});
	const outcome = readOutcome(tracked, tracked.watch(source, '$'));
	return { outcome, reasons: tracked.leftOut.map(({ reason }) => reason) };
}

describe('what speaks for the person is never read against them', () => {
	test.for([
		['an accepted absence', { wasAbsent: true, acceptableAbsence: true }, 'acceptable_absence'],
		[
			'an accepted absence that something else calls a failure',
			{ hasOutcome: true, outcome: 'Attended - Failed To Comply', wasAbsent: true, acceptableAbsence: true },
			'acceptable_absence'
		],
		[
			'a move by both sides',
			{ hasOutcome: true, rescheduled: true, rescheduledStaff: true, rescheduledPop: true },
			'rescheduled_by_staff'
		],
		[
			'a service issue',
			{ hasOutcome: true, outcome: 'Attended - Sent Home (service issues)', didTheyComply: false },
			'sent_home_service_issue'
		]
	] as const)('%s', ([, marks, code]) => {
		expect(outcomeOf(marks).outcome?.code).toBe(code);
	});

	test('a move without anybody named counts for neither', () => {
		expect(outcomeOf({ hasOutcome: true, rescheduled: true, outcome: 'her own words' })).toEqual({
			outcome: { code: 'other', reason: null },
			reasons: ['outcome_not_known', 'who_rescheduled_not_said']
		});
	});

	test.for([
		{ wasAbsent: true },
		{ wasAbsent: true, acceptableAbsence: false },
		{ complied: false },
		{ didTheyComply: false, wasAbsent: false }
	])('a code that nobody here knows is no failure, whatever stands beside it: %o', (marks) => {
		expect(outcomeOf({ hasOutcome: true, outcome: 'XYZ1', ...marks })).toEqual({
			outcome: { code: 'other', reason: null },
			reasons: ['outcome_not_known']
		});
	});

	test('absent without a recorded outcome is no outcome', () => {
		expect(outcomeOf({ hasOutcome: false, wasAbsent: true, didTheyComply: false })).toEqual({
			outcome: null,
			reasons: ['outcome_not_recorded']
		});
	});
});

test.for([
	[
		'absent, waiting for proof',
		{ wasAbsent: true, acceptableAbsence: false, absentWaitingEvidence: true },
		'failed_to_attend'
	],
	['absent, nobody decided', { wasAbsent: true }, 'failed_to_attend'],
	['absent and not accepted', { wasAbsent: true, acceptableAbsence: false }, 'unacceptable_absence'],
	['attended and complied', { wasAbsent: false, complied: true }, 'attended_complied'],
	['attended, did not comply', { didTheyComply: false }, 'attended_failed_to_comply'],
	['moved by the person', { rescheduledPop: true }, 'rescheduled_by_person'],
	['nothing at all', {}, 'other']
] as const)('a recorded outcome, %s', ([, marks, code]) => {
	expect(outcomeOf({ hasOutcome: true, ...marks }).outcome?.code).toBe(code);
});

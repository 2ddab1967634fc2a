import { describe, expect, it } from 'vitest';
import type { Outcome } from '#lib/domain/appointments/words.ts';
import { appointmentRecord, orderRecord } from '#lib/domain/snapshot/records.fixture.ts';
import { planReviewOf } from './replan-triggers.ts';

const appointment = (day: string, code: Outcome['code']) =>
	appointmentRecord({
		id: day,
		startsAt: Date.parse(`${day}T10:00:00Z`),
		outcome: { code, reason: null }
	});
const licence = orderRecord({ orderKind: 'licence', startDate: '2026-11-01' });
const nothing = { recorded: [], reviewedOn: '2026-10-01', appointments: [], orders: [] };
const missedOn = (...days: string[]) => days.map((day) => appointment(day, 'failed_to_attend'));

describe('what calls for a plan to be looked at again', () => {
	it('is what was recorded, as it was recorded', () => {
		const recorded = [{ change: 'relapse' as const, on: '2026-11-02' }];
		expect(planReviewOf({ ...nothing, recorded })).toEqual({ reviewedOn: '2026-10-01', changes: recorded });
	});

	it('is the second missed appointment since the last look', () => {
		const appointments = missedOn('2026-11-10', '2026-09-01', '2026-11-03');
		expect(planReviewOf({ ...nothing, appointments }).changes).toEqual([
			{ change: 'two_missed_appointments', on: '2026-11-10' }
		]);
		expect(planReviewOf({ ...nothing, appointments: missedOn('2026-11-03') }).changes).toEqual([]);
	});

	it('is never what was accepted, or went wrong on our side', () => {
		const appointments = [
			...missedOn('2026-11-03'),
			appointment('2026-11-04', 'acceptable_absence'),
			appointment('2026-11-05', 'sent_home_service_issue'),
			appointment('2026-11-06', 'rescheduled_by_staff')
		];
		expect(planReviewOf({ ...nothing, appointments }).changes).toEqual([]);
	});

	it('is a release, once', () => {
		const released = [{ change: 'release' as const, on: '2026-11-01' }];
		expect(planReviewOf({ ...nothing, orders: [licence] }).changes).toEqual(released);
		expect(planReviewOf({ ...nothing, orders: [licence], recorded: released }).changes).toEqual(released);
		expect(planReviewOf({ ...nothing, orders: [licence], reviewedOn: '2026-11-01' }).changes).toEqual([]);
	});
});

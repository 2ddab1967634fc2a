import { describe, expect, it } from 'vitest';
import type { Outcome } from '#lib/domain/appointments/vocabulary.ts';
import { appointmentRecord, orderRecord } from '#lib/domain/records/records.fixture.ts';
import { planReviewOf } from './replan-triggers.ts';

const appointment = (day: string, code: Outcome['code']) =>
	appointmentRecord({
		id: day,
		startsAt: Date.parse(`${day}T10:00:00Z`),
		outcome: { code, reason: null }
	});
const licence = orderRecord({ orderKind: 'licence', startDate: '2026-11-01' });
const noted = Date.parse('2026-11-02T12:00:00Z');
const nothing = { recorded: [], reviewedOn: '2026-10-01', reviewedAt: null, appointments: [], orders: [] };
const missedOn = (...days: string[]) => days.map((day) => appointment(day, 'failed_to_attend'));

describe('what calls for a plan to be looked at again', () => {
	it('is what was recorded, as it was recorded', () => {
		const relapse = { change: 'relapse' as const, on: '2026-11-02' };
		const recorded = [{ ...relapse, notedAt: noted }];
		expect(planReviewOf({ ...nothing, recorded })).toEqual({ reviewedOn: '2026-10-01', changes: [relapse] });
	});

	it.each([
		['the look was written down before it', noted - 1, 1],
		['only the day of the look is known', null, 1],
		['it was written down before the look', noted, 0]
	])('of the day of the look counts, or not: %s', (_, reviewedAt, count) => {
		const recorded = [{ change: 'relapse' as const, on: '2026-11-02', notedAt: noted }];
		const { changes } = planReviewOf({ ...nothing, recorded, reviewedOn: '2026-11-02', reviewedAt });
		expect(changes).toHaveLength(count);
	});

	it('is a second missed appointment on the day of the look', () => {
		const appointments = missedOn('2026-11-10', '2026-11-10');
		expect(planReviewOf({ ...nothing, appointments, reviewedOn: '2026-11-10' }).changes).toHaveLength(1);
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
		const recorded = [{ change: 'release' as const, on: '2026-11-01', notedAt: noted }];
		const orders = [licence];
		expect(planReviewOf({ ...nothing, orders }).changes).toEqual(released);
		expect(planReviewOf({ ...nothing, orders, recorded }).changes).toEqual(released);
		expect(planReviewOf({ ...nothing, orders, reviewedOn: '2026-11-01' }).changes).toEqual(released);
		expect(planReviewOf({ ...nothing, orders, reviewedOn: '2026-11-02' }).changes).toEqual([]);
		const looked = { reviewedOn: '2026-11-01', reviewedAt: noted };
		expect(planReviewOf({ ...nothing, orders, recorded, ...looked }).changes).toEqual([]);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { isAdultAtStart } from '#lib/domain/people/adult-service.ts';
import { canOpenComplianceEvent, meaningOf } from '#lib/domain/appointments/counts-against.ts';
import { accountDueDate, contactDueDate, decisionDueDate } from './due-dates.ts';
import {
	appointmentOn,
	eventOn,
	id,
	miss,
	orderOf,
	outcomeOf,
	reportOn,
	standing,
	today
} from './standing.fixture.ts';
import { creditEffect } from './unpaid-work-credit.ts';

describe('where a person stands', () => {
	it('has nothing open when every appointment was kept', () => {
		const kept = appointmentOn('2026-11-12', { outcome: outcomeOf('attended_complied') });
		const result = standing({ orders: [orderOf()], appointments: [kept], today });
		expect(result.position).toEqual({ kind: 'nothing_open' });
		expect(result.attendance.kept).toBe(1);
	});

	it('asks for the person’s side by the day that was set, on that day too', () => {
		const appointments = [miss(1, '2026-11-19', '2026-11-26')];
		const expected = {
			kind: 'account_needed',
			eventId: null,
			appointmentId: id(1),
			occurredOn: '2026-11-19',
			dueOn: '2026-11-26'
		};
		expect(standing({ orders: [orderOf()], appointments, today }).position).toEqual(expected);
		expect(standing({ orders: [orderOf()], appointments, today: '2026-11-26' }).position).toEqual(expected);
	});

	it('waits for a decision once the day is over or the side was given', () => {
		const appointments = [miss(1, '2026-11-19', '2026-11-26')];
		const expected = {
			kind: 'waiting_for_decision',
			eventId: null,
			appointmentId: id(1),
			occurredOn: '2026-11-19'
		};
		expect(standing({ orders: [orderOf()], appointments, today: '2026-11-27' }).position).toEqual(expected);
		const obstacles = [reportOn(id(1), '2026-11-18')];
		expect(standing({ orders: [orderOf()], appointments, today, obstacles }).position).toEqual(expected);
		const takenBack = [reportOn(id(1), '2026-11-18', 'withdrawn')];
		expect(standing({ orders: [orderOf()], appointments, today, obstacles: takenBack }).position.kind).toBe(
			'account_needed'
		);
	});

	it('asks nothing about a miss of which nobody was told a day: nothing has been opened', () => {
		const result = standing({ orders: [orderOf()], appointments: [miss(1, '2026-11-19', null)], today });
		expect(result.position).toEqual({ kind: 'nothing_open' });
	});

	it('puts the earliest day first and keeps the rest', () => {
		const appointments = [
			miss(1, '2026-11-20', '2026-11-27'),
			miss(2, '2026-11-18', '2026-11-25'),
			miss(3, '2026-11-02', '2026-11-09'),
			miss(4, '2026-11-21', null)
		];
		const { open, position } = standing({ orders: [orderOf()], appointments, today });
		expect(open.map((matter) => matter.appointmentId)).toEqual([id(2), id(1), id(3)]);
		expect(position).toBe(open[0]);
	});

	it('waits for a day to be set before a kept but troubled appointment is open', () => {
		const outcome = outcomeOf('attended_failed_to_comply');
		const without = standing({
			orders: [orderOf()],
			appointments: [appointmentOn('2026-11-19', { outcome })],
			today
		});
		const withDay = appointmentOn('2026-11-19', { outcome, accountDueOn: '2026-11-26' });
		expect(without.position.kind).toBe('nothing_open');
		expect(standing({ orders: [orderOf()], appointments: [withDay], today }).position.kind).toBe(
			'account_needed'
		);
	});

	it('leaves out what is not enforceable, what was cancelled, and what is decided', () => {
		const appointments = [
			{ ...miss(1, '2026-11-19', '2026-11-26'), enforceable: false },
			{ ...miss(2, '2026-11-19', '2026-11-26'), cancelled: true },
			appointmentOn('2026-11-10', { id: id(3), outcome: outcomeOf('unacceptable_absence') })
		];
		const result = standing({ orders: [orderOf()], appointments, today });
		expect(result.open).toEqual([]);
		expect(result.attendance).toMatchObject({ notAccepted: 1, unclear: 2, open: 0 });
	});

	it('says so when no order runs', () => {
		expect(standing({ orders: [], appointments: [], today }).position.kind).toBe('no_active_order');
		const over = orderOf({ endDate: '2026-11-21' });
		expect(standing({ orders: [over], appointments: [], today }).position.kind).toBe('no_active_order');
		const lastDay = orderOf({ endDate: today });
		expect(standing({ orders: [lastDay], appointments: [], today }).position.kind).toBe('nothing_open');
	});

	it('10: opens nothing under post-sentence supervision', () => {
		const orders = [orderOf({ orderKind: 'post_sentence_supervision' })];
		const result = standing({ orders, appointments: [miss(1, '2026-11-19', '2026-11-26')], today });
		expect(result).toMatchObject({ position: { kind: 'supervision_ended' }, open: [] });
	});

	it('7: sent home because of our side: nothing asked, not counted', () => {
		const outcome = outcomeOf('sent_home_service_issue');
		const appointment = appointmentOn('2026-11-19', { outcome, accountDueOn: '2026-11-26' });
		const result = standing({ orders: [orderOf()], appointments: [appointment], today });
		expect(canOpenComplianceEvent(appointment)).toBe(false);
		expect(meaningOf(outcome)).toBe('service_side');
		expect(result).toMatchObject({ position: { kind: 'nothing_open' }, open: [] });
		expect(result.attendance).toMatchObject({ serviceSide: 1, open: 0, notAccepted: 0 });
	});
});

describe('what never counts', () => {
	const harmless = fc.constantFrom<OutcomeCode>(
		'acceptable_absence',
		'sent_home_service_issue',
		'rescheduled_by_staff'
	);
	const day = fc.integer({ min: -300, max: 20 }).map((offset) => addDays(today, offset));
	const appointmentWith = (code: fc.Arbitrary<OutcomeCode>, first: number) =>
		fc
			.array(
				fc.record({ code, day, due: fc.option(day), enforceable: fc.boolean(), cancelled: fc.boolean() }),
				{
					maxLength: 6
				}
			)
			.map((drafts) =>
				drafts.map(({ code, day, due, ...changes }, index) =>
					appointmentOn(day, {
						...changes,
						id: id(first + index),
						outcome: outcomeOf(code),
						accountDueOn: due
					})
				)
			);
	const any = appointmentWith(fc.constantFrom(...OutcomeCode.options), 1);

	it('an accepted absence, a service issue or a staff reschedule never changes where a person stands', () => {
		fc.assert(
			fc.property(any, appointmentWith(harmless, 100), (appointments, added) => {
				const orders = [orderOf()];
				const complianceEvents = [eventOn('2026-11-19'), eventOn('2026-11-12', { id: id(501) })];
				const before = standing({ orders, appointments, complianceEvents, today });
				const after = standing({
					orders,
					appointments: [...added, ...appointments],
					complianceEvents,
					today
				});
				expect(after.position).toEqual(before.position);
				expect(after.open).toEqual(before.open);
				const { accepted, serviceSide } = after.attendance;
				expect({ ...after.attendance, accepted: 0, serviceSide: 0 }).toEqual({
					...before.attendance,
					accepted: 0,
					serviceSide: 0
				});
				expect(accepted + serviceSide - before.attendance.accepted - before.attendance.serviceSide).toBe(
					added.length
				);
			})
		);
	});

	it('counts every outcome once', () => {
		fc.assert(
			fc.property(any, (appointments) => {
				const { attendance } = standing({ orders: [orderOf()], appointments, today });
				expect(Object.values(attendance).reduce((sum, count) => sum + count, 0)).toBe(appointments.length);
			})
		);
	});

	it('an open matter is always an enforceable miss in the order’s time', () => {
		fc.assert(
			fc.property(any, (appointments) => {
				const order = orderOf();
				for (const { appointmentId, occurredOn } of standing({ orders: [order], appointments, today }).open) {
					const found = appointments.find((appointment) => appointment.id === appointmentId);
					expect(found && canOpenComplianceEvent(found)).toBe(true);
					expect(found && localDate(found.startsAt)).toBe(occurredOn);
					expect(occurredOn >= (order.startDate ?? '')).toBe(true);
				}
			}),
			{ numRuns: 200 }
		);
		const result = standing({
			orders: [orderOf()],
			appointments: [miss(1, '2025-12-01', '2025-12-08')],
			today
		});
		expect(result.open).toEqual([]);
	});

	it('11: an accepted reason in the first quarter does not cost the unpaid work credit', () => {
		expect(creditEffect(outcomeOf('acceptable_absence'), 10, 80)).toBe('none');
		expect(creditEffect(outcomeOf('sent_home_service_issue'), 10, 80)).toBe('none');
		expect(creditEffect(outcomeOf('failed_to_attend'), 10, 80)).toBe('undecided');
		expect(creditEffect(outcomeOf('unacceptable_absence'), 10, 80)).toBe('may_be_lost');
		expect(creditEffect(outcomeOf('unacceptable_absence'), 20, 80)).toBe('none');
	});
});

describe('due dates and scope', () => {
	const settings = { evidenceWindowDays: 7, contactWithinWorkingDays: 1, decideWithinWorkingDays: 6 };
	const christmas = new Set(['2026-12-25', '2026-12-28']);

	it('asks for the person’s side in calendar days', () => {
		expect(accountDueDate('2026-11-19', settings)).toBe('2026-11-26');
	});

	it('15: counts contact in working days, bank holidays skipped', () => {
		expect(contactDueDate('2026-12-24', settings, christmas)).toBe('2026-12-29');
	});

	it('never expects a decision before the person’s side is due', () => {
		expect(decisionDueDate('2026-11-19', '2026-11-26', settings, christmas)).toBe('2026-11-27');
		expect(decisionDueDate('2026-12-24', '2026-12-31', settings, christmas)).toBe('2027-01-05');
		expect(decisionDueDate('2026-11-19', '2026-12-09', settings, christmas)).toBe('2026-12-10');
	});

	it('14: someone under 18 at the start of the order is out of scope', () => {
		expect(isAdultAtStart('2008-11-22', '2026-11-21')).toBe(false);
		expect(isAdultAtStart('2008-11-22', '2026-11-22')).toBe(true);
		expect(isAdultAtStart('2008-02-29', '2026-02-28')).toBe(false);
		expect(isAdultAtStart('2008-02-29', '2026-03-01')).toBe(true);
	});
});

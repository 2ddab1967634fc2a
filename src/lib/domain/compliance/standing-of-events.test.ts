import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/domain/time/local-date.ts';
import {
	account,
	appointmentOn,
	decided,
	eventOn,
	id,
	miss,
	orderOf,
	outcomeOf,
	reportOn,
	restart,
	standing,
	today,
	warningOn,
	type Event,
	type Given,
	type Warning
} from './standing.fixture.ts';

describe('where a person stands once they have been asked', () => {
	const about = { eventId: id(500), appointmentId: id(1), occurredOn: '2026-11-19' };
	const positionOf = (changes: Partial<Event>, rest: Partial<Given> = {}) =>
		standing({
			orders: [orderOf()],
			appointments: [miss(1, '2026-11-19', '2026-11-26')],
			complianceEvents: [eventOn('2026-11-19', changes)],
			today,
			...rest
		}).position;
	const refer = decided({ action: 'referral', countersignedBy: 'Manager' });
	const recall = decided({ action: 'recall_consideration', countersignedBy: 'Manager' });
	const result = (name: Event['results'][number]['result']) => ({
		id: id(660),
		result: name,
		on: '2026-11-22',
		words: '',
		by: 'Officer'
	});

	it.each([
		['nothing said yet', {}, { kind: 'account_needed', dueOn: '2026-11-26' }],
		['a side given', { accounts: [account] }, { kind: 'waiting_for_decision' }],
		[
			'more time',
			{ decisions: [decided({ outcome: 'more_time', action: null })], accountDueOn: '2026-12-03' },
			{ kind: 'more_time', dueOn: '2026-12-03' }
		],
		[
			'a manager still to agree',
			{ decisions: [decided({ action: null, state: 'awaiting_countersign' as const })] },
			{ kind: 'waiting_for_manager' }
		],
		['referred', { decisions: [refer] }, { kind: 'with_enforcement_officer' }],
		['recall looked at', { decisions: [recall] }, { kind: 'recall_considered' }],
		['recalled', { decisions: [recall], results: [result('recalled')] }, { kind: 'recalled' }],
		['warned', { decisions: [decided({})] }, { kind: 'restart_due' }],
		['back from court', { decisions: [refer], results: [result('order_continues')] }, { kind: 'restart_due' }]
	] as [string, Partial<Event>, object][])('%s', (_name, changes, expected) => {
		expect(positionOf(changes)).toEqual({ ...about, ...expected });
	});

	it.each([
		['accepted', { decisions: [decided({ outcome: 'accepted', action: null })] }],
		['our side', { decisions: [decided({ outcome: 'not_a_failure', action: null })] }],
		['started again', { decisions: [decided({})], restart }]
	] as [string, Partial<Event>][])('has nothing open once it is over: %s', (_name, changes) => {
		expect(positionOf(changes)).toEqual({ kind: 'nothing_open' });
	});

	it('waits after a report from before the appointment, and after the last day', () => {
		const obstacles = [reportOn(id(1), '2026-11-18')];
		expect(positionOf({}, { obstacles })).toEqual({ ...about, kind: 'waiting_for_decision' });
		expect(positionOf({}, { today: '2026-11-27' })).toEqual({ ...about, kind: 'waiting_for_decision' });
		expect(positionOf({}, { today: '2026-11-26' })).toMatchObject({ kind: 'account_needed' });
	});

	it('asks once where there are an event and its appointment', () => {
		const { open, attendance } = standing({
			orders: [orderOf()],
			appointments: [miss(1, '2026-11-19', '2026-11-26')],
			complianceEvents: [eventOn('2026-11-19')],
			today
		});
		expect(open).toHaveLength(1);
		expect(attendance.open).toBe(1);
	});

	it('counts what was not accepted, also where the person was there', () => {
		const outcome = outcomeOf('attended_failed_to_comply');
		const { attendance } = standing({
			orders: [orderOf()],
			appointments: [appointmentOn('2026-11-19', { outcome })],
			complianceEvents: [eventOn('2026-11-19', { decisions: [decided({})] })],
			today
		});
		expect(attendance).toMatchObject({ notAccepted: 1, unclear: 0, open: 0 });
	});

	it('puts what the person can do first, then what weighs most', () => {
		const events = [
			eventOn('2026-11-10', { id: id(501), appointmentId: null, accounts: [account] }),
			eventOn('2026-11-11', { id: id(502), appointmentId: null, decisions: [refer] }),
			eventOn('2026-11-20', { id: id(503), appointmentId: null }),
			eventOn('2026-11-09', { id: id(504), appointmentId: null, decisions: [decided({})] })
		];
		const { open } = standing({ orders: [orderOf()], complianceEvents: events, today });
		expect(open.map(({ kind }) => kind)).toEqual([
			'account_needed',
			'with_enforcement_officer',
			'waiting_for_decision',
			'restart_due'
		]);
	});

	it('says until when a warning counts, once nothing is open', () => {
		const stand = (warnings: Warning[], orders = [orderOf()]) =>
			standing({ orders, warnings, today }).position;
		expect(stand([warningOn('2026-02-01')])).toEqual({ kind: 'warning_counts', until: '2027-01-31' });
		const both = [warningOn('2026-02-01'), warningOn('2026-03-01', { id: id(401) })];
		expect(stand(both)).toEqual({ kind: 'warning_counts', until: '2027-02-28' });
		expect(stand([warningOn('2025-11-22')])).toEqual({ kind: 'nothing_open' });
		expect(stand([warningOn('2026-02-01', { form: 'licence_letter' })])).toEqual({ kind: 'nothing_open' });
		expect(stand([warningOn('2026-02-01', { orderId: id(901) })])).toEqual({ kind: 'nothing_open' });
		expect(stand([warningOn('2026-02-01')], [])).toEqual({ kind: 'no_active_order' });
		expect(positionOf({}, { warnings: both })).toMatchObject({ kind: 'account_needed' });
	});

	it('never counts a withdrawn warning', () => {
		const day = fc.integer({ min: 0, max: 500 }).map((ago) => addDays(today, -ago));
		fc.assert(
			fc.property(fc.array(day), fc.array(fc.tuple(day, day)), (given, withdrawn) => {
				const standingWarnings = given.map((on, index) => warningOn(on, { id: id(index + 1) }));
				const gone = withdrawn.map(([on, withdrawnOn], index) =>
					warningOn(on, { id: id(index + 100), withdrawnOn, withdrawnReason: '' })
				);
				const orders = [orderOf()];
				expect(standing({ orders, warnings: [...gone, ...standingWarnings], today })).toEqual(
					standing({ orders, warnings: standingWarnings, today })
				);
			})
		);
	});

	it('is the same for the same records in any order', () => {
		const someEvents = fc
			.array(
				fc.record({
					occurredOn: fc.integer({ min: 0, max: 30 }).map((ago) => addDays(today, -ago)),
					accounts: fc.constantFrom<Event['accounts']>([], [account]),
					decisions: fc.constantFrom<Event['decisions']>(
						[],
						[decided({})],
						[refer],
						[recall],
						[decided({ outcome: 'accepted' })]
					)
				}),
				{ maxLength: 6 }
			)
			.map((drafts) =>
				drafts.map(({ occurredOn, ...changes }, index) =>
					eventOn(occurredOn, { ...changes, id: id(500 + index), appointmentId: id(index + 1) })
				)
			);
		const misses = fc
			.integer({ min: 0, max: 8 })
			.map((count) =>
				Array.from({ length: count }, (_, index) => miss(index + 1, '2026-11-19', '2026-11-26'))
			);
		const warnings = [warningOn('2026-02-01'), warningOn('2026-03-01', { id: id(401) })];
		fc.assert(
			fc.property(someEvents, misses, (events, appointments) => {
				const orders = [orderOf(), orderOf({ id: id(901), orderKind: 'licence' })];
				const reversed = <Item>(items: Item[]) => [...items].reverse();
				expect(
					standing({
						orders: reversed(orders),
						appointments: reversed(appointments),
						complianceEvents: reversed(events),
						warnings: reversed(warnings),
						today
					})
				).toEqual(standing({ orders, appointments, complianceEvents: events, warnings, today }));
			})
		);
	});

	it('lets go of a miss that was since recorded as none', () => {
		for (const code of ['acceptable_absence', 'sent_home_service_issue', 'rescheduled_by_staff'] as const) {
			const appointments = [appointmentOn('2026-11-19', { outcome: outcomeOf(code) })];
			expect(positionOf({}, { appointments })).toEqual({ kind: 'nothing_open' });
		}
	});
});

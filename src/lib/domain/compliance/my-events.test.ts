import { describe, expect, it } from 'vitest';
import { reviewAsked } from '#lib/domain/records/records.fixture.ts';
import {
	decisionsToMark,
	decisionToAskAbout,
	eventAbout,
	eventsWithNews,
	isSideAwaited,
	newsOf,
	restartsAhead
} from './my-events.ts';
import {
	account,
	decided,
	eventOn,
	id,
	miss,
	orderOf,
	reportOn,
	restart,
	today
} from './standing.fixture.ts';

const look = reviewAsked({
	id: id(610),
	decisionId: id(600),
	askedOf: 'manager',
	answer: { result: 'stands', words: '', by: 'Manager', at: 3, readAt: null }
});
const on = '2026-11-19';

describe('what is new in an event', () => {
	it('is a decision not opened yet, but never one that a manager has still to agree to', () => {
		const event = eventOn(on, {
			decisions: [
				decided({ id: id(601), state: 'superseded', readAt: 5 }),
				decided({}),
				decided({ id: id(602), state: 'awaiting_countersign' })
			]
		});
		expect(newsOf(event).decisions.map((decision) => decision.id)).toEqual([id(600)]);
		expect(decisionsToMark(event)).toEqual([id(600)]);
	});

	it('is an answered request too, marked with the decision that it is about', () => {
		const event = eventOn(on, { decisions: [decided({ readAt: 5 })], looks: [look] });
		expect(decisionsToMark(event)).toEqual([id(600)]);
		const read = eventOn(on, {
			decisions: [decided({ readAt: 5 })],
			looks: [{ ...look, answer: null }]
		});
		expect(eventsWithNews([read, event])).toEqual([event]);
	});
});

describe('an event of one’s own', () => {
	it('is found by its appointment, the latest first', () => {
		const later = eventOn('2026-11-20', { id: id(501) });
		expect(eventAbout([eventOn(on), later], id(1))).toBe(later);
		expect(eventAbout([eventOn(on, { appointmentId: null })], undefined)).toBeUndefined();
	});

	it('waits for the person’s side until they said something, before or after', () => {
		const appointment = miss(1, on, '2026-11-26');
		const world = {
			orders: [orderOf()],
			appointments: [appointment],
			complianceEvents: [eventOn(on)],
			obstacles: [],
			warnings: []
		};
		expect(isSideAwaited(world, appointment, today)).toBe(true);
		expect(isSideAwaited(world, { ...appointment, accountDueOn: null }, today)).toBe(false);
		const told = { ...world, complianceEvents: [eventOn(on, { accounts: [account] })] };
		expect(isSideAwaited(told, appointment, today)).toBe(false);
		const reported = { ...world, obstacles: [reportOn(id(1), '2026-11-18')] };
		expect(isSideAwaited(reported, appointment, today)).toBe(false);
		const unasked = { ...world, complianceEvents: [] };
		expect(isSideAwaited(unasked, appointment, today)).toBe(true);
		const ended = { ...unasked, orders: [orderOf({ endedOn: '2026-11-20' })] };
		expect(isSideAwaited(ended, appointment, today)).toBe(false);
		const yearsLater = '2028-11-22';
		expect(isSideAwaited(unasked, appointment, yearsLater)).toBe(false);
	});

	it('shows a fresh start up to its day, the nearest first', () => {
		const soon = eventOn(on, { restart });
		const later = eventOn(on, { id: id(501), restart: { ...restart, nextOn: '2026-12-01' } });
		expect(restartsAhead([later, soon], '2026-11-26')).toEqual([soon, later]);
		expect(restartsAhead([later, soon], '2026-11-27')).toEqual([later]);
	});

	it('asks once how it was, about the decision that holds', () => {
		expect(decisionToAskAbout(eventOn(on, { decisions: [decided({})] }))?.id).toBe(id(600));
		expect(decisionToAskAbout(eventOn(on, { decisions: [decided({ pulseGiven: true })] }))).toBeNull();
		expect(decisionToAskAbout(eventOn(on, { decisions: [decided({ outcome: 'more_time' })] }))).toBeNull();
	});
});

import { describe, expect, it } from 'vitest';
import { reviewAsked } from '#lib/domain/records/records.fixture.ts';
import { decidedAboutMe, eventNow } from './event-now.ts';
import {
	account,
	appointmentOn,
	decided,
	eventOn,
	id,
	miss,
	orderOf,
	outcomeOf,
	today,
	warningOn,
	type Event
} from './standing.fixture.ts';
import type { StandingWorld } from './standing.ts';

const worldOf = (given: Partial<StandingWorld>): StandingWorld => ({
	orders: [orderOf()],
	appointments: [miss(1, '2026-11-19', '2026-11-26')],
	obstacles: [],
	complianceEvents: [],
	warnings: [],
	...given
});
const now = (changes: Partial<Event>, given: Partial<StandingWorld> = {}) => {
	const event = eventOn('2026-11-19', changes);
	return eventNow(event, worldOf({ complianceEvents: [event], ...given }), today);
};

describe('what is said of an event', () => {
	it.each([
		['nobody has decided', { accounts: [account] }, 'undecided'],
		['more time was given', { decisions: [decided({ outcome: 'more_time', action: null })] }, 'undecided'],
		[
			'a manager has still to agree',
			{ decisions: [decided({ state: 'awaiting_countersign' })] },
			'undecided'
		],
		['it was decided', { decisions: [decided({})] }, 'decided']
	] as [string, Partial<Event>, string][])('%s', (_name, changes, says) => {
		expect(now(changes).says).toBe(says);
	});

	it('stays as it was decided while it is looked at again, and while a manager has the new decision', () => {
		const answer = { result: 'looks_again' as const, words: '', by: 'Manager', at: 2, readAt: null };
		const looks = [reviewAsked({ decisionId: id(600), answer })];
		const waiting = decided({ id: id(601), state: 'awaiting_countersign' });
		for (const decisions of [[decided({})], [decided({}), waiting]]) {
			const found = now({ decisions, looks });
			expect([found.says, found.decision?.id, found.matter?.kind]).toEqual([
				'looked_at_again',
				id(600),
				'looked_at_again'
			]);
		}
	});

	it('was put right where the appointment was since recorded as no miss', () => {
		const kept = appointmentOn('2026-11-19', { outcome: outcomeOf('attended_complied') });
		expect(now({}, { appointments: [kept] }).says).toBe('put_right');
	});

	it('has the warning of the decision that holds, not one that a decision before had brought', () => {
		const decisions = [decided({ id: id(599), state: 'superseded' }), decided({})];
		const before = warningOn(today, { id: id(401), eventId: id(500), withdrawnOn: today });
		const standing = warningOn(today, { id: id(402), eventId: id(500) });
		for (const warnings of [
			[before, standing],
			[standing, before]
		])
			expect(now({ decisions }, { warnings }).warning?.warning.id).toBe(id(402));
		const accepted = [decided({ outcome: 'accepted', action: null })];
		expect(now({ decisions: accepted }, { warnings: [before] }).warning).toBeNull();
	});
});

it('tells of what was decided elsewhere beside the events here, each once', () => {
	const event = eventOn('2026-11-19', { decisions: [decided({})] });
	const unaccepted = appointmentOn('2026-09-03', { id: id(2), outcome: outcomeOf('unacceptable_absence') });
	const found = decidedAboutMe(
		worldOf({
			appointments: [appointmentOn('2026-11-19', { outcome: outcomeOf('unacceptable_absence') }), unaccepted],
			complianceEvents: [event],
			warnings: [warningOn(today, { eventId: id(500) }), warningOn('2026-09-14', { id: id(401) })]
		}),
		today
	);
	expect(found.events.map(({ event: { id: eventId } }) => eventId)).toEqual([id(500)]);
	expect(found.warningsElsewhere.map(({ warning }) => warning.id)).toEqual([id(401)]);
	expect(found.missesElsewhere.map(({ id: appointmentId }) => appointmentId)).toEqual([id(2)]);
});

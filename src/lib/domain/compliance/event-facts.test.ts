import { describe, expect, it } from 'vitest';
import { reviewAsked } from '#lib/domain/records/records.fixture.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { eventFactsOf, reportsAbout, stateOfEvent } from './event-facts.ts';
import {
	appointmentOn,
	decided,
	eventOn,
	id,
	reportOn,
	restart,
	today,
	type Event
} from './standing.fixture.ts';

const MISSED = '2026-11-16';
const missed = appointmentOn(MISSED);
const stateOf = (changes: Partial<Event>, obstacles = [] as ReturnType<typeof reportOn>[]) =>
	stateOfEvent(eventOn(MISSED, changes), { obstacles, appointments: [missed] }, today);

describe('what the person said about the same appointment', () => {
	it('is apart by whether it was tapped before it began, and gone once taken back', () => {
		const before = reportOn(id(1), '2026-11-15');
		const after = { ...reportOn(id(1), '2026-11-17'), id: id(801) };
		const takenBack = { ...reportOn(id(1), '2026-11-17', 'withdrawn'), id: id(802) };
		const other = { ...reportOn(id(2), '2026-11-17'), id: id(803) };
		const world = { obstacles: [before, after, takenBack, other], appointments: [missed] };
		expect(reportsAbout(eventOn(MISSED), world)).toEqual({ earlier: [before], later: [after] });
	});

	it('is there to be read where it was refused, and nobody has heard it', () => {
		const before = { ...reportOn(id(1), '2026-11-15'), refused: true as const };
		const after = { ...reportOn(id(1), '2026-11-17'), id: id(801), refused: true as const };
		const world = { obstacles: [before, after], appointments: [missed] };
		expect(reportsAbout(eventOn(MISSED), world)).toEqual({ earlier: [before], later: [after] });
		expect(eventFactsOf(eventOn(MISSED), world)).toMatchObject({ accounts: [], earlierReports: [] });
	});

	it('counts as their account where it came after', () => {
		expect(stateOf({}, [reportOn(id(1), '2026-11-17')])).toBe('to_decide');
		expect(stateOf({}, [reportOn(id(1), '2026-11-15')])).toBe('awaiting_account');
	});
});

describe('what the person said of the time before it was moved', () => {
	const booked = { by: '', at: 1, askedBy: 'office' as const, why: '', arranged: '', clashReason: '' };
	const first = appointmentOn('2026-11-12', { id: id(7), cancelled: true });
	const moved = { ...missed, booked: { ...booked, movedFrom: id(7) } };
	const of = (obstacles: ReturnType<typeof reportOn>[]) => {
		const world = { obstacles, appointments: [first, moved] };
		return { ...reportsAbout(eventOn(MISSED), world), state: stateOfEvent(eventOn(MISSED), world, today) };
	};

	it('is among the earlier ones, and never their account of the miss', () => {
		const before = reportOn(id(7), '2026-11-11');
		expect(of([before])).toEqual({ earlier: [before], later: [], state: 'awaiting_account' });
		const after = reportOn(id(7), '2026-11-17');
		expect(of([after])).toEqual({ earlier: [], later: [], state: 'awaiting_account' });
		// Nobody knows when, and the phone was in touch without it once the new time had begun.
		const clock = { reading: 'unknown' as const, writtenAfter: after.tappedAt };
		const unknown = { ...after, clock: clock as NonNullable<typeof after.clock> };
		expect(of([unknown])).toEqual({ earlier: [], later: [], state: 'awaiting_account' });
	});
});

describe('a fresh start', () => {
	it('closes what it came after', () => {
		expect(stateOf({ decisions: [decided({})], restart })).toBe('closed');
	});

	it('does not close a decision that was made anew since', () => {
		const anew = decided({ id: id(601), at: instantAt('2026-11-22', 12, 0) });
		expect(stateOf({ decisions: [decided({ state: 'superseded' }), anew], restart })).toBe('restart_due');
	});

	it('is owed again to whoever comes back from prison after it', () => {
		const recalled = decided({ action: 'recall_consideration' });
		const result = (number: number, name: 'recalled' | 'returned', on: string) => ({
			id: id(number),
			result: name,
			on,
			words: '',
			by: 'Officer'
		});
		const results = [result(660, 'recalled', '2026-11-21'), result(661, 'returned', '2026-11-23')];
		expect(stateOf({ decisions: [recalled], results, restart })).toBe('restart_due');
		const after = { ...restart, at: instantAt('2026-11-23', 15, 0) };
		expect(stateOf({ decisions: [recalled], results, restart: after })).toBe('closed');
	});
});

describe('a request to look again', () => {
	const look = reviewAsked({
		decisionId: id(600),
		answer: { result: 'looks_again', words: 'Yes', by: 'Officer', at: 2, readAt: null }
	});

	it('opens the decision it is about, and not the one that replaced it', () => {
		expect(stateOf({ decisions: [decided({})], looks: [look], restart })).toBe('to_decide');
		const anew = decided({ id: id(601) });
		expect(stateOf({ decisions: [decided({ state: 'superseded' }), anew], looks: [look], restart })).toBe(
			'closed'
		);
	});
});

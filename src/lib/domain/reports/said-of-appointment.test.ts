import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thoseBefore } from '#lib/domain/appointments/in-place-of.ts';
import { appointmentRecord, obstacleRecord } from '#lib/domain/records/records.fixture.ts';
import { saidOfAppointment } from './said-of-appointment.ts';

const HOUR = 3_600_000;
const booked = { by: 'Officer', askedBy: 'office' as const, why: '', arranged: '', clashReason: '' };
/** The appointment of this number: an hour after the one before it, moved there at the minute of its number. */
const stands = (number: number, movedFrom: string | null = number === 0 ? null : `at-${number - 1}`) =>
	appointmentRecord({
		id: `at-${number}`,
		startsAt: (number + 1) * HOUR,
		booked: { ...booked, at: number * 60_000, movedFrom }
	});
const answer = { words: '', by: '', readAt: null, offers: [], actions: [] };
const asked = (changes: Partial<Parameters<typeof obstacleRecord>[0]> = {}) =>
	obstacleRecord({
		about: { kind: 'appointment', id: 'at-0' },
		state: 'sent',
		tappedAt: 1,
		receivedAt: 2,
		answers: [],
		...changes
	});
const chain = (length: number) => Array.from({ length }, (_, number) => stands(number));
const isSaid = (report: ReturnType<typeof asked>, appointments = chain(3), id = 'at-2') =>
	saidOfAppointment([report], id, appointments).length === 1;

describe('what was said of an appointment', () => {
	it('goes along wherever that is moved, however often', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (length, about) => {
				const first = about % length;
				const report = asked({ about: { kind: 'appointment', id: `at-${first}` } });
				const here = chain(length).map(({ id }) => saidOfAppointment([report], id, chain(length)).length);
				expect(here).toEqual(chain(length).map((_, number) => (number >= first ? 1 : 0)));
			})
		);
	});

	it('ends on a circle and on what is not there', () => {
		const circle = [stands(0, 'at-2'), stands(1), stands(2)];
		expect(thoseBefore('at-2', circle)).toEqual(['at-1', 'at-0']);
		expect(isSaid(asked(), circle)).toBe(true);
		expect(thoseBefore('at-0', [stands(0, 'at-0')])).toEqual([]);
		expect(thoseBefore('at-2', [stands(2)])).toEqual(['at-1']);
		expect(isSaid(asked(), [stands(2)])).toBe(false);
	});

	it('stays where it was once a move answered it, also where somebody answers it again', () => {
		const changed = { how: 'moved' as const, by: '', at: 60_000, askedBy: 'office' as const, why: '' };
		const moved = (reportId: string | null) =>
			chain(3).map((each) =>
				each.id === 'at-0' ? { ...each, changed: { ...changed, movedTo: 'at-1', reportId } } : each
			);
		const report = asked({ id: 'r', state: 'sorted', answers: [{ ...answer, id: 'a', at: 60_000 }] });
		expect(isSaid(report, moved('r'), 'at-1')).toBe(false);
		const again = { ...report, answers: [...report.answers, { ...answer, id: 'b', at: 70_000 }] };
		expect(isSaid(again, moved('r'), 'at-1')).toBe(false);
		expect(isSaid(again, moved('other'), 'at-1')).toBe(true);
		expect(isSaid(report, moved('r'), 'at-0')).toBe(true);
	});

	it('stays where it was once it was settled before a move, and goes along where it is only being worked on', () => {
		const answered = (at: number, state: 'sorted' | 'being_worked_on') =>
			asked({ state, answers: [{ ...answer, id: 'a', at }] });
		expect(isSaid(answered(59_999, 'sorted'))).toBe(false);
		expect(isSaid(answered(59_999, 'being_worked_on'))).toBe(true);
		// Settled between the two moves: with the second, and not with the third.
		expect(isSaid(answered(90_000, 'sorted'), chain(3), 'at-1')).toBe(true);
		expect(isSaid(answered(90_000, 'sorted'))).toBe(false);
		expect(isSaid(answered(HOUR * 9, 'sorted'))).toBe(true);
		expect(isSaid(asked({ state: 'withdrawn' }))).toBe(false);
	});

	it('is no account of a miss of the new time where it is known to have been said once that had begun', () => {
		const late = { tappedAt: 3 * HOUR, receivedAt: 3 * HOUR };
		expect(isSaid(asked(late))).toBe(false);
		expect(isSaid(asked({ ...late, about: { kind: 'appointment', id: 'at-2' } }))).toBe(true);
		expect(isSaid(asked({ ...late, clock: { reading: 'unknown', writtenAfter: null } as never }))).toBe(true);
		// Before the new time, by a phone that did not know of the move.
		expect(isSaid(asked({ tappedAt: 2 * HOUR, receivedAt: 4 * HOUR }))).toBe(true);
	});
});

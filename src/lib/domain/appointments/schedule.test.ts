import { describe, expect, it } from 'vitest';
import { appointmentRecord } from '#lib/domain/records/records.fixture.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import { canReply, isOver, isStillOpen, nextAppointment, scheduleOf, wasSession } from './schedule.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 23, 12);

const appointment = (changes: Partial<RecordOf<'appointment'>>) =>
	appointmentRecord({ startsAt: NOW + HOUR, ...changes });

describe('scheduleOf', () => {
	it('keeps what is going on among the coming, and turns the past round', () => {
		const older = appointment({ id: 'older', startsAt: NOW - 50 * HOUR });
		const old = appointment({ id: 'old', startsAt: NOW - 20 * HOUR });
		const on = appointment({ id: 'on', startsAt: NOW - HOUR, endsAt: NOW + HOUR });
		const later = appointment({ id: 'later' });
		const { coming, past } = scheduleOf([older, old, on, later], NOW);
		expect(coming.map(({ id }) => id)).toEqual(['on', 'later']);
		expect(past.map(({ id }) => id)).toEqual(['old', 'older']);
	});

	it('has what was said of how it went among the past, once it has begun', () => {
		const outcome = { code: 'failed_to_attend' as const, reason: null };
		const missed = appointment({ startsAt: NOW - 1, endsAt: NOW + HOUR, outcome });
		expect(isOver(missed, NOW)).toBe(true);
		expect(nextAppointment([missed, appointment({ id: 'later' })], NOW)?.id).toBe('later');
		expect(isOver(appointment({ outcome }), NOW)).toBe(false);
	});

	it('takes an appointment with no end to last an hour', () => {
		expect(isOver(appointment({ startsAt: NOW - HOUR + 1 }), NOW)).toBe(false);
		expect(isOver(appointment({ startsAt: NOW - HOUR }), NOW)).toBe(true);
	});
});

describe('nextAppointment', () => {
	it('passes over what no longer takes place', () => {
		const off = appointment({ id: 'off', cancelled: true });
		const stands = appointment({ id: 'stands', startsAt: NOW + 2 * HOUR });
		expect(nextAppointment([off, stands], NOW)?.id).toBe('stands');
		expect(nextAppointment([off], NOW)).toBeNull();
	});
});

describe('canReply', () => {
	it.each([
		[{ startsAt: NOW + 1 }, true],
		[{ startsAt: NOW }, false],
		[{ startsAt: NOW + HOUR, cancelled: true }, false]
	])('%o: %s', (changes, expected) => {
		expect(canReply(appointment(changes), NOW)).toBe(expected);
	});
});

describe('isStillOpen', () => {
	it.each([
		['it takes place and nobody has said how it went', {}, true],
		['it is called off', { cancelled: true }, false],
		['it has an outcome', { outcome: { code: 'attended_complied' as const, reason: null } }, false]
	])('%s', (_, changes, expected) => expect(isStillOpen(appointment(changes))).toBe(expected));
});

describe('wasSession', () => {
	it('is one where the person was there, or where nothing is written down yet', () => {
		const outcome = (code: 'attended_complied' | 'failed_to_attend') => ({ outcome: { code, reason: null } });
		expect(wasSession(appointment({}))).toBe(true);
		expect(wasSession(appointment(outcome('attended_complied')))).toBe(true);
		expect(wasSession(appointment(outcome('failed_to_attend')))).toBe(false);
	});
});

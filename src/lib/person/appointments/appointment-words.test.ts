import { describe, expect, it } from 'vitest';
import { appointmentsEn } from '#lib/i18n/appointments/person-appointments.en.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { appointmentRecord } from '#lib/domain/records/records.fixture.ts';
import { untilWords } from './appointment-words.ts';

const now = instantAt('2026-11-23', 9, 0);
const HOUR_MS = 3_600_000;
const on = { startsAt: now - 1, endsAt: now + HOUR_MS };

describe('untilWords', () => {
	it.each([
		['2026-11-23', 9, 20, 'In 20 minutes'],
		['2026-11-23', 14, 0, 'Today, in 5 hours'],
		['2026-11-24', 8, 0, 'Tomorrow'],
		['2026-11-24', 9, 30, 'Tomorrow'],
		['2026-11-26', 10, 30, 'In 3 days'],
		['2026-11-23', 8, 45, 'It is on now'],
		['2026-11-22', 10, 0, 'Yesterday'],
		['2026-11-19', 10, 0, '4 days ago']
	])('says of %s %i:%i: %s', (date, hour, minute, words) => {
		const appointment = appointmentRecord({ startsAt: instantAt(date, hour, minute), endsAt: null });
		expect(untilWords(appointmentsEn, appointment, now)).toBe(words);
	});

	it.each<[string, Parameters<typeof appointmentRecord>[0], string]>([
		['it lasts longer than any we know of', { startsAt: now - 7 * HOUR_MS, endsAt: now + 1 }, 'It is on now'],
		['its end has passed', { startsAt: now - HOUR_MS / 2, endsAt: now }, 'Earlier today'],
		['its end has passed on another day', { startsAt: now - 12 * HOUR_MS, endsAt: now - 1 }, 'Yesterday'],
		[
			'nobody knows its end, and an hour has gone',
			{ startsAt: now - HOUR_MS, endsAt: null },
			'Earlier today'
		],
		['it was missed', { ...on, outcome: { code: 'failed_to_attend', reason: null } }, 'Earlier today'],
		['they were there', { ...on, outcome: { code: 'attended_complied', reason: null } }, 'Earlier today'],
		['it is off', { ...on, cancelled: true }, 'Earlier today']
	])('says that it is on only while it is: %s', (_, changes, words) =>
		expect(untilWords(appointmentsEn, appointmentRecord(changes), now)).toBe(words)
	);
});

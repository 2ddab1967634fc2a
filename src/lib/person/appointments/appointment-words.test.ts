import { describe, expect, it } from 'vitest';
import { appointmentsEn } from '#lib/i18n/appointments/person-appointments.en.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { untilWords } from './appointment-words.ts';

const now = instantAt('2026-11-23', 9, 0);

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
		expect(untilWords(appointmentsEn, instantAt(date, hour, minute), now)).toBe(words);
	});
});

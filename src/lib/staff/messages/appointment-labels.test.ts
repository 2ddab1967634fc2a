import { describe, expect, it } from 'vitest';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import type { AppointmentToJoin } from '#lib/server/queries/messages/thread.ts';
import { appointmentLabels } from './appointment-labels.ts';

const startsAt = instantAt('2026-12-03', 10, 30);
const one: AppointmentToJoin = {
	id: '1',
	startsAt,
	endsAt: instantAt('2026-12-03', 11, 0),
	appointmentKind: 'office_visit',
	placeName: 'Jubilee House',
	withName: 'Priya Raman',
	before: []
};

describe.each(['en', 'cy'] as const)('appointments that a message may be about, in %s', (language) => {
	const text = staffText(language);
	const clock = { language, frame: text.frame, now: instantAt('2026-11-30', 9, 0) };
	const labelsOf = (...all: Partial<AppointmentToJoin>[]) =>
		appointmentLabels(
			all.map((each, index) => ({ ...one, id: String(index), ...each })),
			text,
			clock
		).map(({ label }) => label);

	it.each<[string, Partial<AppointmentToJoin>]>([
		['end', { endsAt: instantAt('2026-12-03', 11, 30) }],
		['place', { placeName: 'Town Hall' }],
		['who sees them', { withName: 'Elin Lloyd' }],
		['kind', { appointmentKind: 'telephone' }],
		['nothing that is known', {}]
	])('are told apart at the same time by their %s', (_, changes) => {
		expect(new Set(labelsOf({}, changes, { endsAt: null, placeName: null, withName: '' })).size).toBe(3);
	});

	it('are not counted where nothing is alike', () => {
		expect(labelsOf({}, { placeName: 'Town Hall' }).join()).not.toMatch(/\(\d\)/);
	});
});

it('says all of it in one line', () => {
	const text = staffText('en');
	const clock = { language: 'en' as const, frame: text.frame, now: instantAt('2026-11-30', 9, 0) };
	expect(appointmentLabels([one], text, clock)).toEqual([
		{
			value: '1',
			label: 'Thursday 3 December, 10:30am: Office visit, until 11am, Jubilee House, with Priya Raman'
		}
	]);
});

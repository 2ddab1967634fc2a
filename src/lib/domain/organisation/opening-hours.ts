import * as z from 'zod/mini';
import { onTheClock } from '#lib/domain/time/date-schema.ts';

/** In the order of `OpeningHours`. */
export const weekdays = [
	'monday',
	'tuesday',
	'wednesday',
	'thursday',
	'friday',
	'saturday',
	'sunday'
] as const;
export type Weekday = (typeof weekdays)[number];

const ClockTime = z.string('time_unreal').check(onTheClock('time_unreal'));

const DayHours = z.nullable(
	z
		.object({ opens: ClockTime, closes: ClockTime })
		.check(z.refine(({ opens, closes }) => opens < closes, { error: 'hours_backwards', path: ['closes'] }))
);

/** From Monday to Sunday; null for a day on which the office is shut. */
export const OpeningHours = z.array(DayHours).check(z.length(7));
export type OpeningHours = z.infer<typeof OpeningHours>;

/**
 * As people type it: `9`, `9.30`, `09:30`.
 * @returns `09:30`; what was typed where it is no time, so that it can be said
 */
export function clockTimeFrom(typed: string): string {
	const found = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(typed.trim());
	if (!found) return typed;
	const [, hour = '', minute = '00'] = found;
	return `${hour.padStart(2, '0')}:${minute}`;
}

/** From Monday, as a calendar has them. */
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

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
 * As people type it: `9`, `9.30`, `09:30`; and as our pages show it: `2:30pm`, in Welsh `2:30yp`.
 * @returns `09:30`; what was typed where it is no time, so that it can be said
 */
export function clockTimeFrom(typed: string): string {
	const found = /^(\d{1,2})(?:[:.](\d\d))?(?: ?([ap]m|y[bp]))?$/i.exec(typed.trim());
	if (!found) return typed;
	const [, hour = '', minute = '00', half] = found;
	// No clock of twelve hours shows 0 or 13.
	if (half && (+hour < 1 || +hour > 12)) return typed;
	const past = /p/i.test(half ?? '') ? 12 : 0;
	return `${String(half ? (+hour % 12) + past : hour).padStart(2, '0')}:${minute}`;
}

import { clockTimeFrom } from './weekdays.ts';

/**
 * As staff type it, and as our pages show it: besides `9`, `9.30` and `14:30` also `2:30pm`, in Welsh `2:30yp`. It stands apart because
 * phones fetch the other, and have a field for times.
 * @returns `14:30`; what was typed where it is no time, so that it can be said
 */
export function clockTimeTyped(typed: string): string {
	const found = /^(\d{1,2}(?:[:.]\d\d)?) ?([ap]m|y[bp])$/i.exec(typed.trim());
	if (!found) return clockTimeFrom(typed);
	const [, time = '', half = ''] = found;
	const [hour = '', minute = ''] = clockTimeFrom(time).split(':');
	// No clock of twelve hours shows 0 or 13.
	if (Number(hour) < 1 || Number(hour) > 12) return typed;
	const past = /p/i.test(half) ? 12 : 0;
	return `${String((Number(hour) % 12) + past).padStart(2, '0')}:${minute}`;
}

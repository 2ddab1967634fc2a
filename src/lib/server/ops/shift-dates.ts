import { addDays, instantAt, localTime } from '#lib/domain/time/local-date.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/**
 * The same content with every date moved by whole days. A time stays what the clock on the wall in England and Wales
 * shows, over a change to summer time too; a date of birth stays as it is.
 */
export function shiftDates<Value>(content: Value, days: number): Value {
	// The shape does not change: texts stay texts, and only their dates differ.
	return shift(content, days, '') as Value;
}

function shift(value: unknown, days: number, field: string): unknown {
	if (typeof value === 'string') return field === 'dateOfBirth' ? value : shiftText(value, days);
	if (Array.isArray(value)) return value.map((each) => shift(each, days, field));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shift(each, days, key)]));
}

function shiftText(text: string, days: number): string {
	if (day.test(text)) return addDays(text, days);
	if (!moment.test(text)) return text;
	const { date, hour, minute } = localTime(Date.parse(text));
	return new Date(instantAt(addDays(date, days), hour, minute)).toISOString().replace('.000Z', 'Z');
}

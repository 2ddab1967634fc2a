import { clockTimeTyped } from '#lib/domain/organisation/clock-time.ts';
import { weekdays } from '#lib/domain/organisation/weekdays.ts';
import { linesOf, orNull, textOf } from '#lib/domain/text/form-reader.ts';

/** Where a problem with the hours of one day stands. */
export const hourFields = Object.fromEntries(
	weekdays.flatMap((day, index) => [
		[`openingHours.${index}.opens`, `${day}-opens`],
		[`openingHours.${index}.closes`, `${day}-closes`]
	])
) as Record<`openingHours.${string}`, string>;

/** An office, as its form says it. A day with neither time is one on which it is shut. */
export function officeIn(form: FormData) {
	return {
		name: textOf(form, 'name').trim(),
		address: linesOf(form, 'address'),
		postcode: orNull(form, 'postcode'),
		telephone: orNull(form, 'telephone'),
		openingHours: weekdays.map((day) => {
			const opens = clockTimeTyped(textOf(form, `${day}-opens`));
			const closes = clockTimeTyped(textOf(form, `${day}-closes`));
			return opens.trim() === '' && closes.trim() === '' ? null : { opens, closes };
		})
	};
}

import * as z from 'zod/mini';
import { LocalDate, onTheClock } from '#lib/domain/time/date-schema.ts';
import { MOST_TIMES } from './times-in-form.ts';

/** A day on which somebody could come, and from when; without a time, any. */
export const TimeThatWorks = z.object({
	on: LocalDate,
	at: z.nullable(z.string().check(onTheClock('date_unreal')))
});
export type TimeThatWorks = z.infer<typeof TimeThatWorks>;

export const timesThatWork = z.array(TimeThatWorks).check(z.maxLength(MOST_TIMES));

import * as z from 'zod/mini';

/** A time of the local clock, `09:30`. */
const ClockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const DayHours = z.nullable(z.object({ opens: ClockTime, closes: ClockTime }));

/** From Monday to Sunday; null for a day on which the office is shut. */
export const OpeningHours = z.array(DayHours).check(z.length(7));
export type OpeningHours = z.infer<typeof OpeningHours>;

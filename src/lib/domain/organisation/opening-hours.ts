import * as z from 'zod/mini';
import { onTheClock } from '#lib/domain/time/date-schema.ts';

const ClockTime = z.string('time_unreal').check(onTheClock('time_unreal'));

const DayHours = z.nullable(
	z
		.object({ opens: ClockTime, closes: ClockTime })
		.check(z.refine(({ opens, closes }) => opens < closes, { error: 'hours_backwards', path: ['closes'] }))
);

/** From Monday to Sunday; null for a day on which the office is shut. */
export const OpeningHours = z.array(DayHours).check(z.length(7));
export type OpeningHours = z.infer<typeof OpeningHours>;

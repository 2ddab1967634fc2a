import * as z from 'zod/mini';
import { Instant } from '#lib/domain/time/date-schema.ts';
import { Outcome } from './vocabulary.ts';

/** What an import says of an appointment that was booked, moved or cancelled here. What was done here stands. */
export const ToldOfAppointment = z.object({
	startsAt: Instant,
	outcome: z.nullable(Outcome),
	cancelled: z.boolean()
});
export type ToldOfAppointment = z.infer<typeof ToldOfAppointment>;

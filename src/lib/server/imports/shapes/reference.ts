import * as z from 'zod';
import { text } from './fields.ts';

export const AppointmentTypesBody = z.looseObject({
	appointmentTypes: z.array(z.looseObject({ code: text, description: text }))
});
export type AppointmentTypesBody = z.infer<typeof AppointmentTypesBody>;

export const ContactOutcomesBody = z.looseObject({
	outcomes: z.array(z.looseObject({ code: text, description: text }))
});
export type ContactOutcomesBody = z.infer<typeof ContactOutcomesBody>;

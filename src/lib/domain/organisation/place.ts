import * as z from 'zod/mini';
import { optionalText, text } from '#lib/domain/text/record-text.ts';

export const Place = z.object({
	name: text,
	/** House number and street, town, county: a line each. */
	lines: z.array(text),
	postcode: optionalText
});
export type Place = z.infer<typeof Place>;

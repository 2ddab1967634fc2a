import * as z from 'zod/mini';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { weekdays } from '#lib/domain/organisation/opening-hours.ts';
import { text } from '#lib/domain/text/record-text.ts';
import { Instant } from '#lib/domain/time/date-schema.ts';

/** What of somebody's life stands written down, each once: how to reach them, which days are taken, and what to do in another way for
 * them. */
export const CircumstanceTopic = z.enum(['telephone', 'contact', 'days', 'adjustments']);
export type CircumstanceTopic = z.infer<typeof CircumstanceTopic>;

export const CircumstanceChoice = z.enum([
	'call',
	'text_message',
	'voice_message',
	'letter',
	'email',
	'interpreter',
	'read_aloud',
	'easy_read',
	'large_print',
	'more_time',
	...weekdays
]);
export type CircumstanceChoice = z.infer<typeof CircumstanceChoice>;

/** What can be chosen under each topic; the rest is said in words. */
export const circumstanceChoices: Record<CircumstanceTopic, readonly CircumstanceChoice[]> = {
	telephone: [],
	contact: ['call', 'text_message', 'voice_message', 'letter', 'email'],
	/** On which they work, care for somebody or pray, so that nothing is booked on them unseen. */
	days: weekdays,
	adjustments: ['interpreter', 'read_aloud', 'easy_read', 'large_print', 'more_time']
};

/** A standing fact to take into account. No rule, decision or count reads it; who books an appointment is shown the days. */
export const CircumstanceRecord = z.object({
	kind: z.literal('circumstance'),
	id: Identifier,
	topic: CircumstanceTopic,
	chosen: z.array(CircumstanceChoice),
	/** Of a telephone, the number. */
	words: text,
	byName: text,
	at: Instant
});
export type CircumstanceRecord = z.infer<typeof CircumstanceRecord>;

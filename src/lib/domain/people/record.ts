import * as z from 'zod/mini';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { Language } from '#lib/domain/text/language-schema.ts';
import { optionalText, text } from '#lib/domain/text/record-text.ts';
import { Instant, LocalDate } from '#lib/domain/time/date-schema.ts';
import { OrderKind, RequirementKind } from './vocabulary.ts';

export const PersonRecord = z.object({
	kind: z.literal('person'),
	id: Identifier,
	preferredName: text,
	language: Language,
	officer: z.nullable(z.object({ name: text, telephone: optionalText, team: optionalText })),
	/** Who had the case before, null where nobody had, and the first day of the officer who has it now. Left out while nobody changed. */
	officerChange: z.optional(z.object({ before: z.nullable(text), since: LocalDate })),
	/** When the officer is away, both days counted, and who covers. Which of them holds today, the reader's day decides. */
	covers: z.optional(
		z.array(z.object({ name: text, telephone: optionalText, from: LocalDate, until: LocalDate }))
	),
	/** What of these they have not read yet: a cover as it was set or taken back, without one the last change of officer. */
	officerNews: z.optional(
		z.array(
			z.object({
				key: text,
				cover: z.optional(
					z.object({
						name: text,
						telephone: optionalText,
						from: LocalDate,
						until: LocalDate,
						isOff: z.optional(z.literal(true))
					})
				)
			})
		)
	),
	/** Of the officer's team, for what is printed: how to be heard without the app. */
	manager: z.optional(z.nullable(z.object({ name: text, telephone: optionalText }))),
	textSize: z.enum(['normal', 'large', 'largest']),
	/** A phone of theirs that was signed out from elsewhere, until that was read; `by` is null where they did it themselves. */
	signedOutPhone: z.optional(z.object({ id: Identifier, addedAt: Instant, at: Instant, by: optionalText })),
	/** Within how many working days their officer's team answers; left out where that is as usual. */
	replyDays: z.optional(z.number()),
	/** Since when their own calendar may ask for their appointments; left out while it may not. */
	calendarSince: z.optional(Instant),
	/** Only there for the invented people of a demonstration: their pages say so. */
	invented: z.optional(z.literal(true))
});
export type PersonRecord = z.infer<typeof PersonRecord>;

export const OrderRecord = z.object({
	kind: z.literal('order'),
	id: Identifier,
	orderKind: OrderKind,
	/** The court's own name for it. */
	title: text,
	startDate: z.nullable(LocalDate),
	endDate: z.nullable(LocalDate),
	/** The day it really ended, whatever had been expected. */
	endedOn: z.optional(z.nullable(LocalDate))
});
export type OrderRecord = z.infer<typeof OrderRecord>;

export const RequirementRecord = z.object({
	kind: z.literal('requirement'),
	id: Identifier,
	orderId: Identifier,
	requirementKind: RequirementKind,
	title: text,
	detail: optionalText,
	/** `completed` is null where nobody has told us how much is done. */
	measure: z.nullable(
		z.object({
			unit: z.enum(['days', 'hours', 'sessions', 'months']),
			required: z.number(),
			completed: z.nullable(z.number())
		})
	),
	startDate: z.nullable(LocalDate),
	/** The day on which it is expected to end: that ends nothing by itself. */
	endDate: z.nullable(LocalDate),
	/** What was recorded of its end; the day is null where only that it ended is known. */
	ended: z.optional(z.nullable(z.object({ on: z.nullable(LocalDate) })))
});
export type RequirementRecord = z.infer<typeof RequirementRecord>;

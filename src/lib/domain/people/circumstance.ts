import * as z from 'zod/mini';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { choicesOf, numberBetween, words } from '#lib/domain/text/checked.ts';
import { telephoneText } from '#lib/domain/text/links.ts';
import { text } from '#lib/domain/text/record-text.ts';
import { Instant, onTheClock } from '#lib/domain/time/date-schema.ts';
import type { CircumstanceSaid } from './circumstance-said.ts';
import {
	allChoices,
	allTopics,
	circumstanceChoices,
	isTimed,
	LONGEST_TRAVEL,
	SHORTEST_TRAVEL
} from './circumstance-topics.ts';

export const CircumstanceTopic = z.enum(allTopics);
export type CircumstanceTopic = z.infer<typeof CircumstanceTopic>;

export const CircumstanceChoice = z.enum(allChoices);
export type CircumstanceChoice = z.infer<typeof CircumstanceChoice>;

/** Who wrote it: the person, or an officer with them. */
export const WrittenBy = z.enum(['person', 'officer']);
export type WrittenBy = z.infer<typeof WrittenBy>;

/** What was said at one time, by whom and when. An optional field came later than the record. */
const version = {
	chosen: z.array(CircumstanceChoice),
	words: text,
	fromTime: z.optional(z.nullable(text)),
	untilTime: z.optional(z.nullable(text)),
	minutes: z.optional(z.nullable(z.int())),
	writtenBy: z.optional(WrittenBy),
	byName: text,
	/** When it was written: of what its person wrote, the tap, as far as it can be known. */
	at: Instant,
	/**
	 * When what its person wrote reached us, null while it is only on their phone. Left out of what an officer wrote: that is here as it
	 * is written.
	 */
	receivedAt: z.optional(z.nullable(Instant))
};

export const CircumstanceVersion = z.object({ id: Identifier, ...version });
export type CircumstanceVersion = z.infer<typeof CircumstanceVersion>;

/** So many of what it said before stand with it on a phone. */
export const MOST_BEFORE = 10;

/**
 * A standing fact to take into account. No rule, decision or count reads it; who books an appointment is shown what it takes, and it
 * stands beside what is decided.
 */
export const CircumstanceRecord = z.object({
	kind: z.literal('circumstance'),
	id: Identifier,
	topic: CircumstanceTopic,
	...version,
	/** Of the command that last said it: no count, or what follows a change that was refused would fit. */
	lastChangeId: z.optional(Identifier),
	/** What it said before, latest first. */
	before: z.optional(z.array(CircumstanceVersion)),
	/** It said something before the first of them: written before versions were kept, or further back than a phone holds. */
	earlierNotHeld: z.optional(z.boolean())
});
export type CircumstanceRecord = z.infer<typeof CircumstanceRecord>;

const ClockTime = z.nullable(z.string().check(onTheClock('clock_time_unreal')));

/** What a form says of one topic, whoever fills it in. */
export const circumstanceFields = {
	topic: CircumstanceTopic,
	chosen: choicesOf(CircumstanceChoice),
	words,
	fromTime: z.optional(ClockTime),
	untilTime: z.optional(ClockTime),
	minutes: z.optional(z.nullable(numberBetween(SHORTEST_TRAVEL, LONGEST_TRAVEL)))
};

type Written = CircumstanceSaid & { topic: CircumstanceTopic };

const areOfTheTopic = z.refine<Written>(
	({ topic, chosen }) => chosen.every((each) => circumstanceChoices[topic].includes(each)),
	{ error: 'invalid_payload', path: ['chosen'] }
);
const fieldsOfTheTopic = z.refine<Written>(
	({ topic, fromTime = null, untilTime = null, minutes = null }) =>
		(isTimed(topic) || (fromTime === null && untilTime === null)) && (topic === 'travel' || minutes === null),
	{ error: 'invalid_payload', path: ['words'] }
);
const canBeRung = z.refine<Written>(
	({ topic, words: written }) =>
		topic !== 'telephone' || written === '' || telephoneText(written).number !== null,
	{ error: 'telephone_unclear', path: ['words'] }
);
const hoursAreWhole = z.refine<Written>(
	({ fromTime = null, untilTime = null }) =>
		(fromTime === null) === (untilTime === null) && (fromTime === null || fromTime !== untilTime),
	{ error: 'hours_incomplete', path: ['untilTime'] }
);
/** Hours of no day would look as if they counted. */
const hoursHaveDays = z.refine<Written>(
	({ fromTime = null, chosen }) => fromTime === null || chosen.length > 0,
	{
		error: 'days_missing',
		path: ['chosen']
	}
);

/** What holds of it, whoever writes it. */
export const circumstanceChecks = [
	areOfTheTopic,
	fieldsOfTheTopic,
	canBeRung,
	hoursAreWhole,
	hoursHaveDays
] as const;

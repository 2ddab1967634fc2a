import * as z from 'zod/mini';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { text } from '#lib/domain/text/record-text.ts';
import { Instant } from '#lib/domain/time/date-schema.ts';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { nextSafe, type SafeHours } from './when.ts';

/*
 * What changed of somebody's appointments since they were last looked at. It is read from how the appointments stand, so that no way of
 * changing one, by hand or by a file, has to remember to say so.
 */

/** An appointment to come, as far as a change of it is worth a word. */
export const ToCome = z.object({
	id: Identifier,
	startsAt: Instant,
	/** By what kind and place it is known; any other text is another place. */
	where: text
});
export type ToCome = z.infer<typeof ToCome>;

/** What was known of somebody when they were last looked at: what is not in it is news, whoever's clock says when it came. */
export const Known = z.object({
	toCome: z.array(ToCome),
	/** The messages and the answers of staff, by their own ids. */
	answers: z.array(Identifier)
});
export type Known = z.infer<typeof Known>;

/** How one was and how it is: null where it was not in the book, or is no more. Alike: it is somewhere else, or by another kind. */
export const AppointmentNews = z.object({
	id: Identifier,
	before: z.nullable(Instant),
	after: z.nullable(Instant),
	/** Where it was and is, as `ToCome` says it; not kept in rows from before. */
	whereBefore: z.optional(z.nullable(text)),
	whereAfter: z.optional(z.nullable(text))
});
export type AppointmentNews = z.infer<typeof AppointmentNews>;

/** @param known as they stood when they were last looked at; what has begun by `now` is no news any more */
export function newsOf(
	known: readonly ToCome[],
	current: readonly ToCome[],
	now: Instant
): AppointmentNews[] {
	const earlier = new Map(known.filter(({ startsAt }) => startsAt > now).map((each) => [each.id, each]));
	const later = new Map(current.filter(({ startsAt }) => startsAt > now).map((each) => [each.id, each]));
	return [...new Set([...earlier.keys(), ...later.keys()])].sort().flatMap((id) => {
		const [was, is] = [earlier.get(id), later.get(id)];
		if (was?.startsAt === is?.startsAt && was?.where === is?.where) return [];
		const [before, whereBefore] = [was?.startsAt ?? null, was?.where ?? null];
		const [after, whereAfter] = [is?.startsAt ?? null, is?.where ?? null];
		return [{ id, before, after, whereBefore, whereAfter }];
	});
}

/**
 * What was not told yet and what came since, as one: of each appointment from how it first was to how it now is. One that came and went,
 * or is when and where it was again, before anybody was told is no news.
 */
export function newsTogether(
	first: readonly AppointmentNews[],
	then: readonly AppointmentNews[]
): AppointmentNews[] {
	const later = new Map(then.map((each) => [each.id, each]));
	const held = new Set(first.map(({ id }) => id));
	return [
		...first.map((each) => {
			const { after, whereAfter } = later.get(each.id) ?? each;
			return { ...each, after, whereAfter };
		}),
		...then.filter(({ id }) => !held.has(id))
	].filter((each) => !isAsItWas(each));
}

function isAsItWas({ before, after, whereBefore, whereAfter }: AppointmentNews): boolean {
	if (before !== after) return false;
	return before === null || (whereBefore !== undefined && whereBefore === whereAfter);
}

/** Whether one is again as it was before. Of where it is, `newsTogether` tells. @param isNow its start; null where it does not take place */
export function isUndone({ before, after }: AppointmentNews, isNow: Instant | null): boolean {
	return before !== after && before === isNow;
}

/** Whether what was not told still is news: it is ahead, and is as it was left. @param current as they now stand */
export function isStillNews(
	{ id, before, after, whereAfter }: AppointmentNews,
	current: readonly ToCome[],
	now: Instant
): boolean {
	if ((after ?? before ?? 0) <= now) return false;
	const is = current.find((each) => each.id === id);
	return after === (is?.startsAt ?? null) && (whereAfter ?? is?.where ?? null) === (is?.where ?? null);
}

/** The first and the last moment that it is about. */
export function spanOf(news: readonly AppointmentNews[]): { first: Instant; last: Instant } {
	const moments = news.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
	return { first: Math.min(...moments), last: Math.max(...moments) };
}

/** So long after a change others are waited for, so that an officer's afternoon is one notice. */
const QUIET_MS = 30 * 60_000;
/** An answer is often followed by another. */
const ANSWER_QUIET_MS = 10 * 60_000;
/** At most one in so long says that there is something new. */
export const NEW_EVERY_MS = 6 * 3_600_000;
const NEW_FOR_MS = 3 * 86_400_000;

export interface NewsDue {
	at: Instant;
	/** After it, nothing is sent. */
	until: Instant;
}

/**
 * When they are told: at once, in safe hours, of what was or is to be today or tomorrow; of the rest when no more has come for a while.
 * @returns `at` is after `until` where no safe hour is left
 */
export function changeDue(news: readonly AppointmentNews[], hours: SafeHours, now: Instant): NewsDue {
	const { first, last } = spanOf(news);
	const isSoon = localDate(first) <= addDays(localDate(now), 1);
	return { at: nextSafe(isSoon ? now : now + QUIET_MS, hours), until: last };
}

/** @param lastAt when they were last told that there is something new; null for never */
export function answerDue(lastAt: Instant | null, hours: SafeHours, now: Instant): NewsDue {
	// A clock that went ahead and was set back must not keep anybody waiting for it.
	const last = Math.min(lastAt ?? 0, now);
	const at = nextSafe(Math.max(now + ANSWER_QUIET_MS, last + NEW_EVERY_MS), hours);
	return { at, until: at + NEW_FOR_MS };
}

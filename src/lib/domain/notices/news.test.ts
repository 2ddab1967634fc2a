import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import {
	AppointmentNews,
	answerDue,
	changeDue,
	isStillNews,
	isUndone,
	NEW_EVERY_MS,
	newsOf,
	newsTogether,
	type ToCome
} from './news.ts';
import { defaultHours, isSafe } from './when.ts';

const now = instantAt('2026-11-30', 10, 0);
const HOUR_MS = 3_600_000;
const at = (id: string, hours: number, where = 'office'): ToCome => ({
	id,
	startsAt: now + hours * HOUR_MS,
	where
});

/** The latest of each id. */
const book = fc
	.uniqueArray(
		fc.record({
			id: fc.constantFrom('a', 'b', 'c', 'd'),
			startsAt: fc.integer({ min: -5, max: 200 }).map((hours) => now + hours * HOUR_MS),
			where: fc.constantFrom('office', 'by phone')
		}),
		{ selector: ({ id }) => id }
	)
	.map((all) => all.filter(({ startsAt }) => startsAt > now));

const news = (before: number | null, after: number | null) => ({
	id: 'a',
	before: before === null ? null : now + before * HOUR_MS,
	after: after === null ? null : now + after * HOUR_MS,
	whereBefore: before === null ? null : 'office',
	whereAfter: after === null ? null : 'office'
});

describe('what changed of somebody’s appointments', () => {
	it.each([
		['booked', [], [at('a', 5)], [news(null, 5)]],
		['cancelled', [at('a', 5)], [], [news(5, null)]],
		['moved', [at('a', 5)], [at('a', 6)], [news(5, 6)]],
		['somewhere else', [at('a', 5)], [at('a', 5, 'by phone')], [{ ...news(5, 5), whereAfter: 'by phone' }]],
		['as it was', [at('a', 5)], [at('a', 5)], []],
		['over by now', [at('a', -1)], [], []],
		['over as it came', [], [at('a', -1)], []]
	] as const)('%s', (_name, known, current, news) => {
		expect(newsOf(known, current, now)).toEqual(news);
	});

	it('is nothing where nothing did, and as much one way as the other', () => {
		fc.assert(
			fc.property(book, book, (known, current) => {
				expect(newsOf(known, known, now)).toEqual([]);
				const back = newsOf(current, known, now).map((each) => ({
					id: each.id,
					before: each.after,
					after: each.before,
					whereBefore: each.whereAfter,
					whereAfter: each.whereBefore
				}));
				expect(newsOf(known, current, now)).toEqual(back);
			})
		);
	});

	it('told together is what changed from the first to the last, and what came back is undone', () => {
		fc.assert(
			fc.property(book, book, book, (first, second, third) => {
				const together = newsTogether(newsOf(first, second, now), newsOf(second, third, now));
				const startOf = (stood: readonly ToCome[], id: string) =>
					stood.find((each) => each.id === id)?.startsAt ?? null;
				for (const each of together) {
					expect(each.before).toBe(startOf(first, each.id));
					expect(each.after).toBe(startOf(third, each.id));
				}
				expect(new Set(together.map(({ id }) => id)).size).toBe(together.length);
				const changed = newsOf(first, third, now).map(({ id }) => id);
				expect(together.map(({ id }) => id)).toEqual(expect.arrayContaining(changed));
			})
		);
		expect(isUndone({ id: 'a', before: null, after: now }, null)).toBe(true);
		expect(isUndone({ id: 'a', before: now, after: now + 1 }, now)).toBe(true);
		expect(isUndone({ id: 'a', before: now, after: now + 1 }, now + 1)).toBe(false);
		// Only its place changed.
		expect(isUndone({ id: 'a', before: now, after: now }, now)).toBe(false);
	});
});

describe('what is changed back before it was told', () => {
	const told = (...stood: ToCome[][]) =>
		stood.slice(1).reduce<AppointmentNews[]>((news, each, index) => {
			return newsTogether(news, newsOf(stood[index] ?? [], each, now));
		}, []);

	it('is no news, whichever of its time and place it was', () => {
		expect(told([at('a', 5)], [at('a', 6)], [at('a', 5)])).toEqual([]);
		expect(told([at('a', 5)], [at('a', 5, 'by phone')], [at('a', 5)])).toEqual([]);
		expect(told([at('a', 5)], [], [at('a', 5)])).toEqual([]);
		fc.assert(
			fc.property(book, book, (first, second) => {
				expect(told(first, second, first)).toEqual([]);
			})
		);
	});

	it('is news where it is back at its time and somewhere else', () => {
		expect(told([at('a', 5)], [at('a', 6)], [at('a', 5, 'by phone')])).toHaveLength(1);
		expect(told([at('a', 5)], [], [at('a', 5, 'by phone')])).toHaveLength(1);
	});

	it('is told all the same of a row that does not say where it was', () => {
		const id = newIdentifier();
		const old = [{ id, before: now + 5 * HOUR_MS, after: now + 6 * HOUR_MS }];
		expect(newsTogether(old, newsOf([at(id, 6)], [at(id, 5)], now))).toHaveLength(1);
		expect(AppointmentNews.safeParse(old[0]).success).toBe(true);
	});
});

describe('when they are told', () => {
	const about = (hours: number) => [{ id: 'a', before: null, after: now + hours * HOUR_MS }];

	it('at once of today and tomorrow, later of the rest, and always in safe hours', () => {
		expect(changeDue(about(4), defaultHours, now).at).toBe(now);
		expect(changeDue(about(37), defaultHours, now).at).toBe(now);
		expect(changeDue(about(39), defaultHours, now).at).toBe(now + HOUR_MS / 2);
		// The old time counts as much as the new.
		const moved = [{ id: 'a', before: now + 4 * HOUR_MS, after: now + 400 * HOUR_MS }];
		expect(changeDue(moved, defaultHours, now)).toEqual({ at: now, until: now + 400 * HOUR_MS });
		expect(changeDue(about(22), defaultHours, instantAt('2026-11-30', 23, 0))).toMatchObject({
			at: instantAt('2026-12-01', 9, 0),
			until: instantAt('2026-12-01', 8, 0)
		});
	});

	it('never at night, and of what is new at most once in so long', () => {
		const moment = fc.integer({ min: now, max: now + 60 * 24 * HOUR_MS });
		fc.assert(
			fc.property(moment, fc.option(moment), (made, last) => {
				const due = answerDue(last, defaultHours, made);
				expect(isSafe(due.at, defaultHours)).toBe(true);
				expect(due.at).toBeGreaterThan(made);
				if (last !== null && last <= made) expect(due.at - last).toBeGreaterThanOrEqual(NEW_EVERY_MS);
				// Also where a clock that went ahead said when the last was.
				expect(due.at - made).toBeLessThanOrEqual(NEW_EVERY_MS + 14 * HOUR_MS);
				expect(due.until).toBeGreaterThan(due.at);
				expect(isSafe(changeDue(about(500), defaultHours, made).at, defaultHours)).toBe(true);
			})
		);
	});

	it('that was not told is news as long as it is ahead and stands as it was left', () => {
		const news = { id: 'a', before: null, after: now + 5 * HOUR_MS, whereBefore: null, whereAfter: 'office' };
		const gone = { id: 'a', before: now + 5 * HOUR_MS, after: null, whereBefore: 'office', whereAfter: null };
		expect(isStillNews(news, [at('a', 5)], now)).toBe(true);
		expect(isStillNews(news, [at('a', 6)], now)).toBe(false);
		expect(isStillNews(news, [at('a', 5, 'call')], now)).toBe(false);
		expect(isStillNews(news, [], now)).toBe(false);
		expect(isStillNews(news, [at('a', 5)], now + 5 * HOUR_MS)).toBe(false);
		expect(isStillNews(gone, [], now)).toBe(true);
		expect(isStillNews(gone, [at('a', 5)], now)).toBe(false);
		expect(isStillNews(gone, [], now + 6 * HOUR_MS)).toBe(false);
		// Rows from before do not say where.
		expect(isStillNews({ id: 'a', before: null, after: news.after }, [at('a', 5, 'call')], now)).toBe(true);
	});
});

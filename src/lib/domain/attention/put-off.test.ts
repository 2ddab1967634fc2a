import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReplyPromise } from '#lib/domain/organisation/reply-times.ts';
import { addDays } from '#lib/domain/time/local-date.ts';
import { attentionGroups, inGroups, narrowed } from './groups.ts';
import { dueDay, isOverdue } from './lateness.ts';
import { keyOf, markOf, needsWhy, putOffProblems, withPutOffs, type PutOff } from './put-off.ts';
import { attentionOrder, type AttentionItem } from './today.ts';
import type { WaitingItem, WaitingObstacle } from './waiting.ts';

const today = '2026-11-24';
const now = Date.parse('2026-11-24T09:00:00Z');
const DAY_MS = 86_400_000;
const none: ReplyPromise = { workingDays: 2, bankHolidays: new Set() };

/** One of each sort: danger, urgent, with a day, with a day that has gone by, in nobody's hurry. */
function everySort(personId: string, since: number): WaitingItem[] {
	const base = (subjectId: string) => ({ personId, personName: personId, subjectId, since });
	const event = {
		kind: 'event',
		eventKind: 'failed_to_attend',
		occurredOn: '2026-11-18',
		words: ''
	} as const;
	return [
		{ kind: 'danger', ...base('d'), wrote: 'reflection', words: '', count: 1, covers: [] },
		{ kind: 'reply', ...base('r'), reply: 'cannot', startsAt: now + 3_600_000 },
		{ ...event, ...base('e'), reason: { code: 'to_decide', dueOn: '2026-11-27' } },
		{ ...event, ...base('l'), reason: { code: 'to_decide', dueOn: '2026-11-20' } },
		{ kind: 'unrecorded', ...base('o'), appointmentKind: 'office_visit', startsAt: since },
		{ kind: 'unbooked', ...base('n'), lastAt: null },
		{ kind: 'positive_change', ...base('g'), words: '' }
	];
}

const orderOf = (items: WaitingItem[]) => attentionOrder(items, now, today);
const find = (subjectId: string, since = now): AttentionItem => {
	const found = orderOf(everySort('p', since)).find(({ item }) => item.subjectId === subjectId);
	if (!found) throw new Error(`${subjectId} does not wait`);
	return found;
};
const left = (attention: AttentionItem, more: Partial<PutOff> = {}): PutOff => ({
	personId: attention.item.personId,
	kind: attention.item.kind,
	subjectId: attention.item.subjectId,
	until: addDays(today, 3),
	words: '',
	mark: markOf(attention),
	byAccount: 'me',
	byName: 'Elin Lloyd',
	at: now,
	...more
});

const waits = fc
	.array(fc.record({ person: fc.constantFrom('a', 'b', 'c'), ago: fc.integer({ min: 0, max: 40 }) }), {
		maxLength: 6
	})
	.map((drawn) =>
		drawn.flatMap(({ person, ago }, index) => everySort(`${person}${index}`, now - ago * DAY_MS))
	);

describe('leaving something for another day', () => {
	it('takes it from its giver until that day, and from nobody else', () => {
		const item = find('g');
		const mine = withPutOffs([item], [left(item)], 'me', today);
		expect([mine.now, mine.later.length]).toEqual([[], 1]);
		const others = withPutOffs([item], [left(item, { words: 'The ward calls back' })], 'cover', today);
		expect(others.later).toEqual([]);
		expect(others.now[0]?.putOff).toMatchObject({ byName: 'Elin Lloyd', words: 'The ward calls back' });
		expect(withPutOffs([item], [left(item)], 'me', addDays(today, 3)).now).toHaveLength(1);
	});

	it('ends by itself when something about it has changed', () => {
		const held = left(find('g', now - DAY_MS));
		expect(withPutOffs([find('g')], [held], 'me', today).now).toMatchObject([{ putOff: null }]);
	});

	it('ends by itself when another choice among offered times came to nothing', () => {
		const chose = (came: WaitingObstacle['chose']) => {
			const waiting = { personId: 'p', personName: 'p', subjectId: 'x', since: now, tappedAt: now };
			const said = { categories: [], wanted: [], words: '', answered: false, appointment: null };
			const [item] = orderOf([{ kind: 'obstacle', ...waiting, ...said, chose: came, actionDueOn: null }]);
			if (!item) throw new Error('It does not wait');
			return item;
		};
		const held = left(chose('none_works'));
		expect(withPutOffs([chose('none_works')], [held], 'me', today).now).toEqual([]);
		expect(withPutOffs([chose('changed')], [held], 'me', today).now).toHaveLength(1);
		// What was left before any choice is marked as it was.
		expect(markOf(chose(null))).toBe(`not_answered ${now} - -`);
	});

	it('asks why where it is urgent, and where its day goes by meanwhile', () => {
		const asks = (id: string, until: string) => needsWhy(find(id), until, none);
		expect(asks('r', addDays(today, 1))).toBe(true);
		expect([asks('e', '2026-11-27'), asks('e', '2026-11-28')]).toEqual([false, true]);
		expect(asks('l', addDays(today, 1))).toBe(true);
		expect(asks('n', addDays(today, 28))).toBe(false);
	});

	it('takes a day after today, and within four weeks', () => {
		const codes = (until: string, words = '') =>
			putOffProblems(find('n'), { until, words }, today, none).map(({ code }) => code);
		expect(codes(today)).toEqual(['put_off_too_soon']);
		expect([codes(addDays(today, 1)), codes(addDays(today, 28))]).toEqual([[], []]);
		expect(codes(addDays(today, 29))).toEqual(['put_off_too_long']);
	});

	it('never hides danger, loses or doubles nothing, and keeps the order', () => {
		fc.assert(
			fc.property(waits, fc.infiniteStream(fc.boolean()), (items, draws) => {
				const all = orderOf(items);
				const puts = all.filter(() => draws.next().value).map((each) => left(each));
				const { now: standing, later } = withPutOffs(all, puts, 'me', today);
				const keys = (list: readonly AttentionItem[]) => list.map(({ item }) => keyOf(item));
				expect([...keys(standing), ...keys(later)].sort()).toEqual(keys(all).sort());
				expect(later.some(({ reason }) => reason.code === 'may_be_in_danger')).toBe(false);
				const places = new Map(keys(all).map((key, place) => [key, place]));
				for (const list of [standing, later]) {
					const inOrder = keys(list).map((key) => places.get(key) ?? -1);
					expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
				}
			})
		);
	});
});

describe('what is late', () => {
	it('is an answer from the third working day on, by the days on which the office works', () => {
		// Friday: two working days later is Tuesday.
		const friday = Date.parse('2026-11-20T10:00:00Z');
		expect(dueDay(find('g', friday), none)).toBe('2026-11-24');
		expect([today, '2026-11-25'].map((day) => isOverdue(find('g', friday), day, none))).toEqual([
			false,
			true
		]);
		const closed = { ...none, bankHolidays: new Set(['2026-11-24']) };
		expect(isOverdue(find('g', friday), '2026-11-25', closed)).toBe(false);
		// An area that promised another number is late by that one.
		expect(dueDay(find('g', friday), { ...none, workingDays: 1 })).toBe('2026-11-23');
		expect(isOverdue(find('g', friday), '2026-11-25', { ...none, workingDays: 3 })).toBe(false);
	});

	it('is what has a day, after that day; and never what is in nobody’s hurry', () => {
		expect(isOverdue(find('l'), today, none)).toBe(true);
		expect(isOverdue(find('e'), today, none)).toBe(false);
		expect(isOverdue(find('n', now - 300 * DAY_MS), today, none)).toBe(false);
	});
});

describe('the headings', () => {
	it('hold everything once, in the order in which it was given', () => {
		fc.assert(
			fc.property(waits, (items) => {
				const all = orderOf(items);
				const groups = inGroups(all);
				expect(groups.flatMap((group) => group.items)).toEqual(all);
				expect(groups.every((group) => group.items.length > 0)).toBe(true);
				const names = groups.map(({ name }) => attentionGroups.indexOf(name));
				expect(names).toEqual([...new Set(names)].toSorted((a, b) => a - b));
			})
		);
	});

	it('narrow to a kind, a person, what is late, and all of these together', () => {
		fc.assert(
			fc.property(
				waits,
				fc.constantFrom(undefined, ...attentionGroups),
				fc.boolean(),
				(items, group, overdue) => {
					const all = orderOf(items);
					const isLate = (each: AttentionItem) => isOverdue(each, today, none);
					const found = narrowed(all, { group, overdue }, isLate);
					const names = group === undefined ? [] : inGroups(found).map(({ name }) => name);
					expect(names.every((name) => name === group)).toBe(true);
					expect(overdue ? found.every(isLate) : true).toBe(true);
					const byPerson = [...new Set(all.map(({ item }) => item.personId))].flatMap((personId) =>
						narrowed(all, { group, overdue, personId }, isLate)
					);
					expect(byPerson.length).toBe(found.length);
				}
			)
		);
	});
});

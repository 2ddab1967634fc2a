import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { messageRecord } from '#lib/domain/records/records.fixture.ts';
import { latestMessageFirst, newToRead } from './message-order.ts';
import { messageStaffCommands } from './staff-commands.ts';
import { namedAtOnce, nextAnswerBy, stateOf, unanswered } from './thread.ts';

const AT = Date.UTC(2026, 10, 20, 9);
const answered = { how: 'spoke', by: 'Officer', at: AT, messageId: null } as const;
const none = { workingDays: 2, bankHolidays: new Set<string>() };

describe('the order of a conversation', () => {
	const placed = fc.record({
		id: fc.uuid(),
		tappedAt: fc.integer({ min: 0, max: 3 }),
		receivedAt: fc.option(fc.integer({ min: 0, max: 3 }))
	});

	it('is total and the same whatever order they came in, with what is on the phone first', () => {
		fc.assert(
			fc.property(fc.uniqueArray(placed, { selector: ({ id }) => id }), (messages) => {
				const inOrder = messages.toSorted(latestMessageFirst);
				expect(messages.toReversed().sort(latestMessageFirst)).toEqual(inOrder);
				const arrivals = inOrder.map(({ receivedAt }) => receivedAt ?? Infinity);
				expect(arrivals).toEqual(arrivals.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
			})
		);
	});
});

describe('what waits', () => {
	it('is what the person sent and nobody has answered, the oldest first', () => {
		const messages = [
			messageRecord({ id: 'b', receivedAt: AT + 2 }),
			messageRecord({ id: 'a', receivedAt: AT + 1 }),
			messageRecord({ id: 'done', answered }),
			messageRecord({ id: 'theirs', side: 'officer', by: 'Officer' }),
			messageRecord({ id: 'here', receivedAt: null })
		];
		expect(unanswered(messages).map(({ id }) => id)).toEqual(['a', 'b']);
	});

	it('is named oldest first, never more than one answer or one settling takes', () => {
		const personId = newIdentifier();
		const many = Array.from({ length: 201 }, (_, index) =>
			messageRecord({ id: newIdentifier(AT + index), receivedAt: AT + index })
		);
		const named = namedAtOnce(unanswered(many.toReversed()));
		expect(named).toEqual(many.slice(0, 200).map(({ id }) => id));
		const send = { personId, words: 'I ring at five', answers: named };
		const settle = { personId, messageIds: named, how: 'read' };
		expect(messageStaffCommands['message.send'].payload.safeParse(send).error).toBeUndefined();
		expect(messageStaffCommands['message.settle'].payload.safeParse(settle).error).toBeUndefined();
	});

	it('is new to the person until they opened it', () => {
		const theirs = messageRecord({ id: 'theirs', side: 'officer', by: 'Officer' });
		expect(newToRead([theirs, messageRecord()])).toEqual([theirs]);
		expect(newToRead([{ ...theirs, seenAt: AT }])).toEqual([]);
	});
});

describe('how far a message has come', () => {
	it.each([
		['refused', { refused: true, receivedAt: null }],
		['on_this_phone', { receivedAt: null }],
		['sent', {}],
		['seen', { seenAt: AT }],
		['answered', { seenAt: AT, answered }],
		['answered', { answered }]
	] as const)('%s', (state, changes) => {
		expect(stateOf(messageRecord(changes))).toBe(state);
	});
});

describe('the day of the answer', () => {
	it('is that of the one that has waited longest, and none where none waits', () => {
		const later = messageRecord({ id: 'later', receivedAt: AT + 9 * 86_400_000 });
		expect(nextAnswerBy([later, messageRecord()], none)).toBe('2026-11-24');
		expect(nextAnswerBy([messageRecord()], { ...none, workingDays: 1 })).toBe('2026-11-23');
		expect(nextAnswerBy([messageRecord({ answered })], none)).toBeNull();
		expect(nextAnswerBy([], none)).toBeNull();
	});
});

import { expect, test } from 'vitest';
import { messageRecord } from '#lib/domain/records/records.fixture.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { commands, type PayloadOf } from './commands.ts';
import { payloadFromForm } from './on-phone.ts';
import { overlay } from './optimistic.ts';

const AT = Date.UTC(2026, 10, 24, 9, 30);
const clock = { reading: 'right', fastBy: 0, writtenAfter: null } as const;

function pending<Type extends 'message.write' | 'message.read'>(
	type: Type,
	payload: PayloadOf<Type>,
	more: { receivedAt?: number; receipt?: string; refused?: boolean } = {}
) {
	const { version } = commands[type];
	return {
		command: { id: 'command', type, version, occurredAt: AT, timeZone: 'Europe/London', payload },
		tap: { at: AT, clock },
		receivedAt: null,
		receipt: null,
		refused: false,
		...more
	};
}

const theirs = messageRecord({ id: 'theirs', side: 'officer', by: 'Officer' });

test('a message is there at once, and stays where the server would not have it', () => {
	const wrote = { words: 'Can you ring me?' };
	const shown = messageRecord({ id: 'command', tappedAt: AT, receivedAt: null, clock });
	expect(overlay([], [pending('message.write', wrote)])).toEqual([shown]);
	expect(overlay([], [pending('message.write', wrote, { refused: true })])).toEqual([
		{ ...shown, refused: true }
	]);
});

test('the server’s own copy is shown once, and wins', () => {
	const own = messageRecord({ id: 'command', seenAt: AT + 5 });
	expect(overlay([own], [pending('message.write', { words: own.words }, { receivedAt: AT })])).toEqual([own]);
});

test('what the officer wrote is read once, and what the person wrote is not theirs to mark', () => {
	const read = pending('message.read', { messageIds: ['theirs', 'message'] });
	const records: SnapshotRecord[] = [theirs, messageRecord()];
	expect(overlay(records, [read])).toEqual([{ ...theirs, seenAt: AT }, messageRecord()]);
	expect(overlay([{ ...theirs, seenAt: 7 }], [read])).toEqual([{ ...theirs, seenAt: 7 }]);
});

test('a form says its words, and which it read', () => {
	const form = new FormData();
	form.append('words', ' Hello ');
	form.append('messageId', 'a');
	form.append('messageId', 'b');
	const wrote = payloadFromForm('message.write', form);
	expect(commands['message.write'].payload.parse(wrote)).toEqual({ words: 'Hello' });
	expect(payloadFromForm('message.read', form)).toEqual({ messageIds: ['a', 'b'] });
});

test('nothing is sent with no words in it, and nothing too long is cut', () => {
	const codes = (words: string) =>
		commands['message.write'].payload.safeParse({ words }).error?.issues.map(({ message }) => message);
	expect(codes(' \n ')).toEqual(['words_missing']);
	expect(codes('a'.repeat(5_001))).toEqual(['words_too_long']);
	expect(codes('a'.repeat(5_000))).toBeUndefined();
});

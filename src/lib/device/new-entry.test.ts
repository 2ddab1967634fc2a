import { expect, test } from 'vitest';
import { Envelope } from '#lib/domain/commands/envelope.ts';
import { NOTHING_KNOWN } from './clock.ts';
import { newEntry, PayloadFault } from './new-entry.ts';
import { commandIn, pendingOf } from './pending.ts';
import { whereaboutsOf } from './whereabouts.ts';

const AT = 1_700_000_000_000;
const change = {
	changeKind: 'went_well',
	area: null,
	words: '  I went to the gym.  ',
	strength: '',
	noticedBy: null
} as const;

test('an entry is an envelope that the server takes, with its words trimmed', () => {
	const entry = newEntry('positive_change.record', change, AT);
	expect(Envelope.parse(JSON.parse(entry.body.command))).toMatchObject({
		id: entry.id,
		type: 'positive_change.record',
		version: 2,
		occurredAt: AT,
		payload: { words: 'I went to the gym.' }
	});
	expect(entry).toMatchObject({ state: 'queued', attempts: 0, nextAt: 0, answer: null });
});

test('two entries of one moment have two ids, in the order of writing by time', () => {
	const [first, second] = [
		newEntry('positive_change.record', change, AT),
		newEntry('positive_change.record', change, AT)
	];
	const later = newEntry('positive_change.record', change, AT + 1);
	expect(first.id).not.toBe(second.id);
	expect(first.id < later.id).toBe(true);
});

test('what the server would refuse is refused before it is kept, with the same code', () => {
	const write = () => newEntry('positive_change.record', { ...change, words: '   ' }, AT);
	expect(write).toThrow(PayloadFault);
	expect(write).toThrow(expect.objectContaining({ code: 'words_missing' }) as Error);
	expect(new PayloadFault(['from a later version']).code).toBe('invalid_payload');
});

test('what the person is told follows the row', () => {
	const entry = newEntry('positive_change.record', change, AT);
	const answer = { status: 'created', code: null, receipt: 'K7Q-4M2', receivedAt: 7 } as const;
	expect(commandIn(entry)?.type).toBe('positive_change.record');
	expect(whereaboutsOf(entry)).toEqual({ kind: 'saved' });
	expect(whereaboutsOf({ ...entry, state: 'sending' })).toEqual({ kind: 'sending' });
	expect(whereaboutsOf({ ...entry, state: 'acked', answer })).toEqual({
		kind: 'received',
		receipt: 'K7Q-4M2',
		receivedAt: 7
	});
	const refused = { ...entry, state: 'needs_attention', answer: { ...answer, code: 'not_found' } } as const;
	expect(whereaboutsOf(refused)).toEqual({ kind: 'refused', code: 'not_found' });
	expect(pendingOf([refused], NOTHING_KNOWN, AT)).toMatchObject([{ refused: true }]);
	expect(pendingOf([{ ...entry, state: 'settled' }], NOTHING_KNOWN, AT)).toEqual([]);
});

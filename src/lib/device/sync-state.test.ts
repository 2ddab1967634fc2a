import { describe, expect, test } from 'vitest';
import type { EntryState } from './entry.ts';
import { syncStateOf, type Contact, type SyncStatus } from './sync-state.ts';

test.for<[EntryState[], Contact, SyncStatus]>([
	[[], 'reached', 'up_to_date'],
	[['acked', 'settled'], 'reached', 'up_to_date'],
	[['queued'], 'reached', 'waiting'],
	[['queued', 'sending'], 'reached', 'sending'],
	[['queued'], 'unreachable', 'no_signal'],
	[['queued', 'needs_attention'], 'unreachable', 'needs_attention'],
	[['needs_attention'], 'signed_out', 'signed_out'],
	[['queued'], 'other_person', 'signed_out'],
	[['queued'], 'update_needed', 'waiting']
])('%j with the server %s is called %s', ([states, contact, status]) => {
	const entries = states.map((state) => ({ state }));
	expect(syncStateOf(entries, contact, null).status).toBe(status);
});

describe('the counts', () => {
	test('name what is owed and what was refused, apart', () => {
		const entries = (['queued', 'sending', 'acked', 'needs_attention'] as const).map((state) => ({ state }));
		expect(syncStateOf(entries, 'reached', 5)).toMatchObject({ waiting: 2, refused: 1, lastSyncAt: 5 });
	});
});

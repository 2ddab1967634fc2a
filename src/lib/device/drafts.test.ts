import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Drafts } from './drafts.ts';
import { StorageFault } from './faults.ts';
import { openStore } from './store.ts';
import { tabStorage } from './tab-storage.fixture.ts';

beforeEach(() => void vi.stubGlobal('sessionStorage', tabStorage()));
afterEach(() => void vi.unstubAllGlobals());

it('finds what only this tab has, where there is no store', async () => {
	const fault = new StorageFault('storage_failed', null);
	const drafts = new Drafts('nowhere', () => Promise.reject(fault));
	await expect(drafts.load('report')).rejects.toBe(fault);
	drafts.hold('report', { words: 'The bus' });
	expect(await drafts.load('report')).toEqual({ words: 'The bus' });
});

it('finds what the store did not take before what it had, and that again once it was let go', async () => {
	const store = await openStore('somebody');
	const drafts = new Drafts('somebody', () => Promise.resolve(store));
	await drafts.save('report', { words: 'older' });
	expect(await drafts.load('report')).toEqual({ words: 'older' });
	drafts.hold('report', { words: 'newer' });
	expect(await drafts.load('report')).toEqual({ words: 'newer' });
	drafts.hold('report', null);
	expect(await drafts.load('report')).toBeNull();
	drafts.letGo('report');
	expect(await drafts.load('report')).toEqual({ words: 'older' });
	store.close();
});

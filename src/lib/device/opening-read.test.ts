import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PERSON_COOKIE } from '#lib/domain/access/person-cookie.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { beginToRead, takeRead } from './opening-read.ts';
import { openStore } from './store.ts';

const personId = newIdentifier();

beforeEach(() => {
	vi.stubGlobal('document', { cookie: `${PERSON_COOKIE}=${personId}` });
	vi.stubGlobal('navigator', { userAgentData: {} });
});

afterEach(() => vi.unstubAllGlobals());

async function write(draft: string): Promise<void> {
	const store = await openStore(personId);
	await store.saveDraft(draft, {}, 1);
	store.close();
}

test('what was begun is taken once, and what is asked for later is read then', async () => {
	await write('one');
	const open = vi.spyOn(indexedDB, 'open');
	beginToRead();
	expect(await takeRead()).toMatchObject({ personId, drafts: ['one'] });
	expect(open).toHaveBeenCalledTimes(1);
	await write('two');
	expect(await takeRead()).toMatchObject({ personId, drafts: ['one', 'two'] });
});

test('where the browser does not let it be read at once, the store reads it', async () => {
	await write('one');
	vi.stubGlobal('navigator', {});
	expect(await takeRead()).toMatchObject({ personId, drafts: expect.arrayContaining(['one']) as unknown });
});

test('nobody is read where nobody is signed in, and nothing where there is no storage', async () => {
	vi.stubGlobal('document', { cookie: '' });
	vi.stubGlobal('localStorage', { getItem: () => null });
	expect(await takeRead()).toBeNull();
	vi.stubGlobal('document', { cookie: `${PERSON_COOKIE}=${personId}` });
	vi.spyOn(indexedDB, 'open').mockImplementation(() => {
		throw new DOMException('', 'SecurityError');
	});
	expect(await takeRead()).toBeNull();
});

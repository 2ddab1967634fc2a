import type { Draft, MetaRow } from './database.ts';
import { BROWSERS_VERSION, databaseName } from './database-name.ts';
import { inOrderSaved, type Entry } from './entry.ts';
import { readableOf } from './readable-records.ts';
import type { Holdings } from './store.ts';

/**
 * What `Store.read` reads, asked of the browser itself in one go: for the first picture, before what writes is needed. Nothing is
 * made, changed or waited for here.
 * @returns null where this is not for reading at once: no such database, one of another release's, or anything that the store
 * has its own way with
 */
export async function quickRead(personId: string): Promise<Holdings | null> {
	// Safari can wait for ever when it is asked first thing: the store knows how to wake it.
	if (!('userAgentData' in navigator)) return null;
	try {
		const database = await opened(databaseName(personId));
		return database && (await holdingsIn(database));
	} catch {
		// The store meets it again, and says what it is.
		return null;
	}
}

function opened(name: string): Promise<IDBDatabase | null> {
	return new Promise((resolve) => {
		const opening = indexedDB.open(name);
		// There is none: what was just begun goes again.
		opening.onupgradeneeded = () => opening.transaction?.abort();
		opening.onerror = () => resolve(null);
		opening.onsuccess = () => resolve(opening.result);
	});
}

async function holdingsIn(database: IDBDatabase): Promise<Holdings | null> {
	try {
		return database.version === BROWSERS_VERSION ? await read(database) : null;
	} finally {
		database.close();
	}
}

async function read(database: IDBDatabase): Promise<Holdings> {
	const tables = database.transaction(['held', 'outbox', 'drafts', 'meta']);
	const states = tables.objectStore('outbox').index('state');
	const [rows, before, after, drafts, meta] = await Promise.all([
		answered<unknown[]>(tables.objectStore('held').getAll()),
		answered<Entry[]>(states.getAll(IDBKeyRange.upperBound('settled', true))),
		answered<Entry[]>(states.getAll(IDBKeyRange.lowerBound('settled', true))),
		answered<IDBValidKey[]>(tables.objectStore('drafts').getAllKeys()),
		answered<MetaRow[]>(tables.objectStore('meta').getAll())
	]);
	return {
		...readableOf(rows),
		entries: [...before, ...after].sort(inOrderSaved),
		drafts: drafts as Draft['key'][],
		meta: Object.fromEntries(meta.map(({ key, value }) => [key, value]))
	};
}

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('The browser could not read'));
	});
}

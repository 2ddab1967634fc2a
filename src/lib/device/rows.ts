/*
 * The browser's own database in promises, and no more of it than this phone uses. A library for it weighed a fifth of all that
 * Home fetches. Whoever works with rows awaits nothing else in between: a transaction that is asked for nothing ends by itself.
 */

/** The rows of one table, within one transaction. */
export class Rows<Row, Key extends IDBValidKey> {
	readonly #store: IDBObjectStore;

	constructor(transaction: IDBTransaction, table: string) {
		this.#store = transaction.objectStore(table);
	}

	get(key: Key): Promise<Row | undefined> {
		return answered<Row | undefined>(this.#store.get(key));
	}

	/** In the order of the keys that are asked for. */
	getEach(keys: readonly Key[]): Promise<(Row | undefined)[]> {
		return Promise.all(keys.map((key) => this.get(key)));
	}

	/** In the order of their keys. */
	all(): Promise<Row[]> {
		return answered<Row[]>(this.#store.getAll());
	}

	/** The next so many after a key, in the order of the keys. */
	after(key: Key | null, most: number): Promise<Row[]> {
		const range = key === null ? null : IDBKeyRange.lowerBound(key, true);
		return answered<Row[]>(this.#store.getAll(range, most));
	}

	/** Those of which an index says this, in the order of their keys. */
	of(index: string, value: IDBValidKey): Promise<Row[]> {
		return answered<Row[]>(this.#store.index(index).getAll(value));
	}

	keys(): Promise<Key[]> {
		return answered(this.#store.getAllKeys()) as Promise<Key[]>;
	}

	/** What an index holds of each row, without the rows. */
	keysOf(index: string): Promise<IDBValidKey[]> {
		const request = this.#store.index(index).openKeyCursor();
		const keys: IDBValidKey[] = [];
		return new Promise((done, fail) => {
			request.onerror = () => fail(faultOf(request));
			request.onsuccess = () => {
				const cursor = request.result;
				if (!cursor) return done(keys);
				keys.push(cursor.key);
				cursor.continue();
			};
		});
	}

	/** Fails where a row of that key is there. */
	async add(row: Row): Promise<void> {
		await answered(this.#store.add(row));
	}

	async put(...rows: readonly Row[]): Promise<void> {
		// A transaction that is over refuses at once: those that were asked for before are waited for all the same.
		await Promise.all(rows.map(async (row) => answered(this.#store.put(row))));
	}

	async delete(...keys: readonly Key[]): Promise<void> {
		await Promise.all(keys.map(async (key) => answered(this.#store.delete(key))));
	}

	async clear(): Promise<void> {
		await answered(this.#store.clear());
	}
}

export function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
	return new Promise((done, fail) => {
		request.onsuccess = () => done(request.result);
		request.onerror = () => fail(faultOf(request));
	});
}

/** Resolves once all of it is on the disk. Where anything fails, nothing of it is, and what failed is thrown. */
export async function carriedOut<Result>(
	transaction: IDBTransaction,
	work: () => Promise<Result>
): Promise<Result> {
	const ended = new Promise<void>((done, fail) => {
		transaction.oncomplete = () => done();
		transaction.onabort = () => fail(transaction.error ?? new DOMException('given up', 'AbortError'));
	});
	// It may end before the work that is still waiting for it.
	ended.catch(() => undefined);
	try {
		const result = await work();
		await ended;
		return result;
	} catch (error) {
		giveUp(transaction);
		// The work may only know that it was given up; the transaction knows why, such as a full disk.
		throw transaction.error ?? error;
	}
}

function giveUp(transaction: IDBTransaction): void {
	try {
		transaction.abort();
	} catch (error) {
		if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
		// It had ended.
	}
}

function faultOf({ error }: IDBRequest): DOMException {
	return error ?? new DOMException('no answer', 'UnknownError');
}

import type { PlanOrder } from '#lib/domain/plan/plan-order.ts';
import type { RevisedRecord } from '#lib/domain/records/records.ts';
import type { Loss } from './canary.ts';
import type { Entry } from './entry.ts';
import { NotOpened } from './faults.ts';
import { answered, carriedOut, Rows } from './rows.ts';

/** Half-written text, by the form it belongs to. */
export interface Draft {
	key: string;
	body: unknown;
	/** This device's clock, in milliseconds; missing in what an older version of the app wrote. */
	savedAt?: number;
}

/** What this phone knows about its own state of sync. */
export interface Meta {
	/** Opaque; where the next sync starts. */
	cursor: string;
	epoch: string;
	/** The server's clock at the last sync that was applied, in milliseconds. */
	lastSyncAt: number;
	/** The server's clock minus this device's, in milliseconds; null where it was never measured. */
	clockOffset: number | null;
	/** The server's clock in the last answer after which nothing waited here; null where that never was. */
	inTouchAt: number | null;
	lastBackupAt: number | null;
	/** The order of the plan, made of the records at the cursor `of` with nothing laid over them. */
	planOrder: PlanOrder & { of: string };
	/** Something of the copy here is damaged: the next sync asks for everything. */
	isDamaged: boolean;
	/** This database's own id: after the browser has cleared it, the next has another (`canary.ts`). */
	install: string;
	/** What vanished with the database before this one, until the person has read it. */
	loss: Loss | null;
}

export interface MetaRow {
	key: keyof Meta;
	value: Meta[keyof Meta];
}

/** Its tables, as one transaction reaches them. */
export interface PersonRows {
	held: Rows<RevisedRecord, [kind: string, id: string]>;
	outbox: Rows<Entry, string>;
	drafts: Rows<Draft, string>;
	meta: Rows<MetaRow, keyof Meta>;
}

export type TableName = keyof PersonRows;

/** The library that made the first databases counted in tens, so that the first version of the app is 10. */
const VERSION = 20;

/**
 * One person's database. In clear are only kinds, ids, states, revisions and the time of the next attempt; the rest of a row
 * is one value, so that it can become a cipher without a migration of unsent entries. No key is made by the database:
 * iOS 16.7 could not read rows whose keys were.
 */
export class PersonDatabase {
	readonly name: string;
	#connection: IDBDatabase | null = null;

	constructor(personId: string) {
		this.name = databaseName(personId);
	}

	/** Creates it where there is none, and brings it up to date. */
	async open(): Promise<void> {
		const connection = await openConnection(this.name).catch((error: unknown) => {
			throw new NotOpened(error);
		});
		// Another tab deletes it, or has a newer version of the app: whoever needs it here opens it again.
		connection.onversionchange = () => connection.close();
		this.#connection?.close();
		this.#connection = connection;
	}

	/** What is going on in it ends first. */
	close(): void {
		this.#connection?.close();
		this.#connection = null;
	}

	/** Removes it from the phone. */
	async delete(): Promise<void> {
		this.close();
		await answered(indexedDB.deleteDatabase(this.name));
	}

	read<Result>(tables: readonly TableName[], work: (rows: PersonRows) => Promise<Result>): Promise<Result> {
		return this.#carryOut(tables, 'readonly', work);
	}

	write<Result>(tables: readonly TableName[], work: (rows: PersonRows) => Promise<Result>): Promise<Result> {
		return this.#carryOut(tables, 'readwrite', work);
	}

	/** `rows` has the named tables alone. */
	async #carryOut<Result>(
		tables: readonly TableName[],
		mode: IDBTransactionMode,
		work: (rows: PersonRows) => Promise<Result>
	): Promise<Result> {
		if (!this.#connection) throw new DOMException('closed', 'InvalidStateError');
		// Chromium's default of relaxed durability can lose what a screen has called saved.
		const transaction = this.#connection.transaction(tables, mode, { durability: 'strict' });
		const rows = tables.map((table) => [table, new Rows(transaction, table)] as const);
		return carriedOut(transaction, () => work(Object.fromEntries(rows) as unknown as PersonRows));
	}
}

async function openConnection(name: string): Promise<IDBDatabase> {
	try {
		return await answered(openRequest(name, VERSION));
	} catch (error) {
		// A newer version of the app was here, and has only added to it.
		if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
		return answered(openRequest(name));
	}
}

function openRequest(name: string, version?: number): IDBOpenDBRequest {
	const request = indexedDB.open(name, version);
	request.onupgradeneeded = ({ oldVersion }) => {
		if (request.transaction) bringUpToDate(request.result, request.transaction, oldVersion);
	};
	return request;
}

function bringUpToDate(database: IDBDatabase, upgrade: IDBTransaction, from: number): void {
	if (from === 0) {
		database.createObjectStore('outbox', { keyPath: 'id' }).createIndex('state', 'state');
		database.createObjectStore('drafts', { keyPath: 'key' });
		database.createObjectStore('meta', { keyPath: 'key' });
	}
	if (from < 20) {
		// An id names a record only together with its kind. A key cannot be changed, so the records move to a table of
		// another name; what waits to be sent and what is half written stay where they are.
		const held = database.createObjectStore('held', { keyPath: ['kind', 'id'] });
		held.createIndex(BY_REVISION, ['kind', 'id', 'revision']);
		if (from > 0) moveRecords(database, upgrade.objectStore('records'), held);
	}
}

function moveRecords(database: IDBDatabase, records: IDBObjectStore, held: IDBObjectStore): void {
	const all: IDBRequest<Omit<RevisedRecord, 'kind'>[]> = records.getAll();
	all.onsuccess = () => {
		for (const record of all.result) held.add({ ...record, kind: record.body.kind });
		database.deleteObjectStore('records');
	};
}

/** The index that says which revision of each record is held. */
export const BY_REVISION = '[kind+id+revision]';

export function databaseName(personId: string): string {
	return `waymark-${personId}`;
}

import { Dexie, type EntityTable, type Table } from 'dexie';
import type { PlanOrder } from '#lib/domain/plan/plan-order.ts';
import type { RevisedRecord } from '#lib/domain/records/records.ts';
import type { Loss } from './canary.ts';
import { DATABASE_VERSION, databaseName } from './database-name.ts';
import type { Entry } from './entry.ts';

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
	/** The place of the last entry that was saved here, in whichever tab. */
	place: number;
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

/**
 * One person's database. In clear are only kinds, ids, states, revisions and the time of the next attempt; the rest of a row
 * is one value, so that it can become a cipher without a migration of unsent entries. No key is made by the database:
 * iOS 16.7 could not read rows whose keys were.
 */
export class PersonDatabase extends Dexie {
	declare held: Table<RevisedRecord, [kind: string, id: string]>;
	declare outbox: EntityTable<Entry, 'id'>;
	declare drafts: EntityTable<Draft, 'key'>;
	declare meta: EntityTable<MetaRow, 'key'>;

	constructor(personId: string) {
		// Chromium's default of relaxed durability can lose what a screen has called saved.
		super(databaseName(personId), { chromeTransactionDurability: 'strict' });
		this.version(1).stores({
			records: 'id, [id+revision]',
			outbox: 'id, state',
			drafts: 'key',
			meta: 'key'
		});
		// An id names a record only together with its kind. A key cannot be changed, so the records move to a table of
		// another name; what waits to be sent and what is half written stay where they are.
		this.version(DATABASE_VERSION)
			.stores({ records: null, held: '[kind+id], [kind+id+revision]' })
			.upgrade(async (upgrade) => {
				const records = await upgrade.table<RevisedRecord>('records').toArray();
				await upgrade
					.table<RevisedRecord>('held')
					.bulkAdd(records.map((record) => ({ ...record, kind: record.body.kind })));
			});
	}
}

export async function metaOf({ meta }: PersonDatabase): Promise<Partial<Meta>> {
	const rows = await meta.toArray();
	return Object.fromEntries(rows.map(({ key, value }) => [key, value])) as Partial<Meta>;
}

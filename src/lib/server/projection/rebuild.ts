import { allReportKinds, reportKinds, type ReportKind } from '#lib/domain/reports/report-kinds.ts';
import { digestOf } from '#lib/domain/records/digest.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import type { RecordKind } from '#lib/domain/records/records.ts';
import { readMeta, writeMeta } from '#lib/server/db/meta.ts';
import type { Connection, Database, Transaction } from '#lib/server/db/database.ts';
import { migrations } from '#lib/server/db/migrate.ts';
import type { Schema } from '#lib/server/db/schema.ts';
import { codeFingerprint } from './made-by.ts';
import { lockPerson, projectRecords } from './project.ts';

/*
 * The stored copy of a person's world can be made again at any time from the tables it is made of. What comes out the same
 * keeps its revision, so that no phone is sent anything twice.
 */

/** Of the code that makes records, and of the last migration, which can fill what they are made of. */
const currentFingerprint = () => `${codeFingerprint()} ${migrations.at(-1)?.[0] ?? ''}`;

const PAGE = 100;

const reportTables = Object.fromEntries(allReportKinds.map((kind) => [kind, reportKinds[kind].table])) as {
	[Kind in ReportKind]: (typeof reportKinds)[Kind]['table'];
};

const tableOf = {
	order: 'orders',
	requirement: 'requirements',
	circumstance: 'circumstances',
	need: 'needs',
	plan: 'plans',
	goal: 'goals',
	step: 'steps',
	appointment: 'appointments',
	...reportTables,
	strength: 'strengths',
	if_then_plan: 'if_then_plans',
	story: 'stories',
	story_note: 'story_notes',
	referral: 'referrals',
	plan_version: 'plan_versions',
	compliance_event: 'compliance_events',
	warning: 'warnings',
	message: 'messages',
	notice_choices: 'notice_choices',
	reminder: 'notices',
	explanation: 'explanations',
	explanation_request: 'explanation_requests'
} as const satisfies Record<Exclude<RecordKind, 'person'>, keyof Schema>;

/** Makes one person's copy again, its count and its digest. @returns how many records came out otherwise */
async function rebuildPerson(
	transaction: Transaction,
	personId: string,
	onUnreadable?: (reference: RecordReference) => void
): Promise<number> {
	await lockPerson(transaction, personId);
	const changed = await projectRecords(
		transaction,
		personId,
		await everyReference(transaction, personId),
		onUnreadable
	);
	await countAgain(transaction, personId);
	return changed;
}

/** What there is, and what the copy has that there is no more. */
async function everyReference(connection: Connection, personId: string): Promise<RecordReference[]> {
	const found: RecordReference[] = [{ kind: 'person', id: personId }];
	for (const [kind, table] of Object.entries(tableOf)) {
		const rows = await connection
			.selectFrom(table as 'orders')
			.select('id')
			.where('person_id', '=', personId)
			.orderBy('id')
			.execute();
		found.push(...rows.map(({ id }) => ({ kind: kind as RecordKind, id })));
	}
	const held = await connection
		.selectFrom('person_records')
		.select(['kind', 'id'])
		.where('person_id', '=', personId)
		.where('body', 'is not', null)
		.execute();
	// A kind of another release is left as it is: nothing here knows what it is made of.
	const known = held.filter(({ kind }) => kind === 'person' || kind in tableOf);
	return [...found, ...known.map(({ kind, id }) => ({ kind: kind as RecordKind, id }))];
}

async function countAgain(transaction: Transaction, personId: string): Promise<void> {
	const records = await transaction
		.selectFrom('person_records')
		.select(['kind', 'id', 'revision'])
		.where('person_id', '=', personId)
		.where('body', 'is not', null)
		.execute();
	await transaction
		.updateTable('person_sync')
		.set({ count: records.length, digest: digestOf(records) })
		.where('person_id', '=', personId)
		.execute();
}

export interface Rebuilt {
	people: number;
	/** Records that came out otherwise. */
	changed: number;
	/** Records whose rows cannot be read: they cost themselves, not their person, and nobody else. */
	unreadable: (RecordReference & { personId: string })[];
}

/** Everybody's, person by person, each in a transaction of their own: the service can go on beside it. */
export async function rebuildEverybody(
	{ kysely }: Database,
	{ after, onPage }: { after?: string; onPage?: (lastId: string) => Promise<void> } = {}
): Promise<Rebuilt> {
	const done: Rebuilt = { people: 0, changed: 0, unreadable: [] };
	let last = after ?? '';
	for (;;) {
		const page = await kysely
			.selectFrom('people')
			.select('id')
			.where('id', '>', last)
			.orderBy('id')
			.limit(PAGE)
			.execute();
		for (const { id } of page) {
			const unreadable: RecordReference[] = [];
			done.changed += await kysely
				.transaction()
				.execute((transaction) => rebuildPerson(transaction, id, (each) => unreadable.push(each)));
			done.unreadable.push(...unreadable.map((each) => ({ personId: id, ...each })));
			done.people += 1;
			last = id;
		}
		if (page.length > 0) await onPage?.(last);
		if (page.length < PAGE) return done;
	}
}

/**
 * Makes everybody's copy again where this program makes records otherwise than the one that wrote them, or tables have been
 * changed since. Goes on where it was broken off.
 */
export async function bringCopiesUpToDate(database: Database): Promise<Rebuilt | null> {
	const { kysely } = database;
	const fingerprint = currentFingerprint();
	if ((await readMeta(kysely, 'projection')) === fingerprint) return null;
	const [made, reached] = (await readMeta(kysely, 'projectionReached'))?.split('|') ?? [];
	const done = await rebuildEverybody(database, {
		after: made === fingerprint ? (reached ?? '') : '',
		onPage: (lastId) => writeMeta(kysely, 'projectionReached', `${fingerprint}|${lastId}`)
	});
	await writeMeta(kysely, 'projection', fingerprint);
	return done;
}

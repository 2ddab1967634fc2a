import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Actor } from '#lib/domain/access/actor.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { silentSince, type ReportedFile } from '#lib/domain/imports/import-report.ts';
import { oneLine } from '#lib/domain/text/clean-text.ts';
import { appendAudit } from '#lib/server/audit/audit.ts';
import type { Connection, Database } from '#lib/server/db/database.ts';
import { toJson } from '#lib/server/db/json.ts';
import { forAdministrator } from './administrator-report.ts';
import { brokenReport, importFile, type FileReport } from './import-file.ts';

/** A file as it is given: read when its turn comes, so that no more than one is held parsed. */
export interface GivenFile {
	name: string;
	/** Null where it is not there, or may not be opened. */
	read(): Promise<Uint8Array | null>;
}

interface RunChoices {
	/** Whose a file is that names nobody. */
	crn: string | null;
	allowOfficerChange?: boolean;
	/** In milliseconds since 1970. */
	clock(): number;
}

/** How often an import says that it goes on, and how far it is. */
const SAID_EVERY_MS = 2_000;
const LONGEST_NAME = 200;

/** Whether an import goes on somewhere: two at once would only wait for each other. */
export async function isImportRunning(connection: Connection, now: number): Promise<boolean> {
	const running = await connection
		.selectFrom('imports')
		.select('id')
		.where('ended_at', 'is', null)
		.where('went_on_at', '>=', silentSince(now))
		.executeTakeFirst();
	return running !== undefined;
}

/** Another import goes on, so that this one was not begun. */
export class ImportIsRunning extends Error {
	override name = 'ImportIsRunning';
}

/**
 * Makes the report of an import, which from then on can be opened.
 * @returns its id
 * @throws ImportIsRunning
 */
export function beginImport({ kysely }: Database, actor: Actor, files: number, now: number): Promise<string> {
	const id = newIdentifier(now);
	return kysely.transaction().execute(async (transaction) => {
		const entry = { action: 'import.begin', personId: null, subject: `import:${id}`, commandId: null };
		// Before the question whether another one goes on: whoever writes to the log waits for whoever wrote to it first.
		await appendAudit(transaction, actor, entry, now);
		if (await isImportRunning(transaction, now)) throw new ImportIsRunning();
		await transaction
			.insertInto('imports')
			.values({
				id,
				by_account: actor.accountId,
				by_name: actor.name,
				at: now,
				report: toJson<ReportedFile[]>([]),
				files,
				people_done: 0,
				went_on_at: now,
				ended_at: null,
				failed: 0
			})
			.execute();
		return id;
	});
}

/**
 * Takes over the files one after the other, each person in a transaction of their own, and keeps what an administrator may read of
 * it. What ends it half way takes nothing back: whoever was taken over is here, and the same files can come again.
 * @returns the whole reports, for whoever runs it on the server itself
 */
export async function carryOutImport(
	database: Database,
	{ id, actor }: { id: string; actor: Actor },
	files: readonly GivenFile[],
	choices: RunChoices
): Promise<FileReport[]> {
	const progress = new Progress(database, id, choices.clock);
	const seen = new Set<string>();
	const reports: FileReport[] = [];
	try {
		for (const file of files) {
			const { report, size } = await takeFile(database, file, seen, {
				...choices,
				tookPerson: () => progress.tookPerson()
			});
			await progress.tookFile(forAdministrator(report, size));
			reports.push(report);
		}
	} catch (error) {
		// The first fault is the one to tell, whether or not the database can take a note of it.
		await end(database, { id, actor }, true, choices.clock()).catch(() => undefined);
		throw error;
	}
	await end(database, { id, actor }, false, choices.clock());
	return reports;
}

async function takeFile(
	database: Database,
	{ name, read }: GivenFile,
	seen: Set<string>,
	{ crn, allowOfficerChange = false, clock, tookPerson }: RunChoices & { tookPerson(): Promise<void> }
): Promise<{ report: FileReport; size: number }> {
	const file = oneLine(name).slice(0, LONGEST_NAME);
	const bytes = await read();
	if (bytes === null) return { report: brokenReport(file, { code: 'cannot_open', where: file }), size: 0 };
	const size = bytes.byteLength;
	if (size === 0) return { report: brokenReport(file, { code: 'empty', where: '' }), size };
	const digest = createHash('sha256').update(bytes).digest('hex');
	if (seen.has(digest)) return { report: brokenReport(file, { code: 'given_twice', where: '' }), size };
	seen.add(digest);
	const choices = { crn, allowOfficerChange, now: clock(), tookPerson };
	return { report: await importFile(database, file, bytes, choices), size };
}

/** What is written of an import while it goes on. */
class Progress {
	readonly #database: Database;
	readonly #id: string;
	readonly #clock: () => number;
	readonly #files: ReportedFile[] = [];
	#people = 0;
	#saidAt = 0;

	constructor(database: Database, id: string, clock: () => number) {
		this.#database = database;
		this.#id = id;
		this.#clock = clock;
	}

	async tookPerson(): Promise<void> {
		this.#people += 1;
		if (this.#clock() - this.#saidAt >= SAID_EVERY_MS) await this.#say();
		// A SQLite file answers at once, so that nobody else would be served until the last person is here.
		await setImmediate();
	}

	async tookFile(file: ReportedFile): Promise<void> {
		this.#files.push(file);
		await this.#say(toJson(this.#files));
	}

	async #say(report?: ReturnType<typeof toJson<ReportedFile[]>>): Promise<void> {
		this.#saidAt = this.#clock();
		await this.#database.kysely
			.updateTable('imports')
			.set({ people_done: this.#people, went_on_at: this.#saidAt, ...(report !== undefined && { report }) })
			.where('id', '=', this.#id)
			.execute();
	}
}

function end(
	{ kysely }: Database,
	{ id, actor }: { id: string; actor: Actor },
	failed: boolean,
	now: number
): Promise<void> {
	return kysely.transaction().execute(async (transaction) => {
		await transaction
			.updateTable('imports')
			.set({ ended_at: now, went_on_at: now, failed: failed ? 1 : 0 })
			.where('id', '=', id)
			.execute();
		const action = failed ? 'import.fail' : 'import.end';
		await appendAudit(
			transaction,
			actor,
			{ action, personId: null, subject: `import:${id}`, commandId: null },
			now
		);
	});
}

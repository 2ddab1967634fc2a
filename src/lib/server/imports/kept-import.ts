import { createHash } from 'node:crypto';
import type { Actor } from '#lib/domain/access/actor.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { silentSince, type ReportedFile } from '#lib/domain/imports/import-report.ts';
import { oneLine } from '#lib/domain/text/clean-text.ts';
import { appendAudit } from '#lib/server/audit/audit.ts';
import type { Connection, Database, Transaction } from '#lib/server/db/database.ts';
import { toJson } from '#lib/server/db/json.ts';
import { forAdministrator } from './administrator-report.ts';
import { brokenReport, importFile, type FileReport } from './import-file.ts';
import { ImportProgress } from './import-progress.ts';
import { lookAtFiles, type LookedFile } from './look-at-files.ts';

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
	/** Whether it only says what it would do. */
	isLook?: boolean;
	/** In milliseconds since 1970. */
	clock(): number;
}

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

/** What was looked at was taken over by now, or is not this one's. */
export class LookIsGone extends Error {
	override name = 'LookIsGone';
}

export interface Beginning {
	/** How many are given. */
	files: number;
	isLook?: boolean;
	/** The look that is carried out; null where the files were not looked at first. */
	lookId?: string | null;
}

/**
 * Makes the report of an import, which from then on can be opened.
 * @returns its id
 * @throws ImportIsRunning, LookIsGone
 */
export function beginImport(
	{ kysely }: Database,
	actor: Actor,
	{ files, isLook = false, lookId = null }: Beginning,
	now: number
): Promise<string> {
	const id = newIdentifier(now);
	return kysely.transaction().execute(async (transaction) => {
		const entry = {
			action: isLook ? 'import.look' : 'import.begin',
			personId: null,
			subject: `import:${id}`,
			commandId: null
		};
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
				failed: 0,
				is_look: isLook ? 1 : 0,
				carried_out_as: null
			})
			.execute();
		if (lookId !== null) await claimLook(transaction, actor, lookId, id);
		return id;
	});
}

/** Somebody's own look is carried out once. @throws LookIsGone */
async function claimLook(transaction: Transaction, actor: Actor, lookId: string, id: string): Promise<void> {
	const claimed = await transaction
		.updateTable('imports')
		.set({ carried_out_as: id })
		.where('id', '=', lookId)
		.where('by_account', '=', actor.accountId)
		.where('is_look', '=', 1)
		.where('carried_out_as', 'is', null)
		.returning('id')
		.executeTakeFirst();
	if (!claimed) throw new LookIsGone();
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
	const progress = new ImportProgress(database, id, choices.clock);
	const reports: FileReport[] = [];
	try {
		const work = choices.isLook ? lookAtEach : takeEach;
		const each = work(database, files, { ...choices, tookPerson: () => progress.tookPerson() });
		for await (const { report, size } of each) {
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

interface Reported {
	report: FileReport;
	size: number;
}
type Choices = RunChoices & { tookPerson(): Promise<void> };

async function* takeEach(
	database: Database,
	files: readonly GivenFile[],
	{ clock, isLook: _, ...choices }: Choices
): AsyncGenerator<Reported> {
	const seen = new Set<string>();
	for (const given of files) {
		const opened = await openFile(given, seen);
		if ('report' in opened) yield opened;
		else {
			const { file, bytes } = opened;
			const size = bytes.byteLength;
			yield { report: await importFile(database, file, bytes, { ...choices, now: clock() }), size };
		}
	}
}

/** All of them at once: what somebody is in one file can hang on another. */
async function* lookAtEach(
	database: Database,
	files: readonly GivenFile[],
	{ clock, isLook: _, ...choices }: Choices
): AsyncGenerator<Reported> {
	const seen = new Set<string>();
	const opened: (Reported | LookedFile)[] = [];
	for (const given of files) opened.push(await openFile(given, seen));
	const whole = opened.filter((each) => 'bytes' in each);
	const reports = await lookAtFiles(database, whole, { ...choices, now: clock() });
	for (const each of opened) {
		const report = 'report' in each ? each.report : reports.shift();
		if (report) yield { report, size: 'report' in each ? each.size : each.bytes.byteLength };
	}
}

/** Its bytes, or the report that they are none that could be used. */
async function openFile({ name, read }: GivenFile, seen: Set<string>): Promise<Reported | LookedFile> {
	const file = oneLine(name).slice(0, LONGEST_NAME);
	const bytes = await read();
	if (bytes === null) return { report: brokenReport(file, { code: 'cannot_open', where: file }), size: 0 };
	const size = bytes.byteLength;
	if (size === 0) return { report: brokenReport(file, { code: 'empty', where: '' }), size };
	const digest = createHash('sha256').update(bytes).digest('hex');
	if (seen.has(digest)) return { report: brokenReport(file, { code: 'given_twice', where: '' }), size };
	seen.add(digest);
	return { file, bytes };
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

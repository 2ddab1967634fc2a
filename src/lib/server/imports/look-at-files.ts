import { localDate } from '#lib/domain/time/local-date.ts';
import { tryOut } from '#lib/server/commands/try-out.ts';
import type { Database, Transaction } from '#lib/server/db/database.ts';
import { BrokenFile } from './broken-file.ts';
import {
	brokenReport,
	importDraft,
	importer,
	reportOf,
	type FileReport,
	type ImportChoices,
	type PersonReport
} from './import-file.ts';
import { parseJsonFile } from './json-text.ts';
import type { PersonDraft } from './person-draft.ts';
import { readContent, type FileReading } from './read-file.ts';

export interface LookedFile {
	file: string;
	bytes: Uint8Array;
}

/** What one person is in one of the files. */
interface Part {
	reading: FileReading;
	draft: PersonDraft;
	people: PersonReport[];
	/** Where in the report of its file. */
	place: number;
}

/**
 * What an import of these files, in this order, would do: each person is taken over, by the same code, in one transaction for all files
 * that name them, which is then taken back. Nothing is written, and nothing is kept of it but the report.
 */
export async function lookAtFiles(
	database: Database,
	files: readonly LookedFile[],
	choices: ImportChoices
): Promise<FileReport[]> {
	const parts: Part[] = [];
	const waiting = files.map(({ file, bytes }): (() => FileReport) => {
		try {
			const reading = readContent(file, parseJsonFile(bytes), choices.crn, localDate(choices.now), true);
			const people: PersonReport[] = [];
			parts.push(...reading.people.map((draft, place) => ({ reading, draft, people, place })));
			return () => reportOf(reading, people);
		} catch (error) {
			if (!(error instanceof BrokenFile)) throw error;
			return () => brokenReport(file, error);
		}
	});
	for (const ofOne of Map.groupBy(parts, ({ draft }) => draft.crn).values()) {
		await takenBack(database, async (transaction) => {
			for (const { reading, draft, people, place } of ofOne)
				people[place] = await importDraft(taker(transaction, choices.now), reading, draft, choices);
		});
		await choices.tookPerson?.();
	}
	return waiting.map((report) => report());
}

function taker(transaction: Transaction, now: number) {
	return {
		connection: transaction,
		give: (command: unknown) => tryOut(transaction, importer, command, now)
	};
}

/** Ends a transaction whose work was only looked at. */
class TakenBack extends Error {
	override name = 'TakenBack';
}

async function takenBack(
	database: Database,
	work: (transaction: Transaction) => Promise<void>
): Promise<void> {
	try {
		await database.kysely.transaction().execute(async (transaction) => {
			await work(transaction);
			throw new TakenBack();
		});
	} catch (error) {
		if (!(error instanceof TakenBack)) throw error;
	}
}

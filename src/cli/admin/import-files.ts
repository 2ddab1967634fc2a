import { readFile } from 'node:fs/promises';
import type { Database } from '#lib/server/db/database.ts';
import { importFile, type FileReport } from '#lib/server/imports/import-file.ts';
import { isCaseReference } from '#lib/server/imports/map-person.ts';
import { reportText } from '#lib/server/imports/report-text.ts';
import { UsageError, withRuntime, type Given, type SubCommand } from './sub-command.ts';

/** One command that recognises every kind of file, under the names by which people look for it. */
export const importCommands: SubCommand[] = [
	importCommand('import', 'Take over cases, answers of the case system or assessments from JSON files'),
	importCommand('import-case', 'The same as import'),
	importCommand('import-delius', 'The same as import'),
	importCommand('import-assessment', 'The same as import')
];

function importCommand(name: string, summary: string): SubCommand {
	return {
		name,
		usage: 'FILE… [--crn X000000] [--json]',
		summary,
		options: { crn: { type: 'string' }, json: { type: 'boolean' } },
		run: importGiven
	};
}

async function importGiven({ values, positionals }: Given): Promise<number> {
	if (positionals.length === 0) throw new UsageError('Say which files to import.');
	const crn = typeof values.crn === 'string' ? values.crn : null;
	if (crn !== null && !isCaseReference(crn))
		throw new UsageError(`"${crn}" is not a case reference number: a letter and six digits.`);
	const reports = await withRuntime(({ database }) => importAll(database, positionals, crn));
	console.log(values.json ? JSON.stringify(reports, null, 2) : reports.map(reportText).join('\n\n'));
	return reports.every(isWhole) ? 0 : 1;
}

async function importAll(database: Database, files: string[], crn: string | null): Promise<FileReport[]> {
	const reports: FileReport[] = [];
	for (const file of files) {
		const bytes = await readOrNull(file);
		reports.push(
			bytes === null
				? { file, kinds: [], broken: { code: 'cannot_open', where: file }, people: [], leftOut: [] }
				: await importFile(database, file, bytes, { crn, now: Date.now() })
		);
	}
	return reports;
}

/** Null where there is no such file, or it may not be read: the other files are still taken. */
async function readOrNull(file: string): Promise<Uint8Array | null> {
	try {
		return await readFile(file);
	} catch (error) {
		if (error instanceof Error && 'code' in error) return null;
		throw error;
	}
}

function isWhole({ broken, people }: FileReport): boolean {
	return broken === null && people.every(({ result }) => result !== 'left_out');
}

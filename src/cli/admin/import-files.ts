import { access, constants, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Database } from '#lib/server/db/database.ts';
import { caseNumberFrom } from '#lib/domain/people/case-number.ts';
import { brokenReport, type FileReport } from '#lib/server/imports/import-file.ts';
import { Refusal } from '#cli/refusal.ts';
import { beginImport, carryOutImport, ImportIsRunning } from '#lib/server/imports/kept-import.ts';
import { reportText } from '#lib/server/imports/report-text.ts';
import { operator } from './operator.ts';
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
		usage: 'FILE… [--crn X000000] [--allow-officer-change] [--json]',
		summary,
		options: {
			crn: { type: 'string' },
			'allow-officer-change': { type: 'boolean' },
			json: { type: 'boolean' }
		},
		run: importGiven
	};
}

async function importGiven({ values, positionals }: Given): Promise<number> {
	if (positionals.length === 0) throw new UsageError('Say which files to import.');
	const crn = typeof values.crn === 'string' ? caseNumberFrom(values.crn) : null;
	if (typeof values.crn === 'string' && crn === null)
		throw new UsageError(`"${values.crn}" is not a case reference number: a letter and six digits.`);
	const files = await Promise.all(positionals.map(findGiven));
	const choices = { crn, allowOfficerChange: values['allow-officer-change'] === true };
	const reports = files.some(({ path }) => path !== null)
		? await withRuntime(({ database }) => importAll(database, files, choices))
		: files.map(notOpened);
	console.log(values.json ? JSON.stringify(reports, null, 2) : reports.map(reportText).join('\n\n'));
	return reports.every(isWhole) ? 0 : 1;
}

interface GivenPath {
	file: string;
	/** Null where there is no such file, or it may not be read: the other files are still taken. */
	path: string | null;
}

/** In the list of imports too, so that an administrator finds it there. */
async function importAll(
	database: Database,
	files: readonly GivenPath[],
	{ crn, allowOfficerChange }: Choices
): Promise<FileReport[]> {
	const id = await beginImport(database, operator, files.length, Date.now()).catch(refuseRunning);
	const given = files.map(({ file, path }) => ({
		name: file,
		read: () => (path === null ? Promise.resolve(null) : readOrNull(path))
	}));
	const choices = { crn, allowOfficerChange, clock: Date.now };
	return carryOutImport(database, { id, actor: operator }, given, choices);
}

function refuseRunning(error: unknown): never {
	if (!(error instanceof ImportIsRunning)) throw error;
	throw new Refusal('Another import goes on. Nothing was taken over: try again when it has ended.');
}

function notOpened({ file }: GivenPath): FileReport {
	return brokenReport(file, { code: 'cannot_open', where: file });
}

interface Choices {
	crn: string | null;
	allowOfficerChange: boolean;
}

/** npm runs this in the project's folder and says in INIT_CWD in which folder it was typed. */
async function findGiven(file: string): Promise<GivenPath> {
	for (const folder of new Set([process.env.INIT_CWD ?? '.', '.'])) {
		const path = resolve(folder, file);
		if (await mayRead(path)) return { file, path };
	}
	return { file, path: null };
}

async function mayRead(path: string): Promise<boolean> {
	return (await orNull(access(path, constants.R_OK))) !== null;
}

function readOrNull(path: string): Promise<Uint8Array | null> {
	return orNull(readFile(path));
}

/** Null where the file system refuses. */
async function orNull<Result>(asked: Promise<Result>): Promise<Result | null> {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof Error && 'code' in error) return null;
		throw error;
	}
}

/** An officer who was not changed is a part of the file that was not taken over. */
function isWhole({ broken, people }: FileReport): boolean {
	return (
		broken === null && people.every(({ result, officer }) => result !== 'left_out' && officer?.made !== false)
	);
}

import { createHash } from 'node:crypto';
import { access, constants, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Database } from '#lib/server/db/database.ts';
import { caseNumberFrom } from '#lib/domain/people/case-number.ts';
import { brokenReport, type FileReport } from '#lib/server/imports/import-file.ts';
import { Refusal } from '#cli/refusal.ts';
import { beginImport, carryOutImport, ImportIsRunning } from '#lib/server/imports/kept-import.ts';
import { officersText, reportText } from '#lib/server/imports/report-text.ts';
import { operator } from './operator.ts';
import { UsageError, withRuntime, type Given, type SubCommand } from './sub-command.ts';

/** One command that recognises every kind of file, under the names by which people look for it. */
export const importCommands: SubCommand[] = [
	importCommand(
		'import',
		'Take over cases, answers of the case system or assessments from JSON files; --look says what it would do and changes nothing'
	),
	importCommand('import-case', 'The same as import'),
	importCommand('import-delius', 'The same as import'),
	importCommand('import-assessment', 'The same as import')
];

function importCommand(name: string, summary: string): SubCommand {
	return {
		name,
		usage: 'FILE… [--look | --looked-at MARK] [--crn X000000] [--allow-officer-change] [--json]',
		summary,
		options: {
			crn: { type: 'string' },
			'allow-officer-change': { type: 'boolean' },
			look: { type: 'boolean' },
			'looked-at': { type: 'string' },
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
	const isLook = values['look'] === true;
	const lookedAt = typeof values['looked-at'] === 'string' ? values['looked-at'] : null;
	if (isLook && lookedAt !== null) throw new UsageError('Give --look or --looked-at.');
	const choices = { crn, allowOfficerChange: values['allow-officer-change'] === true, isLook };
	const given = await Promise.all(files.map(read));
	const mark = markOf(given, choices);
	if (lookedAt !== null && lookedAt !== mark)
		throw new Refusal(
			'These are not the files that were looked at, or not in that order, or with other options. Nothing was taken over: look again.'
		);
	const reports = given.some(({ bytes }) => bytes !== null)
		? await withRuntime(({ database }) => importAll(database, given, choices))
		: files.map(notOpened);
	const texts = reports.map((report) => reportText(report, isLook));
	const officers = officersText(reports);
	const whole = officers === null ? texts : [...texts, officers];
	console.log(values.json ? JSON.stringify(reports, null, 2) : whole.join('\n\n'));
	if (isLook)
		console.error(
			`Nothing was changed. To take over exactly these files, add --looked-at ${mark} instead of --look.`
		);
	return reports.every(isWhole) ? 0 : 1;
}

interface GivenPath {
	file: string;
	/** Null where there is no such file, or it may not be read: the other files are still taken. */
	path: string | null;
}

interface GivenBytes {
	file: string;
	bytes: Uint8Array | null;
}

/** Once, so that what was compared is what is taken over. */
async function read({ file, path }: GivenPath): Promise<GivenBytes> {
	return { file, bytes: path === null ? null : await readOrNull(path) };
}

/** Of these files, in this order and with these options. */
function markOf(given: readonly GivenBytes[], { crn, allowOfficerChange }: Choices): string {
	const all = createHash('sha256').update(JSON.stringify([crn, allowOfficerChange]));
	for (const { bytes } of given)
		all.update(
			createHash('sha256')
				.update(bytes ?? '')
				.digest()
		);
	return all.digest('hex').slice(0, 16);
}

/** In the list of imports too, so that an administrator finds it there. */
async function importAll(
	database: Database,
	files: readonly GivenBytes[],
	{ crn, allowOfficerChange, isLook }: Choices
): Promise<FileReport[]> {
	const beginning = { files: files.length, isLook };
	const id = await beginImport(database, operator, beginning, Date.now()).catch(refuseRunning);
	const given = files.map(({ file, bytes }) => ({ name: file, read: () => Promise.resolve(bytes) }));
	const choices = { crn, allowOfficerChange, isLook, clock: Date.now };
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
	isLook: boolean;
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

/** An officer who was not changed is a part of the file that was not taken over: said once, and from then on a difference that stands. */
function isWhole({ broken, people }: FileReport): boolean {
	return (
		broken === null &&
		people.every(
			({ result, officer }) => result !== 'left_out' && (officer?.made !== false || officer.standing === true)
		)
	);
}

import type { Actor } from '#lib/domain/access/actor.ts';
import { commands, type Command } from '#lib/domain/commands/commands.ts';
import type { ImportedCase } from '#lib/domain/imports/imported-case.ts';
import { newIdentifier } from '#lib/domain/time/identifier.ts';
import { TIME_ZONE } from '#lib/domain/time/local-date.ts';
import type { ImportOutcome } from '#lib/server/commands/case-import.ts';
import { execute } from '#lib/server/commands/execute.ts';
import type { KeptField } from '#lib/server/commands/imported-plan.ts';
import type { Connection, Database } from '#lib/server/db/database.ts';
import { BrokenFile, type BrokenCode } from './broken-file.ts';
import type { LeftOut, LeftOutReason } from './left-out.ts';
import { countOf, type Identity, type PersonDraft, type Understood } from './person-draft.ts';
import { readContent, type FileReading } from './read-file.ts';
import { parseJsonFile } from './json-text.ts';

const importer: Actor = { role: 'system', accountId: 'system', name: 'Import' };

export interface PersonReport {
	crn: string;
	/** `unchanged`: everything in the file is already here. `left_out`: nothing was written for this person. */
	result: 'changed' | 'unchanged' | 'left_out';
	understood: Understood | null;
	/** Goals and steps that stay as they were edited here, field by field, though the file says something else. */
	kept: KeptField[];
}

export interface FileReport {
	file: string;
	kinds: FileReading['kinds'];
	/** Null where the file could be read. Otherwise nothing of it was written. */
	broken: { code: BrokenCode; where: string } | null;
	people: PersonReport[];
	leftOut: LeftOut[];
}

/**
 * Takes over one file, each person in a transaction of their own.
 * @param crn whose the file is, where it names nobody
 * @param now in milliseconds since 1970
 */
export async function importFile(
	database: Database,
	file: string,
	bytes: Uint8Array,
	{ crn, now }: { crn: string | null; now: number }
): Promise<FileReport> {
	try {
		return await importContent(database, file, parseJsonFile(bytes), { crn, now });
	} catch (error) {
		if (!(error instanceof BrokenFile)) throw error;
		const { code, where } = error;
		return { file, kinds: [], broken: { code, where }, people: [], leftOut: [] };
	}
}

/**
 * The same for content that is already parsed.
 * @throws BrokenFile before anything is written
 */
export async function importContent(
	database: Database,
	file: string,
	content: unknown,
	{ crn, now }: { crn: string | null; now: number }
): Promise<FileReport> {
	const { kinds, people, leftOut } = readContent(file, content, crn);
	const report: FileReport = { file, kinds, broken: null, people: [], leftOut };
	for (const draft of people) report.people.push(await importDraft(database, report, draft, now));
	return report;
}

async function importDraft(
	database: Database,
	report: FileReport,
	draft: PersonDraft,
	now: number
): Promise<PersonReport> {
	const { identity, reasons } = await settleIdentity(database.kysely, draft);
	for (const reason of reasons) note(report, draft, reason);
	if (identity === null) return { crn: draft.crn, result: 'left_out', understood: null, kept: [] };
	const payload = draft.toCase(identity);
	const { status, reveal } = await execute(database, importer, commandFor(payload, now), now);
	if (status !== 'created') {
		note(report, draft, 'refused');
		return { crn: draft.crn, result: 'left_out', understood: null, kept: [] };
	}
	const { written, kept } = JSON.parse(reveal ?? '{"written":0,"kept":[]}') as ImportOutcome;
	return {
		crn: draft.crn,
		result: written === 0 ? 'unchanged' : 'changed',
		understood: countOf(payload),
		kept
	};
}

function commandFor(payload: ImportedCase, now: number): Command<'case.import'> {
	const { version } = commands['case.import'];
	return {
		id: newIdentifier(now),
		type: 'case.import',
		version,
		occurredAt: now,
		timeZone: TIME_ZONE,
		payload
	};
}

function note(report: FileReport, { crn }: PersonDraft, reason: LeftOutReason): void {
	report.leftOut.push({ file: report.file, path: '$', value: crn, reason });
}

interface Settled {
	/** Null where it is not safe to say whose this is. */
	identity: Identity | null;
	reasons: LeftOutReason[];
}

/** Who the file is about, by what is held: a number with another date of birth is somebody else. */
async function settleIdentity(connection: Connection, draft: PersonDraft): Promise<Settled> {
	const held = await connection
		.selectFrom('people')
		.select(['forename', 'surname', 'date_of_birth'])
		.where('crn', '=', draft.crn)
		.executeTakeFirst();
	const told = draft.identity;
	if (!held) return { identity: told, reasons: told === null ? ['person_not_known'] : [] };
	const { forename, surname, date_of_birth: dateOfBirth } = held;
	if (told === null) return { identity: { forename, surname, dateOfBirth }, reasons: [] };
	if (told.dateOfBirth !== dateOfBirth) return { identity: null, reasons: ['person_differs'] };
	const sameName = told.forename === forename && told.surname === surname;
	return { identity: told, reasons: sameName ? [] : ['name_differs'] };
}

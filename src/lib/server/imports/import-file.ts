import type { Actor } from '#lib/domain/access/actor.ts';
import { commands, type Command } from '#lib/domain/commands/commands.ts';
import type { ImportedCase } from '#lib/domain/imports/imported-case.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { TIME_ZONE } from '#lib/domain/time/summer-time.ts';
import type { ImportedOfficer, OfficerChange } from '#lib/server/commands/imports/case-import-officer.ts';
import type { ImportOutcome } from '#lib/server/commands/imports/case-import.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { isBornThen } from '#lib/server/commands/imports/said-of-case.ts';
import type { KeptField } from '#lib/server/commands/imports/imported-plan.ts';
import type { Connection, Database } from '#lib/server/db/database.ts';
import { BrokenFile, type BrokenCode } from './broken-file.ts';
import { keepable } from './keepable.ts';
import { dispositionOf, type Disposition, type LeftOut, type LeftOutReason } from './left-out.ts';
import { isSameName } from './map-person.ts';
import { countOf, type Identity, type PersonDraft, type Understood } from './person-draft.ts';
import { readContent, type FileReading } from './read-file.ts';
import { parseJsonFile } from './json-text.ts';

export const importer: Actor = { role: 'system', accountId: 'system', name: 'Import' };

export interface PersonReport {
	crn: string;
	/** `unchanged`: everything in the file is already here. `left_out`: nothing was written for this person. */
	result: 'changed' | 'unchanged' | 'left_out';
	/** Whether nobody of this number was here before. */
	isNew: boolean;
	understood: Understood | null;
	/** Goals and steps that stay as they were edited here, field by field, though the file says something else. */
	kept: KeptField[];
	/** Null where the officer stays the same, or the file names none. */
	officer: OfficerChange | null;
	/** Who holds the case by what the file says; null where it names nobody, or they did not become the officer. */
	heldBy: ImportedOfficer;
	/** Whether nobody on the staff side holds this case, so that no page of theirs shows it. */
	isWithoutOfficer: boolean;
}

export interface FileReport {
	file: string;
	kinds: FileReading['kinds'];
	/** Null where the file could be read. Otherwise nothing of it was written. */
	broken: { code: BrokenCode; where: string } | null;
	people: PersonReport[];
	/** What did not become anything here. */
	leftOut: LeftOut[];
	/** What staff can read here, and no phone ever holds. */
	keptForStaff: LeftOut[];
	/** What was taken over as it stands, with something that somebody should look at. */
	toCheck: LeftOut[];
}

export interface ImportChoices {
	/** Whose a file is that names nobody. */
	crn: string | null;
	/** In milliseconds since 1970. */
	now: number;
	/** Whether somebody without an account here may become the officer of a person who has one. */
	allowOfficerChange?: boolean;
	/** Called once each person is settled, before the next is begun. */
	tookPerson?: () => Promise<void>;
}

/**
 * Takes over one file, each person in a transaction of their own. Its bytes are let go of once they are parsed: so nothing here waits
 * with them in hand.
 */
export function importFile(
	database: Database,
	file: string,
	bytes: Uint8Array,
	choices: ImportChoices
): Promise<FileReport> {
	return new Promise<FileReport>((resolve) => {
		resolve(importContent(database, file, parseJsonFile(bytes), { ...choices, isUsedUp: true }));
	}).catch((error: unknown) => {
		if (!(error instanceof BrokenFile)) throw error;
		return brokenReport(file, error);
	});
}

/** The report of a file of which nothing was used. */
export function brokenReport(file: string, { code, where }: { code: BrokenCode; where: string }): FileReport {
	return {
		file,
		kinds: [],
		broken: { code, where },
		people: [],
		leftOut: [],
		keptForStaff: [],
		toCheck: []
	};
}

/**
 * The same for content that is already parsed.
 * @throws BrokenFile before anything is written
 */
export async function importContent(
	database: Database,
	file: string,
	content: unknown,
	{ isUsedUp = false, ...choices }: ImportChoices & { isUsedUp?: boolean }
): Promise<FileReport> {
	const reading = readContent(file, content, choices.crn, localDate(choices.now), isUsedUp);
	const { now } = choices;
	const taker = {
		connection: database.kysely,
		give: (command: unknown) => execute(database, importer, command, now)
	};
	const people: PersonReport[] = [];
	// Of a large file, nobody is held any longer than until they are written.
	for (let draft = reading.people.shift(); draft; draft = reading.people.shift()) {
		people.push(await importDraft(taker, reading, draft, choices));
		await choices.tookPerson?.();
	}
	return reportOf(reading, people);
}

export function reportOf({ file, kinds, leftOut: remarks }: FileReading, people: PersonReport[]): FileReport {
	const listed = (wanted: Disposition) => remarks.filter(({ reason }) => dispositionOf(reason) === wanted);
	return {
		file,
		kinds,
		broken: null,
		people,
		leftOut: listed('left_out'),
		keptForStaff: listed('kept_for_staff'),
		toCheck: listed('to_check')
	};
}

/** Whose database a person is looked up in, and how a command is given there: for good, or to see what it would do. */
export interface Taker {
	connection: Connection;
	give(command: unknown): Promise<{ status: string; reveal: string | null } | null>;
}

export async function importDraft(
	{ connection, give }: Taker,
	reading: FileReading,
	draft: PersonDraft,
	{ now, allowOfficerChange = false }: ImportChoices
): Promise<PersonReport> {
	const { identity, reasons, isHere } = await settleIdentity(connection, draft);
	for (const reason of reasons) note(reading, draft, reason);
	if (identity === null) return leftOut(draft);
	const payload = keepable(draft.toCase(identity), (path, value) =>
		reading.leftOut.push({ file: reading.file, path, value, reason: 'cannot_be_kept' })
	);
	const command = commandFor({ ...payload, allowOfficerChange }, now);
	const given = await give(command);
	if (given?.status !== 'created') {
		note(reading, draft, 'refused');
		return leftOut(draft);
	}
	const { written, kept, officer, heldBy, isWithoutOfficer } = JSON.parse(
		given.reveal ?? 'null'
	) as ImportOutcome;
	if (officer) note(reading, draft, remarkOn(officer));
	return {
		crn: draft.crn,
		result: written === 0 ? 'unchanged' : 'changed',
		isNew: !isHere,
		understood: countOf(payload),
		kept,
		officer,
		heldBy,
		isWithoutOfficer
	};
}

function remarkOn({ made, why }: OfficerChange): LeftOutReason {
	if (made) return 'officer_changed';
	return why === 'kept_here' ? 'officer_kept_here' : 'officer_without_account';
}

function leftOut({ crn }: PersonDraft): PersonReport {
	return {
		crn,
		result: 'left_out',
		isNew: false,
		understood: null,
		kept: [],
		officer: null,
		heldBy: null,
		isWithoutOfficer: false
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

function note(reading: FileReading, { crn }: PersonDraft, reason: LeftOutReason): void {
	reading.leftOut.push({ file: reading.file, path: '$', value: crn, reason });
}

interface Settled {
	/** Whether somebody of this number is here. */
	isHere: boolean;
	/** Null where it is not safe to say whose this is. */
	identity: Identity | null;
	reasons: LeftOutReason[];
}

/** Who the file is about, by what is held: a number with another date of birth is somebody else. */
async function settleIdentity(connection: Connection, draft: PersonDraft): Promise<Settled> {
	const held = await connection
		.selectFrom('people')
		.select(['id', 'forename', 'surname', 'date_of_birth'])
		.where('crn', '=', draft.crn)
		.executeTakeFirst();
	const told = draft.identity;
	if (!held) return newIdentity(told);
	const { forename, surname, date_of_birth: dateOfBirth } = held;
	const isHere = true;
	if (told === null) return { identity: { forename, surname, dateOfBirth }, reasons: [], isHere };
	if (!(await isBornThen(connection, held, told.dateOfBirth)))
		return { identity: null, reasons: ['person_differs'], isHere };
	if (fullName(told) === '') return { identity: { ...told, forename, surname }, reasons: [], isHere };
	return { identity: told, reasons: isSameName(told, held) ? [] : ['name_differs'], isHere };
}

function newIdentity(told: Identity | null): Settled {
	const isHere = false;
	if (told === null) return { identity: null, reasons: ['person_not_known'], isHere };
	return fullName(told) === ''
		? { identity: null, reasons: ['name_not_said'], isHere }
		: { identity: told, reasons: [], isHere };
}

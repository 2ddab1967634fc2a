import { officersToSee } from '#lib/domain/imports/import-report.ts';
import { oneLine } from '#lib/domain/text/clean-text.ts';
import { firstLanguage } from '#lib/domain/text/language.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { forAdministrator } from './administrator-report.ts';
import type { BrokenCode } from './broken-file.ts';
import type { FileReport, PersonReport } from './import-file.ts';
import { leftOutReasons, type LeftOut, type LeftOutReason } from './left-out.ts';

const brokenWords: Record<BrokenCode, string> = {
	cannot_open: 'This file is not there, or may not be opened.',
	not_text: 'This is not a text file in UTF-8.',
	not_json: 'This is not JSON.',
	wrong_shape: 'Something needed is missing or of the wrong type.',
	not_recognised: 'This is no kind of file that we know.',
	empty: 'There is nothing in it.',
	given_twice: 'It is the same as a file before it.'
};

const resultWords: Record<PersonReport['result'], string> = {
	changed: 'taken over',
	unchanged: 'already here, nothing changed',
	left_out: 'left out'
};

const wouldWords: Record<PersonReport['result'], string> = {
	changed: 'would be brought up to date',
	unchanged: 'already here, nothing would change',
	left_out: 'would be left out'
};

/** Shown as a count only: nobody misses them, and `--json` has each. */
const countedOnly: ReadonlySet<LeftOutReason> = new Set(['bookkeeping', 'not_used']);
const MOST_EXAMPLES = 8;

/** The report of one file for a terminal. `--json` gives every item; here the same place in a list is named once. */
export function reportText(report: FileReport, isLook = false): string {
	// A name of a file or a field that could move a terminal's cursor would let a file write its own report.
	return linesOf({ ...report, file: oneLine(report.file) }, isLook)
		.map(oneLineIndented)
		.join('\n');
}

/** Of all files of an import, at its end: the officers whom somebody should look at, as its page says it. */
export function officersText(reports: readonly FileReport[]): string | null {
	const officers = officersToSee(reports.map((report) => forAdministrator(report, 0)));
	if (officers.length === 0) return null;
	const words = staffText(firstLanguage).import;
	const waits = officers.some(({ foundBy }) => foundBy === 'no_account');
	return [
		words.officersHeading,
		...officers.map(({ name, foundBy, cases }) =>
			foundBy === 'no_account'
				? `  ${words.officerWithoutAccount(name, cases)}`
				: `  ${words.officerByName(name, cases)}`
		),
		...(waits
			? ['  show officers says who each may be; join-officer and invite-officer give them an account.']
			: [])
	]
		.map(oneLineIndented)
		.join('\n');
}

function oneLineIndented(line: string): string {
	return line.replace(/^( *)(.*)$/s, (_, indent: string, words: string) => indent + oneLine(words));
}

function linesOf(report: FileReport, isLook: boolean): string[] {
	const { file, broken, kinds, people } = report;
	if (broken?.code === 'cannot_open') return [`${file}: ${brokenWords.cannot_open}`];
	if (broken?.where === '') return [file, `  ${brokenWords[broken.code]} Nothing was written.`];
	if (broken) return [file, `  Broken at ${broken.where}. ${brokenWords[broken.code]} Nothing was written.`];
	return [
		`${file} (${kinds.join(', ')})`,
		...people.flatMap((person) => personLines(person, isLook)),
		...remarkLines(isLook ? 'Would be taken over, to check' : 'Taken over, to check', report.toCheck),
		...remarkLines('Kept for staff', report.keptForStaff),
		...remarkLines('Left out', report.leftOut)
	];
}

function personLines(person: PersonReport, isLook: boolean): string[] {
	const { crn, result, isNew, understood, kept, officer, isWithoutOfficer } = person;
	const would = isNew ? 'would be new here' : wouldWords[result];
	const counts = Object.entries(understood ?? {})
		.filter(([, count]) => count > 0)
		.map(([kind, count]) => `${kind} ${count}`);
	return [
		`  ${crn}: ${isLook ? would : resultWords[result]}${counts.length > 0 ? ` (${counts.join(', ')})` : ''}`,
		...officerLines(officer, isLook),
		...(isWithoutOfficer ? [`  ${withoutOfficer}`] : []),
		...keptLines(kept)
	];
}

const withoutOfficer =
	'Nobody holds this case: no file named the officer, so no page for staff shows it. Import a file that does.';

function officerLines(officer: PersonReport['officer'], isLook: boolean): string[] {
	if (officer === null) return [];
	const { from, to, made, why, standing } = officer;
	if (standing) return [`  As at the import before: the file says ${to}, and the officer stays ${from}.`];
	if (isLook && made) return [`  Officer would change from ${from} to ${to}.`];
	if (why === 'kept_here')
		return [`  Officer not changed: the file says ${to}. The case was settled here, and stays with ${from}.`];
	return [
		made
			? `  Officer changed from ${from} to ${to}.`
			: `  Officer not changed: the file says ${to}, who has no account here. It stays ${from}.`
	];
}

/** By number and field, for the words of a plan have no place in a terminal. */
function keptLines(kept: PersonReport['kept']): string[] {
	if (kept.length === 0) return [];
	const items = kept.map(({ kind, id, field }) => `    ${kind} ${id}: ${field}`);
	return [`  Kept as edited here, ${kept.length}: the file says something else.`, ...items];
}

function remarkLines(heading: string, remarks: readonly LeftOut[]): string[] {
	const byReason = Map.groupBy(remarks, ({ reason }) => reason);
	return [...byReason].flatMap(([reason, items]) => [
		`  ${heading}, ${items.length}: ${leftOutReasons[reason]}`,
		...(countedOnly.has(reason) ? [] : placeLines(items))
	]);
}

function placeLines(items: readonly LeftOut[]): string[] {
	const byPlace = [
		...Map.groupBy(items, ({ path, value }) => `${path.replace(/\[\d+\]/g, '[…]')} = ${value}`)
	];
	const lines = byPlace
		.slice(0, MOST_EXAMPLES)
		.map(([place, same]) => `    ${place}${same.length > 1 ? ` (${same.length} times)` : ''}`);
	const more = byPlace.length - MOST_EXAMPLES;
	return more > 0 ? [...lines, `    and ${more} more kinds`] : lines;
}

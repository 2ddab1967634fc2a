import * as z from 'zod/mini';
import { brokenReasons, personReasons, reportReasons } from './report-reasons.ts';

/*
 * What is kept of an import, and all that an administrator is shown of it: case reference numbers, names of officers, counts by
 * reason. No name of a person, no value and no place in a file, as both can hold one (docs/decisions/073).
 */

const count = z.int().check(z.minimum(0));
const counted = z.array(z.object({ reason: z.enum(reportReasons), count }));

/** By what the officer that a file names was found here; `no_account`: nobody signs in as them yet. */
const FoundBy = z.enum(['staff_code', 'username', 'name_and_team', 'confirmed', 'no_account']);

export const ReportedPerson = z.object({
	crn: z.string(),
	result: z.enum(['changed', 'unchanged', 'left_out']),
	/** Nobody of this number was here before. */
	isNew: z.exactOptional(z.literal(true)),
	reasons: z.array(z.enum(personReasons)),
	/** Fields of goals and steps that stay as they were edited here. */
	kept: count,
	/** Null where the officer stays the same, or the file names none. */
	change: z.nullable(
		z.object({
			from: z.string(),
			to: z.string(),
			made: z.boolean(),
			/** Why not, where it is for another reason than that nobody signs in as the other one. It says no more: that would be of the case. */
			why: z.exactOptional(z.literal('kept_here')),
			/** It was so at an import before, and told then: it stands, and is not counted again. */
			standing: z.exactOptional(z.literal(true))
		})
	),
	/** Who holds the case after it; null where the file names nobody. */
	officer: z.nullable(z.object({ name: z.string(), foundBy: FoundBy })),
	/** Whether nobody holds the case, so that no page for staff shows it. */
	isWithoutOfficer: z.boolean()
});
export type ReportedPerson = z.infer<typeof ReportedPerson>;

export const ReportedFile = z.object({
	/** As its giver called it; a name of a file can hold a person's, so only they are shown it. */
	name: z.string(),
	/** In bytes. */
	size: count,
	/** Null where it could be read. Otherwise nothing of it was used; `where`: a line and column, or null. */
	broken: z.nullable(z.object({ reason: z.enum(brokenReasons), where: z.nullable(z.string()) })),
	people: z.array(ReportedPerson),
	toCheck: counted,
	keptForStaff: count,
	leftOut: counted
});
export type ReportedFile = z.infer<typeof ReportedFile>;

export const ImportReport = z.array(ReportedFile);
export type ImportReport = z.infer<typeof ImportReport>;

export interface ImportTotals {
	/** By what became of them; somebody in two files counts in each, and is new in the first. */
	added: number;
	changed: number;
	unchanged: number;
	leftOut: number;
	brokenFiles: number;
	/** Changes of officer that files ask for and that were not made, each once. */
	notHandedOver: number;
}

export function totalsOf(report: ImportReport): ImportTotals {
	const people = report.flatMap((file) => file.people);
	const having = (result: ReportedPerson['result']) =>
		people.filter((each) => each.result === result && !each.isNew).length;
	return {
		added: people.filter(({ isNew }) => isNew).length,
		changed: having('changed'),
		unchanged: having('unchanged'),
		leftOut: having('left_out'),
		brokenFiles: report.filter(({ broken }) => broken !== null).length,
		notHandedOver: people.filter(({ change }) => change?.made === false && !change.standing).length
	};
}

/** Officers after the import, each once, with their cases in it: those whom nobody signs in as, then those found by name alone. */
export function officersToSee(
	report: ImportReport
): { name: string; foundBy: 'no_account' | 'name_and_team'; cases: number }[] {
	const named = report.flatMap((file) => file.people).flatMap(({ officer }) => (officer ? [officer] : []));
	return (['no_account', 'name_and_team'] as const).flatMap((foundBy) => {
		const those = named.filter((officer) => officer.foundBy === foundBy);
		return [...Map.groupBy(those, ({ name }) => name)].map(([name, all]) => ({
			name,
			foundBy,
			cases: all.length
		}));
	});
}

/** Cases whose officer changes by it, by whose they were and whose they are then. */
export function movesIn(report: ImportReport): { from: string; to: string; numbers: string[] }[] {
	const moved = report
		.flatMap((file) => file.people)
		.flatMap(({ crn, change }) => (change?.made ? [{ crn, from: change.from, to: change.to }] : []));
	return [...Map.groupBy(moved, ({ from, to }) => JSON.stringify([from, to])).values()].flatMap((group) => {
		const [first] = group;
		return first ? [{ from: first.from, to: first.to, numbers: group.map(({ crn }) => crn) }] : [];
	});
}

/** An import that has not been heard of for so long was interrupted: the process that carried it out is gone. */
const SILENT_MS = 120_000;

export type ImportStanding = 'running' | 'ended' | 'failed' | 'interrupted';

export function standingOf(
	{ wentOnAt, endedAt, failed }: { wentOnAt: number; endedAt: number | null; failed: boolean },
	now: number
): ImportStanding {
	if (endedAt !== null) return failed ? 'failed' : 'ended';
	return now - wentOnAt > SILENT_MS ? 'interrupted' : 'running';
}

/** Before this moment, whatever has not ended was interrupted. */
export function silentSince(now: number): number {
	return now - SILENT_MS;
}

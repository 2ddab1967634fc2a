import type { ImportedGoal, ImportedStep } from './imported-case.ts';

/*
 * An import of a plan that is here already, field by field. What decides is what the import before said: a field that
 * still stands as it said was not edited here and takes what the new one says; a field that was edited here stays, and
 * what the import says beside it is kept to be looked at.
 */

export type GoalFields = Pick<
	ImportedGoal,
	'title' | 'status' | 'area' | 'relatedAreas' | 'targetDate' | 'position' | 'staffNotes'
>;
export type StepFields = Omit<ImportedStep, 'id' | 'stage'>;
export type ImportedField = keyof GoalFields | keyof StepFields;

export interface Merged<Fields> {
	/** What shall stand here. */
	fields: Fields;
	/** Took what the import says, which is new and was not edited here. */
	taken: (keyof Fields)[];
	/** Edited here, and the import now says something new: to be looked at. */
	differing: (keyof Fields)[];
	/** Stays as it is here, whatever the import says, now or before. */
	kept: (keyof Fields)[];
}

/** Order is the practitioner's, priority is worked out, notes are only added there: nobody is asked about these. */
export const unasked: ReadonlySet<ImportedField> = new Set([
	'position',
	'priority',
	'completedOn',
	'staffNotes'
]);

/** What a file tells of a goal: all of it. */
export function toldOfGoal(goal: ImportedGoal): GoalFields {
	const { id: _, reason: __, ...told } = goal;
	return told;
}

/** What a file tells of a step. A plan service has no place for some of it, so that nothing there says nothing. */
export function toldOfStep({ id: _, stage: __, ...step }: ImportedStep): Partial<StepFields> {
	const { actorName, targetDate, waitingSince, prerequisites, blocked, status, ...rest } = step;
	return {
		...rest,
		status,
		...(actorName !== null && { actorName }),
		...(targetDate !== null && { targetDate }),
		...(waitingSince !== null && { waitingSince }),
		...(prerequisites.length > 0 && { prerequisites }),
		...((blocked !== null || status !== 'cannot_be_done_yet') && { blocked })
	};
}

/** @param said what the import before told */
export function mergeGoal(held: GoalFields, said: Partial<GoalFields>, told: GoalFields): Merged<GoalFields> {
	return mergeFields(held, said, told);
}

/**
 * Why a step cannot be done yet, and the day it was done, belong to its status: they come with the import's status or
 * not at all.
 */
export function mergeStep(
	held: StepFields,
	said: Partial<StepFields>,
	told: Partial<StepFields>
): Merged<StepFields> {
	const { status } = mergeFields(held, said, told).fields;
	if (status === told.status) return mergeFields(held, said, told);
	const { blocked: _, completedOn: __, ...rest } = told;
	return mergeFields(held, said, rest);
}

/** @param said what the import before told */
export function mergeFields<Fields extends object>(
	held: Fields,
	said: Partial<Fields>,
	told: Partial<Fields>
): Merged<Fields> {
	const merged: Merged<Fields> = { fields: { ...held }, taken: [], differing: [], kept: [] };
	for (const field of Object.keys(told) as (keyof Fields)[]) {
		if (isSame(told[field], held[field])) continue;
		if (!isSame(told[field], said[field]) && isSame(held[field], said[field])) {
			merged.fields[field] = told[field] as Fields[typeof field];
			merged.taken.push(field);
			continue;
		}
		merged.kept.push(field);
		if (!isSame(told[field], said[field])) merged.differing.push(field);
	}
	return merged;
}

/** As they are stored: by their JSON. */
export function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

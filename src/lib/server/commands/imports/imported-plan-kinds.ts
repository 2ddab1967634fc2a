import type { Selectable } from 'kysely';
import type { ImportedGoal, ImportedStep } from '#lib/domain/imports/imported-case.ts';
import {
	mergeGoal,
	mergeStep,
	toldOfGoal,
	toldOfStep,
	type GoalFields,
	type Merged,
	type StepFields
} from '#lib/domain/imports/merge-plan.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import type { Schema } from '#lib/server/db/schema.ts';
import { goalColumns, goalFields, stepColumns, stepFields } from './imported-columns.ts';

/** How an import reads, merges and writes one kind of part of a plan. */
export interface ImportedKind<Item extends { id: string }, Row extends PlanRow, Fields extends object> {
	kind: 'goal' | 'step';
	fieldsOf(row: Row): Fields;
	told(item: Item): Partial<Fields>;
	merge(held: Fields, said: Partial<Fields>, item: Item): Merged<Fields>;
	read(transaction: Transaction, personId: string, ids: readonly string[]): Promise<Row[]>;
	insert(transaction: Transaction, personId: string, items: readonly Item[]): Promise<unknown>;
	update(transaction: Transaction, row: Row, fields: Fields, version: number): Promise<unknown>;
}

export interface PlanRow {
	id: string;
	person_id: string;
	version: number;
}

export const goalKind: ImportedKind<ImportedGoal, Selectable<Schema['goals']>, GoalFields> = {
	kind: 'goal',
	fieldsOf: goalFields,
	told: toldOfGoal,
	merge: (held, said, goal) => mergeGoal(held, said, toldOfGoal(goal)),
	read: (transaction, personId, ids) =>
		transaction
			.selectFrom('goals')
			.selectAll()
			.where('person_id', '=', personId)
			.where('id', 'in', [...ids])
			.execute(),
	insert: (transaction, person_id, goals) =>
		transaction
			.insertInto('goals')
			.values(goals.map((goal) => ({ id: goal.id, person_id, ...goalColumns(goal), reason: goal.reason })))
			.execute(),
	update: (transaction, { id, person_id }, fields, version) =>
		transaction
			.updateTable('goals')
			.set({ ...goalColumns(fields), version })
			.where('person_id', '=', person_id)
			.where('id', '=', id)
			.execute()
};

/** The stage is settled here from the first import on: a plan service has no place for it. */
export const stepKind: ImportedKind<ImportedStep, Selectable<Schema['steps']>, StepFields> = {
	kind: 'step',
	fieldsOf: stepFields,
	told: toldOfStep,
	merge: (held, said, step) => mergeStep(held, said, toldOfStep(step)),
	read: (transaction, personId, ids) =>
		transaction
			.selectFrom('steps')
			.selectAll()
			.where('person_id', '=', personId)
			.where('id', 'in', [...ids])
			.execute(),
	insert: (transaction, person_id, steps) =>
		transaction
			.insertInto('steps')
			.values(
				steps.map((step) => ({
					id: step.id,
					person_id,
					...stepColumns(step),
					stage: step.stage,
					claim: null
				}))
			)
			.execute(),
	update: (transaction, { id, person_id }, fields, version) =>
		transaction
			.updateTable('steps')
			.set({ ...stepColumns(fields), version })
			.where('person_id', '=', person_id)
			.where('id', '=', id)
			.execute()
};

import type { Insertable, Selectable } from 'kysely';
import type { GoalFields, StepFields } from '#lib/domain/imports/merge-plan.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import type { Schema } from '#lib/server/db/schema.ts';

/* Goals and steps between their rows and the fields that an import can tell of them. */

export function goalFields(row: Selectable<Schema['goals']>): GoalFields {
	return {
		title: row.title,
		status: row.status,
		area: row.area,
		relatedAreas: fromJson(row.related_areas),
		targetDate: row.target_date,
		position: row.position,
		staffNotes: fromJson(row.staff_notes)
	};
}

export function goalColumns(fields: GoalFields) {
	return {
		title: fields.title,
		status: fields.status,
		area: fields.area,
		related_areas: toJson(fields.relatedAreas),
		target_date: fields.targetDate,
		position: fields.position,
		staff_notes: toJson(fields.staffNotes)
	} satisfies Partial<Insertable<Schema['goals']>>;
}

export function stepFields(row: Selectable<Schema['steps']>): StepFields {
	return {
		goalId: row.goal_id,
		description: row.description,
		status: row.status,
		actor: row.actor,
		actorName: row.actor_name,
		requirementId: row.requirement_id,
		priority: row.priority,
		prerequisites: fromJson(row.prerequisites),
		targetDate: row.target_date,
		waitingSince: row.waiting_since,
		blocked: row.blocked === null ? null : fromJson(row.blocked),
		completedOn: row.completed_on,
		position: row.position
	};
}

export function stepColumns(fields: StepFields) {
	return {
		goal_id: fields.goalId,
		description: fields.description,
		status: fields.status,
		actor: fields.actor,
		actor_name: fields.actorName,
		requirement_id: fields.requirementId,
		priority: fields.priority,
		prerequisites: toJson(fields.prerequisites),
		target_date: fields.targetDate,
		waiting_since: fields.waitingSince,
		blocked: fields.blocked === null ? null : toJson(fields.blocked),
		completed_on: fields.completedOn,
		position: fields.position
	} satisfies Partial<Insertable<Schema['steps']>>;
}

import type { Selectable } from 'kysely';
import type { RecordedChange } from '#lib/domain/plan/stale-edit.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { CommandRefused } from '#lib/server/commands/handling/handler.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import type { Schema } from '#lib/server/db/schema.ts';
import type { ChangeContext } from '#lib/server/commands/handling/person-in-reach.ts';

export interface PlanOnRecord {
	id: string;
	version: number;
	/** True where it had to be made: then the phone has not seen it. */
	isNew: boolean;
}

/** A person has one plan from the first goal on; nothing ends it, neither a new order nor another officer. */
export async function requirePlan(
	transaction: Transaction,
	personId: string,
	now: number
): Promise<PlanOnRecord> {
	const held = await transaction
		.selectFrom('plans')
		.select(['id', 'version'])
		.where('person_id', '=', personId)
		.orderBy('id')
		.executeTakeFirst();
	if (held) return { ...held, isNew: false };
	const id = newIdentifier(now);
	await transaction
		.insertInto('plans')
		.values({
			id,
			person_id: personId,
			agreement: null,
			agreed_on: null,
			own_words: null,
			strengths: '[]',
			open_stages: '[]'
		})
		.execute();
	return { id, version: 1, isNew: true };
}

interface Change extends Pick<RecordedChange, 'change' | 'fields' | 'reason'> {
	kind: 'plan' | 'goal' | 'step';
	id: string;
	/** The version that this change makes. */
	version: number;
}

/** Keeps who changed what and why, and moves the plan's own version on. @returns what the phone may need again */
export async function recordChange(
	{ transaction, actor, personId, now }: ChangeContext,
	{ kind, id, version, change, fields, reason }: Change
): Promise<{ kind: 'plan'; id: string }[]> {
	const plan = await requirePlan(transaction, personId, now);
	const planVersion = plan.version + 1;
	await transaction
		.updateTable('plans')
		.set({ version: planVersion })
		.where('person_id', '=', personId)
		.where('id', '=', plan.id)
		.execute();
	await transaction
		.insertInto('plan_changes')
		.values({
			id: newIdentifier(now),
			person_id: personId,
			subject_kind: kind,
			subject_id: id,
			change,
			fields: toJson(fields),
			reason,
			version,
			plan_version: planVersion,
			by_account: actor.accountId,
			by_name: actor.name,
			at: now
		})
		.execute();
	return plan.isNew ? [{ kind: 'plan', id: plan.id }] : [];
}

/** @throws CommandRefused `stale_edit`, with all that was changed since the version that was looked at */
export async function requireVersion(
	transaction: Transaction,
	kind: 'goal' | 'step',
	held: { id: string; person_id: string; version: number },
	lookedAt: number
): Promise<void> {
	if (held.version === lookedAt) return;
	const rows = await changesOf(transaction, held.person_id)
		.where('subject_kind', '=', kind)
		.where('subject_id', '=', held.id)
		.where('version', '>', lookedAt)
		.execute();
	throw staleEdit(
		held.version,
		rows.map((row) => recordedChange(row, row.version))
	);
}

/** For an agreement: the whole plan must still be the one that was gone through. */
export async function requirePlanVersion(
	transaction: Transaction,
	personId: string,
	held: number,
	lookedAt: number
): Promise<void> {
	if (held === lookedAt) return;
	const rows = await changesOf(transaction, personId).where('plan_version', '>', lookedAt).execute();
	throw staleEdit(
		held,
		rows.map((row) => recordedChange(row, row.plan_version))
	);
}

function changesOf(transaction: Transaction, personId: string) {
	return transaction
		.selectFrom('plan_changes')
		.selectAll()
		.where('person_id', '=', personId)
		.orderBy('plan_version');
}

function staleEdit(version: number, changes: RecordedChange[]): CommandRefused {
	return new CommandRefused('stale_edit', { code: 'stale_edit', version, changes });
}

function recordedChange(row: Selectable<Schema['plan_changes']>, version: number): RecordedChange {
	return {
		version,
		change: row.change,
		fields: fromJson(row.fields),
		reason: row.reason,
		by: row.by_name,
		at: row.at
	};
}

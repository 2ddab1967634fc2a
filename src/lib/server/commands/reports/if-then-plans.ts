import type { IfThenPlanRecord } from '#lib/domain/reports/if-then-plan.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { reportColumns } from '#lib/server/commands/handling/report-columns.ts';
import { requireOwn } from '#lib/server/commands/handling/require-own.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { toJson } from '#lib/server/db/json.ts';
import { aboutColumns, requireOwnSubject } from './about.ts';

type Said = Pick<IfThenPlanRecord, 'about' | 'categories' | 'if' | 'then'>;

function saidColumns({ about, categories, if: when, then }: Said) {
	return { ...aboutColumns(about), categories: toJson(categories), if_words: when, then_words: then };
}

/** Under the id of the command that brings it: whatever else that keeps is of another kind. */
export async function keepPlanFrom(
	context: Parameters<typeof reportColumns>[0] & { transaction: Transaction },
	{ from, ...said }: Said & Pick<IfThenPlanRecord, 'from'>
): Promise<RecordReference> {
	const { seen_at: _at, seen_by: _by, ...columns } = reportColumns(context);
	await context.transaction
		.insertInto('if_then_plans')
		.values({
			...columns,
			...saidColumns(said),
			from_kind: from?.kind ?? null,
			from_id: from?.id ?? null,
			last_change_id: context.command.id,
			changed_at: null,
			let_go_at: null
		})
		.execute();
	return { kind: 'if_then_plan', id: context.command.id };
}

/** What was taken back has nothing to be kept from: whoever took it back on another phone meant its plans too. */
async function requireOrigin(
	transaction: Transaction,
	personId: string,
	from: IfThenPlanRecord['from']
): Promise<void> {
	if (from === null) return;
	await requireOwn(transaction, from.kind === 'obstacle' ? 'obstacles' : 'reflections', personId, from.id);
	if (from.kind === 'obstacle') return;
	const { taken_back_at: takenBackAt } = await transaction
		.selectFrom('reflections')
		.select('taken_back_at')
		.where('person_id', '=', personId)
		.where('id', '=', from.id)
		.executeTakeFirstOrThrow();
	if (takenBackAt !== null) throw new CommandRefused('already_withdrawn');
}

export const keepIfThenPlan: Handler<'if_then_plan.keep'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run(context) {
		const { transaction, personId, command } = context;
		await requireOwnSubject(transaction, personId, command.payload.about);
		await requireOrigin(transaction, personId, command.payload.from);
		return { changed: [await keepPlanFrom(context, command.payload)] };
	}
};

/** Two tabs, or two phones: neither writes over what it has not seen, nor does what was written after a change that was refused. */
export const changeIfThenPlan: Handler<'if_then_plan.change'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command, tap }) {
		const { planId, seen, ...said } = command.payload;
		const found = await transaction
			.selectFrom('if_then_plans')
			.select(['last_change_id', 'let_go_at'])
			.where('person_id', '=', personId)
			.where('id', '=', planId)
			.executeTakeFirst();
		if (!found) throw new CommandRefused('not_found');
		if (found.let_go_at !== null) throw new CommandRefused('already_withdrawn');
		refuseUnseen(seen, found.last_change_id);
		await requireOwnSubject(transaction, personId, said.about);
		await transaction
			.updateTable('if_then_plans')
			.set({ ...saidColumns(said), last_change_id: command.id, changed_at: tap.at })
			.where('person_id', '=', personId)
			.where('id', '=', planId)
			.execute();
		return { changed: [{ kind: 'if_then_plan', id: planId }] };
	}
};

/** A second time changes nothing: two phones may both have asked. */
export const letGoOfIfThenPlan: Handler<'if_then_plan.let_go'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command, tap }) {
		const { planId } = command.payload;
		const found = await transaction
			.selectFrom('if_then_plans')
			.select('let_go_at')
			.where('person_id', '=', personId)
			.where('id', '=', planId)
			.executeTakeFirst();
		if (!found) throw new CommandRefused('not_found');
		await transaction
			.updateTable('if_then_plans')
			.set({ let_go_at: found.let_go_at ?? tap.at })
			.where('person_id', '=', personId)
			.where('id', '=', planId)
			.execute();
		return { changed: [{ kind: 'if_then_plan', id: planId }] };
	}
};

/** Plans that came of a reflection go with it. @returns those that went */
export async function letGoOfPlansFrom(
	transaction: Transaction,
	personId: string,
	reflectionId: string,
	at: number
): Promise<RecordReference[]> {
	const gone = await transaction
		.updateTable('if_then_plans')
		.set({ let_go_at: at })
		.where('person_id', '=', personId)
		.where('from_kind', '=', 'reflection')
		.where('from_id', '=', reflectionId)
		.where('let_go_at', 'is', null)
		.returning('id')
		.execute();
	return gone.map(({ id }) => ({ kind: 'if_then_plan', id }));
}

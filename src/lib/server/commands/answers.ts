import type { AgreedAction } from '#lib/domain/snapshot/records.ts';
import type { Offer } from '#lib/domain/obstacles/words.ts';
import type { SentTimes } from '#lib/domain/time/tap.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';
import { fromJson, toJson } from '#lib/server/db/schema.ts';
import { recordChange } from './plan/change-log.ts';
import { CommandRefused, type ActorFor, type Handler, type HandlerContext } from './handler.ts';

const reportTables = {
	obstacle: 'obstacles',
	positive_change: 'positive_changes',
	reflection: 'reflections',
	relapse: 'relapses',
	proposal: 'proposals',
	disagreement: 'disagreements'
} as const;
type ReportKind = keyof typeof reportTables;
type AnswerType =
	| 'report.see'
	| 'obstacle.answer'
	| 'positive_change.acknowledge'
	| 'reflection.answer'
	| 'relapse.answer'
	| 'proposal.answer'
	| 'disagreement.answer'
	| 'goal.create'
	| 'step.create';

/** Whose report it is, where this practitioner holds the case; anybody else's is not there. */
export async function personOfReport(
	connection: Connection,
	kind: ReportKind,
	id: string,
	practitionerId: string
): Promise<string | null> {
	const table = reportTables[kind];
	const found = await connection
		.selectFrom(table)
		.innerJoin('people', 'people.id', `${table}.person_id`)
		.select('people.id')
		.where(`${table}.id`, '=', id)
		.where('people.practitioner_id', '=', practitionerId)
		.executeTakeFirst();
	return found?.id ?? null;
}

/** "Seen" is said once, with the first time, and shown to the person. */
export async function markSeen(
	transaction: Transaction,
	kind: ReportKind,
	id: string,
	name: string,
	now: number
) {
	await transaction
		.updateTable(reportTables[kind])
		.set({ seen_at: now, seen_by: name })
		.where('id', '=', id)
		.where('seen_at', 'is', null)
		.execute();
	if (kind === 'obstacle')
		await transaction
			.updateTable('obstacles')
			.set({ state: 'seen' })
			.where('id', '=', id)
			.where('state', '=', 'sent')
			.execute();
}

interface AnswerContent {
	words: string;
	offers: Offer[];
	actions: AgreedAction[];
}

export type AnswerContext = Pick<HandlerContext<AnswerType>, 'transaction' | 'actor' | 'personId' | 'now'> & {
	command: { id: string };
};

export async function writeAnswer(
	{ transaction, actor, command, personId, now }: AnswerContext,
	reportId: string,
	{ words, offers, actions }: AnswerContent
): Promise<void> {
	await transaction
		.insertInto('answers')
		.values({
			id: command.id,
			person_id: personId,
			report_id: reportId,
			words,
			offers: toJson(offers),
			actions: toJson(actions),
			by_account: actor.accountId,
			by_name: actor.name,
			at: now,
			read_at: null
		})
		.execute();
}

const practitionerOf = (actor: ActorFor<AnswerType>) => actor.practitionerId;

export const seeReport: Handler<'report.see'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personOfReport(transaction, payload.kind, payload.id, practitionerOf(actor)),
	async run({ transaction, actor, command: { payload }, now }) {
		await markSeen(transaction, payload.kind, payload.id, actor.name, now);
		return { changed: [{ kind: payload.kind, id: payload.id }] };
	}
};

export const answerObstacle: Handler<'obstacle.answer'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personOfReport(transaction, 'obstacle', payload.obstacleId, practitionerOf(actor)),
	async run(context) {
		const { transaction, actor, command, now } = context;
		const { obstacleId, nextState, ...content } = command.payload;
		const found = await transaction
			.selectFrom('obstacles')
			.select('state')
			.where('id', '=', obstacleId)
			.executeTakeFirstOrThrow();
		if (found.state === 'withdrawn') throw new CommandRefused('already_withdrawn');
		await markSeen(transaction, 'obstacle', obstacleId, actor.name, now);
		await writeAnswer(context, obstacleId, content);
		await transaction
			.updateTable('obstacles')
			.set({ state: nextState })
			.where('id', '=', obstacleId)
			.execute();
		return { changed: [{ kind: 'obstacle', id: obstacleId }] };
	}
};

export const acknowledgePositiveChange: Handler<'positive_change.acknowledge'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personOfReport(transaction, 'positive_change', payload.positiveChangeId, practitionerOf(actor)),
	async run(context) {
		const { positiveChangeId, words } = context.command.payload;
		await markSeen(context.transaction, 'positive_change', positiveChangeId, context.actor.name, context.now);
		await writeAnswer(context, positiveChangeId, { words, offers: [], actions: [] });
		return { changed: [{ kind: 'positive_change', id: positiveChangeId }] };
	}
};

export const answerReflection: Handler<'reflection.answer'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personOfReport(transaction, 'reflection', payload.reflectionId, practitionerOf(actor)),
	async run(context) {
		const { reflectionId, words } = context.command.payload;
		await markSeen(context.transaction, 'reflection', reflectionId, context.actor.name, context.now);
		await writeAnswer(context, reflectionId, { words, offers: [], actions: [] });
		return { changed: [{ kind: 'reflection', id: reflectionId }] };
	}
};

interface StoredClaim extends SentTimes {
	words: string;
	answer: null | { confirmed: boolean; words: string; by: string; at: number; readAt: number | null };
}

/** Confirms a claim, or answers it; the person's own time of doing it is kept beside the officer's. */
export const answerClaim: Handler<'claim.answer'> = {
	async personOf({ transaction, actor, command: { payload } }) {
		const found = await transaction
			.selectFrom('steps')
			.innerJoin('people', 'people.id', 'steps.person_id')
			.select('people.id')
			.where('steps.id', '=', payload.stepId)
			.where('people.practitioner_id', '=', actor.practitionerId)
			.executeTakeFirst();
		return found?.id ?? null;
	},
	async run(context) {
		const { transaction, actor, command, now } = context;
		const { stepId, confirmed, words } = command.payload;
		const step = await transaction
			.selectFrom('steps')
			.select(['claim', 'status', 'completed_on', 'version'])
			.where('id', '=', stepId)
			.executeTakeFirstOrThrow();
		if (step.claim === null) throw new CommandRefused('nothing_to_answer');
		const claim = fromJson<StoredClaim>(step.claim);
		if (claim.answer !== null) throw new CommandRefused('nothing_to_answer');
		const answer = { confirmed, words, by: actor.name, at: now, readAt: null };
		await transaction
			.updateTable('steps')
			.set({
				claim: toJson({ ...claim, answer } satisfies StoredClaim),
				status: confirmed ? 'completed' : step.status,
				completed_on: confirmed ? localDate(claim.tappedAt) : step.completed_on
			})
			.where('id', '=', stepId)
			.execute();
		// Whoever has the step open to edit must see that it was settled meanwhile.
		const plan = confirmed ? await recordConfirmation(context, stepId, step) : [];
		return { changed: [{ kind: 'step', id: stepId }, ...plan] };
	}
};

async function recordConfirmation(
	context: HandlerContext<'claim.answer'>,
	stepId: string,
	step: { status: string; version: number }
): Promise<{ kind: 'plan'; id: string }[]> {
	const version = step.version + 1;
	await context.transaction.updateTable('steps').set({ version }).where('id', '=', stepId).execute();
	return recordChange(context, {
		kind: 'step',
		id: stepId,
		version,
		change: 'edited',
		fields: [{ field: 'status', from: step.status, to: 'completed' }],
		reason: null
	});
}

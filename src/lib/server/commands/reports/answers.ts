import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import {
	kindsInWords,
	reportKinds,
	type KindInWords,
	type Kinds,
	type ReportKind
} from '#lib/domain/reports/report-kinds.ts';
import { isKindTakenBack } from '#lib/domain/reports/taken-back-by.ts';
import type { OfferKept } from '#lib/domain/appointments/offered-times.ts';
import type { AgreedAction } from '#lib/domain/reports/record.ts';
import type { Offer } from '#lib/domain/reports/vocabulary.ts';
import { answeredState } from '#lib/domain/reports/answered-state.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { toJson } from '#lib/server/db/json.ts';
import type { ChangeContext } from '#lib/server/commands/handling/person-in-reach.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';

type AnswerType =
	| 'report.see'
	| 'obstacle.answer'
	| 'obstacle.offer_times'
	| 'relapse.answer'
	| 'circumstance_change.answer'
	| 'proposal.answer'
	| WordsType
	| 'goal.create'
	| 'step.create';

/** "Seen" is said once, with the first time, and shown to the person. */
export async function markSeen(
	{ transaction, actor, personId, now }: Pick<ChangeContext, 'transaction' | 'actor' | 'personId' | 'now'>,
	kind: ReportKind,
	id: string
) {
	// Taken back unread it stays unread, also where a sign of danger in it is settled: its person was told that nobody had opened it.
	if (await takenBack({ transaction, personId }, kind, id)) return;
	await transaction
		.updateTable(reportKinds[kind].table)
		.set({ seen_at: now, seen_by: actor.name })
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.where('seen_at', 'is', null)
		.execute();
	if (kind === 'obstacle')
		await transaction
			.updateTable('obstacles')
			.set({ state: 'seen' })
			.where('person_id', '=', personId)
			.where('id', '=', id)
			.where('state', '=', 'sent')
			.execute();
}

interface AnswerContent {
	words: string;
	offers: Offer[];
	actions: AgreedAction[];
	times?: OfferKept;
}

export type AnswerContext = Pick<HandlerContext<AnswerType>, 'transaction' | 'actor' | 'personId' | 'now'> & {
	command: { id: string };
};

export async function writeAnswer(
	{ transaction, actor, command, personId, now }: AnswerContext,
	report: { kind: ReportKind; id: string },
	{ words, offers, actions, times }: AnswerContent
): Promise<void> {
	await transaction
		.insertInto('answers')
		.values({
			id: command.id,
			person_id: personId,
			report_kind: report.kind,
			report_id: report.id,
			words,
			offers: toJson(offers),
			actions: toJson(actions),
			by_account: actor.accountId,
			by_name: actor.name,
			at: now,
			read_at: null,
			...(times && { times: toJson(times) })
		})
		.execute();
}

/** Whether anybody had read what was taken back; null where it was not. */
async function takenBack(
	{ transaction, personId }: Pick<ChangeContext, 'transaction' | 'personId'>,
	kind: ReportKind,
	id: string
): Promise<{ wasRead: boolean } | null> {
	if (!isKindTakenBack(kind)) return null;
	const found = await transaction
		.selectFrom(reportKinds[kind].table)
		.select('seen_at')
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.where('taken_back_at', 'is not', null)
		.executeTakeFirst();
	return found ? { wasRead: found.seen_at !== null } : null;
}

/** Whoever never read it is told no more than that it is not there. */
export async function refuseTakenBack(context: ChangeContext, kind: ReportKind, id: string): Promise<void> {
	const found = await takenBack(context, kind, id);
	if (found) throw new CommandRefused(found.wasRead ? 'already_withdrawn' : 'not_found');
}

export const seeReport: Handler<'report.see'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, reportKinds[payload.kind].table, payload.id, personId),
	async run(context) {
		const { payload } = context.command;
		await markSeen(context, payload.kind, payload.id);
		return { changed: [{ kind: payload.kind, id: payload.id }] };
	}
};

export const answerObstacle: Handler<'obstacle.answer'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'obstacles', payload.obstacleId, personId),
	async run(context) {
		const { transaction, command, personId } = context;
		const { obstacleId, nextState, seen, ...content } = command.payload;
		const found = await transaction
			.selectFrom('obstacles')
			.select('state')
			.where('person_id', '=', personId)
			.where('id', '=', obstacleId)
			.executeTakeFirstOrThrow();
		if (found.state === 'withdrawn') throw new CommandRefused('already_withdrawn');
		refuseUnseen(seen, answeredState(found.state));
		await markSeen(context, 'obstacle', obstacleId);
		await writeAnswer(context, { kind: 'obstacle', id: obstacleId }, content);
		await transaction
			.updateTable('obstacles')
			.set({ state: nextState })
			.where('person_id', '=', personId)
			.where('id', '=', obstacleId)
			.execute();
		return { changed: [{ kind: 'obstacle', id: obstacleId }] };
	}
};

type AnswerOf<Kind extends KindInWords> = Kinds[Kind]['answer'];
type WordsType = AnswerOf<KindInWords>['command'];

function answerInWords(kind: KindInWords): Handler<WordsType> {
	const { table, answer } = reportKinds[kind];
	const idOf = (payload: PayloadOf<WordsType>) => (payload as Record<string, string>)[answer.names] ?? '';
	return {
		personOf: ({ transaction, actor, command: { payload, personId } }) =>
			ownerInReachOf(transaction, actor, table, idOf(payload), personId),
		async run(context) {
			const { payload } = context.command;
			const id = idOf(payload);
			await refuseTakenBack(context, kind, id);
			await markSeen(context, kind, id);
			await writeAnswer(context, { kind, id }, { words: payload.words, offers: [], actions: [] });
			return { changed: [{ kind, id }] };
		}
	};
}

/** What answers a kind of report in words alone, by its command. */
export const answersInWords = Object.fromEntries(
	kindsInWords.map((kind) => [reportKinds[kind].answer.command, answerInWords(kind)])
) as { [Kind in KindInWords as AnswerOf<Kind>['command']]: Handler<AnswerOf<Kind>['command']> };

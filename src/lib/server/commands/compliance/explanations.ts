import { couldAnswer } from '#lib/domain/compliance/explained-after-asking.ts';
import type { ExplainedOrder } from '#lib/domain/compliance/explanation.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { refuseFuture } from '#lib/server/commands/handling/refuse-future.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { refusedAt } from '#lib/server/commands/handling/refused-at.ts';
import { reportColumns } from '#lib/server/commands/handling/report-columns.ts';
import { toJson } from '#lib/server/db/json.ts';
import { caseInReachOf, ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import { markOfTerms, termsToExplain } from '#lib/server/queries/compliance/explanations.ts';

export const askForExplanation: Handler<'explanation.ask'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run(context) {
		const { transaction, command } = context;
		await transaction
			.insertInto('explanation_requests')
			.values({ ...reportColumns(context), words: command.payload.words, answered_id: null })
			.execute();
		return { changed: [{ kind: 'explanation_request', id: command.id }] };
	}
};

/** With the orders as they stand: whoever saw them otherwise has not explained what now holds. */
export const recordExplanation: Handler<'explanation.record'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		caseInReachOf(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, command, personId, now } = context;
		const { explainedOn, ways, language, otherLanguage, ownWords, seen } = command.payload;
		refuseFuture(explainedOn, now, 'explainedOn');
		const terms = await termsToExplain(transaction, personId, localDate(now));
		refuseUnseen(seen, markOfTerms(terms));
		const explained = await explainedTerms(context, terms);
		await transaction
			.insertInto('explanations')
			.values({
				id: command.id,
				person_id: personId,
				explained_on: explainedOn,
				ways: toJson([...new Set(ways)]),
				language,
				other_language: language === 'other' ? otherLanguage : '',
				own_words: ownWords,
				explained_orders: toJson(explained),
				withdrawn_at: null,
				withdrawn_by: null,
				withdrawn_reason: null,
				...doneBy(context)
			})
			.execute();
		return {
			changed: [{ kind: 'explanation', id: command.id }, ...(await answerRequests(context))]
		};
	}
};

/** Of what was chosen, what had begun by the day of it: what was added since is explained by nobody yet, and stays due. */
async function explainedTerms(
	{ transaction, command, personId, now }: HandlerContext<'explanation.record'>,
	terms: readonly ExplainedOrder[]
): Promise<ExplainedOrder[]> {
	const { orderIds, explainedOn } = command.payload;
	const chosen = terms.filter(({ orderId }) => orderIds.includes(orderId));
	if (chosen.length !== new Set(orderIds).size) throw new CommandRefused('not_found');
	if (terms.length === 0) return [];
	if (chosen.length === 0) throw refusedAt('explanation_order_missing', 'orderIds');
	const begun = await termsToExplain(transaction, personId, localDate(now), explainedOn);
	const explained = begun.filter(({ orderId }) => orderIds.includes(orderId));
	if (explained.length === 0) throw refusedAt('date_before_order', 'explainedOn');
	return explained;
}

/**
 * What came after the form was opened was not before its writer, and goes on waiting; so does what was asked after the day of the
 * explanation, which can be no answer to it.
 */
async function answerRequests({
	transaction,
	actor,
	command,
	personId,
	now
}: HandlerContext<'explanation.record'>) {
	const { requestIds, explainedOn } = command.payload;
	if (requestIds.length === 0) return [];
	const asked = await transaction
		.selectFrom('explanation_requests')
		.select(['id', 'tapped_at', 'received_at'])
		.where('person_id', '=', personId)
		.where('id', 'in', requestIds)
		.execute();
	const changed = requestsOf(asked.map(({ id }) => id));
	const answerable = asked
		.filter(({ tapped_at: tappedAt, received_at: receivedAt }) =>
			couldAnswer(explainedOn, { tappedAt, receivedAt })
		)
		.map(({ id }) => id);
	await transaction
		.updateTable('explanation_requests')
		.set({ seen_at: now, seen_by: actor.name })
		.where('person_id', '=', personId)
		.where('id', 'in', requestIds)
		.where('seen_at', 'is', null)
		.execute();
	if (answerable.length === 0) return changed;
	await transaction
		.updateTable('explanation_requests')
		.set({ answered_id: command.id })
		.where('person_id', '=', personId)
		.where('id', 'in', answerable)
		.where('answered_id', 'is', null)
		.execute();
	return changed;
}

function requestsOf(ids: readonly string[]) {
	return ids.map((id) => ({ kind: 'explanation_request' as const, id }));
}

/** What it answered waits again: nobody has explained it. */
export const withdrawExplanation: Handler<'explanation.withdraw'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'explanations', payload.explanationId, personId),
	async run({ transaction, actor, command, personId, now }) {
		const { explanationId, reason } = command.payload;
		const { numUpdatedRows } = await transaction
			.updateTable('explanations')
			.set({ withdrawn_at: now, withdrawn_by: actor.name, withdrawn_reason: reason })
			.where('person_id', '=', personId)
			.where('id', '=', explanationId)
			.where('withdrawn_at', 'is', null)
			.executeTakeFirst();
		if (numUpdatedRows === 0n) throw new CommandRefused('explanation_is_withdrawn');
		const open = await transaction
			.updateTable('explanation_requests')
			.set({ answered_id: null })
			.where('person_id', '=', personId)
			.where('answered_id', '=', explanationId)
			.returning('id')
			.execute();
		const requests = requestsOf(open.map(({ id }) => id));
		return { changed: [{ kind: 'explanation', id: explanationId }, ...requests] };
	}
};

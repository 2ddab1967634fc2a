import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { toJson } from '#lib/server/db/json.ts';
import { markSeen, writeAnswer } from './answers.ts';
import type { Handler, HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { personInReach } from '#lib/server/commands/handling/person-in-reach.ts';
import { insertLifeChange } from '#lib/server/commands/plan/sequencing.ts';
import { refuseFuture } from '#lib/server/commands/handling/refuse-future.ts';
import { reportColumns } from '#lib/server/commands/handling/report-columns.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';

/*
 * A relapse brings support, contact with treatment and another look at the plan. Nothing here opens, counts or decides
 * anything about keeping to an order, and nothing may be added that does (docs/decisions/016-a-relapse-is-never-counted.md).
 */

type RelapseContext = HandlerContext<'relapse.report'> | HandlerContext<'relapse.record'>;

/** Told twice on one day, it is one reason to look at the plan again. */
async function callForReview(context: RelapseContext, on: LocalDate): Promise<void> {
	const { transaction, personId, now } = context;
	const known = await transaction
		.selectFrom('life_changes')
		.select('id')
		.where('person_id', '=', personId)
		.where('change', '=', 'relapse')
		.where('on_date', '=', on)
		.executeTakeFirst();
	if (!known) await insertLifeChange(context, { id: newIdentifier(now), change: 'relapse', on, words: '' });
}

export const reportRelapse: Handler<'relapse.report'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run(context) {
		const { transaction, command, tap } = context;
		const { substance, safeNow, wanted, words } = command.payload;
		await transaction
			.insertInto('relapses')
			.values({
				...reportColumns(context),
				substance,
				safe_now: safeNow,
				wanted: toJson(wanted),
				words,
				...sentByThemselves
			})
			.execute();
		await callForReview(context, localDate(tap.at));
		return { changed: [{ kind: 'relapse', id: command.id }] };
	}
};

const sentByThemselves = { recorded_by: null, told_by: null, told_on: null, facts: null, opinion: null };

export const recordRelapse: Handler<'relapse.record'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, actor, command, now } = context;
		const { toldBy, toldOn, substance, safeNow, facts, opinion } = command.payload;
		refuseFuture(toldOn, now, 'toldOn');
		await transaction
			.insertInto('relapses')
			.values({
				...reportColumns(context),
				// Whoever writes it down has seen it.
				seen_at: now,
				seen_by: actor.name,
				substance,
				safe_now: safeNow,
				wanted: toJson([]),
				words: '',
				recorded_by: actor.name,
				told_by: toldBy,
				told_on: toldOn,
				facts,
				opinion
			})
			.execute();
		await callForReview(context, toldOn);
		return { changed: [{ kind: 'relapse', id: command.id }] };
	}
};

export const answerRelapse: Handler<'relapse.answer'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'relapses', payload.relapseId, personId),
	async run(context) {
		const { command } = context;
		const { relapseId, offers, words, treatmentContact } = command.payload;
		await markSeen(context, 'relapse', relapseId);
		await writeAnswer(
			context,
			{ kind: 'relapse', id: relapseId },
			{
				words,
				offers,
				actions: treatmentContact === null ? [] : [treatmentContact]
			}
		);
		return { changed: [{ kind: 'relapse', id: relapseId }] };
	}
};

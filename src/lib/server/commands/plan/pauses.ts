import { openPause, pauseProblems } from '#lib/domain/plan/pauses.ts';
import type { PauseBefore } from '#lib/domain/plan/record.ts';
import type { PauseReason } from '#lib/domain/plan/vocabulary.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { personInReach, type ChangeContext } from '#lib/server/commands/handling/person-in-reach.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { readPauses } from '#lib/server/projection/plan/plan-parts.ts';
import { planPause } from '#lib/server/projection/plan/record-of-row.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import { readPolicyFor } from '#lib/server/queries/plan/policy-of-person.ts';
import { requirePlan } from './change-log.ts';
import { refuseProblems } from './plan-world.ts';

export const beginPause: Handler<'pause.begin'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, personId, command, now } = context;
		const { personId: _, ...said } = command.payload;
		const held = await readPauses(transaction, [personId]);
		if (openPause(held.map(planPause))) throw new CommandRefused('pause_is_open');
		await refuseDays(context, said, held);
		await transaction
			.insertInto('plan_pauses')
			.values({
				id: command.id,
				person_id: personId,
				...columnsOf(said),
				before: toJson([]),
				version: 1,
				ended_on: null,
				ended_by: null,
				ended_at: null,
				...doneBy(context)
			})
			.execute();
		return changedPlan(transaction, personId, now);
	}
};

export const changePause: Handler<'pause.change'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'plan_pauses', payload.pauseId, personId),
	async run(context) {
		const { transaction, personId, command, now } = context;
		const { pauseId, seen, ...said } = command.payload;
		const all = await readPauses(transaction, [personId]);
		const held = requireOpen(all, pauseId, seen);
		const others = all.filter((pause) => pause !== held);
		await refuseDays(context, said, others, held.starts_on);
		await transaction
			.updateTable('plan_pauses')
			.set({
				...columnsOf(said),
				before: toJson([...fromJson(held.before), asBefore(held)]),
				version: held.version + 1,
				...doneBy(context)
			})
			.where('person_id', '=', personId)
			.where('id', '=', pauseId)
			.execute();
		return changedPlan(transaction, personId, now);
	}
};

export const endPause: Handler<'pause.end'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'plan_pauses', payload.pauseId, personId),
	async run({ transaction, actor, personId, command: { payload }, now }) {
		const held = requireOpen(await readPauses(transaction, [personId]), payload.pauseId, payload.seen);
		await transaction
			.updateTable('plan_pauses')
			.set({ ended_on: localDate(now), ended_by: actor.name, ended_at: now, version: held.version + 1 })
			.where('person_id', '=', personId)
			.where('id', '=', held.id)
			.execute();
		return changedPlan(transaction, personId, now);
	}
};

/** @throws CommandRefused where it has ended, or is not as its writer saw it */
function requireOpen(
	pauses: readonly Row<'plan_pauses'>[],
	pauseId: string,
	seen: string | undefined
): Row<'plan_pauses'> {
	const held = pauses.find(({ id }) => id === pauseId);
	if (!held || held.ended_on !== null) throw new CommandRefused('pause_has_ended');
	refuseUnseen(seen, held.version);
	return held;
}

/** @throws CommandRefused with what is wrong with the days */
async function refuseDays(
	{ transaction, personId, now }: ChangeContext,
	days: { startsOn: LocalDate; lookAgainOn: LocalDate },
	others: readonly Row<'plan_pauses'>[],
	began?: LocalDate
): Promise<void> {
	const policy = await readPolicyFor(transaction, personId);
	const longestDays = policy.pauseLongestDays.value;
	const frame = { today: localDate(now), longestDays, others: others.map(planPause) };
	refuseProblems(pauseProblems(days, { ...frame, ...(began !== undefined && { began }) }));
}

interface Said {
	reason: PauseReason;
	reasonWords: string;
	startsOn: LocalDate;
	lookAgainOn: LocalDate;
	words: string;
}

function columnsOf({ reason, reasonWords, startsOn, lookAgainOn, words }: Said) {
	return {
		reason,
		reason_words: reasonWords === '' ? null : reasonWords,
		starts_on: startsOn,
		look_again_on: lookAgainOn,
		words: words === '' ? null : words
	};
}

function asBefore(row: Row<'plan_pauses'>): PauseBefore {
	const { id: _, endedOn: __, ...said } = planPause(row);
	return { ...said, at: row.at };
}

async function changedPlan(transaction: Transaction, personId: string, now: number) {
	const { id } = await requirePlan(transaction, personId, now);
	return { changed: [{ kind: 'plan' as const, id }] };
}

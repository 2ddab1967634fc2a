import { planContentOf } from '#lib/domain/plan/agreed-content.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { timesAgreed } from '#lib/server/queries/plan/plan-versions.ts';
import { toJson } from '#lib/server/db/json.ts';
import { markLookedAgain } from './looked-again.ts';
import { requirePlan, requirePlanVersion } from './change-log.ts';
import { readPlanWorld } from './plan-world.ts';
import { personInReach } from '#lib/server/commands/handling/person-in-reach.ts';

/**
 * The plan as it was gone through, kept whole, with what the person said to it. Refused where the plan changed since it
 * was opened: nobody agrees to what they have not seen.
 */
export const agreePlan: Handler<'plan.agree'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, personId, command, now } = context;
		const { version, agreement, words, nextReviewOn, seen } = command.payload;
		const plan = await requirePlan(transaction, personId, now);
		await requirePlanVersion(transaction, personId, plan.version, version);
		const before = await timesAgreed(transaction, personId);
		// A page that stood open while another agreement was written down does not replace that one.
		refuseUnseen(seen, before);
		const world = await readPlanWorld(transaction, personId, now);
		if (!world.goals.some(({ status }) => status === 'current')) throw new CommandRefused('plan_has_no_goal');
		await keepVersion(context, plan.id, before + 1, toJson(planContentOf(sorted(world))));
		const today = localDate(now);
		await transaction
			.updateTable('plans')
			.set({
				agreement,
				agreed_on: today,
				own_words: words || null,
				reviewed_on: today,
				next_review_on: nextReviewOn
			})
			.where('person_id', '=', personId)
			.where('id', '=', plan.id)
			.execute();
		return {
			changed: [
				{ kind: 'plan_version', id: command.id },
				{ kind: 'plan', id: plan.id },
				...(await markLookedAgain(context, today))
			]
		};
	}
};

function sorted<World extends Pick<Awaited<ReturnType<typeof readPlanWorld>>, 'goals' | 'steps'>>({
	goals,
	steps
}: World) {
	const byPosition = (a: { position: number; id: string }, b: { position: number; id: string }) =>
		a.position - b.position || (a.id < b.id ? -1 : 1);
	return { goals: [...goals].sort(byPosition), steps: [...steps].sort(byPosition) };
}

async function keepVersion(
	{ transaction, actor, personId, command, now }: HandlerContext<'plan.agree'>,
	planId: string,
	number: number,
	content: string
): Promise<void> {
	await transaction
		.insertInto('plan_versions')
		.values({
			id: command.id,
			person_id: personId,
			plan_id: planId,
			number,
			agreement: command.payload.agreement,
			own_words: command.payload.words || null,
			on_date: localDate(now),
			content,
			by_account: actor.accountId,
			by_name: actor.name,
			at: now
		})
		.execute();
}

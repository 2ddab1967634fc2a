import { agreementSeen } from '#lib/domain/plan/agreement-seen.ts';
import { planContentOf } from '#lib/domain/plan/agreed-content.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { toJson } from '#lib/server/db/json.ts';
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
		const { version, agreement, words, nextReviewOn } = command.payload;
		const plan = await requirePlan(transaction, personId, now);
		await requirePlanVersion(transaction, personId, plan.version, version);
		const world = await readPlanWorld(transaction, personId, now);
		if (!world.goals.some(({ status }) => status === 'current')) throw new CommandRefused('plan_has_no_goal');
		await keepVersion(context, plan.id, toJson(planContentOf(sorted(world))));
		await refuseOtherAgreement(context);
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
				{ kind: 'plan', id: plan.id }
			]
		};
	}
};

/** A page that stood open while another agreement was written down does not replace that one. */
async function refuseOtherAgreement({ transaction, personId, command }: HandlerContext<'plan.agree'>) {
	const held = await transaction
		.selectFrom('plans')
		.select(['agreement', 'agreed_on as agreedOn', 'own_words as ownWords', 'next_review_on as nextReviewOn'])
		.where('person_id', '=', personId)
		.orderBy('id')
		.executeTakeFirstOrThrow();
	const { seen } = command.payload;
	if (seen !== undefined && seen !== agreementSeen(held)) throw new CommandRefused('changed_meanwhile');
}

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
	content: string
): Promise<void> {
	const { latest } = await transaction
		.selectFrom('plan_versions')
		.select(({ fn }) => fn.max('number').as('latest'))
		.where('person_id', '=', personId)
		.executeTakeFirstOrThrow();
	await transaction
		.insertInto('plan_versions')
		.values({
			id: command.id,
			person_id: personId,
			plan_id: planId,
			number: (latest ?? 0) + 1,
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

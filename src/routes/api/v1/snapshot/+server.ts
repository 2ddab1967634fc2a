import { version } from '$app/environment';
import { orderOf } from '#lib/domain/plan/plan-order.ts';
import { personsPlan } from '#lib/domain/plan/persons-plan.ts';
import { assembleSnapshot, bodiesOf } from '#lib/domain/records/snapshot.ts';
import type { SnapshotAnswer } from '#lib/domain/records/sync.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requireServiceUserApi } from '#lib/server/access/guards.ts';
import { ownJson } from '#lib/server/http/problem.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import type { RequestHandler } from './$types';

/** My whole world: what a first visit renders from, on the server and without JavaScript. */
export const GET: RequestHandler = async (event) => {
	const actor = requireServiceUserApi(event);
	if (actor instanceof Response) return actor;
	const { lists, now } = event.locals;
	const answer = await readSync(lists, actor.personId, null, now);
	const today = localDate(now);
	const plan = personsPlan(assembleSnapshot(bodiesOf(answer.records)), today);
	return ownJson({
		...answer,
		planOrder: orderOf(plan, { on: today, release: version })
	} satisfies SnapshotAnswer);
};

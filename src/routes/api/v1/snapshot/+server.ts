import { version } from '$app/environment';
import type { SnapshotAnswer } from '#lib/domain/records/sync.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requireServiceUserApi } from '#lib/server/access/guards.ts';
import { ifWritable } from '#lib/server/db/if-writable.ts';
import { described } from '#lib/server/http/described.ts';
import { ownJson } from '#lib/server/http/problem.ts';
import { noteSeen } from '#lib/server/notices/note-seen.ts';
import { firstOrder } from '#lib/server/queries/plan/first-order.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import type { RequestHandler } from './$types';

/** My whole world: what a first visit renders from, on the server and without JavaScript. */
export const GET: RequestHandler = async (event) => {
	const actor = requireServiceUserApi(event);
	if (actor instanceof Response) return actor;
	const { database, lists, log, now } = event.locals;
	const answer = await readSync(lists, actor.personId, null, now);
	await ifWritable(() => noteSeen(database.kysely, answer));
	const planOrder = firstOrder(answer.records, { on: localDate(now), release: version }, (error) =>
		log.error({ route: event.route.id, error: described(error) }, 'a plan could not be put in its order')
	);
	return ownJson({ ...answer, planOrder } satisfies SnapshotAnswer);
};

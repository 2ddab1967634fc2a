import { requireServiceUserApi } from '#lib/server/access/guards.ts';
import { ownJson } from '#lib/server/http/problem.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import type { RequestHandler } from './$types';

/** My whole world: what a first visit renders from, on the server and without JavaScript. */
export const GET: RequestHandler = async (event) => {
	const actor = requireServiceUserApi(event);
	if (actor instanceof Response) return actor;
	const { lists, now } = event.locals;
	return ownJson(await readSync(lists, actor.personId, null, now));
};

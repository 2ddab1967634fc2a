import { requireServiceUserApi } from '#lib/server/auth/guards.ts';
import { ownJson } from '#lib/server/http/problem.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import type { RequestHandler } from './$types';

/** What changed in my world since `?since=`. */
export const GET: RequestHandler = async (event) => {
	const actor = requireServiceUserApi(event);
	if (actor instanceof Response) return actor;
	const { database, now } = event.locals;
	return ownJson(await readSync(database.kysely, actor.personId, event.url.searchParams.get('since'), now));
};

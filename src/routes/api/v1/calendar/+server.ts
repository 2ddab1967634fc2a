import * as z from 'zod/mini';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { endOwnFeed, makeFeed, readFeedState } from '#lib/server/access/calendar-feeds.ts';
import { requireServiceUserApi } from '#lib/server/access/guards.ts';
import { isRefused } from '#lib/server/access/sign-in-outcomes.ts';
import { ownJson, problem } from '#lib/server/http/problem.ts';
import { readJson } from '#lib/server/http/read-json.ts';
import type { RequestHandler } from './$types';

const LARGEST_BODY = 1_000;

const Asked = z.union([
	z.object({ action: z.literal('make'), replaces: z.nullable(Identifier) }),
	z.object({ action: z.literal('end') })
]);

/** Whether my appointments stand at a secret address. The address itself is in no answer but the one that made it. */
export const GET: RequestHandler = async (event) => {
	const actor = requireServiceUserApi(event);
	if (actor instanceof Response) return actor;
	return ownJson(await readFeedState(event.locals.database.kysely, actor.personId));
};

/** Makes a new address, or ends the one there is, at once. */
export const POST: RequestHandler = async (event) => {
	const actor = requireServiceUserApi(event);
	if (actor instanceof Response) return actor;
	const { database, language, now, requestId } = event.locals;
	const body = await readJson(event.request, LARGEST_BODY);
	if (!body.ok) return problem(body.code, requestId, language);
	const asked = Asked.safeParse(body.value);
	if (!asked.success) return problem('invalid_payload', requestId, language);
	let code: string | null = null;
	if (asked.data.action === 'make') {
		const made = await makeFeed(database, actor, asked.data.replaces, now);
		if (isRefused(made)) return problem(made.refused, requestId, language);
		code = made.code;
	} else await endOwnFeed(database, actor, now);
	return ownJson({ state: await readFeedState(database.kysely, actor.personId), code });
};

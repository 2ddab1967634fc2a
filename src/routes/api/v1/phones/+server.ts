import * as z from 'zod/mini';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { requireServiceUserApi } from '#lib/server/access/guards.ts';
import { readPhones, signOutPhone } from '#lib/server/access/phones.ts';
import { ownJson, problem } from '#lib/server/http/problem.ts';
import { readJson } from '#lib/server/http/read-json.ts';
import type { RequestHandler } from './$types';

const LARGEST_BODY = 1_000;

/** The phones that I am signed in on. */
export const GET: RequestHandler = async (event) => {
	const actor = requireServiceUserApi(event);
	if (actor instanceof Response) return actor;
	const { database, now } = event.locals;
	return ownJson(await readPhones(database.kysely, actor.personId, now, actor.device?.id ?? null));
};

/** Signs another of my phones out, at once. */
export const POST: RequestHandler = async (event) => {
	const actor = requireServiceUserApi(event);
	if (actor instanceof Response) return actor;
	const { database, language, now, requestId } = event.locals;
	const body = await readJson(event.request, LARGEST_BODY);
	if (!body.ok) return problem(body.code, requestId, language);
	const asked = z.object({ phoneId: Identifier }).safeParse(body.value);
	if (!asked.success) return problem('malformed', requestId, language);
	const here = actor.device?.id ?? null;
	const { personId } = actor;
	const done = await signOutPhone(database, actor, { personId, phoneId: asked.data.phoneId, here }, now);
	if (!done) return problem('not_found', requestId, language);
	return ownJson(await readPhones(database.kysely, personId, now, here));
};

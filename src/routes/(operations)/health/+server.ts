import { ownJson } from '#lib/server/http/problem.ts';
import type { RequestHandler } from './$types';

/** Whether people can use it, part by part, found out by trying; 503 where they cannot. */
export const GET: RequestHandler = async ({ locals }) => {
	const health = await locals.health(locals.now);
	return ownJson(health, {}, health.status === 'unwell' ? 503 : 200);
};

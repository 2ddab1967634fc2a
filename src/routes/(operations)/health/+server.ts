import { ownJson } from '#lib/server/http/problem.ts';
import type { RequestHandler } from './$types';

/** The process and its database answer. */
export const GET: RequestHandler = async ({ locals }) => {
	await locals.database.kysely.selectFrom('meta').select('key').limit(1).execute();
	return ownJson({ status: 'up' });
};

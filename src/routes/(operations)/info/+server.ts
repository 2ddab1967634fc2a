import { version as build } from '$app/environment';
import { ownJson } from '#lib/server/http/problem.ts';
import { refuseOthers } from '#lib/server/http/refuse-others.ts';
import { infoOf } from '#lib/server/ops/info.ts';
import type { RequestHandler } from './$types';

/** What runs here, for whoever operates it. */
export const GET: RequestHandler = (event) => {
	refuseOthers(event);
	return ownJson(infoOf(event.locals.database, build));
};

import { refuseOthers } from '#lib/server/http/refuse-others.ts';
import { figures } from '#lib/server/ops/figures.ts';
import type { RequestHandler } from './$types';

/** Figures for a Prometheus of whoever operates it. */
export const GET: RequestHandler = async (event) => {
	refuseOthers(event);
	const { database, now } = event.locals;
	return new Response(await figures(database, now), {
		headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' }
	});
};

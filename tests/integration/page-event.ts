import { isHttpError, isRedirect } from '@sveltejs/kit';
import { tmpdir } from 'node:os';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { Database } from '#lib/server/db/database.ts';
import { readableRows } from '#lib/server/db/readable/readable-rows.ts';
import { readEnvironment } from '#lib/server/env.ts';
import { createHealthCheck } from '#lib/server/ops/health.ts';

export interface PageAsked {
	database: Database;
	actor: Actor;
	/** The route's id, as its folder is called. */
	route: string;
	params: Record<string, string>;
	now: number;
	/** What is posted; without, the page is read. */
	form?: Record<string, string>;
	/** What stands behind the address, with its question mark. */
	query?: string;
	/** Of whoever reads; English where it is not said. */
	language?: Language;
}

type Serve = (event: object) => unknown;

const served = import.meta.glob<Record<string, unknown>>([
	'/src/routes/**/+page.server.ts',
	'/src/routes/**/+server.ts'
]);

/** Every route that the server answers below `start`, with the names of its actions. */
export async function routesBelow(start: string): Promise<{ route: string; actions: string[] }[]> {
	const below = Object.entries(served)
		.map(([path, load]) => ({ route: /^\/src\/routes(.*)\/\+[^/]+$/.exec(path)?.[1] ?? '', load }))
		.filter(({ route }) => route.startsWith(start));
	return Promise.all(
		below.map(async ({ route, load }) => ({ route, actions: Object.keys((await load())['actions'] ?? {}) }))
	);
}

/** Which of a route's functions answers: its load, its handler, or the action of this name. */
async function functionOf(route: string, name: string): Promise<Serve> {
	const folder = `/src/routes${route}`;
	const module = await (served[`${folder}/+page.server.ts`] ?? served[`${folder}/+server.ts`])?.();
	const { actions = {} } = (module ?? {}) as { actions?: Record<string, unknown> };
	const found = module?.[name] ?? actions[name];
	if (typeof found !== 'function') throw new Error(`${route} has no ${name}`);
	return found as Serve;
}

/** What the server functions of a page are given. */
function eventFor({ database, actor, route, params, now, form, query = '', language = 'en' }: PageAsked) {
	const path = route.replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
	const url = new URL(`http://localhost${path}${query}`);
	const body = new FormData();
	for (const [name, value] of Object.entries(form ?? {})) body.append(name, value);
	const request = new Request(url, form ? { method: 'POST', body } : {});
	const unreadable = { count: 0 };
	const lists = readableRows(database.kysely, () => (unreadable.count += 1));
	const environment = readEnvironment({ ORIGIN: 'http://localhost', DATA_DIR: tmpdir() });
	const health = createHealthCheck(database, environment);
	const locals = {
		database,
		lists,
		unreadable,
		actor,
		now,
		language,
		environment,
		health,
		requestId: 'test'
	};
	// Who asks is the actor: no page finds that out by a cookie.
	const cookies = { get: () => undefined, set: () => undefined };
	const setHeaders = () => undefined;
	const getClientAddress = () => '192.0.2.1';
	return { route: { id: route }, params, url, request, locals, cookies, setHeaders, getClientAddress };
}

/** What a page answers, without a server: its data, where it leads, or with which status it stops. */
export async function answerOf(name: string, asked: PageAsked) {
	const serve = await functionOf(asked.route, name);
	try {
		return { status: 200, location: null, data: await serve(eventFor(asked)) };
	} catch (thrown) {
		if (isRedirect(thrown)) return { status: thrown.status, location: thrown.location, data: null };
		if (isHttpError(thrown)) return { status: thrown.status, location: null, data: null };
		throw thrown;
	}
}

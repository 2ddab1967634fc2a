import { languageFrom } from '#lib/domain/text/language.ts';
import type { Handle } from '@sveltejs/kit';
import { isChangedByCleaning } from '#lib/domain/text/clean-text.ts';
import { readableRows } from '#lib/server/db/readable/readable-rows.ts';
import { noteUnreadable } from '#lib/server/db/readable/unreadable-so-far.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { countRequest } from './metrics.ts';
import { problem } from './problem.ts';
import { readForm } from './read-form.ts';
import { refuse } from './refuse.ts';
import { textSizeOf } from './text-size-cookie.ts';

/** What every request finds there, from the start of the process on. */
type Equipment = Pick<App.Locals, 'database' | 'environment' | 'health' | 'log'>;

/** Gives each request its clock, its id and what it may use. Logs the route, never the address: addresses carry ids. */
export function equip(runtime: () => Equipment): Handle {
	return async ({ event, resolve }) => {
		const { database, environment, health, log } = runtime();
		const requestId = newIdentifier();
		const now = Date.now();
		const requestLog = log.child({ requestId });
		const unreadable = { count: 0 };
		Object.assign(event.locals, {
			actor: null,
			database,
			environment,
			health,
			language: languageFrom(event.cookies.get('language')),
			lists: readableRows(database.kysely, (row) => {
				unreadable.count += 1;
				noteUnreadable(row);
				requestLog.error({ ...row, route: event.route.id }, 'a row could not be read');
			}),
			unreadable,
			log: requestLog,
			now,
			requestId,
			failure: null
		} satisfies App.Locals);
		const began = performance.now();
		const response = await resolve(event);
		const { method } = event.request;
		const ms = performance.now() - began;
		countRequest(event.route.id, method, response.status, ms / 1_000);
		const entry = { method, route: event.route.id, status: response.status, ms: Math.round(ms) };
		event.locals.log.debug(entry, 'answered');
		return response;
	};
}

/**
 * A change must come from our own pages. Kit checks form bodies only; JSON and empty bodies are checked here
 * (design: offline.md 3.2).
 */
export const refuseForeignOrigin: Handle = ({ event, resolve }) => {
	if (event.request.method === 'GET' || event.request.method === 'HEAD') return resolve(event);
	const origin = event.request.headers.get('origin');
	const site = event.request.headers.get('sec-fetch-site');
	const own = origin === event.url.origin && (site === null || site === 'same-origin');
	if (own) return resolve(event);
	return event.url.pathname.startsWith('/api/')
		? problem('wrong_origin', event.locals.requestId, event.locals.language)
		: refuse(event, 'wrong_origin');
};

/** An address with a character that no database keeps names nothing that is there. */
export const refuseUnreadable: Handle = ({ event, resolve }) => {
	const { pathname, search } = event.url;
	const named = decoded(pathname) + decoded(search.replaceAll('+', ' '));
	if (!isChangedByCleaning(named)) return resolve(event);
	return refuse(event, 'not_found');
};

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch (error) {
		// Not UTF-8: a replacement character stands for it, as in what Kit reads.
		if (error instanceof URIError) return '';
		throw error;
	}
}

/** What was posted to a page and is no form, or was cut off on its way, is refused before any page reads it. */
export const refuseBrokenForm: Handle = async ({ event, resolve }) => {
	const isForPage = event.request.method === 'POST' && !event.url.pathname.startsWith('/api/');
	if (isForPage && (await readForm(event.request.clone())) === 'broken') return refuse(event, 'malformed');
	return resolve(event);
};

/** Nothing that was made for one person is kept by a cache; the page says its language before any script runs. */
export const finish: Handle = async ({ event, resolve }) => {
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				// Not before: a form may have chosen another.
				.replace('%waymark.lang%', event.locals.language)
				.replace('%waymark.theme%', 'auto')
				.replace('%waymark.text-size%', textSizeOf(event))
	});
	if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
	return response;
};

import type { Handle } from '@sveltejs/kit';
import { readAuthTokens } from './cookies.ts';
import { resolveActor } from './resolve-actor.ts';

/** Who asks. Not on the routes for machines: they must answer while the database does not. */
export const identify: Handle = async ({ event, resolve }) => {
	if (event.route.id?.startsWith('/(operations)')) return resolve(event);
	const { database, now } = event.locals;
	event.locals.actor = await resolveActor(database.kysely, readAuthTokens(event), now);
	return resolve(event);
};

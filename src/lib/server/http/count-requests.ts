import type { Handle } from '@sveltejs/kit';
import { createRequestCounter } from '#lib/server/limits/requests.ts';

/** Whoever is signed in asks so often and no oftener; after that, an answer says when to come again, and keeps what was typed. */
export function countRequests(): Handle {
	const count = createRequestCounter();
	return async ({ event, resolve }) => {
		const { actor, database, now } = event.locals;
		if (actor) await count(database.kysely, actor.accountId, now);
		return resolve(event);
	};
}

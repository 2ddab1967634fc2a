import { redirect } from '@sveltejs/kit';
import { dropSessionCookie, readAuthTokens } from '#lib/server/access/cookies.ts';
import { signOut } from '#lib/server/access/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ role: locals.actor?.role ?? null });

export const actions: Actions = {
	/** Ends the session on the server. The phone stays known by its own cookie, and what it holds is not touched. */
	default: async (event) => {
		const { actor, database, now } = event.locals;
		if (actor) await signOut(database, actor, readAuthTokens(event).session, now);
		dropSessionCookie(event);
		redirect(303, '/sign-out');
	}
};

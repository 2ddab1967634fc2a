import { redirect } from '@sveltejs/kit';
import { refusedWithoutCommand } from '#lib/domain/commands/refused-form.ts';
import { shortTextOf } from '#lib/domain/text/form-reader.ts';
import { readAuthTokens } from '#lib/server/access/cookies.ts';
import { requireStaff } from '#lib/server/access/guards.ts';
import { changeOwnPassword, endOtherSessions, readOwnAccount } from '#lib/server/access/own-account.ts';
import { sayWhenToTryAgain } from '#lib/server/access/try-again.ts';
import { refusedAs } from '#lib/server/forms/refused.ts';
import { listing } from '#lib/server/http/listing.ts';
import type { Actions, PageServerLoad } from './$types';

/** Nobody types as much; what is longer is refused for its length. */
const LONGEST_TYPED = 1_000;

export const load: PageServerLoad = listing(async (event) => {
	const actor = requireStaff(event);
	const { database, now } = event.locals;
	const { session } = readAuthTokens(event);
	return {
		own: await readOwnAccount(database.kysely, actor, session, now),
		saved: event.url.searchParams.get('saved')
	};
});

export const actions: Actions = {
	password: async (event) => {
		const actor = requireStaff(event);
		const form = await event.request.formData();
		const typed = (name: string) => shortTextOf(form, name, LONGEST_TYPED);
		const change = { old: typed('old'), password: typed('password'), again: typed('again') };
		const { database, now } = event.locals;
		const problem = await changeOwnPassword(database, actor, change, readAuthTokens(event).session, now);
		if (problem === null) redirect(303, '/staff/account?saved=changed');
		sayWhenToTryAgain(event, problem.code);
		return refusedAs(problem.code, refusedWithoutCommand('password', {}, [problem]));
	},
	end: async (event) => {
		const actor = requireStaff(event);
		const { database, now } = event.locals;
		await endOtherSessions(database, actor, readAuthTokens(event).session, now);
		redirect(303, '/staff/account?saved=ended');
	}
};

import { version } from '$app/environment';
import { redirect } from '@sveltejs/kit';
import { verdictOn } from '#lib/domain/organisation/service-problems.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { listing } from '#lib/server/http/listing.ts';
import { readServiceState } from '#lib/server/ops/service-facts.ts';
import { askForBackup, backupWantedAt } from '#lib/server/ops/wanted-backup.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requireAdministrator(event);
	const state = await readServiceState(event.locals);
	const { database } = event.locals;
	const backup = state.jobs.find(({ name }) => name === 'backup');
	return {
		...state,
		...verdictOn(state.facts),
		version,
		backupWantedAt: await backupWantedAt(database.kysely),
		backupRuns: (backup?.leasedUntil ?? 0) > event.locals.now
	};
});

export const actions: Actions = {
	backup: async (event) => {
		const actor = requireAdministrator(event);
		await askForBackup(event.locals.database, actor, event.locals.now);
		redirect(303, `${event.url.pathname}#backup`);
	}
};

import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { inviteStaff } from '#lib/server/access/staff-invites.ts';
import { answerOutcome, invitedIn } from '#lib/server/forms/access/staff-account-form.ts';
import { listing } from '#lib/server/http/listing.ts';
import { readTeams } from '#lib/server/queries/organisation/teams.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requireAdministrator(event);
	const { lists, now } = event.locals;
	return { teams: await readTeams(lists), commandId: newIdentifier(now) };
});

export const actions: Actions = {
	default: async (event) => {
		const actor = requireAdministrator(event);
		const form = await event.request.formData();
		const { value, refused } = invitedIn(form);
		if (refused) return refused;
		const { database, now } = event.locals;
		const outcome = await inviteStaff(database, actor, value, now);
		return answerOutcome(
			'invite',
			form,
			outcome,
			({ practitionerId }) => `/staff/admin/staff/${practitionerId}?saved=invited`,
			'username'
		);
	}
};

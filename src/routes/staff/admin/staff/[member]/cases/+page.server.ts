import { redirect, type RequestEvent } from '@sveltejs/kit';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { giveMove } from '#lib/server/forms/people/move-cases-form.ts';
import { listing } from '#lib/server/http/listing.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { readStaff } from '#lib/server/queries/access/staff.ts';
import { readOfficersForCases } from '#lib/server/queries/people/officers-for-cases.ts';
import type { Actions, PageServerLoad } from './$types';

type MemberEvent = RequestEvent<{ member: string }>;

/** Whose cases these are. @throws 404 where nobody who can hold cases has this id */
async function holderOf(event: Pick<MemberEvent, 'locals' | 'params' | 'request' | 'url'>) {
	const members = await readStaff(event.locals.lists);
	const found = members.find(({ practitionerId }) => practitionerId === event.params.member);
	return found ?? refuse(event as MemberEvent, 'not_found');
}

export const load: PageServerLoad = listing(async (event) => {
	requireAdministrator(event);
	const { lists, now } = event.locals;
	const member = await holderOf(event);
	const officers = await readOfficersForCases(lists);
	return {
		member: { id: member.id, forename: member.forename, surname: member.surname, username: member.username },
		count: member.cases,
		officers: officers.filter(({ id }) => id !== member.id),
		today: localDate(now),
		commandId: newIdentifier(now),
		isMoved: event.url.searchParams.get('saved') === 'moved'
	};
});

export const actions: Actions = {
	move: async (event) => {
		requireAdministrator(event);
		const form = await event.request.formData();
		const { id } = await holderOf(event);
		return (await giveMove(event, form, id)) ?? redirect(303, `/staff/admin/staff/${id}/cases?saved=moved`);
	}
};

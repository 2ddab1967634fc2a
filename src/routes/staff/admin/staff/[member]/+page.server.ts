import { redirect, type RequestEvent } from '@sveltejs/kit';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { refusedWithoutCommand } from '#lib/domain/commands/refused-form.ts';
import { staffCodeFrom } from '#lib/domain/organisation/staff-code.ts';
import { numberOf, orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { isRefused } from '#lib/server/access/sign-in-outcomes.ts';
import {
	changeRole,
	closeStaffAccount,
	reopenStaffAccount,
	resetPassword,
	signOutEverywhere
} from '#lib/server/access/staff-accounts.ts';
import { inviteOfficer } from '#lib/server/access/staff-invites.ts';
import type { StaffOutcome } from '#lib/server/access/staff-outcome.ts';
import { answerOutcome, officerIn, roleIn } from '#lib/server/forms/access/staff-account-form.ts';
import { refusedAs } from '#lib/server/forms/refused.ts';
import { giveAdministratorForm } from '#lib/server/forms/staff-form.ts';
import { listing } from '#lib/server/http/listing.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { readStaff } from '#lib/server/queries/access/staff.ts';
import { readTeams } from '#lib/server/queries/organisation/teams.ts';
import type { Actions, PageServerLoad } from './$types';

type MemberEvent = RequestEvent<{ member: string }>;

/** Whose page this is. @throws 404 where nobody of the staff has this id */
async function memberOf(event: Pick<MemberEvent, 'locals' | 'params' | 'request' | 'url'>) {
	const members = await readStaff(event.locals.lists);
	return members.find(({ id }) => id === event.params.member) ?? refuse(event as MemberEvent, 'not_found');
}

export const load: PageServerLoad = listing(async (event) => {
	const actor = requireAdministrator(event);
	const { lists, now, environment } = event.locals;
	const member = await memberOf(event);
	return {
		member,
		isOwn: member.accountId === actor.accountId,
		teams: await readTeams(lists),
		address: `${environment.ORIGIN}/staff/join`,
		commandId: newIdentifier(now),
		saved: event.url.searchParams.get('saved')
	};
});

/** What is done to an account by a press of a button. */
function onAccount(
	action: string,
	saved: string,
	work: (event: MemberEvent, accountId: string, form: FormData) => Promise<StaffOutcome>
) {
	return async (event: MemberEvent) => {
		requireAdministrator(event);
		const form = await event.request.formData();
		const { id, accountId } = await memberOf(event);
		if (accountId === null) return refuse(event, 'not_found');
		const outcome = await work(event, accountId, form);
		return answerOutcome(action, form, outcome, () => `/staff/admin/staff/${id}?saved=${saved}`);
	};
}

export const actions: Actions = {
	edit: async (event) => {
		requireAdministrator(event);
		const form = await event.request.formData();
		const practitionerId = event.params.member;
		const refused = await giveAdministratorForm(event, 'staff_member.edit', form, {
			action: 'edit',
			mainField: 'forename',
			payload: {
				practitionerId,
				version: numberOf(form, 'version'),
				forename: textOf(form, 'forename').trim(),
				surname: textOf(form, 'surname').trim(),
				telephone: orNull(form, 'telephone'),
				teamId: orNull(form, 'teamId'),
				staffCode: staffCodeFrom(textOf(form, 'staffCode'))
			}
		});
		return refused ?? redirect(303, `/staff/admin/staff/${practitionerId}?saved=edited`);
	},
	account: async (event) => {
		const actor = requireAdministrator(event);
		const form = await event.request.formData();
		const { id } = await memberOf(event);
		const { value, refused } = officerIn(form);
		if (refused) return refused;
		const { database, now } = event.locals;
		const outcome = await inviteOfficer(database, actor, { practitionerId: id, ...value }, now);
		return answerOutcome(
			'account',
			form,
			outcome,
			() => `/staff/admin/staff/${id}?saved=invited`,
			'username'
		);
	},
	role: onAccount('role', 'role', async (event, accountId, form) => {
		const role = roleIn(form);
		if (role === null) return { refused: 'outcome_missing' };
		const { database, now } = event.locals;
		const change = { accountId, role, seen: textOf(form, 'seen') };
		return changeRole(database, requireAdministrator(event), change, now);
	}),
	signOut: onAccount('signOut', 'signedOut', (event, accountId) =>
		signOutEverywhere(event.locals.database, requireAdministrator(event), accountId, event.locals.now)
	),
	close: onAccount('close', 'closed', (event, accountId) =>
		closeStaffAccount(event.locals.database, requireAdministrator(event), accountId, event.locals.now)
	),
	reopen: onAccount('reopen', 'reopened', (event, accountId) =>
		reopenStaffAccount(event.locals.database, requireAdministrator(event), accountId, event.locals.now)
	),
	/** Shown in the answer alone: a page that is asked for again does not have it. */
	link: async (event) => {
		const actor = requireAdministrator(event);
		const { accountId } = await memberOf(event);
		if (accountId === null) return refuse(event, 'not_found');
		const { database, now } = event.locals;
		const outcome = await resetPassword(database, actor, accountId, now);
		if (!isRefused(outcome)) return { link: outcome };
		const problems = [{ field: 'link', code: outcome.refused }];
		return refusedAs(outcome.refused, refusedWithoutCommand('link', {}, problems));
	}
};

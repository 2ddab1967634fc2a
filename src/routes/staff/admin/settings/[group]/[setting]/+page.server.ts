import { listing } from '#lib/server/http/listing.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { redirect } from '@sveltejs/kit';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { openSettings } from '#lib/server/forms/organisation/settings-page.ts';
import { giveAdministratorForm } from '#lib/server/forms/staff-form.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { settingRows } from '#lib/server/queries/organisation/setting-rows.ts';
import { settingHref } from '#lib/staff/organisation/setting-href.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requireAdministrator(event);
	const { group, teams, teamId, entries } = await openSettings(event);
	const row = settingRows(group, teamId, entries).find(({ name }) => name === event.params.setting);
	if (!row) return refuse(event, 'not_found');
	return {
		group,
		row,
		team: teams.find(({ id }) => id === teamId) ?? null,
		commandId: newIdentifier(event.locals.now),
		saved: event.url.searchParams.has('saved')
	};
});

const commandOf = {
	plan: 'sequencing_policy.set',
	'fair-process': 'compliance_setting.set',
	replies: 'reply_setting.set'
} as const;

export const actions: Actions = {
	default: async (event) => {
		requireAdministrator(event);
		const { group, teamId, entries } = await openSettings(event);
		const row = settingRows(group, teamId, entries).find(({ name }) => name === event.params.setting);
		if (!row) return refuse(event, 'not_found');
		const form = await event.request.formData();
		const typed = textOf(form, 'value').trim();
		const payload = {
			teamId,
			setting: row.name,
			// An empty field is no number; going back to what is usual has a button of its own.
			value: textOf(form, 'decision') === 'usual' ? null : Number(typed === '' ? Number.NaN : typed),
			reason: textOf(form, 'reason').trim(),
			replaces: orNull(form, 'replaces')
		};
		const options = { action: 'set', mainField: 'value', payload };
		const refused = await giveAdministratorForm(event, commandOf[group], form, options);
		if (refused) return refused;
		const href = settingHref(group, teamId, row.name);
		redirect(303, `${href}${href.includes('?') ? '&' : '?'}saved=set`);
	}
};

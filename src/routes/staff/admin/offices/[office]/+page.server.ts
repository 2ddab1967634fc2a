import { redirect } from '@sveltejs/kit';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { numberOf, textOf } from '#lib/domain/text/form-reader.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { hourFields, officeIn } from '#lib/server/forms/organisation/office-form.ts';
import { giveAdministratorForm } from '#lib/server/forms/staff-form.ts';
import { listing } from '#lib/server/http/listing.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { readClosedDays, readOffices } from '#lib/server/queries/organisation/offices.ts';
import { readTeamsToKeep } from '#lib/server/queries/organisation/teams.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requireAdministrator(event);
	const { lists, now } = event.locals;
	const office = (await readOffices(lists)).find(({ id }) => id === event.params.office);
	if (!office) return refuse(event, 'not_found');
	const teams = await readTeamsToKeep(lists);
	return {
		office,
		teams: teams.filter(({ officeId }) => officeId === office.id).map(({ name }) => name),
		closedDays: await readClosedDays(lists, office.id, localDate(now)),
		commandId: newIdentifier(now),
		saved: event.url.searchParams.get('saved')
	};
});

const saved = (officeId: string, what: string) =>
	redirect(303, `/staff/admin/offices/${officeId}?saved=${what}`);

export const actions: Actions = {
	edit: async (event) => {
		requireAdministrator(event);
		const form = await event.request.formData();
		const officeId = event.params.office;
		const refused = await giveAdministratorForm(event, 'office.edit', form, {
			action: 'edit',
			mainField: 'name',
			fields: hourFields,
			payload: { officeId, version: numberOf(form, 'version'), ...officeIn(form) }
		});
		return refused ?? saved(officeId, 'edited');
	},
	close: async (event) => {
		requireAdministrator(event);
		const form = await event.request.formData();
		const officeId = event.params.office;
		const closed = textOf(form, 'closed') === 'yes';
		const refused = await giveAdministratorForm(event, 'office.close', form, {
			action: 'close',
			mainField: 'close',
			payload: { officeId, version: numberOf(form, 'version'), closed }
		});
		return refused ?? saved(officeId, closed ? 'closed' : 'reopened');
	},
	addDay: async (event) => {
		requireAdministrator(event);
		const form = await event.request.formData();
		const officeId = event.params.office;
		const refused = await giveAdministratorForm(event, 'office_closed_day.add', form, {
			action: 'addDay',
			mainField: 'closedOn',
			payload: { officeId, closedOn: textOf(form, 'closedOn'), reason: textOf(form, 'reason').trim() }
		});
		return refused ?? saved(officeId, 'dayAdded');
	},
	removeDay: async (event) => {
		requireAdministrator(event);
		const form = await event.request.formData();
		const officeId = event.params.office;
		const refused = await giveAdministratorForm(event, 'office_closed_day.remove', form, {
			action: 'removeDay',
			mainField: 'closedOn',
			payload: { officeId, closedDayId: textOf(form, 'closedDayId') }
		});
		return refused ?? saved(officeId, 'dayRemoved');
	}
};

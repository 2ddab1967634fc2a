import { redirect, type RequestEvent } from '@sveltejs/kit';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { shortTextOf, typedIn } from '#lib/domain/text/form-reader.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { commandIdOf } from '#lib/server/forms/command-from-form.ts';
import { refusedAs } from '#lib/server/forms/refused.ts';
import { giveAdministratorForm } from '#lib/server/forms/staff-form.ts';
import { listing } from '#lib/server/http/listing.ts';
import {
	practitionerOfUsername,
	readOfficersWithoutAccount
} from '#lib/server/queries/imports/officers-without-account.ts';
import { readJoinedOfficers, readOfficerDifferences } from '#lib/server/queries/imports/joined-officers.ts';
import { countUnheld } from '#lib/server/queries/people/officers-for-cases.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requireAdministrator(event);
	const { lists, now } = event.locals;
	const officers = await readOfficersWithoutAccount(lists);
	return {
		officers: officers.map((officer) => ({
			...officer,
			commandId: newIdentifier(now),
			accounts: officer.accounts.map((account) => ({ ...account, commandId: newIdentifier(now) }))
		})),
		joined: (await readJoinedOfficers(lists)).map((join) => ({ ...join, commandId: newIdentifier(now) })),
		differences: await readOfficerDifferences(lists),
		unheld: await countUnheld(lists),
		saved: event.url.searchParams.get('saved')
	};
});

type Saved = 'joined' | 'apart' | 'separated';

function done(saved: Saved): never {
	redirect(303, `/staff/admin/import/officers?saved=${saved}`);
}

function give(
	event: RequestEvent,
	type: 'officer.join' | 'officer.keep_apart',
	form: FormData,
	pair: { officerId: string; practitionerId: string }
) {
	return giveAdministratorForm(event, type, form, {
		action: type === 'officer.join' ? 'join' : 'apart',
		mainField: `officer-${pair.officerId}`,
		payload: pair
	});
}

const pairIn = (form: FormData) => ({
	officerId: shortTextOf(form, 'officerId'),
	practitionerId: shortTextOf(form, 'practitionerId')
});

export const actions: Actions = {
	join: async (event) => {
		requireAdministrator(event);
		const form = await event.request.formData();
		return (await give(event, 'officer.join', form, pairIn(form))) ?? done('joined');
	},
	apart: async (event) => {
		requireAdministrator(event);
		const form = await event.request.formData();
		return (await give(event, 'officer.keep_apart', form, pairIn(form))) ?? done('apart');
	},
	separate: async (event) => {
		requireAdministrator(event);
		const form = await event.request.formData();
		const pair = pairIn(form);
		const refused = await giveAdministratorForm(event, 'officer.separate', form, {
			action: 'separate',
			mainField: `joined-${pair.officerId}`,
			payload: { ...pair, seen: shortTextOf(form, 'seen') }
		});
		return refused ?? done('separated');
	},
	other: async (event) => {
		requireAdministrator(event);
		const form = await event.request.formData();
		const officerId = shortTextOf(form, 'officerId');
		const field = `username-${officerId}`;
		const username = shortTextOf(form, field);
		const practitionerId = await practitionerOfUsername(event.locals.database.kysely, username);
		if (practitionerId === null) {
			const code = username === '' ? 'username_missing' : 'not_found';
			return refusedAs(code, {
				action: 'other',
				commandId: commandIdOf(form, event.locals.now),
				typed: typedIn(form),
				problems: [{ field, code }],
				stale: null
			});
		}
		return (await give(event, 'officer.join', form, { officerId, practitionerId })) ?? done('joined');
	}
};

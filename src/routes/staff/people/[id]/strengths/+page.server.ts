import { redirect } from '@sveltejs/kit';
import { personHead } from '#lib/domain/people/person-head.ts';
import { notTheirsInPlan, strengthsForStaff } from '#lib/domain/reports/strengths.ts';
import { textOf } from '#lib/domain/text/form-reader.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { openPersonPage } from '#lib/server/forms/people/person-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { listing } from '#lib/server/http/listing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const { person, ...rest } = await openPersonPage(event);
	const { strengths } = person.snapshot;
	const { kept, elsewhere } = strengthsForStaff(person.snapshot);
	return {
		person: personHead(person),
		...rest,
		kept: kept.map(({ id, words, choice }) => ({ id, words, choice })),
		inPlan: elsewhere.map(({ words }) => words),
		notThem: notTheirsInPlan(person.snapshot).map(({ id, words, state }) => ({ id, words, state })),
		suggested: strengths
			.filter(({ namedBy }) => namedBy === 'officer')
			.toSorted((a, b) => b.namedAt - a.namedAt)
			.map(({ id, words, reason, byName, state, namedAt }) => ({
				id,
				words,
				reason: reason ?? '',
				byName: byName ?? '',
				state,
				on: localDate(namedAt)
			}))
	};
});

export const actions: Actions = {
	suggest: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'strength.suggest', form, {
			action: 'suggest',
			mainField: 'words',
			payload: { personId: event.params.id, words: textOf(form, 'words'), reason: textOf(form, 'reason') }
		});
		return refused ?? redirect(303, `${event.url.pathname}?saved=strength`);
	}
};

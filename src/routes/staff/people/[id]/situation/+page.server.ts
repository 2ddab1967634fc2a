import { redirect } from '@sveltejs/kit';
import { CircumstanceTopic } from '#lib/domain/people/circumstance.ts';
import { clockTimeFrom } from '#lib/domain/organisation/weekdays.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { numberOf, textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { openPersonForm } from '#lib/server/forms/people/person-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { listing } from '#lib/server/http/listing.ts';
import { readCircumstances } from '#lib/server/queries/people/circumstances.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const { lists, now } = event.locals;
	const page = await openPersonForm(event);
	const held = await readCircumstances(lists, actor, event.params.id);
	return {
		...page,
		saved: CircumstanceTopic.options.find((topic) => topic === page.saved) ?? null,
		topics: CircumstanceTopic.options.map((topic) => ({
			topic,
			commandId: newIdentifier(now),
			held: held.find((each) => each.topic === topic) ?? null
		}))
	};
});

const fields = ['chosen', 'words', 'fromTime', 'untilTime', 'minutes'] as const;

function clockTimeOf(form: FormData, name: string): string | null {
	return clockTimeFrom(textOf(form, name)) || null;
}

export const actions: Actions = {
	write: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const topic = textOf(form, 'topic');
		const refused = await givePlanCommand(event, 'circumstance.write', form, {
			action: 'write',
			mainField: `words-${topic}`,
			fields: Object.fromEntries(fields.map((name) => [name, `${name}-${topic}`])),
			payload: {
				personId: event.params.id,
				topic,
				chosen: textsOf(form, `chosen-${topic}`),
				words: textOf(form, `words-${topic}`),
				fromTime: clockTimeOf(form, `fromTime-${topic}`),
				untilTime: clockTimeOf(form, `untilTime-${topic}`),
				minutes: numberOf(form, `minutes-${topic}`),
				seen: textOf(form, 'seen')
			}
		});
		return refused ?? redirect(303, `/staff/people/${event.params.id}/situation?saved=${topic}#${topic}`);
	}
};

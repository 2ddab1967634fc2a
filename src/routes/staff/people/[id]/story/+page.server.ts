import { redirect } from '@sveltejs/kit';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import { forTheManager, storyOfCase } from '#lib/domain/reports/story-of-case.ts';
import { storySeen } from '#lib/domain/reports/story-seen.ts';
import { textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import { requireCaseReader, requirePractitioner } from '#lib/server/access/guards.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { listing } from '#lib/server/http/listing.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { readCircumstances } from '#lib/server/queries/people/circumstances.ts';
import { openPerson } from '#lib/server/queries/people/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requireCaseReader(event);
	const { lists, now } = event.locals;
	const person = await openPerson(event.locals, actor, event.params.id, now);
	if (!person) return refuse(event, 'not_found');
	const { snapshot } = person;
	const isTheirs = actor.role === 'practitioner';
	return {
		person: personHead(person),
		isTheirs,
		story: storyOfCase(isTheirs ? snapshot : forTheManager(snapshot)),
		written: snapshot.stories,
		notes: snapshot.storyNotes.map(({ id, words, tappedAt, receivedAt, clock, seenAt }) => ({
			id,
			words,
			times: { tappedAt, receivedAt, clock },
			seenAt
		})),
		seen: storySeen(snapshot),
		circumstances: await readCircumstances(lists, actor, person.id),
		writeCommandId: newIdentifier(now),
		readCommandId: newIdentifier(now),
		saved: savedOf(event.url.searchParams.get('saved'))
	};
});

const savedOf = (asked: string | null) =>
	(['written', 'read'] as const).find((each) => each === asked) ?? null;

export const actions: Actions = {
	read: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'story_note.read', form, {
			action: 'read',
			mainField: 'notes',
			payload: { personId: event.params.id, noteIds: textsOf(form, 'noteId') }
		});
		return refused ?? redirect(303, `/staff/people/${event.params.id}/story?saved=read#notes`);
	},
	write: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'story.write', form, {
			action: 'write',
			mainField: 'notAgain',
			payload: {
				personId: event.params.id,
				notAgain: textOf(form, 'notAgain'),
				helps: textOf(form, 'helps'),
				noteIds: textsOf(form, 'noteId'),
				seen: textOf(form, 'seen')
			}
		});
		return refused ?? redirect(303, `/staff/people/${event.params.id}/story?saved=written`);
	}
};

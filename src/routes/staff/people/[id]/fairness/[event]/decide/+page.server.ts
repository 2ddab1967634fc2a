import { listing } from '#lib/server/http/listing.ts';
import { textOf, textsOf, typedIn } from '#lib/domain/text/form-reader.ts';
import { commandIdOf } from '#lib/server/forms/command-from-form.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { situationOn } from '#lib/domain/people/stood-on.ts';
import { goneWell } from '#lib/domain/reports/gone-well.ts';
import { remindersOfEvent } from '#lib/domain/notices/of-appointment.ts';
import { needsManager, type EnforcementAction } from '#lib/domain/compliance/must-or-may.ts';
import { languageFrom } from '#lib/domain/text/language.ts';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { decisionIn, putLawInLanguage, statutoryFields } from '#lib/server/forms/compliance/decision-form.ts';
import { openReport } from '#lib/server/forms/reports/open-report.ts';
import { openEventPage } from '#lib/server/forms/compliance/event-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { readForm } from '#lib/server/forms/staff-form.ts';
import { isPrefetch } from '#lib/server/http/prefetch.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { readEventForStaff } from '#lib/server/queries/compliance/events.ts';
import { readSimilarDecisions } from '#lib/server/queries/compliance/similar-decisions.ts';
import { readCircumstances } from '#lib/server/queries/people/circumstances.ts';
import { openPerson } from '#lib/server/queries/people/person.ts';
import { previewDecision } from '#lib/server/letters/compliance/preview-decision.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import { withFacts } from '#lib/staff/compliance/gone-well-words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const { person, found, commandId } = await openEventPage(event);
	const { database, lists, now } = event.locals;
	const today = localDate(now);
	const earliest = found.event.accountDueOn > today ? found.event.accountDueOn : today;
	const well = goneWell(person.snapshot, today);
	// What stands here in full has been seen, as its person is told.
	const shown = new Set(well.goodNews.map(({ id }) => id));
	for (const { id, seenAt } of person.snapshot.positiveChanges)
		if (seenAt === null && shown.has(id)) {
			const named = { personId: found.personId, kind: 'positive_change', id };
			await openReport(database, actor, named, now, isPrefetch(event));
		}
	return {
		person: personHead(person),
		found,
		situation: situationOn(await readCircumstances(lists, actor, found.personId), found.event.occurredOn),
		goneWell: well,
		reminders: remindersOfEvent(person.snapshot.reminders, found),
		commandId,
		similar: await readSimilarDecisions(
			database.kysely,
			actor,
			{ personId: found.personId, eventId: found.event.id },
			now
		),
		/** More time ends after the day they have now. */
		earliestMoreTime: addDays(earliest, 1)
	};
});

async function readPosted(event: RequestEvent<{ id: string; event: string }>) {
	const actor = requirePractitioner(event);
	const { database, now } = event.locals;
	const { id, event: eventId } = event.params;
	const found = await readEventForStaff(database.kysely, actor, { personId: id, eventId }, now);
	if (!found) return refuse(event, 'not_found');
	const form = await event.request.formData();
	putLawInLanguage(form, found.event.orderKind);
	const staffForm = {
		action: 'decide',
		mainField: 'outcome',
		fields: { statutory: 'statutory.circumstances', ...statutoryFields },
		payload: decisionIn(form, eventId)
	};
	return { actor, form, staffForm };
}

export const actions: Actions = {
	preview: async (event) => {
		const { actor, form, staffForm } = await readPosted(event);
		const { database, now } = event.locals;
		const { payload, refused } = readForm(event, 'event.decide', form, staffForm);
		if (refused) return refused;
		const preview = await previewDecision(database.kysely, actor, event.params.id, payload, now);
		if (!preview) return refuse(event, 'not_found');
		const commandId = commandIdOf(form, now);
		return { action: 'decide', commandId, typed: typedIn(form), problems: [], stale: null, preview };
	},
	/** The letter's field begun with the facts that were chosen, and all else as it was typed. Nothing is saved. */
	begin: async (event) => {
		const { actor, form } = await readPosted(event);
		const { now } = event.locals;
		const person = await openPerson(event.locals, actor, event.params.id, now);
		if (!person) return refuse(event, 'not_found');
		const chosen = textsOf(form, 'goneWell');
		const facts = goneWell(person.snapshot, localDate(now)).facts.filter(({ key }) => chosen.includes(key));
		form.set(
			'goingWell',
			withFacts(textOf(form, 'goingWell'), facts, languageFrom(textOf(form, 'language')))
		);
		form.delete('goneWell');
		return {
			action: 'decide',
			commandId: commandIdOf(form, now),
			typed: typedIn(form),
			problems: [],
			stale: null
		};
	},
	save: async (event) => {
		const { form, staffForm } = await readPosted(event);
		const refused = await givePlanCommand(event, 'event.decide', form, staffForm);
		if (refused) return refused;
		const { id, event: eventId } = event.params;
		const waits =
			textOf(form, 'outcome') === 'not_accepted' && needsManager(textOf(form, 'action') as EnforcementAction);
		redirect(303, `/staff/people/${id}/fairness/${eventId}?saved=${waits ? 'waits' : 'decided'}`);
	}
};

import { listing } from '#lib/server/http/listing.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { redirect } from '@sveltejs/kit';
import { decisionInEffect, needsRestart } from '#lib/domain/compliance/event.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { openEventPage } from '#lib/server/forms/compliance/event-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { readReadySteps } from '#lib/server/queries/plan/ready-steps.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const { person, found, commandId, saved } = await openEventPage(event);
	const action = decisionInEffect(found.event.decisions)?.action ?? null;
	if (action === null || !needsRestart(action)) return refuse(event, 'not_found');
	const { lists, now } = event.locals;
	const { appointments, obstacles } = person.snapshot;
	const about = new Set([...found.reports.earlier, ...found.reports.later].map(({ id }) => id));
	return {
		person: personHead(person),
		found,
		otherReports: obstacles.filter(
			({ id, state }) => !about.has(id) && state !== 'sorted' && state !== 'withdrawn'
		),
		steps: await readReadySteps(lists, actor, person.id, now),
		coming: appointments.filter(({ startsAt, cancelled }) => startsAt >= now && !cancelled),
		commandId,
		saved
	};
});

export const actions: Actions = {
	default: async (event) => {
		const actor = requirePractitioner(event);
		const { lists, now } = event.locals;
		const form = await event.request.formData();
		const stepId = orNull(form, 'stepId');
		const ready = await readReadySteps(lists, actor, event.params.id, now);
		const chosen = ready.find(({ id }) => id === stepId)?.description ?? '';
		const refused = await givePlanCommand(event, 'restart.make', form, {
			action: 'restart',
			mainField: 'gotInTheWay',
			payload: {
				eventId: event.params.event,
				gotInTheWay: textOf(form, 'gotInTheWay').trim(),
				changes: textOf(form, 'changes').trim(),
				nextStep: textOf(form, 'nextStep').trim() || chosen,
				stepId,
				appointmentId: orNull(form, 'appointmentId'),
				nextOn: orNull(form, 'nextOn'),
				drawnUp: orNull(form, 'drawnUp'),
				ownWords: textOf(form, 'ownWords').trim(),
				seen: textOf(form, 'seen')
			}
		});
		return refused ?? redirect(303, `${event.url.pathname}?saved=made`);
	}
};

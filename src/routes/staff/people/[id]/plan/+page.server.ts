import { fail, redirect } from '@sveltejs/kit';
import { errorCodes, type ErrorCode } from '#lib/domain/errors/codes.ts';
import { textOf } from '#lib/domain/obstacles/answer-form.ts';
import { sequencePlan } from '#lib/domain/plan/sequence.ts';
import { newIdentifier } from '#lib/domain/time/identifier.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requirePractitioner } from '#lib/server/auth/guards.ts';
import { commandIdOf, givePractitionerCommand } from '#lib/server/forms/practitioner-command.ts';
import { refuse } from '#lib/server/http/gate.ts';
import { openPerson } from '#lib/server/queries/person.ts';
import { personHead } from '#lib/staff/person-head.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requirePractitioner(event);
	const { database, now } = event.locals;
	const person = await openPerson(database, actor, event.params.id, now);
	if (!person) return refuse(event, 'not_found');
	const { goals, steps, requirements, plan } = person.snapshot;
	return {
		person: personHead(person),
		plan,
		sequence: sequencePlan({
			goals,
			steps,
			requirements,
			openStages: plan?.openStages ?? [],
			today: localDate(now),
			needs: person.needs,
			// A plan that is not there cannot be overdue for a review.
			...(plan && { review: { reviewedOn: plan.agreedOn, changes: [] } })
		}),
		commandIds: Object.fromEntries(
			steps.flatMap(({ id, claim }) => (claim ? [[id, newIdentifier(now)]] : []))
		),
		settled: event.url.searchParams.get('settled')
	};
};

export const actions: Actions = {
	claim: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const commandId = commandIdOf(form, event.locals.now);
		const stepId = textOf(form, 'stepId');
		// A field's name is its id too, and there can be several claims on one page.
		const words = textOf(form, `words-${stepId}`);
		const confirmed = form.get('decision') === 'confirm';
		const again = (code: ErrorCode, id = commandId) =>
			fail(errorCodes[code], { stepId, words, code, commandId: id });
		if (!confirmed && words.trim() === '') return again('words_missing');
		const payload = { stepId, confirmed, words: words.trim() };
		const given = await givePractitionerCommand(event, 'claim.answer', commandId, payload);
		if (!given.ok) return again(given.code, given.commandId);
		redirect(303, `/staff/people/${event.params.id}/plan?settled=${confirmed ? 'done' : 'answered'}`);
	}
};

import { listing } from '#lib/server/http/listing.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { redirect } from '@sveltejs/kit';
import { dangerOf } from '#lib/domain/reports/danger/danger-of-entry.ts';
import { remindersOfEvent } from '#lib/domain/notices/of-appointment.ts';
import { situationOn } from '#lib/domain/people/stood-on.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { readCircumstances } from '#lib/server/queries/people/circumstances.ts';
import { openEventPage } from '#lib/server/forms/compliance/event-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const { person, found, commandId, saved } = await openEventPage(event);
	const { lists, now } = event.locals;
	const told = [...found.event.accounts, ...found.reports.earlier, ...found.reports.later];
	return {
		person: personHead(person),
		found,
		reminders: remindersOfEvent(person.snapshot.reminders, found),
		orders: person.snapshot.orders.map(({ id }) => id),
		needs: person.snapshot.needs,
		situation: situationOn(await readCircumstances(lists, actor, found.personId), found.event.occurredOn),
		warnings: person.snapshot.warnings,
		notes: person.staffNotes.filter(({ topic }) => topic === 'circumstance'),
		danger: [...told, ...found.event.looks].some((said) => dangerOf(said) !== 'none'),
		today: localDate(now),
		commandIds: { account: commandId, attempt: newIdentifier(now) },
		saved
	};
});

export const actions: Actions = {
	account: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'account.record', form, {
			action: 'account',
			mainField: 'accountWords',
			fields: { words: 'accountWords', proof: 'accountProof', channel: 'accountChannel', on: 'accountOn' },
			payload: {
				eventId: event.params.event,
				words: textOf(form, 'accountWords'),
				proof: textOf(form, 'accountProof'),
				channel: orNull(form, 'accountChannel'),
				on: orNull(form, 'accountOn')
			}
		});
		return refused ?? redirect(303, `${event.url.pathname}?saved=account`);
	},
	attempt: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const reached = orNull(form, 'attemptReached');
		const refused = await givePlanCommand(event, 'contact_attempt.record', form, {
			action: 'attempt',
			mainField: 'attemptChannel',
			fields: {
				words: 'attemptWords',
				channel: 'attemptChannel',
				on: 'attemptOn',
				reached: 'attemptReached'
			},
			payload: {
				eventId: event.params.event,
				channel: orNull(form, 'attemptChannel'),
				on: orNull(form, 'attemptOn'),
				reached: reached === null ? null : reached === 'yes',
				words: textOf(form, 'attemptWords')
			}
		});
		return refused ?? redirect(303, `${event.url.pathname}?saved=attempt`);
	}
};

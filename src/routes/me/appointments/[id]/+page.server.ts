import { textOf } from '#lib/domain/text/form-reader.ts';
import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	take: (event) =>
		giveFromForm(event, 'obstacle.take_time', () => `/me/appointments/${event.params.id}#offer`),
	reply: (event) =>
		giveFromForm(event, 'appointment.reply', (_id, form) =>
			textOf(form, 'reply') === 'might_not'
				? `/me/report?appointment=${event.params.id}`
				: `/me/appointments/${event.params.id}#reply`
		)
} satisfies Actions;

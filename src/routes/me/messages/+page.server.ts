import { saysCannotCome } from '#lib/domain/messages/about-appointment.ts';
import { textOf } from '#lib/domain/text/form-reader.ts';
import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

/** Whoever chose an appointment says that they cannot come to it, in the words that they wrote. */
const meantBy = (form: FormData) =>
	saysCannotCome(textOf(form, 'aboutId')) ? 'obstacle.report' : 'message.write';

export const actions = {
	write: (event) =>
		giveFromForm(
			event,
			meantBy,
			(id, form) => (meantBy(form) === 'message.write' ? '/me/messages?saved' : `/me/reports/${id}?saved`),
			// What they had chosen is off by now, and nothing else was chosen in its place.
			(form) =>
				textOf(form, 'aboutKind') !== '' && textOf(form, 'aboutId') === '' ? 'outcome_missing' : null
		),
	read: (event) => giveFromForm(event, 'message.read', () => '/me/messages')
} satisfies Actions;

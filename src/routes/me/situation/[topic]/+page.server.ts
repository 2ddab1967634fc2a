import { textOf } from '#lib/domain/text/form-reader.ts';
import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	say: (event) =>
		giveFromForm(event, 'circumstance.say', (_id, form) =>
			textOf(form, 'ended') === '' ? `/me/situation/${event.params.topic}?saved` : '/me/situation'
		)
} satisfies Actions;

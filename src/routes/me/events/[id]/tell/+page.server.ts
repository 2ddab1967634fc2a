import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	tell: (event) => giveFromForm(event, 'account.give', (id) => `/me/events/${event.params.id}?saved=${id}`)
} satisfies Actions;

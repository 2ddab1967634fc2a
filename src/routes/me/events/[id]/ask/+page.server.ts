import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	ask: (event) => giveFromForm(event, 'look.ask', () => `/me/events/${event.params.id}?asked#looks`)
} satisfies Actions;

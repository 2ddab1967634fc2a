import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	ask: (event) => giveFromForm(event, 'obstacle.report', () => `/me/appointments/${event.params.id}`)
} satisfies Actions;

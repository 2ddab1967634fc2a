import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	read: (event) => giveFromForm(event, 'decision.read', () => `/me/papers/${event.params.id}`)
} satisfies Actions;

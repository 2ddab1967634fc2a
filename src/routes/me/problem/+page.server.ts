import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	think: (event) => giveFromForm(event, 'problem.think_through', (id) => `/me/reports/${id}?saved`)
} satisfies Actions;

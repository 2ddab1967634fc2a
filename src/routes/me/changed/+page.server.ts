import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	tell: (event) => giveFromForm(event, 'circumstance_change.tell', (id) => `/me/reports/${id}?saved`)
} satisfies Actions;

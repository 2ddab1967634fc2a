import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	disagree: (event) => giveFromForm(event, 'plan.disagree', (id) => `/me/reports/${id}?saved`)
} satisfies Actions;

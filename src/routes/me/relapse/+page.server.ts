import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	report: (event) => giveFromForm(event, 'relapse.report', (id) => `/me/reports/${id}?saved`)
} satisfies Actions;

import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	record: (event) => giveFromForm(event, 'positive_change.record', (id) => `/me/reports/${id}?saved`)
} satisfies Actions;

import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	record: (event) => giveFromForm(event, 'reflection.record', (id) => `/me/reports/${id}?saved`)
} satisfies Actions;

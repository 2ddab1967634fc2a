import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	'if_then_plan.keep': (event) => giveFromForm(event, 'if_then_plan.keep', (id) => `/me/if-then/${id}?saved`)
} satisfies Actions;

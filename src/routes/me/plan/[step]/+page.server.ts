import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	claim: (event) => giveFromForm(event, 'step.claim', () => `/me/plan/${event.params.step}#said`)
} satisfies Actions;

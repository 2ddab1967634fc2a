import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	claim: (event) => giveFromForm(event, 'step.claim', () => `/me/plan/${event.params.step}#said`),
	choose: (event) => giveFromForm(event, 'step.choose', () => `/me/plan/${event.params.step}#start`)
} satisfies Actions;

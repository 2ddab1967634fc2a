import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	ask: (event) => giveFromForm(event, 'explanation.ask', () => '/me/rules/explained#asked')
} satisfies Actions;

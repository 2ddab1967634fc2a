import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	change: (event) => giveFromForm(event, 'settings.change', () => '/me/settings?saved')
} satisfies Actions;

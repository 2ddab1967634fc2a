import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	write: (event) => giveFromForm(event, 'message.write', () => '/me/messages?saved'),
	read: (event) => giveFromForm(event, 'message.read', () => '/me/messages')
} satisfies Actions;

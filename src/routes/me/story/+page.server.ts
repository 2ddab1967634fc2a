import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	see: (event) => giveFromForm(event, 'story.see', () => '/me/story#written'),
	note: (event) => giveFromForm(event, 'story.note', () => '/me/story#notes')
} satisfies Actions;

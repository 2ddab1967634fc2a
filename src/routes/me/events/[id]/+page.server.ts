import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

const here = ({ params }: { params: { id: string } }) => `/me/events/${params.id}`;

export const actions = {
	read: (event) => giveFromForm(event, 'decision.read', () => here(event)),
	pulse: (event) => giveFromForm(event, 'pulse.give', () => here(event))
} satisfies Actions;

import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

const here = ({ params }: { params: { id: string } }) => `/me/reports/${params.id}`;

export const actions = {
	withdraw: (event) => giveFromForm(event, 'obstacle.withdraw', () => here(event)),
	read: (event) => giveFromForm(event, 'answer.read', () => `${here(event)}#answers`)
} satisfies Actions;

import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

const here = ({ params }: { params: { id: string } }) => `/me/if-then/${params.id}`;

export const actions = {
	'if_then_plan.change': (event) => giveFromForm(event, 'if_then_plan.change', () => `${here(event)}?saved`),
	'if_then_plan.let_go': (event) => giveFromForm(event, 'if_then_plan.let_go', () => here(event))
} satisfies Actions;

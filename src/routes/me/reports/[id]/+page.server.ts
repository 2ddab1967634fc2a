import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

const here = ({ params }: { params: { id: string } }) => `/me/reports/${params.id}`;

export const actions = {
	'obstacle.withdraw': (event) => giveFromForm(event, 'obstacle.withdraw', () => here(event)),
	'positive_change.take_back': (event) => giveFromForm(event, 'positive_change.take_back', () => here(event)),
	'reflection.take_back': (event) => giveFromForm(event, 'reflection.take_back', () => here(event)),
	'if_then_plan.keep': (event) => giveFromForm(event, 'if_then_plan.keep', () => `${here(event)}#kept-plan`),
	'circumstance_change.take_back': (event) =>
		giveFromForm(event, 'circumstance_change.take_back', () => here(event)),
	take: (event) => giveFromForm(event, 'obstacle.take_time', () => `${here(event)}#offer`),
	say: (event) => giveFromForm(event, 'strength.say', () => here(event)),
	read: (event) => giveFromForm(event, 'answer.read', () => `${here(event)}#answers`)
} satisfies Actions;

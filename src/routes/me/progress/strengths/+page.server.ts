import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

const here = () => '/me/progress/strengths#mine';

export const actions = {
	say: (event) => giveFromForm(event, 'strength.say', here),
	settle: (event) => giveFromForm(event, 'strength.settle', here),
	order: (event) => giveFromForm(event, 'strength.order', here)
} satisfies Actions;

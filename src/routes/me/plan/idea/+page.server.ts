import { textOf } from '#lib/domain/text/form-reader.ts';
import type { FormCommand } from '#lib/domain/commands/on-phone.ts';
import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

const proposed = (form: FormData): FormCommand => (textOf(form, 'goalId') ? 'step.propose' : 'goal.propose');

export const actions = {
	propose: (event) => giveFromForm(event, proposed, (id) => `/me/reports/${id}?saved`)
} satisfies Actions;

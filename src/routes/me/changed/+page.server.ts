import { contradictsDay } from '#lib/domain/reports/changed-since.ts';
import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	tell: (event) =>
		giveFromForm(
			event,
			'circumstance_change.tell',
			(id) => `/me/reports/${id}?saved`,
			(form) => (contradictsDay(form) ? 'date_contradicts' : null)
		)
} satisfies Actions;

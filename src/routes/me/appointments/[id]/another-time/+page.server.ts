import { isPastDay, timesIn } from '#lib/domain/appointments/times-in-form.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

export const actions = {
	ask: (event) =>
		giveFromForm(
			event,
			'obstacle.report',
			() => `/me/appointments/${event.params.id}`,
			(form) => {
				const today = localDate(event.locals.now);
				return timesIn(form).times?.some(({ on }) => isPastDay(on, today)) ? 'date_in_past' : null;
			}
		)
} satisfies Actions;

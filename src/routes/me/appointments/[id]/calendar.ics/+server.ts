import { calendarFile } from '#lib/domain/appointments/calendar-file.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { requireServiceUser } from '#lib/server/access/guards.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { readAppointment } from '#lib/server/queries/appointments/appointment.ts';
import type { RequestHandler } from './$types';

/** The calendar file for a phone without script; with script it is made on the phone. */
export const GET: RequestHandler = async (event) => {
	const { personId } = requireServiceUser(event);
	const { lists, language, now } = event.locals;
	const appointment = await readAppointment(lists, personId, event.params.id);
	if (!appointment) refuse(event, 'not_found');
	const { appointmentPages } = await loadPersonText(language, ['dates']);
	return new Response(calendarFile(appointment, appointmentPages.calendarTitle, now), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="appointment.ics"',
			'cache-control': 'no-store'
		}
	});
};

import { meetingPlace } from '#lib/domain/appointments/meeting-place.ts';
import type { CaseContacts } from '#lib/domain/people/case-contacts.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { isPlaceholderName } from '#lib/domain/people/placeholder.ts';
import type { Place } from '#lib/domain/organisation/place.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import { contactOf, managerOf } from '#lib/server/projection/organisation/team-manager.ts';

/** Whom a person can turn to without the app, as far as this service knows. */
export async function caseContacts(connection: Connection, personId: string): Promise<CaseContacts> {
	const officer = await connection
		.selectFrom('people')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.leftJoin('teams', 'teams.id', 'practitioners.team_id')
		.select(['practitioners.forename', 'practitioners.surname', 'practitioners.telephone'])
		.select(['practitioners.team_id', 'teams.name as team'])
		.where('people.id', '=', personId)
		.executeTakeFirst();
	return {
		officer: officer && !isPlaceholderName(fullName(officer)) ? contactOf(officer) : null,
		team: officer?.team ?? null,
		office: await officeOf(connection, personId),
		manager: await managerOf(connection, officer?.team_id ?? null)
	};
}

/** As `officeOf` in the domain, without reading every visit. */
async function officeOf(connection: Connection, personId: string): Promise<Place | null> {
	const visit = await connection
		.selectFrom('appointments')
		.select('place')
		.where('person_id', '=', personId)
		.where('appointment_kind', '=', 'office_visit')
		.where('place', 'is not', null)
		.orderBy('starts_at', 'desc')
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
	return visit?.place
		? meetingPlace({ appointmentKind: 'office_visit', place: fromJson(visit.place) })
		: null;
}

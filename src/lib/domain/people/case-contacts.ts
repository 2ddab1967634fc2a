import type { PersonRecord } from './record.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { Place } from '#lib/domain/organisation/place.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';

export interface Contact {
	name: string;
	telephone: string | null;
}

/** Who can be rung or written to about a case, for whatever is kept or printed. Null where nobody knows. */
export interface CaseContacts {
	officer: Contact | null;
	team: string | null;
	/** Where the person last was expected at an office, or is expected next. */
	office: Place | null;
	/** Of the officer's team. */
	manager: Contact | null;
}

/** Of an appointment, what says whether it was at an office, and which. */
interface Visit {
	id: Identifier;
	appointmentKind: string;
	startsAt: Instant;
	place: Place | null;
}

/** The same as a phone holds it; one that has not been in touch for long may hold no manager yet. */
export function contactsOnPhone({
	person,
	appointments
}: {
	person: PersonRecord | null;
	appointments: readonly Visit[];
}): CaseContacts {
	return {
		officer: person?.officer ?? null,
		team: person?.officer?.team ?? null,
		office: officeOf(appointments),
		manager: person?.manager ?? null
	};
}

/** A service has no list of its offices, so the office is where the person's own visits are: the latest of them. */
export function officeOf(appointments: readonly Visit[]): Place | null {
	const visits = appointments.filter(
		({ appointmentKind, place }) => appointmentKind === 'office_visit' && place !== null
	);
	const [latest] = visits.sort((a, b) => b.startsAt - a.startsAt || (a.id < b.id ? -1 : 1));
	return latest?.place ?? null;
}

import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach } from './reach.ts';

/** Whose cases are a practitioner's to work on: their own, and those of whom they cover. For a `where`. */
export function casesOf(connection: Connection, practitionerId: string) {
	return practitionersInReach(connection, { role: 'practitioner', practitionerId });
}

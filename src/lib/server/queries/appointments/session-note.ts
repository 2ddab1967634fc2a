import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

export interface SessionNoteWritten {
	practised: string;
	agreed: string;
	/** For the form that writes it again. */
	version: number;
	by: string;
	at: number;
}

/** The note of a session of this practitioner's case; null where there is none in reach. */
export async function readSessionNote(
	connection: Connection,
	reaching: Reaching,
	personId: string,
	appointmentId: string
): Promise<SessionNoteWritten | null> {
	const found = await connection
		.selectFrom('session_notes')
		.innerJoin('people', 'people.id', 'session_notes.person_id')
		.select(['practised', 'agreed', 'version', 'by_name as by', 'at'])
		.where('people.id', '=', personId)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('session_notes.appointment_id', '=', appointmentId)
		.executeTakeFirst();
	return found ?? null;
}

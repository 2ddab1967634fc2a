import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { Outcome } from '#lib/domain/appointments/vocabulary.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { Reaching } from '#lib/server/queries/access/reach.ts';
import { readDiaryEntry } from './diary.ts';

export interface SavedOnToday {
	personName: string;
	outcome: Outcome | null;
	cameLate: boolean;
	personId: string;
	id: string;
}

/** What was just recorded, as it stands now; null where the address names nothing of this practitioner's. */
export async function savedOnToday(
	connection: Connection,
	reaching: Reaching,
	search: URLSearchParams
): Promise<SavedOnToday | null> {
	const id = Identifier.safeParse(search.get('recorded') ?? '');
	const personId = Identifier.safeParse(search.get('of') ?? '');
	if (!id.success || !personId.success) return null;
	const entry = await readDiaryEntry(connection, reaching, { personId: personId.data, id: id.data });
	if (entry === null || entry.outcome === null) return null;
	const { personName, outcome, cameLate } = entry;
	return { personName, outcome, cameLate, personId: personId.data, id: id.data };
}

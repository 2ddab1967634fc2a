import type { Subject } from '#lib/domain/reports/vocabulary.ts';
import { requireOwn } from '#lib/server/commands/handling/require-own.ts';
import type { Transaction } from '#lib/server/db/database.ts';

export function aboutColumns(about: Subject) {
	return { about_kind: about.kind, about_id: 'id' in about ? about.id : null };
}

export async function requireOwnSubject(
	connection: Transaction,
	personId: string,
	about: Subject
): Promise<void> {
	if (about.kind === 'life') return;
	await requireOwn(connection, about.kind === 'appointment' ? 'appointments' : 'steps', personId, about.id);
}

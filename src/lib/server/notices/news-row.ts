import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import type { NewsDue } from '#lib/domain/notices/news.ts';
import type { NoticeWay } from '#lib/domain/notices/vocabulary.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Row } from '#lib/server/db/schema.ts';

interface Named {
	personId: string;
	kind: 'appointment_change' | 'something_new';
	/** Of the person, as this was found: never twice. */
	revision: number;
	way: NoticeWay;
	now: Instant;
}

/** A row of the outbox for something that somebody has to be told. */
export function newsRow(
	{ personId, kind, revision, way, now }: Named,
	{ at, until }: NewsDue,
	said: Pick<Row<'notices'>, 'subject_id' | 'about' | 'starts_at' | 'why'>
): Row<'notices'> {
	const isDue = said.why === null;
	return {
		id: newIdentifier(),
		person_id: personId,
		kind,
		once: [kind, personId, revision, way].join(' '),
		lead: '',
		way,
		state: isDue ? 'due' : 'not_sent',
		due_at: at,
		until,
		next_at: isDue ? at : until,
		at: now,
		attempts: 0,
		leased_by: null,
		leased_until: null,
		handed_at: null,
		provider_id: null,
		...said
	};
}

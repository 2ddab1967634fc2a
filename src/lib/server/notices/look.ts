import { meetingPlace } from '#lib/domain/appointments/meeting-place.ts';
import type { ToCome } from '#lib/domain/notices/news.ts';
import { hoursOf, type SafeHours } from '#lib/domain/notices/when.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { readToCome, type Answer, type ToLookAt } from '#lib/server/queries/notices/to-look-at.ts';

/** One look at somebody of whom something may be news. */
export interface Looked {
	person: ToLookAt;
	/** How far they were looked at before. */
	look: Row<'notice_looks'>;
	current: readonly ToCome[];
	/** Of the person, as this is looked at. */
	revision: number;
	now: Instant;
}

/** A clock that goes ahead may take for begun what is not: so long after its start, an appointment is still known. */
const CLOCK_MS = 86_400_000;

/** How the appointments of one person stand, as far as a change of them is worth a word. */
export async function readCurrent(connection: Connection, personId: string, now: Instant): Promise<ToCome[]> {
	return (await readToCome(connection, personId, now - CLOCK_MS)).map(toCome);
}

function toCome({
	id,
	starts_at: startsAt,
	appointment_kind: kind,
	place
}: Pick<Row<'appointments'>, 'id' | 'starts_at' | 'appointment_kind' | 'place'>): ToCome {
	// As their app shows it: of a call, no place.
	const shown = meetingPlace({ appointmentKind: kind, place: place === null ? null : fromJson(place) });
	return { id, startsAt, where: [kind, shown?.name ?? '', shown?.postcode ?? ''].join(' ') };
}

export function lookOf(connection: Connection, personId: string): Promise<Row<'notice_looks'> | undefined> {
	return connection
		.selectFrom('notice_looks')
		.selectAll()
		.where('person_id', '=', personId)
		.executeTakeFirst();
}

export async function revisionOf(transaction: Transaction, personId: string): Promise<number> {
	const { revision } = await transaction
		.selectFrom('person_sync')
		.select('revision')
		.where('person_id', '=', personId)
		.executeTakeFirstOrThrow();
	return revision;
}

export function knownToCome({ known }: Row<'notice_looks'>): readonly ToCome[] {
	const held = fromJson(known);
	return Array.isArray(held) ? held : held.toCome;
}

/** Those that were not there at the last look. A look from before kept none: then it is by the clock, once. */
export function newAnswers(
	{ known, at: lookedAt }: Row<'notice_looks'>,
	answers: readonly Answer[]
): Answer[] {
	const held = fromJson(known);
	if (Array.isArray(held)) return answers.filter(({ at }) => at > lookedAt);
	const ids = new Set(held.answers);
	return answers.filter(({ answerId }) => !ids.has(answerId));
}

export function chosenHours({ safeFrom: from, safeUntil: until }: ToLookAt): SafeHours {
	return hoursOf({ from, until });
}

export const ofAppointment = <News extends { id: string }>(news: News) => ({ kind: 'appointment', ...news });

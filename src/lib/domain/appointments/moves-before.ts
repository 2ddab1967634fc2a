import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Booked, Changed } from './record.ts';

/** An appointment by what tells in whose place it stands, and what moving it on answered. */
export interface InPlaceOf {
	id: Identifier;
	booked?: Pick<Booked, 'movedFrom' | 'at'> | undefined;
	changed?: Pick<Changed, 'reportId'> | undefined;
}

/** One move: from which appointment, when, and the report that it answered. */
export interface Move {
	from: Identifier;
	at: Instant;
	reportId: Identifier | null;
}

/**
 * By which moves an appointment came to where it stands, the last first.
 * @param appointments of one person. What is not among them ends the way, and so does a circle.
 */
export function movesBefore(id: Identifier, appointments: readonly InPlaceOf[]): Move[] {
	const find = (one: Identifier) => appointments.find((each) => each.id === one);
	const moves: Move[] = [];
	let booked = find(id)?.booked;
	while (booked?.movedFrom) {
		const { movedFrom: from, at } = booked;
		if (from === id || moves.some((move) => move.from === from)) break;
		const before = find(from);
		moves.push({ from, at, reportId: before?.changed?.reportId ?? null });
		booked = before?.booked;
	}
	return moves;
}

/** Where an appointment stands by now, after all moves from it; itself where it was not moved. */
export function standsNow(id: Identifier, appointments: readonly InPlaceOf[]): Identifier {
	const way = [id];
	for (;;) {
		const next = appointments.find(({ booked }) => booked?.movedFrom === way.at(-1))?.id;
		if (next === undefined || way.includes(next)) return way.at(-1) ?? id;
		way.push(next);
	}
}

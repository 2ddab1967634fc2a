import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { Booked, Changed } from './record.ts';
import type { AskedBy } from './vocabulary.ts';

/** An appointment by what tells in whose place it stands, and what moving it on answered. */
export interface InPlaceOf {
	id: Identifier;
	booked?: Pick<Booked, 'movedFrom' | 'at'> | undefined;
	changed?: (Pick<Changed, 'reportId'> & { askedBy?: AskedBy | null }) | undefined;
}

/**
 * Those in whose place an appointment stands, the last first.
 * @param appointments of one person. What is not among them ends the way, and so does a circle.
 */
export function thoseBefore(id: Identifier, appointments: readonly InPlaceOf[]): Identifier[] {
	const way = [id];
	for (;;) {
		const before = appointments.find((each) => each.id === way.at(-1))?.booked?.movedFrom;
		if (!before || way.includes(before)) return way.slice(1);
		way.push(before);
	}
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

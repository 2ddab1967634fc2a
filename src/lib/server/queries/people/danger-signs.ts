import type { Actor } from '#lib/domain/access/actor.ts';
import type { WaitingDanger } from '#lib/domain/attention/today.ts';
import type { DangerOutcome, DangerSource } from '#lib/domain/danger/words.ts';
import type { SentTimes, TapClock } from '#lib/domain/time/tap.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/schema.ts';
import { named, tapped, waiting } from '#lib/server/queries/waiting-person.ts';

/** What of this practitioner's cases reads as danger to life and is open: one item a person, since the first of them. */
export async function openDanger(connection: Connection, practitionerId: string): Promise<WaitingDanger[]> {
	const rows = await connection
		.selectFrom('danger_signs')
		.innerJoin('people', 'people.id', 'danger_signs.person_id')
		.where('people.practitioner_id', '=', practitionerId)
		.where('danger_signs.handled_at', 'is', null)
		.selectAll('danger_signs')
		.select(named)
		.orderBy('danger_signs.received_at')
		.orderBy('danger_signs.id')
		.execute();
	const people = Map.groupBy(rows, (row) => row.person_id);
	return [...people.values()].flatMap((signs) => {
		const first = signs.find(({ words }) => words !== '') ?? signs[0];
		if (first === undefined) return [];
		return {
			kind: 'danger' as const,
			...waiting(first, first.id, first.received_at),
			...tapped(first),
			wrote: first.wrote,
			words: first.words,
			count: signs.length,
			covers: signs.map(({ wrote, subject_id: id }) => `${wrote} ${id}`)
		};
	});
}

export interface DangerSign {
	id: string;
	wrote: DangerSource;
	subjectId: string;
	words: string;
	times: SentTimes;
	/** Null while it is open. */
	handled: null | { outcome: DangerOutcome | null; note: string; by: string; at: number };
}

/** All that was ever noticed of one person, the latest first; the page asks whose it is. */
export async function readDangerSigns(connection: Connection, personId: string): Promise<DangerSign[]> {
	const rows = await connection
		.selectFrom('danger_signs')
		.selectAll()
		.where('person_id', '=', personId)
		.orderBy('received_at', 'desc')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		wrote: row.wrote,
		subjectId: row.subject_id,
		words: row.words,
		times: {
			tappedAt: row.tapped_at,
			receivedAt: row.received_at,
			...(row.clock !== null && { clock: fromJson<TapClock>(row.clock) })
		},
		handled:
			row.handled_at === null
				? null
				: {
						outcome: row.outcome,
						note: row.note ?? '',
						by: row.handled_by ?? '',
						at: row.handled_at
					}
	}));
}

/** Whether something of theirs is open, for the practitioner who holds the case; nobody else is told. */
export async function isDangerOpen(connection: Connection, actor: Actor, personId: string): Promise<boolean> {
	if (actor.role !== 'practitioner') return false;
	const found = await connection
		.selectFrom('danger_signs')
		.innerJoin('people', 'people.id', 'danger_signs.person_id')
		.select('danger_signs.id')
		.where('people.id', '=', personId)
		.where('people.practitioner_id', '=', actor.practitionerId)
		.where('people.died_on', 'is', null)
		.where('danger_signs.handled_at', 'is', null)
		.executeTakeFirst();
	return found !== undefined;
}

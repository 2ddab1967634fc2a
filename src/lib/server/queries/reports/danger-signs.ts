import type { Actor } from '#lib/domain/access/actor.ts';
import type { WaitingDanger } from '#lib/domain/attention/waiting.ts';
import { recordKey } from '#lib/domain/records/record-key.ts';
import { reportKinds } from '#lib/domain/reports/report-kinds.ts';
import { kindsTakenBack } from '#lib/domain/reports/taken-back-by.ts';
import type { DangerOutcome, DangerSource } from '#lib/domain/reports/vocabulary.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { SentTimes } from '#lib/domain/time/tap.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';
import { named, tapped, waiting } from '#lib/server/queries/people/waiting-person.ts';

export interface DangerInReach extends WaitingDanger {
	/** Who looks after the case. */
	officer: string;
}

/**
 * What reads as danger to life and is open, of a practitioner's own cases or of a manager's team: one item a person, since the
 * first of them.
 */
export async function openDanger(connection: Connection, actor: Reaching): Promise<DangerInReach[]> {
	const rows = await signsOpenFor(connection, actor)
		.selectAll('danger_signs')
		.select(named)
		.select(['practitioners.forename as officer_forename', 'practitioners.surname as officer_surname'])
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
			officer: fullName({ forename: first.officer_forename, surname: first.officer_surname }),
			count: signs.length,
			covers: signs.map(({ wrote, subject_id: id }) => `${wrote} ${id}`)
		};
	});
}

/** What the list of a team says of somebody: never what they wrote, which is read where the look is recorded. */
export type DangerOfTeam = Pick<
	DangerInReach,
	'personId' | 'personName' | 'officer' | 'since' | 'wrote' | 'count'
>;

/** Of a manager's team, as its page lists them. Whatever a page is given is in the browser of whoever opens it. */
export async function readTeamDanger(connection: Connection, actor: Reaching): Promise<DangerOfTeam[]> {
	return (await openDanger(connection, actor)).map(
		({ personId, personName, officer, since, wrote, count }) => ({
			personId,
			personName,
			officer,
			since,
			wrote,
			count
		})
	);
}

export interface DangerSign {
	id: string;
	wrote: DangerSource;
	subjectId: string;
	words: string;
	times: SentTimes;
	/** When the entry was taken back; its words of danger stay here all the same. */
	takenBackAt: number | null;
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
	const takenBack = await entriesTakenBack(connection, personId);
	return rows.map((row) => ({
		id: row.id,
		wrote: row.wrote,
		subjectId: row.subject_id,
		words: row.words,
		takenBackAt: takenBack.get(recordKey({ kind: row.wrote, id: row.subject_id })) ?? null,
		times: {
			tappedAt: row.tapped_at,
			receivedAt: row.received_at,
			...(row.clock !== null && { clock: fromJson(row.clock) })
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

/** When each entry that this person took back was. */
async function entriesTakenBack(connection: Connection, personId: string): Promise<Map<string, number>> {
	const found = new Map<string, number>();
	for (const kind of kindsTakenBack) {
		const rows = await connection
			.selectFrom(reportKinds[kind].table)
			.select(['id', 'taken_back_at'])
			.where('person_id', '=', personId)
			.where('taken_back_at', 'is not', null)
			.execute();
		for (const { id, taken_back_at: at } of rows) if (at !== null) found.set(recordKey({ kind, id }), at);
	}
	const plans = await connection
		.selectFrom('if_then_plans')
		.select(['id', 'let_go_at'])
		.where('person_id', '=', personId)
		.where('let_go_at', 'is not', null)
		.execute();
	for (const { id, let_go_at: at } of plans)
		if (at !== null) found.set(recordKey({ kind: 'if_then_plan', id }), at);
	return found;
}

/** Whether something of theirs is open, for the practitioner who holds the case or its manager; nobody else is told. */
export async function isDangerOpen(connection: Connection, actor: Actor, personId: string): Promise<boolean> {
	if (actor.role !== 'practitioner' && actor.role !== 'manager') return false;
	const found = await signsOpenFor(connection, actor)
		.select('danger_signs.id')
		.where('people.id', '=', personId)
		.executeTakeFirst();
	return found !== undefined;
}

/** About somebody who has died nothing is open: nobody is to be called. */
function signsOpenFor(connection: Connection, actor: Reaching) {
	return connection
		.selectFrom('danger_signs')
		.innerJoin('people', 'people.id', 'danger_signs.person_id')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, actor))
		.where('people.died_on', 'is', null)
		.where('danger_signs.handled_at', 'is', null);
}

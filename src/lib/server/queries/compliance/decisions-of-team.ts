import type { ActorOf } from '#lib/domain/access/actor.ts';
import type { EnforcementAction } from '#lib/domain/compliance/must-or-may.ts';
import type { DecisionOutcome } from '#lib/domain/compliance/vocabulary.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach } from '#lib/server/queries/access/reach.ts';

/** A decision about somebody of the team: who decided what, where it stands, and who countersigned it. */
export interface TeamDecision {
	id: string;
	personId: string;
	personName: string;
	eventId: string;
	by: string;
	on: LocalDate;
	outcome: DecisionOutcome;
	action: EnforcementAction | null;
	state: 'in_effect' | 'awaiting_countersign' | 'returned' | 'superseded';
	countersignedBy: string | null;
}

const MOST_SHOWN = 300;

/**
 * The last decisions about the team's people, the latest first. Each is named, for a manager answers for each; they are listed
 * and not counted, so that no officer is measured by how often they warn.
 */
export async function readDecisionsOfTeam(
	connection: Connection,
	manager: ActorOf<'manager'>
): Promise<TeamDecision[]> {
	const rows = await connection
		.selectFrom('decisions')
		.innerJoin('people', 'people.id', 'decisions.person_id')
		.select([
			'decisions.id',
			'decisions.person_id',
			'decisions.event_id',
			'decisions.by_name',
			'decisions.at'
		])
		.select(['decisions.outcome', 'decisions.action', 'decisions.state', 'decisions.countersigned_by'])
		.select(['people.forename', 'people.surname'])
		.where('people.practitioner_id', 'in', practitionersInReach(connection, manager))
		.where('people.died_on', 'is', null)
		.orderBy('decisions.at', 'desc')
		.orderBy('decisions.id')
		.limit(MOST_SHOWN)
		.execute();
	return rows.map((row) => ({
		id: row.id,
		personId: row.person_id,
		personName: fullName(row),
		eventId: row.event_id,
		by: row.by_name,
		on: localDate(row.at),
		outcome: row.outcome,
		action: row.action,
		state: row.state,
		countersignedBy: row.countersigned_by
	}));
}

import { localDate } from '#lib/domain/time/local-date.ts';
import { requireManager } from '#lib/server/auth/guards.ts';
import { readTeamPulse } from '#lib/server/queries/compliance/pulse.ts';
import {
	readLooksOfManager,
	readWaitingCountersigns
} from '#lib/server/queries/compliance/team-decisions.ts';
import { readGaps } from '#lib/server/queries/plan/gaps.ts';
import { readTeamOf } from '#lib/server/queries/teams.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireManager(event);
	const { database, now } = event.locals;
	const { kysely } = database;
	const today = localDate(now);
	const team = await readTeamOf(kysely, actor);
	return {
		team,
		countersigns: (await readWaitingCountersigns(kysely, actor)).length,
		looks: await readLooksOfManager(kysely, actor),
		pulse: team && (await readTeamPulse(kysely, team.id, today)),
		gaps: team ? await readGaps(kysely, { teamId: team.id }, today) : []
	};
};

import { listing } from '#lib/server/http/listing.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requireManager } from '#lib/server/access/guards.ts';
import { readTeamPulse } from '#lib/server/queries/compliance/pulse.ts';
import {
	readReviewsOfManager,
	readWaitingCountersigns
} from '#lib/server/queries/compliance/team-decisions.ts';
import { readTeamDanger } from '#lib/server/queries/reports/danger-signs.ts';
import { NEWS_MS, readNotArrived } from '#lib/server/queries/access/not-taken.ts';
import { readRoster } from '#lib/server/queries/attention/roster.ts';
import { readTeamOf } from '#lib/server/queries/organisation/teams.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requireManager(event);
	const { lists, now } = event.locals;
	const today = localDate(now);
	const team = await readTeamOf(lists, actor);
	return {
		team,
		danger: await readTeamDanger(lists, actor),
		countersigns: (await readWaitingCountersigns(lists, actor)).length,
		reviews: await readReviewsOfManager(lists, actor),
		notArrived: await readNotArrived(lists, actor, { since: now - NEWS_MS }),
		pulse: team && (await readTeamPulse(lists, team.id, today)),
		roster: team && (await readRoster(lists, actor, now))
	};
});

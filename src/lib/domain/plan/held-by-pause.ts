import { isClaimed } from './placed-steps.ts';
import type { PlannedStep, Situation } from './planned-steps.ts';
import { pausedDays } from './pauses.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { daysBetween, type LocalDate } from '#lib/domain/time/local-date.ts';

/**
 * What the court ordered goes on, and so does what keeps somebody safe (stage 0, and what that waits for). What the person says they
 * have done waits for our answer, pause or not.
 */
export function isHeldByPause(planned: PlannedStep, situation: Situation): boolean {
	return canPause(planned, situation) && !isClaimed(planned.step);
}

/** Whether time in a pause is left out of what is said of it. */
function canPause(planned: PlannedStep, { keepsSafe }: Situation): boolean {
	return planned.court === null && planned.step.stage !== 0 && !keepsSafe.has(planned);
}

/**
 * How many of the days since then lay in a pause that held it.
 * @param stepId null: it is of no step, and the whole plan was paused. What is not in the plan was not paused with it.
 */
export function daysPaused(since: LocalDate, stepId: Identifier | null, situation: Situation): number {
	const planned = stepId === null ? null : situation.byId.get(stepId);
	if (planned === undefined || (planned && !canPause(planned, situation))) return 0;
	return pausedDays(situation.input.pauses ?? [], since, situation.today);
}

/** How long it has waited: days until today, without those of a pause. */
export function daysWaited(since: LocalDate, stepId: Identifier | null, situation: Situation): number {
	return daysBetween(since, situation.today) - daysPaused(since, stepId, situation);
}

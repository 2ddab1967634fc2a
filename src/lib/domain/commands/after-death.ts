import type { CommandType } from './commands.ts';

/**
 * What opens, asks or sends something, and so ends with somebody's death. What only keeps a record right stays open:
 * closing an event in their favour, taking back a warning, what comes from the case system.
 */
const stopped: ReadonlySet<CommandType> = new Set<CommandType>([
	'sign_in_code.issue',
	'event.open',
	'event.correct_order',
	'event.decide',
	'decision.countersign',
	'look.answer',
	'restart.make',
	'obstacle.answer',
	'positive_change.acknowledge',
	'reflection.answer',
	'relapse.answer',
	'claim.answer',
	'proposal.answer',
	'disagreement.answer',
	'plan.agree',
	'referral.make'
]);

export function isStoppedByDeath(type: CommandType): boolean {
	return stopped.has(type);
}

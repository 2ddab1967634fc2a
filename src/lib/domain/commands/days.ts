import { ahead, behind, type TypedDay } from '#lib/domain/time/typed-day.ts';
import type { CommandType, PayloadOf } from './commands.ts';

/** Every day that staff can type, by command. A test lists those that are not here. */
const daysOf = {
	'obstacle.answer': ({ actions }) => actions.map(({ by }, index) => ahead(`by${index + 1}`, by)),
	'relapse.answer': ({ treatmentContact }) => [ahead('by1', treatmentContact?.by ?? null)],
	'relapse.record': ({ toldOn }) => [behind('toldOn', toldOn)],
	'goal.create': ({ targetDate }) => [ahead('targetDate', targetDate)],
	'goal.edit': ({ targetDate }) => [ahead('targetDate', targetDate)],
	'step.create': ({ targetDate }) => [ahead('targetDate', targetDate)],
	'step.edit': ({ targetDate, waitingSince, blocked, completedOn }) => [
		ahead('targetDate', targetDate),
		behind('waitingSince', waitingSince),
		ahead('lookAgainOn', blocked?.lookAgainOn ?? null),
		behind('completedOn', completedOn)
	],
	'plan.agree': ({ nextReviewOn }) => [ahead('nextReviewOn', nextReviewOn)],
	'plan.review': ({ on, nextReviewOn }) => [behind('on', on), ahead('nextReviewOn', nextReviewOn)],
	'life_change.record': ({ on }) => [behind('on', on)],
	'referral.make': ({ on, nextCheckOn, expectedOn }) => [
		behind('on', on),
		ahead('nextCheckOn', nextCheckOn),
		ahead('expectedOn', expectedOn)
	],
	'referral.update': ({ on, nextCheckOn, expectedOn }) => [
		behind('on', on),
		ahead('nextCheckOn', nextCheckOn),
		ahead('expectedOn', expectedOn)
	],
	'event.open': ({ occurredOn }) => [behind('occurredOn', occurredOn)],
	'event.decide': ({ moreTimeUntil }) => [ahead('moreTimeUntil', moreTimeUntil)],
	'account.record': ({ on }) => [behind('on', on)],
	'contact_attempt.record': ({ on }) => [behind('on', on)],
	'enforcement_result.record': ({ on }) => [behind('on', on)],
	'restart.make': ({ nextOn }) => [ahead('nextOn', nextOn)],
	'urgent_procedure.record': ({ on }) => [behind('on', on)],
	'death.record': ({ diedOn }) => [behind('diedOn', diedOn)],
	'custody.record': ({ from, until }) => [behind('from', from), behind('until', until)],
	'custody.change': ({ from, until }) => [behind('from', from), behind('until', until)]
} satisfies { [Type in CommandType]?: (payload: PayloadOf<Type>) => TypedDay[] };

/** Commands that change something which may be overdue: its day may stay as it is, and be no other that has passed. */
export const mayStandOverdue = ['goal.edit', 'step.edit', 'referral.update'] as const satisfies CommandType[];

export function typedDays<Type extends CommandType>(type: Type, payload: PayloadOf<Type>): TypedDay[] {
	const read = (daysOf as Partial<Record<CommandType, (payload: PayloadOf<Type>) => TypedDay[]>>)[type];
	return read?.(payload) ?? [];
}

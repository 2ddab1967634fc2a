import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { Role } from './actor.ts';

/**
 * Who may give which command (design: domain.md "Who may do what"). Denies by default: a command that is not here
 * does not compile, a role that is not named is refused. Whose record it is, the queries' `where` decides.
 */
export const commandRoles = {
	'obstacle.report': ['service_user'],
	'obstacle.withdraw': ['service_user'],
	'positive_change.record': ['service_user'],
	'reflection.record': ['service_user'],
	'appointment.reply': ['service_user'],
	'step.claim': ['service_user'],
	'answer.read': ['service_user'],
	'settings.change': ['service_user'],
	'report.see': ['practitioner'],
	'obstacle.answer': ['practitioner'],
	'positive_change.acknowledge': ['practitioner'],
	'reflection.answer': ['practitioner'],
	'claim.answer': ['practitioner'],
	'step.choose': ['service_user'],
	'plan.disagree': ['service_user'],
	'goal.propose': ['service_user'],
	'step.propose': ['service_user'],
	'goal.create': ['practitioner'],
	'goal.edit': ['practitioner'],
	'goal.remove': ['practitioner'],
	'goal.restore': ['practitioner'],
	'goal.reorder': ['practitioner'],
	'step.create': ['practitioner'],
	'step.edit': ['practitioner'],
	'step.remove': ['practitioner'],
	'step.restore': ['practitioner'],
	'step.reorder': ['practitioner'],
	'prerequisites.set': ['practitioner'],
	'override.set': ['practitioner'],
	'override.withdraw': ['practitioner'],
	'signal.confirm': ['practitioner'],
	'signal.withdraw': ['practitioner'],
	'safety_flag.raise': ['practitioner'],
	'safety_flag.clear': ['practitioner'],
	'plan.agree': ['practitioner'],
	'plan.review': ['practitioner'],
	'life_change.record': ['practitioner'],
	'proposal.answer': ['practitioner'],
	'disagreement.answer': ['practitioner'],
	'referral.make': ['practitioner'],
	'referral.update': ['practitioner'],
	'alternative.add': ['practitioner'],
	'alternative.withdraw': ['practitioner'],
	'agency.create': ['administrator', 'system'],
	'agency.edit': ['administrator', 'system'],
	'agency.archive': ['administrator', 'system'],
	'sequencing_policy.set': ['administrator', 'system'],
	'compliance_setting.set': ['administrator', 'system'],
	'sign_in_code.issue': ['practitioner', 'system'],
	'case.import': ['system']
} as const satisfies Record<CommandType, readonly Role[]>;

/** Whether `role` may give commands of this type at all. */
export function mayCommand(role: Role, type: CommandType): boolean {
	return (commandRoles[type] as readonly Role[]).includes(role);
}

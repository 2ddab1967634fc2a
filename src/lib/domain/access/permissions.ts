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
	'sign_in_code.issue': ['practitioner', 'system'],
	'case.import': ['system']
} as const satisfies Record<CommandType, readonly Role[]>;

/** Whether `role` may give commands of this type at all. */
export function mayCommand(role: Role, type: CommandType): boolean {
	return (commandRoles[type] as readonly Role[]).includes(role);
}

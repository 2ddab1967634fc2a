import { expect, test } from 'vitest';
import { commandRoles } from './permissions.ts';
import { commands, type CommandType } from './commands.ts';

/** By which a command says what its writer looked at. */
const basis = ['version', 'replaces', 'seen'];

/** What staff can do that overwrites nothing, and why. */
const overwritesNothing: Partial<Record<CommandType, string>> = {
	'report.see': 'marks as seen',
	'event.see': 'marks as seen',
	'danger.settle': 'only the signs that were looked at, by their ids',
	'positive_change.acknowledge': 'adds an answer',
	'reflection.answer': 'adds an answer',
	'relapse.answer': 'adds an answer',
	'disagreement.answer': 'adds an answer',
	'relapse.record': 'adds a record',
	'claim.answer': 'once only: a claim that is answered is refused',
	'look.answer': 'once only: a request that is answered is refused',
	'goal.create': 'adds a goal',
	'step.create': 'adds a step',
	'override.withdraw': 'by its own id, once only',
	'signal.confirm': 'once only: what is open is refused',
	'signal.withdraw': 'by its own id or stage, once only',
	'safety_flag.raise': 'once only: a second one is refused',
	'plan.review': 'adds a review',
	'life_change.record': 'adds a record',
	'referral.make': 'adds a referral',
	'alternative.add': 'adds one',
	'alternative.withdraw': 'by its own id',
	'agency.create': 'adds an agency',
	'event.open': 'adds an event; a second one about the same is refused',
	'account.record': 'adds an account',
	'contact_attempt.record': 'adds an attempt',
	'warning.withdraw': 'by its own id, once only',
	'urgent_procedure.record': 'adds a record',
	'custody.record': 'adds a time',
	'sign_in_code.issue': 'gives out a code'
};

const ofStaff = (Object.keys(commands) as CommandType[]).filter((type) =>
	(commandRoles[type] as readonly string[]).some((role) =>
		['practitioner', 'manager', 'administrator'].includes(role)
	)
);

test('a change by staff that overwrites something says what its writer looked at, and every other is known by name', () => {
	expect(ofStaff.length).toBeGreaterThan(40);
	const unknown = ofStaff.filter((type) => {
		const fields = Object.keys((commands[type].payload as { shape?: object }).shape ?? {});
		const says = fields.some((field) => basis.includes(field));
		return says === type in overwritesNothing;
	});
	expect(unknown).toEqual([]);
});

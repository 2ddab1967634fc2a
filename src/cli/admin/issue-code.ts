import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { TIME_ZONE } from '#lib/domain/time/summer-time.ts';
import { findPersonByCrn } from '#lib/server/access/accounts.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { operator } from './operator.ts';
import { requiredText } from './required-text.ts';
import { withRuntime, type SubCommand } from './sub-command.ts';

export const issueCodeCommand: SubCommand = {
	name: 'issue-code',
	usage: '--crn CRN',
	summary: 'Print a sign-in code for a person, to hand over in person; earlier unused codes stop working',
	options: { crn: { type: 'string' } },
	async run(given) {
		const crn = requiredText(given, 'crn');
		return withRuntime(async ({ database }) => {
			const personId = await findPersonByCrn(database.kysely, crn);
			if (personId === null) {
				console.error('There is nobody with this case reference number.');
				return 1;
			}
			const now = Date.now();
			const command = {
				id: newIdentifier(now),
				type: 'sign_in_code.issue',
				version: 1,
				occurredAt: now,
				timeZone: TIME_ZONE,
				payload: { personId }
			};
			const { reveal, code } = await execute(database, operator, command, now);
			if (reveal === null) {
				console.error(`No code was issued: ${code}.`);
				return 1;
			}
			console.log(reveal);
			return 0;
		});
	}
};

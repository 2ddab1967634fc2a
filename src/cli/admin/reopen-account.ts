import { findAccount, findPersonByCrn } from '#lib/server/access/accounts.ts';
import { reopenPersonAccount } from '#lib/server/access/person-account.ts';
import { reopenStaffAccount } from '#lib/server/access/staff-accounts.ts';
import { operator } from './operator.ts';
import { accountOptions, namedAccount } from './named-account.ts';
import { reportOutcome } from './staff-outcome.ts';
import { withRuntime, type SubCommand } from './sub-command.ts';

export const reopenAccountCommand: SubCommand = {
	name: 'reopen-account',
	usage: '--username NAME | --crn CRN',
	summary:
		'Open a closed account again, of somebody of the staff or of a person; neither the old password nor an old phone comes in by it',
	options: accountOptions,
	async run(given) {
		const { username, crn } = namedAccount(given);
		return withRuntime(async ({ database }) => {
			const now = Date.now();
			if (crn === null) {
				const account = await findAccount(database, operator, { username, crn }, now);
				if (account === null) return notThere('There is no such account.');
				return reportOutcome(
					await reopenStaffAccount(database, operator, account.id, now),
					'The account is open. Their old password is gone: give them a link with reset-password.'
				);
			}
			const personId = await findPersonByCrn(database.kysely, crn);
			if (personId === null) return notThere('There is nobody with this case reference number.');
			return reportOutcome(
				await reopenPersonAccount(database, operator, personId, now),
				`The account is open. Their old phones stay signed out: hand over a code with issue-code --crn ${crn}`
			);
		});
	}
};

function notThere(words: string): number {
	console.error(words);
	return 1;
}

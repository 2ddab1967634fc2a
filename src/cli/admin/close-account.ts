import { closePersonAccount, findAccount } from '#lib/server/access/accounts.ts';
import { closeStaffAccount } from '#lib/server/access/staff-accounts.ts';
import { reportOutcome } from './staff-outcome.ts';
import { operator } from './operator.ts';
import { accountOptions, namedAccount } from './named-account.ts';
import { withRuntime, type SubCommand } from './sub-command.ts';

export const closeAccountCommand: SubCommand = {
	name: 'close-account',
	usage: '--username NAME | --crn CRN',
	summary:
		'Close an account: it is signed out everywhere and cannot sign in; what was written stays. Of an officer, the cases must be somebody else’s first',
	options: accountOptions,
	async run(given) {
		const { username, crn } = namedAccount(given);
		return withRuntime(async ({ database }) => {
			const now = Date.now();
			const account = await findAccount(database, operator, { username, crn }, now);
			if (account === null) {
				console.error('There is no such account.');
				return 1;
			}
			const { id, personId } = account;
			if (personId === null)
				return reportOutcome(await closeStaffAccount(database, operator, id, now), 'The account is closed.');
			await closePersonAccount(database, operator, { id, personId }, now);
			console.log('The account is closed.');
			return 0;
		});
	}
};

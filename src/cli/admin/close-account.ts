import { closeAccount, findAccount } from '#lib/server/access/accounts.ts';
import { operator } from './operator.ts';
import { optionalText } from './required-text.ts';
import { UsageError, withRuntime, type SubCommand } from './sub-command.ts';

export const closeAccountCommand: SubCommand = {
	name: 'close-account',
	usage: '--username NAME | --crn CRN',
	summary: 'Close an account: it is signed out everywhere and cannot sign in; what was written stays',
	options: { username: { type: 'string' }, crn: { type: 'string' } },
	async run(given) {
		const username = optionalText(given, 'username');
		const crn = optionalText(given, 'crn');
		if ((username === null) === (crn === null)) throw new UsageError('Give --username or --crn.');
		return withRuntime(async ({ database }) => {
			const now = Date.now();
			const account = await findAccount(database, operator, { username, crn }, now);
			if (account === null) {
				console.error('There is no such account.');
				return 1;
			}
			await closeAccount(database, operator, account, now);
			console.log('The account is closed.');
			return 0;
		});
	}
};

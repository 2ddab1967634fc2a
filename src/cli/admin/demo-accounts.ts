import { howToSignIn } from '#cli/how-to-sign-in.ts';
import { demonstrationAccounts, NotADemonstration } from '#lib/server/ops/demonstration.ts';
import { withRuntime, type SubCommand } from './sub-command.ts';

export const demoAccountsCommand: SubCommand = {
	name: 'demo-accounts',
	usage: '[--json]',
	summary: 'Show how to sign in as each person of the demonstration, with values that work now',
	options: { json: { type: 'boolean' } },
	async run({ values }) {
		return withRuntime(async ({ database, environment }) => {
			try {
				const accounts = await demonstrationAccounts(database, Date.now(), environment.NODE_ENV);
				console.log(
					values['json'] ? JSON.stringify(accounts, null, 2) : howToSignIn(accounts, environment.ORIGIN)
				);
				return 0;
			} catch (error) {
				if (!(error instanceof NotADemonstration)) throw error;
				console.error(error.message);
				return 1;
			}
		});
	}
};

import { createPractitioner, UsernameTaken } from '#lib/server/auth/accounts.ts';
import { operator } from './operator.ts';
import { optionalText, requiredText } from './required-text.ts';
import { UsageError, withRuntime, type SubCommand } from './sub-command.ts';

const text = { type: 'string' } as const;

export const createPractitionerCommand: SubCommand = {
	name: 'create-practitioner',
	usage: '--username NAME --forename F --surname S --team TEAM [--telephone T]',
	summary: 'Make an account for a practitioner; prints its password once',
	options: { username: text, forename: text, surname: text, team: text, telephone: text },
	async run(given) {
		const wanted = {
			username: usernameFrom(requiredText(given, 'username')),
			forename: requiredText(given, 'forename'),
			surname: requiredText(given, 'surname'),
			team: requiredText(given, 'team'),
			telephone: optionalText(given, 'telephone')
		};
		return withRuntime(async ({ database }) => {
			try {
				const { password } = await createPractitioner(database, operator, wanted, Date.now());
				console.log(`User name: ${wanted.username}\nPassword:  ${password}`);
				console.log('The password is not kept anywhere. Give it to nobody else.');
				return 0;
			} catch (error) {
				if (!(error instanceof UsernameTaken)) throw error;
				console.error(error.message);
				return 1;
			}
		});
	}
};

function usernameFrom(text: string): string {
	if (!/^[a-z0-9][a-z0-9.-]{2,39}$/i.test(text))
		throw new UsageError('--username takes 3 to 40 letters, digits, full stops and dashes.');
	return text.toLowerCase();
}

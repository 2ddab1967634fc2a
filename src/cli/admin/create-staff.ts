import type { Database } from '#lib/server/db/database.ts';
import {
	createAdministrator,
	createTeamMember,
	StaffCodeTaken,
	UsernameTaken,
	type NewTeamMember
} from '#lib/server/access/accounts.ts';
import { operator } from './operator.ts';
import { optionalText, requiredText } from './required-text.ts';
import { staffCodeIn, usernameIn } from './staff-text.ts';
import { withRuntime, type SubCommand } from './sub-command.ts';

const text = { type: 'string' } as const;

/** One for each role of the staff. */
export const createStaffCommands: SubCommand[] = [
	createTeamMemberCommand('practitioner', 'Make an account for a practitioner; prints its password once'),
	createTeamMemberCommand('manager', 'Make an account for the manager of a team; prints its password once'),
	{
		name: 'create-administrator',
		usage: '--username NAME',
		summary: 'Make an account that runs the service and sees no case; prints its password once',
		options: { username: text },
		run: (given) => {
			const username = usernameIn(given);
			return createAccount(username, (database) =>
				createAdministrator(database, operator, username, Date.now())
			);
		}
	}
];

function createTeamMemberCommand(role: NewTeamMember['role'], summary: string): SubCommand {
	return {
		name: `create-${role}`,
		usage: '--username NAME --forename F --surname S --team TEAM [--telephone T] [--staff-code C]',
		summary,
		options: {
			username: text,
			forename: text,
			surname: text,
			team: text,
			telephone: text,
			'staff-code': text
		},
		run: (given) => {
			const wanted = {
				role,
				username: usernameIn(given),
				forename: requiredText(given, 'forename'),
				surname: requiredText(given, 'surname'),
				team: requiredText(given, 'team'),
				telephone: optionalText(given, 'telephone'),
				staffCode: staffCodeIn(given)
			};
			return createAccount(wanted.username, (database) =>
				createTeamMember(database, operator, wanted, Date.now())
			);
		}
	};
}

function createAccount(
	username: string,
	create: (database: Database) => Promise<{ password: string }>
): Promise<number> {
	return withRuntime(async ({ database }) => {
		try {
			const { password } = await create(database);
			console.log(`User name: ${username}\nPassword:  ${password}`);
			console.log('The password is not kept anywhere. Give it to nobody else.');
			return 0;
		} catch (error) {
			if (!(error instanceof UsernameTaken || error instanceof StaffCodeTaken)) throw error;
			console.error(error.message);
			return 1;
		}
	});
}

import { inviteOfficer } from '#lib/server/access/staff-invites.ts';
import type { Connection } from '#lib/server/db/database.ts';
import {
	practitionerOfUsername,
	readOfficersWithoutAccount
} from '#lib/server/queries/imports/officers-without-account.ts';
import { readJoinedOfficers } from '#lib/server/queries/imports/joined-officers.ts';
import { carryOut } from './carry-out.ts';
import { operator } from './operator.ts';
import { optionalText, requiredText } from './required-text.ts';
import { reportOutcome } from './staff-outcome.ts';
import { roleIn, usernameIn } from './staff-text.ts';
import { withRuntime, type SubCommand } from './sub-command.ts';

const text = { type: 'string' } as const;

/** Officers whom files name and nobody signs in as: what an administrator says of them on /staff/admin/import/officers. */
export const officerCommands: SubCommand[] = [
	onPair(
		'join-officer',
		'officer.join',
		'Say that an officer whom files name is somebody with an account: their cases go to that one, now and in later files',
		'Joined. The cases are with that account now.'
	),
	onPair(
		'keep-officer-apart',
		'officer.keep_apart',
		'Say that an officer whom files name and an account are two people: that account is not offered again',
		'Noted. They are two people.'
	),
	{
		name: 'separate-officer',
		usage: '--officer NAME|ID',
		summary:
			'Take apart a join that was wrong: the cases that came by it go back, without those that somebody moved since; show joined lists them',
		options: { officer: text },
		run: (given) => {
			const named = requiredText(given, 'officer');
			return withRuntime(async (runtime) => {
				const joined = await readJoinedOfficers(runtime.database.kysely);
				const fitting = joined.filter(({ officerId, name }) => officerId === named || name === named);
				const [join, another] = fitting;
				if (!join || another) {
					console.error(
						join
							? `More than one is called ${named}. Give the id: ${fitting.map(({ officerId }) => officerId).join(', ')}.`
							: `No officer called ${named} is joined to an account. show joined lists them.`
					);
					return 1;
				}
				const { officerId, practitionerId, seen, cases, moved } = join;
				return carryOut(
					runtime,
					'officer.separate',
					{ officerId, practitionerId, seen },
					() => `Taken apart. Cases that went back: ${cases}. Cases that were moved since and stay: ${moved}.`
				);
			});
		}
	},
	{
		name: 'invite-officer',
		usage: '--officer NAME|ID --username NAME [--role practitioner|manager|administrator]',
		summary:
			'Make an account for an officer whom files name, their cases stay theirs; reset-password prints the link to choose a password',
		options: { officer: text, username: text, role: text },
		run: (given) => {
			const officer = requiredText(given, 'officer');
			const username = usernameIn(given);
			const role = optionalText(given, 'role') === null ? 'practitioner' : roleIn(given);
			return withRuntime(async ({ database }) => {
				const practitionerId = await waitingOfficer(database.kysely, officer);
				if (practitionerId === null) return 1;
				const invited = { practitionerId, username, role };
				return reportOutcome(
					await inviteOfficer(database, operator, invited, Date.now()),
					`They have an account. Give them a link: reset-password --username ${username}`
				);
			});
		}
	}
];

function onPair(
	name: string,
	type: 'officer.join' | 'officer.keep_apart',
	summary: string,
	done: string
): SubCommand {
	return {
		name,
		usage: '--officer NAME|ID --username NAME',
		summary,
		options: { officer: text, username: text },
		run: (given) => {
			const officer = requiredText(given, 'officer');
			const username = requiredText(given, 'username');
			return withRuntime(async (runtime) => {
				const { kysely } = runtime.database;
				const officerId = await waitingOfficer(kysely, officer);
				if (officerId === null) return 1;
				const practitionerId = await practitionerOfUsername(kysely, username);
				if (practitionerId !== null)
					return carryOut(runtime, type, { officerId, practitionerId }, () => done);
				console.error(`No open account that can hold cases has the user name ${username}.`);
				return 1;
			});
		}
	};
}

/** Who waits under this name or id; null where nobody does, or more than one, which is then said. */
async function waitingOfficer(connection: Connection, named: string): Promise<string | null> {
	const waiting = await readOfficersWithoutAccount(connection);
	const fitting = waiting.filter(({ id, name }) => id === named || name === named);
	if (fitting.length === 1) return fitting[0]?.id ?? null;
	console.error(
		fitting.length === 0
			? `No officer of a file without an account is called ${named}. show officers lists them.`
			: `More than one is called ${named}. Give the id: ${fitting.map(({ id, team }) => `${id} (${team ?? 'no team'})`).join(', ')}.`
	);
	return null;
}

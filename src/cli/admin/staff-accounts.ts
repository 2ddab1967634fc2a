import { findAccount } from '#lib/server/access/accounts.ts';
import { isRefused } from '#lib/server/access/sign-in-outcomes.ts';
import { changeRole, resetPassword, signOutEverywhere } from '#lib/server/access/staff-accounts.ts';
import { inviteStaff } from '#lib/server/access/staff-invites.ts';
import type { MadeLink } from '#lib/server/access/staff-links.ts';
import type { StaffOutcome } from '#lib/server/access/staff-outcome.ts';
import { readStaff } from '#lib/server/queries/access/staff.ts';
import { findTeam } from '#lib/server/queries/organisation/team-by-name.ts';
import type { Runtime } from '#lib/server/ops/runtime.ts';
import { operator } from './operator.ts';
import { optionalText, requiredText } from './required-text.ts';
import { reportOutcome } from './staff-outcome.ts';
import { roleIn, staffCodeIn, usernameIn } from './staff-text.ts';
import { withRuntime, type Given, type SubCommand } from './sub-command.ts';

const text = { type: 'string' } as const;

/** What an administrator does on the pages under /staff/admin/staff, by the same functions. */
export const staffAccountCommands: SubCommand[] = [
	{
		name: 'invite-staff',
		usage:
			'--role practitioner|manager|administrator --username NAME --forename F --surname S [--team TEAM] [--telephone T] [--staff-code C]',
		summary: 'Make an account for somebody of the staff; prints a link by which they choose their password',
		options: {
			role: text,
			username: text,
			forename: text,
			surname: text,
			team: text,
			telephone: text,
			'staff-code': text
		},
		run: (given) => {
			const role = roleIn(given);
			const wanted = {
				role,
				username: usernameIn(given),
				forename: requiredText(given, 'forename'),
				surname: requiredText(given, 'surname'),
				telephone: optionalText(given, 'telephone'),
				staffCode: staffCodeIn(given)
			};
			const team = role === 'administrator' ? null : requiredText(given, 'team');
			return withRuntime(async (runtime) => {
				const { database } = runtime;
				const found = team === null ? null : await findTeam(database.kysely, team);
				if (team !== null && found === null) {
					console.error('There is no team of this name. Make it with create-team first.');
					return 1;
				}
				const now = Date.now();
				const made = await inviteStaff(database, operator, { ...wanted, teamId: found }, now);
				if (isRefused(made)) return reportOutcome(made, '');
				return reportLink(runtime, await resetPassword(database, operator, made.accountId, now));
			});
		}
	},
	onAccount(
		'reset-password',
		'Take somebody’s password away and print a link to choose another: also for an administrator who is locked out',
		async (runtime, id) =>
			reportLink(runtime, await resetPassword(runtime.database, operator, id, Date.now()))
	),
	onAccount(
		'change-role',
		'Make somebody of the staff a practitioner, a manager or an administrator; their cases must be somebody else’s first',
		async ({ database }, accountId, given) => {
			const role = roleIn(given);
			const held = (await readStaff(database.kysely)).find((member) => member.accountId === accountId);
			const change = { accountId, role, seen: held?.role ?? '' };
			return reportOutcome(await changeRole(database, operator, change, Date.now()), `They are ${role} now.`);
		},
		['--role practitioner|manager|administrator', { role: text }]
	),
	onAccount('sign-out-everywhere', 'End every session of somebody of the staff', async ({ database }, id) =>
		reportOutcome(
			await signOutEverywhere(database, operator, id, Date.now()),
			'They are signed out everywhere.'
		)
	)
];

function onAccount(
	name: string,
	summary: string,
	work: (runtime: Runtime, accountId: string, given: Given) => Promise<number>,
	[usage, options]: [usage: string, options: SubCommand['options']] = ['', {}]
): SubCommand {
	return {
		name,
		usage: `--username NAME ${usage}`.trimEnd(),
		summary,
		options: { username: text, ...options },
		run: (given) => {
			const username = requiredText(given, 'username');
			return withRuntime(async (runtime) => {
				const account = await findAccount(runtime.database, operator, { username, crn: null }, Date.now());
				if (account) return work(runtime, account.id, given);
				console.error('There is no such account.');
				return 1;
			});
		}
	};
}

function reportLink({ environment }: Runtime, outcome: StaffOutcome<MadeLink>): number {
	return reportOutcome(outcome, ({ token, expiresAt }) =>
		[
			`Link:        ${environment.ORIGIN}/staff/join#${token}`,
			`Works until: ${new Date(expiresAt).toISOString()}, and once.`,
			'It is not kept anywhere. Give it to nobody else. Another one ends this one.'
		].join('\n')
	);
}

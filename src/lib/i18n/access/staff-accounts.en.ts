import type { StaffRole } from '#lib/domain/access/actor.ts';
import type { StaffState } from '#lib/domain/access/staff-state.ts';
import { plural } from '#lib/domain/text/plural.ts';

/** The accounts of staff, which an administrator keeps. */
export const accountsEn = {
	heading: 'Staff',
	intro: 'Who works here and how they sign in. You see how many cases somebody holds, and never whose.',
	about: 'Invite staff, change what is written of them, reset passwords, close accounts.',
	add: 'Invite somebody',
	newHeading: 'Invite somebody of the staff',
	newIntro:
		'They get an account without a password. On the next page you make a link, by which they choose one.',
	back: 'All staff',
	listed: (count: number) =>
		plural('en', count, {
			one: () => '1 member of staff',
			other: (many) => (many === 0 ? 'Nobody fits this' : `${many} members of staff`)
		}),
	more: (count: number) =>
		plural('en', count, {
			one: () => '1 more is not shown. Choose a team to see fewer.',
			other: (many) => `${many} more are not shown. Choose a team to see fewer.`
		}),
	filter: 'Show these',
	anyTeam: 'All teams',
	noTeam: 'No team',
	anyRole: 'All roles',
	anyState: 'Everybody',
	team: 'Team',
	role: 'Role',
	stateLabel: 'Account',
	roleName: {
		practitioner: 'Practitioner',
		manager: 'Manager',
		administrator: 'Administrator'
	} satisfies Record<StaffRole, string>,
	noRole: 'Officer from a file',
	state: {
		no_account: 'No account',
		awaited: 'Has to choose a password',
		never_in: 'Was never in',
		open: 'Open',
		closed: 'Closed'
	} satisfies Record<StaffState, string>,
	stateWhy: {
		no_account:
			'They hold cases that came from a file, and cannot sign in. Give them an account, so that they can.',
		awaited: 'Nobody can sign in by this account until they have chosen a password by a link.',
		never_in: 'They have a password and have never signed in.',
		open: 'They sign in with a password of their own.',
		closed: 'Nobody can sign in by this account. What was written by it stays.'
	} satisfies Record<StaffState, string>,
	cases: (count: number) =>
		plural('en', count, {
			one: () => 'Holds 1 case',
			other: (many) => (many === 0 ? 'Holds no cases' : `Holds ${many} cases`)
		}),
	username: 'User name',
	usernameHint: 'What they type to sign in. 3 to 40 letters, figures, full stops and dashes.',
	forename: 'First name',
	surname: 'Last name',
	telephone: 'Telephone',
	telephoneHint: 'Where the people of this officer can ring. You can leave it empty.',
	staffCode: 'Staff code',
	staffCodeHint:
		'What the case system calls this officer. Imported cases are joined by it. You can leave it empty.',
	chooseTeam: 'Choose a team',
	teamOfAdministrator: 'An administrator is in no team: leave it open for one.',
	invite: 'Invite',
	giveAccount: 'Give them an account',
	details: 'Who they are',
	detailsSave: 'Save',
	unnamed: 'This account is a user name alone. It was made on the server.',
	changeRole: 'Change the role',
	changeRoleNote: 'They are signed out, and sign in again with the new role.',
	link: {
		heading: 'Password',
		make: 'Make a link to choose a password',
		makeNote:
			'Their old password stops working at once, they are signed out everywhere, and an older link ends.',
		inviteNote: 'Give it to them yourself. An older link ends.',
		made: 'Give this link to them and to nobody else. It is shown once.',
		cardHeading: 'Choose your password for Waymark',
		open: 'Open this link:',
		otherwise: 'Or open the page below and type the code:',
		until: (when: string) => `The link works once. It ends: ${when}.`,
		hide: 'I have given it to them: hide it'
	},
	signOut: 'Sign them out everywhere',
	signOutNote: 'They can sign in again with their password. For a lost computer, make a new link too.',
	close: 'Close the account',
	closeNote: 'They are signed out, and cannot sign in. What they wrote stays.',
	reopen: 'Open the account again',
	reopenNote: 'Their old password is gone. Make a link so that they can choose one.',
	own: 'This is your own account. Another administrator changes it.',
	ownPage: 'Change your own password',
	holdsCases: (count: number) =>
		plural('en', count, {
			one: () => 'They still hold 1 case. Move it to another officer first. Nothing was changed.',
			other: (many) =>
				`They still hold ${many} cases. Move them to other officers first. Nothing was changed.`
		}),
	saved: {
		invited: 'The account is made. Now make a link, and give it to them.',
		edited: 'This is saved.',
		role: 'The role is changed.',
		signedOut: 'They are signed out everywhere.',
		closed: 'The account is closed.',
		reopened: 'The account is open again. Now make a link, and give it to them.'
	}
};
export type AccountsText = typeof accountsEn;

import type { Likeness } from '#lib/domain/imports/officer-likeness.ts';
import { withinSentence } from '#lib/i18n/dates.ts';
import { plural } from '#lib/domain/text/plural.ts';

/** Officers whom files name and whom nobody signs in as: an administrator says who they are. */
export const importOfficersEn = {
	heading: 'Officers named in files, without an account',
	about: 'Say which account an officer of a file is, or invite them.',
	intro:
		'Files name these officers, and nobody signs in as them. Until somebody does, nobody can open their cases. An equal staff code joins by itself. All else you decide here.',
	none: 'Every officer who holds a case has an account',
	noneWhy: 'When a file names somebody without one, they stand here.',
	team: (name: string) => `Team: ${name}`,
	noTeam: 'The files name no team.',
	code: (code: string) => `Staff code: ${code}`,
	cases: (count: number) => plural('en', count, { one: () => '1 case', other: (many) => `${many} cases` }),
	possible: 'Accounts that may be theirs',
	noPossible: 'No account has a name like this.',
	account: (name: string, username: string) => `${name}, user name ${username}`,
	likeness: {
		staff_code: 'The same staff code.',
		name_and_team: 'The same name, and the same team.',
		name: 'The same name, in another team or in none.',
		surname_and_team: 'The same surname, and the same team.'
	} satisfies Record<Likeness, string> as Record<Likeness, string>,
	join: 'It is the same person',
	whatJoining:
		'Their cases go to that account at once. People see the same officer. Later files that name this officer mean that account. If it was wrong, it can be taken apart below.',
	apart: 'They are two people',
	other: 'User name of another account',
	otherHint: 'Where their account stands under another name.',
	joinOther: 'Join to this account',
	invite: 'Invite this officer',
	inviteAbout: 'Where they have no account yet: make it on their page. Their cases are theirs at once.',
	saved: {
		joined: 'Joined. The cases are with that account now.',
		apart: 'Noted. That account is not offered for this officer any more.',
		separated:
			'Taken apart. The cases are with the officer of the files again, without those that somebody moved.'
	},
	joinedHeading: 'Officers joined to an account',
	joinedIntro:
		'If a join was wrong, take it apart. The cases that came by it go back to the officer of the files. Cases that somebody moved since stay where they are.',
	joinedTo: (account: string, username: string | null) =>
		username === null ? `Joined to ${account}.` : `Joined to ${account}, user name ${username}.`,
	joinedBy: (name: string, when: string) => `By ${name}, ${withinSentence(when)}.`,
	goBack: (count: number) => `Cases that go back: ${count}.`,
	stay: (count: number) => `Cases that were moved since and stay: ${count}.`,
	separate: 'Take this apart',
	joinedChanged:
		'Somebody took this apart, or joined it anew, while you had the page open. Nothing of yours was done. See below how it stands.',
	differHeading: 'Cases for which files name another officer',
	differIntro:
		'Each was told at the import that first said so. They stay as they are here until a file agrees, or somebody moves them.',
	differ: (named: string, heldBy: string) => `Files say ${named}. The officer is ${heldBy}.`,
	differWhy: {
		kept_here: 'It was settled here. A manager can move the cases.',
		no_account: 'Nobody signs in as the officer of the files. Make the account, then import again.'
	},
	numbers: (count: number, numbers: string) => `Cases, ${count}: ${numbers}`,
	problem: {
		username_missing: 'Type the user name of their account.',
		not_found: 'No open account that can hold cases has this user name. Check how it is spelt.',
		already_answered:
			'Somebody joined this officer while you had the page open. Nothing of yours was done. See below what is left.',
		changed_meanwhile:
			'This officer has an account by now, or the other account was closed. Nothing was changed. See below what is left.',
		invalid_payload: 'The two have different staff codes, so they are two people. Nothing was changed.'
	}
};
export type ImportOfficersText = typeof importOfficersEn;

import type { ErrorCode } from '#lib/domain/errors/codes.ts';

/** What can be refused to staff alone: no phone of a person fetches it. */
export const staffErrorsEn = {
	time_unreal: 'Give a time, such as 9:00 or 16:30. Leave both empty for a day that is shut.',
	hours_backwards: 'It closes before it opens. Check the two times.',
	too_many_lines: 'Use six lines or fewer.',
	office_name_taken: 'Another office has this name. Choose another one.',
	office_has_team: 'A team works from this office. Give the team another office first.',
	office_is_closed: 'This office is closed now. Choose another one, or open it again first.',
	closed_day_is_there: 'This day is on the list already.',
	closed_day_is_gone: 'This day is off the list already. Somebody else may have been first.',
	team_name_taken: 'Another team has this name. Choose another one.',
	team_missing: 'Choose a team. Without one, nobody would answer for their cases.',
	staff_code_unreal: 'This is no staff code. Use up to 20 letters and figures, as the case system has it.',
	staff_code_taken: 'Another officer has this staff code. Check it, or change it there first.',
	username_unreal: 'Use 3 to 40 letters, figures, full stops and dashes, such as elin.lloyd.',
	username_taken:
		'Another account has this user name. Choose another one. If you have just invited them, they are on the list.',
	has_account: 'They have an account already. Somebody else may have been first.',
	own_account: 'This is your own account. Another administrator has to do this.',
	last_administrator:
		'No other administrator could come in after this. Invite another one, and wait until they have chosen a password.',
	holds_cases: 'They still hold cases. Ask their manager to give each case to another officer first.',
	account_is_closed: 'This account is closed. Somebody else may have closed it.',
	account_is_open: 'This account is open already. Somebody else may have opened it.',
	link_not_working: 'This link does not work any more. Ask an administrator for a new one.',
	old_password_wrong: 'This is not the password you have now. Try again.',
	password_too_short: 'Use 12 letters or more. Three words that do not belong together are good.',
	password_too_long: 'Use 200 letters or fewer.',
	password_common: 'This is too easy to guess. Use three words that do not belong together.',
	passwords_differ: 'The two passwords are not the same. Type your password again.'
} satisfies Partial<Record<ErrorCode, string>>;

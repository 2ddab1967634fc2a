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
	holds_cases: 'They still hold cases. Move each case to another officer first.',
	account_is_closed: 'This account is closed. Somebody else may have closed it.',
	account_is_open: 'This account is open already. Somebody else may have opened it.',
	link_not_working: 'This link does not work any more. Ask an administrator for a new one.',
	old_password_wrong: 'This is not the password you have now. Try again.',
	password_too_short: 'Use 12 letters or more. Three words that do not belong together are good.',
	password_too_long: 'Use 200 letters or fewer.',
	password_common: 'This is too easy to guess. Use three words that do not belong together.',
	passwords_differ: 'The two passwords are not the same. Type your password again.',
	does_not_wait: 'This does not wait any more.',
	danger_cannot_wait: 'This may be danger to life. It cannot be left for another day.',
	put_off_too_soon: 'Choose a day after today.',
	put_off_too_long: 'Choose a day within the next 28 days.',
	put_off_reason_missing: 'Write why. It is urgent, or it will be late by that day.',
	case_moved:
		'Somebody else moved one of these cases meanwhile. Nobody was moved now. Look at the list again.',
	case_number_unknown: 'One of these case numbers is not held by this officer. Check them. Nobody was moved.',
	nobody_to_move: 'Choose who goes to whom. There was nobody to move.',
	officer_is_same: 'This officer has these cases already. Choose another one.',
	officer_has_no_account: 'This officer cannot sign in, so they cannot take cases. Choose somebody who can.',
	cover_is_self: 'Nobody covers for themselves. Choose another officer.',
	cover_is_away: 'This officer is away on some of these days too. Choose another one.',
	officer_covers:
		'This officer covers for somebody else on some of these days. First choose who covers there instead.',
	cover_is_over: 'This time away is over. It stays as it was.',
	cover_meets_another: 'This officer is already marked as away on some of these days.',
	too_many_covers: 'This officer has many times away already. Remove one that is not needed.',
	telephone_unclear: 'This holds no telephone number. Type the number itself.',
	case_number_unreal: 'A case number is one letter and six numbers, such as X123456. Check it.',
	case_number_taken: 'This case number is in Waymark already. Ask your manager or administrator about it.',
	case_number_settled: 'The case system knows this person by this number. It cannot be changed here.',
	birthday_unlikely: 'Check the year. It makes this person younger than 10 or older than 110.',
	measure_incomplete: 'Give both: how much in all, and what it is counted in. Or leave both out.',
	officer_missing: 'Choose the officer who will hold this case.',
	officer_cannot_sign_in: 'This officer is not in your team, or cannot sign in. Choose another one.',
	still_in_use:
		'Something is on record under this, so it cannot be taken out. Correct it, or give the day it ended.',
	came_with_import:
		'This came from the case system, so it cannot be taken out. Correct it, or give the day it ended.',
	phones_not_chosen: 'Say what is to become of the phones they are signed in on.'
} satisfies Partial<Record<ErrorCode, string>>;

import { staffRoleOf, staffRoles, type StaffRole } from '#lib/domain/access/actor.ts';
import { isStaffCode, staffCodeFrom } from '#lib/domain/organisation/staff-code.ts';
import { isUsername, normaliseUsername } from '#lib/domain/access/username.ts';
import { optionalText, requiredText } from './required-text.ts';
import { UsageError, type Given } from './sub-command.ts';

/** The user name given, as it is kept. @throws UsageError where nobody could have it */
export function usernameIn(given: Given): string {
	const username = requiredText(given, 'username');
	if (!isUsername(username))
		throw new UsageError('--username takes 3 to 40 letters, digits, full stops and dashes.');
	return normaliseUsername(username);
}

/** The staff code given, as it is kept; null where none was. @throws UsageError where no system could have given it */
export function staffCodeIn(given: Given): string | null {
	const code = staffCodeFrom(optionalText(given, 'staff-code'));
	if (code !== null && !isStaffCode(code))
		throw new UsageError('--staff-code takes up to 20 letters and digits, as the case system has it.');
	return code;
}

/** @throws UsageError where it is none of the staff's */
export function roleIn(given: Given): StaffRole {
	const role = staffRoleOf(requiredText(given, 'role'));
	if (role === null) throw new UsageError(`--role is one of ${staffRoles.join(', ')}.`);
	return role;
}

import { optionalText } from './required-text.ts';
import { UsageError, type Given } from './sub-command.ts';

export const accountOptions = { username: { type: 'string' }, crn: { type: 'string' } } as const;

/** Whose account a command is about: somebody of the staff by user name, or a person by number. @throws UsageError for both or neither */
export function namedAccount(
	given: Given
): { username: string; crn: null } | { username: null; crn: string } {
	const username = optionalText(given, 'username');
	const crn = optionalText(given, 'crn');
	if (username !== null && crn === null) return { username, crn };
	if (username === null && crn !== null) return { username, crn };
	throw new UsageError('Give --username or --crn.');
}

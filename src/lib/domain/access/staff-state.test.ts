import { expect, it } from 'vitest';
import { staffStateOf } from './staff-state.ts';

it.each([
	[null, null, null, 'no_account'],
	['closed', 'hash', 1, 'closed'],
	['active', null, null, 'awaited'],
	['active', null, 1, 'awaited'],
	['active', 'hash', null, 'never_in'],
	['active', 'hash', 1, 'open']
] as const)(
	'with the account %s, the password %s and a first time at %s, they are %s',
	(status, password_hash, first, state) => {
		expect(staffStateOf({ status, password_hash, first_signed_in_at: first })).toBe(state);
	}
);

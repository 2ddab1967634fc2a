/**
 * How somebody of the staff stands: an officer without an account, one who has still to choose a password, one who could come in and
 * never has, one who comes in, one whose account is closed.
 */
export const staffStates = ['no_account', 'awaited', 'never_in', 'open', 'closed'] as const;
export type StaffState = (typeof staffStates)[number];

/** By their account, whose columns are null where they have none. */
export function staffStateOf(account: {
	status: 'active' | 'closed' | null;
	password_hash: string | null;
	first_signed_in_at: number | null;
}): StaffState {
	if (account.status === null) return 'no_account';
	if (account.status === 'closed') return 'closed';
	if (account.password_hash === null) return 'awaited';
	return account.first_signed_in_at === null ? 'never_in' : 'open';
}

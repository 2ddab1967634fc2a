import type { AccountGiven, ReviewAsked } from './record.ts';

/** The account that came after a decision and asks for this look by itself: both are of one tap. Null where it was asked in words. */
export function lateAccount(look: ReviewAsked, accounts: readonly AccountGiven[]): AccountGiven | null {
	if (!look.byItself) return null;
	const isOfSameTap = ({ tappedAt, receivedAt }: AccountGiven) =>
		tappedAt === look.tappedAt && receivedAt === look.receivedAt;
	return accounts.find(isOfSameTap) ?? null;
}

import { localDate, type Instant } from '#lib/domain/time/local-date.ts';
import { isTappedAfter } from '#lib/domain/time/tap.ts';
import type { AccountGiven, ComplianceEventRecord, ReviewAsked } from './record.ts';

/** The account that reached us after a decision and asks for this look by itself. Null where it was asked in words. */
export function lateAccount(look: ReviewAsked, accounts: readonly AccountGiven[]): AccountGiven | null {
	return accounts.find(({ id }) => id === look.accountId) ?? null;
}

/**
 * Whether what asks for this look is known to have been told after the decision. What was told before, and written down or
 * sent only then, reached us late: nobody may say that they told us late.
 */
export function isToldAfter(
	look: ReviewAsked,
	{ accounts, decisions }: Pick<ComplianceEventRecord, 'accounts' | 'decisions'>
): boolean {
	const account = lateAccount(look, accounts);
	const decision = decisions.find(({ id }) => id === look.decisionId);
	return account !== null && decision !== undefined && wasToldAfter(account, decision.at);
}

function wasToldAfter(account: AccountGiven, decidedAt: Instant): boolean {
	// Of what somebody wrote down for them only the day is known.
	return account.recordedBy === null
		? isTappedAfter(account, decidedAt)
		: localDate(account.tappedAt) > localDate(decidedAt);
}

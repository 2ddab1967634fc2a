import { isTappedBefore, tapMoment } from '#lib/domain/time/tap.ts';
import type { Claim, ClaimSaid } from './record.ts';

/**
 * What somebody says of a step beside what they said before: nothing of it goes. What arrives late, before anybody has answered,
 * stands before what was said later.
 */
export function claimBeside(held: Claim | null, said: ClaimSaid): Claim {
	if (held === null) return said;
	const { before = [], ...latest } = held;
	return held.answer === null && isTappedBefore(said, held)
		? { ...latest, before: [...before, said] }
		: { ...said, before: [...before, latest] };
}

/** All that was said of a step, the first one first. */
export function allClaims({ before = [], ...latest }: Claim): ClaimSaid[] {
	return [...[...before].sort((a, b) => tapMoment(a) - tapMoment(b)), latest];
}

/** What nobody has answered of it, the first one first. */
export function unansweredClaims(claim: Claim): ClaimSaid[] {
	return allClaims(claim).filter(({ answer }) => answer === null);
}

/** One answer to all that waits for one. */
export function claimAnswered(claim: Claim, answer: NonNullable<ClaimSaid['answer']>): Claim {
	const answered = <Said extends ClaimSaid>(said: Said) => ({ ...said, answer: said.answer ?? answer });
	return { ...answered(claim), ...(claim.before && { before: claim.before.map(answered) }) };
}

/** What tells what an answer was given to from what came since: the id of what arrived last, or its moment where it is from before there were ids. */
export function claimSeen(claim: Claim): string | number {
	const arrived = ({ receivedAt }: ClaimSaid) => receivedAt ?? 0;
	const { id, tappedAt } = (claim.before ?? []).reduce<ClaimSaid>(
		(last, said) => (arrived(said) > arrived(last) ? said : last),
		claim
	);
	return id ?? tappedAt;
}

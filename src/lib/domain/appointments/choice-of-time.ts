import { isTappedBefore, type SentTimes } from '#lib/domain/time/tap.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { ChosenTime, TimesOffered } from './offered-times.ts';

/** Whether another choice may still take the place of one: nothing was moved by it, and it was not said before. */
export function canStillChoose({ chosen }: Pick<TimesOffered, 'chosen'>, times: SentTimes): boolean {
	return chosen === null || (chosen.came !== 'moved' && !isTappedBefore(times, chosen));
}

interface AnswerWithTimes {
	at: Instant;
	times?: Pick<TimesOffered, 'chosen'> | undefined;
}

/** What offers times: the last answer, where it does. Whoever answered again since meant that instead. */
export function lastOffer<Answer extends { times?: TimesOffered | undefined }>(
	answers: readonly Answer[]
): (Answer & { times: TimesOffered }) | null {
	const last = answers.at(-1);
	return last?.times ? { ...last, times: last.times } : null;
}

/**
 * The choice that came to nothing, so that it is an officer's turn again: in the last answer where it offers times; else one that
 * reached us after that answer, which whoever gave it cannot have known.
 */
export function choiceThatFailed(answers: readonly AnswerWithTimes[]): ChosenTime | null {
	const last = answers.at(-1);
	const isLater = ({ times }: AnswerWithTimes) => (times?.chosen?.receivedAt ?? 0) > (last?.at ?? 0);
	const chosen = (last?.times ? last : answers.findLast(isLater))?.times?.chosen;
	return chosen?.came == null || chosen.came === 'moved' ? null : chosen;
}

/** Since when a choice that came to nothing waits for an officer: since the first such choice among the same times. */
export function sinceWhenOpen({ openSince, tappedAt, receivedAt, clock }: ChosenTime): SentTimes {
	return openSince ?? { tappedAt, receivedAt, clock };
}

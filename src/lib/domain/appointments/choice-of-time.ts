import { isTappedBefore, type SentTimes } from '#lib/domain/time/tap.ts';
import type { TimesOffered } from './offered-times.ts';

/** Whether another choice may still take the place of one: nothing was moved by it, and it was not said before. */
export function canStillChoose({ chosen }: Pick<TimesOffered, 'chosen'>, times: SentTimes): boolean {
	return chosen === null || (chosen.came !== 'moved' && !isTappedBefore(times, chosen));
}

interface AnswerWithTimes {
	times?: Pick<TimesOffered, 'chosen'> | undefined;
}

/** What offers times: the last answer, where it does. Whoever answered again since meant that instead. */
export function lastOffer<Answer extends { times?: TimesOffered | undefined }>(
	answers: readonly Answer[]
): (Answer & { times: TimesOffered }) | null {
	const last = answers.at(-1);
	return last?.times ? { ...last, times: last.times } : null;
}

/** The choice in the last answer that came to nothing: it is an officer's turn again. */
export function choiceThatFailed(
	answers: readonly AnswerWithTimes[]
): NonNullable<TimesOffered['chosen']> | null {
	const chosen = answers.at(-1)?.times?.chosen ?? null;
	return chosen?.came == null || chosen.came === 'moved' ? null : chosen;
}

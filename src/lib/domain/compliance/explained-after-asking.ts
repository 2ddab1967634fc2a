import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { tapMoment, type SentTimes } from '#lib/domain/time/tap.ts';

/**
 * Whether an explanation of that day can be the answer to somebody who asked for one: of a day before they asked it is what they did
 * not understand. One of the same day can be; nobody notes the hour.
 */
export function couldAnswer(
	explainedOn: LocalDate,
	asked: Pick<SentTimes, 'tappedAt' | 'receivedAt'>
): boolean {
	return explainedOn >= localDate(tapMoment(asked));
}

/** What somebody asked that one explanation answered, as it was asked. */
export function askedBefore<Request extends { answeredId: string | null }>(
	explanation: { id: string },
	requests: readonly Request[]
): Request[] {
	return requests.filter(({ answeredId }) => answeredId === explanation.id);
}

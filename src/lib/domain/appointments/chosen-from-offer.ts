import type { Booked, Changed } from './record.ts';

/** What such a move has as its words: none. What the officer said with the offer was a question, and stands with that answer. */
export const CHOSEN_FROM_OFFER = '';

/**
 * Whether an appointment was moved, or stands where it does, because its person chose among times that were offered. An officer who
 * moves one always says why.
 */
export function isChosenFromOffer(how: Booked | Changed): boolean {
	const isMove = 'movedFrom' in how ? how.movedFrom !== null : how.movedTo !== null;
	return isMove && how.askedBy === 'service_user' && how.why === CHOSEN_FROM_OFFER;
}

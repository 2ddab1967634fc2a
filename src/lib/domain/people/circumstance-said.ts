import type { CircumstanceChoice } from './circumstance-topics.ts';

/** What one version of a circumstance says. */
export interface CircumstanceSaid {
	chosen: readonly CircumstanceChoice[];
	/** Of a telephone, the number. */
	words: string;
	/** By the clocks in England and Wales, `06:00`: both or neither. Until a time that is not later is until then on the next day. */
	fromTime?: string | null | undefined;
	untilTime?: string | null | undefined;
	/** Of travel, each way. */
	minutes?: number | null | undefined;
}

/** Nothing is said any more: it was ended, or taken out again. */
export function isOver({ chosen, words, minutes = null, fromTime = null }: CircumstanceSaid): boolean {
	return chosen.length === 0 && words === '' && minutes === null && fromTime === null;
}

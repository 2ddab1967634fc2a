import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import {
	decisionEntries,
	listeningEntries,
	otherOrderEntries,
	secondTimeEntries,
	warningEntries
} from './consequences.ts';
import { communityCourtEntries, hearingEntries, suspendedCourtEntries } from './consequences-court.ts';
import { licenceResponseEntries, managerEntries, recallEntries } from './consequences-licence.ts';
import type { RungWithTexts, RungId } from './rungs.ts';
import { ladderRungs } from './ladder-rungs.ts';
import type { PolicyEntry } from '#lib/policy/entries/policy-entry.ts';
import { applying } from '#lib/policy/entries/policy-entry.ts';
import { orderEntries } from '#lib/policy/people/order-kinds.ts';
import { settingEntries } from './usual-settings.ts';
import { startingAgainEntries } from './starting-again.ts';

type Texts = Partial<Record<RungId, readonly PolicyEntry[]>>;

const onEveryLadder: Texts = {
	listening: listeningEntries,
	decision: decisionEntries,
	starting_again: startingAgainEntries
};

const onCourtOrder: Texts = {
	...onEveryLadder,
	first_response: [...warningEntries, ...settingEntries],
	second_time: secondTimeEntries,
	court_or_recall: [...hearingEntries, ...communityCourtEntries, ...suspendedCourtEntries]
};

const texts: Record<OrderKind, Texts> = {
	community_order: onCourtOrder,
	suspended_sentence_order: onCourtOrder,
	licence: {
		...onEveryLadder,
		first_response: licenceResponseEntries,
		second_time: managerEntries,
		court_or_recall: recallEntries
	},
	post_sentence_supervision: { ended: orderEntries },
	other: { ...onEveryLadder, first_response: otherOrderEntries }
};

function ladderOf(kind: OrderKind): RungWithTexts[] {
	return ladderRungs[kind].map((rung) => ({ ...rung, entries: [...(texts[kind][rung.id] ?? [])] }));
}

/** The whole ladder of each kind of order; entries that do not apply to the kind are sorted out by the reader. */
export const ladders: Record<OrderKind, RungWithTexts[]> = {
	community_order: ladderOf('community_order'),
	suspended_sentence_order: ladderOf('suspended_sentence_order'),
	licence: ladderOf('licence'),
	post_sentence_supervision: ladderOf('post_sentence_supervision'),
	other: ladderOf('other')
};

/**
 * What can follow a missed appointment under one kind of order, rung by rung.
 * @param on the day whose law is wanted; without it, the texts that have no last day.
 */
export function consequenceLadder(orderKind: OrderKind, on?: LocalDate): RungWithTexts[] {
	return ladders[orderKind].map((rung) => ({ ...rung, entries: applying(rung.entries, orderKind, on) }));
}

/** Each entry that stands on a ladder, once. */
export const consequenceEntries: readonly PolicyEntry[] = [
	...new Set(Object.values(ladders).flatMap((rungs) => rungs.flatMap(({ entries }) => entries)))
].filter(({ topic }) => topic === 'consequences');

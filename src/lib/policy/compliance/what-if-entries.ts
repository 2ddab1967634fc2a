import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { applying, type PolicyEntry } from '#lib/policy/entries/policy-entry.ts';
import { proofEntries } from '#lib/policy/reports/proof.ts';
import { disagreeEntries } from './disagree.ts';
import { goodReasonEntries } from './good-reasons.ts';
import { howItIsDecidedEntries } from './how-it-is-decided.ts';
import { consequenceEntries } from './ladder.ts';
import { startingAgainEntries } from './starting-again.ts';
import { settingEntries } from './usual-settings.ts';

/** All that can answer what happens if (`domain/compliance/what-if`), and no more: a phone fetches them for that page. */
const answering: readonly PolicyEntry[] = [
	...consequenceEntries,
	...goodReasonEntries,
	...proofEntries,
	...howItIsDecidedEntries,
	...disagreeEntries,
	...startingAgainEntries,
	...settingEntries
];

/** The entries of these ids that hold for one kind of order, in the order of the ids. */
export function entriesNamed(ids: readonly string[], orderKind: OrderKind, on?: LocalDate): PolicyEntry[] {
	const named = ids.flatMap((id) => answering.find((entry) => entry.id === id) ?? []);
	return applying(named, orderKind, on);
}

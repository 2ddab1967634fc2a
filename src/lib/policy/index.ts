import type { OrderKind, RequirementKind } from '#lib/domain/plan/words.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { ladderStageIds, type LadderStage } from './consequences-stages.ts';
import { disagreeEntries } from './disagree.ts';
import { applying, type InBoth, type PolicyEntry, type Topic } from './entry.ts';
import { goodReasonEntries } from './good-reasons.ts';
import { howItIsDecidedEntries } from './how-it-is-decided.ts';
import { ladders } from './ladder.ts';
import { mySayEntries } from './my-say.ts';
import { orderEntries } from './order-kinds.ts';
import { proofEntries } from './proof.ts';
import type { RequirementText } from './requirement-text.ts';
import { requirements } from './requirements.ts';
import { settingEntries } from './settings.ts';
import { startingAgainEntries } from './starting-again.ts';
import { orderTitles } from './titles.ts';
import { unpaidWorkEntries } from './unpaid-work.ts';
import { expectEntries } from './what-you-can-expect.ts';

/*
 * The texts about law and policy that the Rules pages read. What goes with a word of the fair process (an outcome, a reason, a
 * decision, an action) is found by that word in a module of its own, as are settings, bank holidays and labels; `all-entries.ts`
 * holds every entry there is.
 */

export type { LadderStage, LadderStageId } from './consequences-stages.ts';
export type { InBoth, PolicyEntry, PolicyKind, Topic } from './entry.ts';
export type { RequirementText } from './requirement-text.ts';
export { ladderStageIds };

const requirementEntries = Object.values(requirements).flatMap(({ meaning, keeping, ifYouCannot }) => [
	meaning,
	keeping,
	ifYouCannot
]);

const byTopic = {
	consequences: [
		...new Set(Object.values(ladders).flatMap((stages) => stages.flatMap(({ entries }) => entries)))
	].filter(({ topic }) => topic === 'consequences'),
	good_reasons: goodReasonEntries,
	proof: proofEntries,
	my_say: mySayEntries,
	how_it_is_decided: howItIsDecidedEntries,
	disagree: disagreeEntries,
	starting_again: startingAgainEntries,
	what_you_can_expect: expectEntries,
	requirement: requirementEntries,
	order: orderEntries,
	unpaid_work: unpaidWorkEntries,
	setting: settingEntries
} satisfies Partial<Record<Topic, readonly PolicyEntry[]>>;

/** A topic that the Rules pages have a heading for. */
export type RulesTopic = keyof typeof byTopic;

/** What the Rules pages read, each entry once. */
export const rulesEntries: readonly PolicyEntry[] = Object.values(byTopic).flat();

/**
 * What can follow a missed appointment under one kind of order, rung by rung.
 * @param on the day whose law is wanted; without it, the texts that have no last day.
 */
export function consequenceLadder(orderKind: OrderKind, on?: LocalDate): LadderStage[] {
	return ladders[orderKind].map((stage) => ({ ...stage, entries: applying(stage.entries, orderKind, on) }));
}

/** The entries of a topic that hold for one kind of order, in reading order. */
export function entriesFor(topic: RulesTopic, orderKind: OrderKind, on?: LocalDate): PolicyEntry[] {
	return applying(byTopic[topic], orderKind, on);
}

/** The entries of these ids that hold for one kind of order, in the order of the ids. */
export function entriesNamed(ids: readonly string[], orderKind: OrderKind, on?: LocalDate): PolicyEntry[] {
	const named = ids.flatMap((id) => rulesEntries.find((entry) => entry.id === id) ?? []);
	return applying(named, orderKind, on);
}

/** One requirement in plain words. */
export function requirementText(kind: RequirementKind): RequirementText {
	return requirements[kind];
}

/** One kind of order: its name, and what it is. */
export function orderText(kind: OrderKind, on?: LocalDate): { title: InBoth; entries: PolicyEntry[] } {
	return { title: orderTitles[kind], entries: applying(orderEntries, kind, on) };
}

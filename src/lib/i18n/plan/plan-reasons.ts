import type { ReasonCode, SequenceReason } from '#lib/domain/plan/sequence.ts';
import type { AwaitedReferral, OverridableRule } from '#lib/domain/plan/sequence-shapes.ts';
import type { SoftRuleCode } from '#lib/domain/plan/soft-rules.ts';
import type { AreaOfNeed } from '#lib/domain/plan/vocabulary.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** The words for each reason. Dates come written out with their weekday; steps come as the plan words them. */
export interface PlanReasonWords {
	claimed(on: string): string;
	courtOrdered(): string;
	safetyStep(): string;
	referEarly(step: string, waitDays: number, neededOn: string | null): string;
	/** One step that waits, or null for several. */
	steadyBaseFirst: Record<AreaOfNeed, (step: string | null) => string>;
	opensSteps(step: string | null): string;
	chosen(): string;
	waitedLong(since: string): string;
	underWay(): string;
	ready(): string;
	enoughForNow(cap: number): string;
	courtStarts(on: string): string;
	safetyFirst(since: string): string;
	paused(lookAgainOn: string): string;
	cannotBeDoneYet(lookAgainOn: string | null): string;
	waitingList(since: string, expectedOn: string | null, lookAgainOn: string | null): string;
	/** What others were, or were not, asked for; `since` is null where nobody was asked. */
	referral: Record<AwaitedReferral, (since: string | null) => string>;
	waitsForStep(step: string): string;
	waitsForSteps(steps: string[]): string;
	goalForLater(): string;
	softRule: Record<SoftRuleCode, string>;
	overridden(rule: OverridableRule, words: string): string;
	startedAnyway(rule: SoftRuleCode): string;
	orderedDespiteRule(rule: SoftRuleCode): string;
	prerequisiteSetAside(): string;
	completed(on: string | null): string;
	noLongerNeeded(): string;
	goalAchieved(): string;
}

export interface ReasonNames {
	/** A date as it is written in the reader's language, weekday first. */
	date(date: LocalDate): string;
	/** A step's description. */
	step(id: Identifier): string;
}

/** One reason as a sentence or two. */
export function sayPlanReason(reason: SequenceReason, words: PlanReasonWords, names: ReasonNames): string {
	return say(reason.code, reason, words, names);
}

type ReasonOf = { [Code in ReasonCode]: Extract<SequenceReason, { code: Code }> };
type Sayer<Reason> = (reason: Reason, words: PlanReasonWords, names: ReasonNames) => string;

function say<Code extends ReasonCode>(
	code: Code,
	reason: ReasonOf[Code],
	words: PlanReasonWords,
	names: ReasonNames
): string {
	return sayers[code](reason, words, names);
}

const sayers: { [Code in ReasonCode]: Sayer<ReasonOf[Code]> } = {
	claimed: ({ on }, words, names) => words.claimed(names.date(on)),
	court_ordered: (_, words) => words.courtOrdered(),
	safety_step: (_, words) => words.safetyStep(),
	refer_early: ({ forStepId, waitDays, neededOn }, words, names) =>
		words.referEarly(names.step(forStepId), waitDays, dateOrNull(neededOn, names)),
	steady_base_first: ({ area, stepIds }, words, names) =>
		words.steadyBaseFirst[area](onlyStep(stepIds, names)),
	opens_steps: ({ stepIds }, words, names) => words.opensSteps(onlyStep(stepIds, names)),
	chosen: (_, words) => words.chosen(),
	waited_long: ({ since }, words, names) => words.waitedLong(names.date(since)),
	under_way: (_, words) => words.underWay(),
	ready: (_, words) => words.ready(),
	enough_for_now: ({ cap }, words) => words.enoughForNow(cap),
	court_starts: ({ startsOn }, words, names) => words.courtStarts(names.date(startsOn)),
	safety_first: ({ since }, words, names) => words.safetyFirst(names.date(since)),
	paused: ({ lookAgainOn }, words, names) => words.paused(names.date(lookAgainOn)),
	cannot_be_done_yet: ({ lookAgainOn }, words, names) =>
		words.cannotBeDoneYet(dateOrNull(lookAgainOn, names)),
	waiting_list: ({ since, expectedOn, lookAgainOn }, words, names) =>
		words.waitingList(names.date(since), dateOrNull(expectedOn, names), dateOrNull(lookAgainOn, names)),
	referral: ({ state, since }, words, names) => words.referral[state](dateOrNull(since, names)),
	waits_for_steps: ({ stepIds }, words, names) => {
		const only = onlyStep(stepIds, names);
		return only === null
			? words.waitsForSteps(stepIds.map((id) => names.step(id)))
			: words.waitsForStep(only);
	},
	goal_for_later: (_, words) => words.goalForLater(),
	soft_rule: ({ rule }, words) => words.softRule[rule],
	overridden: ({ rule, words: officersWords }, words) => words.overridden(rule, officersWords),
	started_anyway: ({ rule }, words) => words.startedAnyway(rule),
	ordered_despite_rule: ({ rule }, words) => words.orderedDespiteRule(rule),
	prerequisite_set_aside: (_, words) => words.prerequisiteSetAside(),
	completed: ({ on }, words, names) => words.completed(dateOrNull(on, names)),
	no_longer_needed: (_, words) => words.noLongerNeeded(),
	goal_achieved: (_, words) => words.goalAchieved()
};

function dateOrNull(date: LocalDate | null, names: ReasonNames): string | null {
	return date === null ? null : names.date(date);
}

function onlyStep(ids: Identifier[], names: ReasonNames): string | null {
	const [only] = ids;
	return only !== undefined && ids.length === 1 ? names.step(only) : null;
}

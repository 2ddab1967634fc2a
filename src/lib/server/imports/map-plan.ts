import type { ImportedGoal, ImportedStep } from '#lib/domain/imports/imported-case.ts';
import { stageOf } from '#lib/domain/plan/stage-of.ts';
import { Stage, type AreaOfNeed } from '#lib/domain/plan/vocabulary.ts';
import type { RequirementKind } from '#lib/domain/people/vocabulary.ts';
import { realName } from '#lib/domain/people/placeholder.ts';
import { keptIdentifier } from '#lib/server/commands/imports/source-identity.ts';
import { onlyRunning } from './only-running.ts';
import type { PersonDraft } from './person-draft.ts';
import type { PlanAgreementsBody, SourceGoal, SourcePlan, SourceStep } from './shapes/plan.ts';
import { dayFrom, readDay } from './source-dates.ts';
import { keepNotes } from './staff-notes.ts';
import type { Tracked } from './tracked.ts';
import { areaFrom } from './vocabulary/areas.ts';
import { actorFrom, agreementFrom, goalStatusFrom, stepStatusFrom } from './vocabulary/plan-words.ts';

/** Needs and requirements of the same file must be mapped before: steps refer to both. */
export function mapPlan(
	tracked: Tracked,
	draft: PersonDraft,
	plan: SourcePlan,
	strengths: readonly string[]
): void {
	const additions = plan.waymark;
	draft.plan = {
		id: keptIdentifier('sentence-plan', draft.crn, 'plan', plan.uuid),
		agreement: agreementOf(tracked, plan),
		agreedOn: readDay(tracked, plan, 'agreementDate'),
		...(additions?.ownWords && { ownWords: additions.ownWords }),
		strengths: [...strengths],
		openStages: (additions?.openStages ?? []).filter(
			(stage): stage is Stage => Stage.safeParse(stage).success
		)
	};
	for (const [index, goal] of (plan.goals ?? []).entries()) mapGoal(tracked, draft, goal, index);
}

function agreementOf(tracked: Tracked, plan: SourcePlan) {
	if (!plan.agreementStatus) return null;
	const agreement = agreementFrom(plan.agreementStatus);
	if (agreement === undefined) tracked.leaveOut(plan, 'agreementStatus', 'unknown_value');
	return agreement ?? null;
}

function mapGoal(tracked: Tracked, draft: PersonDraft, source: SourceGoal, index: number): void {
	const area = areaFrom(source.areaOfNeed.name);
	const status = goalStatusFrom(source.status);
	if (area === null || status === undefined)
		return tracked.leaveOut(source, null, area === null ? 'area_not_known' : 'unknown_value');
	const goal: ImportedGoal = {
		id: keptIdentifier('sentence-plan', draft.crn, 'goal', source.uuid),
		title: source.title,
		status,
		area,
		relatedAreas: relatedAreas(tracked, source),
		targetDate: readDay(tracked, source, 'targetDate'),
		reason: null,
		position: source.goalOrder ?? index + 1,
		staffNotes: keepNotes(tracked, source.notes)
	};
	draft.goals.set(goal.id, goal);
	for (const [position, step] of (source.steps ?? []).entries())
		mapStep(tracked, draft, goal, step, position + 1);
}

function relatedAreas(tracked: Tracked, source: SourceGoal): AreaOfNeed[] {
	return (source.relatedAreasOfNeed ?? []).flatMap((related) => {
		const area = areaFrom(related.name);
		if (area === null) tracked.leaveOut(related, 'name', 'area_not_known');
		return area ?? [];
	});
}

function mapStep(
	tracked: Tracked,
	draft: PersonDraft,
	goal: ImportedGoal,
	source: SourceStep,
	position: number
): void {
	const status = stepStatusFrom(source.status);
	if (status === undefined) return tracked.leaveOut(source, null, 'unknown_value');
	const known = actorFrom(source.actor ?? '');
	if (known === undefined) tracked.leaveOut(source, 'actor', 'unknown_value');
	const actor = known ?? 'someone_else';
	const ordered = courtOrderedWork(draft, goal.area, source.description);
	const step: ImportedStep = {
		id: keptIdentifier('sentence-plan', draft.crn, 'step', source.uuid),
		goalId: goal.id,
		description: source.description,
		status,
		actor,
		stage: stageOf({
			description: source.description,
			area: goal.area,
			actor,
			requirementKind: ordered?.requirementKind ?? null
		}),
		requirementId: ordered?.id ?? null,
		priority: priorityOf(draft, goal.area),
		completedOn: status === 'completed' ? readDay(tracked, source, 'statusDate') : null,
		position,
		...withoutAdditions
	};
	draft.steps.set(step.id, { ...step, ...additionsTo(tracked, draft, source, step) });
}

const withoutAdditions = {
	actorName: null,
	prerequisites: [],
	targetDate: null,
	waitingSince: null,
	blocked: null
};

/** What a bundle of ours tells beyond the plan service's shape (`shapes/plan.ts`). */
function additionsTo(
	tracked: Tracked,
	draft: PersonDraft,
	{ waymark }: SourceStep,
	step: ImportedStep
): Partial<ImportedStep> {
	if (!waymark) return {};
	const stage = Stage.safeParse(waymark.stage);
	const { blocked } = waymark;
	return {
		...(stage.success && { stage: stage.data }),
		actorName: realName(waymark.actorName),
		prerequisites: (waymark.after ?? []).map((id) => keptIdentifier('sentence-plan', draft.crn, 'step', id)),
		targetDate: readDay(tracked, waymark, 'targetDate'),
		waitingSince: readDay(tracked, waymark, 'waitingSince'),
		completedOn: readDay(tracked, waymark, 'completedDate') ?? step.completedOn,
		blocked: blocked
			? {
					because: blocked.because,
					doing: blocked.doing,
					lookAgainOn: readDay(tracked, blocked, 'lookAgainOn')
				}
			: null
	};
}

/** Lower goes first: linked to serious harm, then to reoffending, then neither. Says nothing about why on a phone. */
function priorityOf(draft: PersonDraft, area: AreaOfNeed): number {
	const need = draft.needs.get(draft.idOf('assessment', 'need', area));
	if (need?.linkedToHarm) return 0;
	return need?.linkedToReoffending ? 1 : 2;
}

const plainlyOrdered: readonly { kind: RequirementKind; area: AreaOfNeed | null; words: RegExp }[] = [
	{
		kind: 'alcohol_treatment',
		area: 'alcohol_use',
		words: /alcohol (treatment|worker|service)|treatment appointment/i
	},
	{
		kind: 'drug_rehabilitation',
		area: 'drug_use',
		words: /treatment|prescriber|drug (worker|service)|rehabilitation/i
	},
	{ kind: 'mental_health_treatment', area: 'health_and_wellbeing', words: /treatment|psychiatr|psycholog/i },
	{ kind: 'unpaid_work', area: null, words: /unpaid work|community payback/i },
	{ kind: 'programme', area: null, words: /programme/i }
];

/** The requirement whose work a step plainly is: its words say so, and the order has exactly one of that kind. */
function courtOrderedWork(draft: PersonDraft, area: AreaOfNeed, description: string) {
	const found = plainlyOrdered.find(
		(each) => (each.area === null || each.area === area) && each.words.test(description)
	);
	return onlyRunning(draft, found?.kind);
}

/** The newest entry of the plan's agreements. */
export function mapPlanAgreements(tracked: Tracked, draft: PersonDraft, body: PlanAgreementsBody): void {
	for (const { result } of body.queries) {
		const agreements = (result.collections ?? []).filter(({ name }) => name === 'PLAN_AGREEMENTS');
		const entries = agreements
			.flatMap(({ items }) => items)
			.map((item) => ({ item, at: item.properties?.status_date?.value ?? '' }));
		const newest = entries.sort((a, b) => b.at.localeCompare(a.at))[0];
		const properties = newest?.item.properties;
		const status = properties?.status?.value;
		if (!newest || !properties || !status) continue;
		const agreement = agreementFrom(status);
		if (agreement === undefined) tracked.leaveOut(properties, 'status', 'unknown_value');
		else
			draft.plan = {
				id: keptIdentifier('assessment', draft.crn, 'plan', result.assessmentUuid ?? ''),
				agreement,
				agreedOn: dayFrom(newest.at)
			};
	}
}

import type { IfThenPlanRecord } from './if-then-plan.ts';
import { subjectOf, type SubjectRecord } from './subject-of.ts';

/** A person's plan as their officer reads it, with what it is about where that is still there. */
export interface PlanToRead extends Pick<
	IfThenPlanRecord,
	'id' | 'if' | 'then' | 'categories' | 'tappedAt' | 'receivedAt' | 'clock' | 'changedAt'
> {
	subject: SubjectRecord | null;
}

type Snapshot = Parameters<typeof subjectOf>[0] & { ifThenPlans: readonly IfThenPlanRecord[] };

/** The plans that stand, the latest first. */
export function plansToRead(snapshot: Snapshot): PlanToRead[] {
	return snapshot.ifThenPlans.map(
		({ id, if: when, then, categories, tappedAt, receivedAt, clock, changedAt, about }) => ({
			id,
			if: when,
			then,
			categories,
			tappedAt,
			receivedAt,
			clock,
			changedAt,
			subject: subjectOf(snapshot, about)
		})
	);
}

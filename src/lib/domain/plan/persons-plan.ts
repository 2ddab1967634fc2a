import { sequencePlan, type PlanSequence } from './sequence.ts';
import type { Snapshot } from '#lib/domain/snapshot/snapshot.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** A person's plan in order, from what their phone holds. */
export function personsPlan({ goals, steps, requirements, plan }: Snapshot, today: LocalDate): PlanSequence {
	return sequencePlan({ goals, steps, requirements, openStages: plan?.openStages ?? [], today });
}

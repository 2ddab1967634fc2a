import { sequencePlan, type PlanSequence } from './sequence.ts';
import { sequenceInputOf, type PlanSnapshot } from './sequence-input.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** A person's plan in order, from what their phone holds. */
export function personsPlan(snapshot: PlanSnapshot, today: LocalDate): PlanSequence {
	return sequencePlan(sequenceInputOf(snapshot, today));
}

import type { SequenceReason, Step } from '#lib/domain/plan/sequence-shapes.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { referralsFor, type PlanReader } from './step-words.ts';

/**
 * The day to be said beside a step's reasons: null where there is none, or one of these says it.
 * @param shown the reasons that stand there too
 */
export function lookAgainBeside(
	me: PlanReader,
	{ id, blocked }: Step,
	shown: readonly SequenceReason[]
): LocalDate | null {
	const isSaidBy: Partial<Record<SequenceReason['code'], boolean>> = {
		// The officer's own words stand in its place, and say no day.
		cannot_be_done_yet: !blocked?.because,
		// So does whom we asked.
		waiting_list: referralsFor(me, id).length === 0
	};
	return shown.some(({ code }) => isSaidBy[code]) ? null : (blocked?.lookAgainOn ?? null);
}

import type { PlacedStep, SequenceReason } from '#lib/domain/plan/sequence-shapes.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import { addDays, type LocalDate } from '#lib/domain/time/local-date.ts';
import { isSaidByReferral, reasonWords, referralsFor, type PlanReader } from './step-words.ts';

/* What a step's own page says of it and no other page does: none of it is fetched with Home. */

/** All reasons, the main one first; without those of which what stands beside them on the step's page says more. */
export function allReasons(me: PlanReader, placed: PlacedStep): string[] {
	const isSaidBeside: Partial<Record<SequenceReason['code'], boolean>> = {
		cannot_be_done_yet: Boolean(placed.step.blocked?.because),
		waits_for_steps: waitsFor(me, placed).length > 0,
		started_anyway: placed.reasons.some(({ code }) => code === 'under_way')
	};
	const isAsked = referralsFor(me, placed.step.id).length > 0;
	return placed.reasons
		.filter((reason) => !isSaidBeside[reason.code] && (!isAsked || !isSaidByReferral(reason)))
		.map((reason) => reasonWords(me, reason));
}

/** Steps that it waits for and that are not done. */
export function waitsFor(me: PlanReader, placed: PlacedStep): RecordOf<'step'>[] {
	const ids = new Set(
		placed.reasons.flatMap((reason) => (reason.code === 'waits_for_steps' ? reason.stepIds : []))
	);
	return me.snapshot.steps.filter(({ id }) => ids.has(id));
}

/** What the person brings to a step and its goal, each once. */
export function strengthsFor({ step, goal }: PlacedStep): string[] {
	return [...new Set([...(step.strengths ?? []), ...(goal.strengths ?? [])])];
}

/**
 * The days to choose from for when it was done, and what stands for an earlier one. A day that was chosen before stays, however
 * long the form was left.
 */
export function claimDays(today: LocalDate, chosen: string): string[] {
	const near = [today, addDays(today, -1)];
	return [...near, ...(/^\d/.test(chosen) && !near.includes(chosen) ? [chosen] : []), 'before'];
}

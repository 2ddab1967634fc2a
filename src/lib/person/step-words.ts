import type { PlacedStep } from '#lib/domain/plan/sequence-shapes.ts';
import type { RecordOf } from '#lib/domain/snapshot/records.ts';
import { sayPlanReason } from '#lib/i18n/plan-reasons.ts';
import type { Me } from './me.svelte.ts';

/** Who does it, and by when. */
export function whoAndWhen(me: Me, step: RecordOf<'step'>): string {
	const { text } = me;
	const who =
		step.actorName !== null && step.actor !== 'service_user' && step.actor !== 'practitioner'
			? text.plan.whoNamed(step.actorName)
			: text.plan.who[step.actor];
	return step.targetDate === null ? who : `${who} ${text.plan.by(me.date(step.targetDate))}`;
}

/** Why it stands where it stands: the main reason, as a sentence or two. */
export function mainReason(me: Me, placed: PlacedStep): string {
	const [first] = placed.reasons;
	return first ? reasonWords(me, first) : '';
}

/** All reasons, the main one first. */
export function allReasons(me: Me, placed: PlacedStep): string[] {
	return placed.reasons.map((reason) => reasonWords(me, reason));
}

function reasonWords(me: Me, reason: PlacedStep['reasons'][number]): string {
	return sayPlanReason(reason, me.text.planReasons, {
		date: (date) => me.date(date),
		step: (id) => me.snapshot.steps.find((step) => step.id === id)?.description ?? ''
	});
}

/** Steps that it waits for and that are not done. */
export function waitsFor(me: Me, placed: PlacedStep): RecordOf<'step'>[] {
	const ids = new Set(
		placed.reasons.flatMap((reason) => (reason.code === 'waits_for_steps' ? reason.stepIds : []))
	);
	return me.snapshot.steps.filter(({ id }) => ids.has(id));
}

/** Whether the person can say that they have done it: their own step, still open, and not said already. */
export function canClaim({ step, band }: PlacedStep): boolean {
	const isWaiting = step.claim !== null && step.claim.answer === null;
	return step.actor === 'service_user' && band !== 'done' && !isWaiting;
}

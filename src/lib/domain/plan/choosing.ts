import { isClaimed } from './placed-steps.ts';
import type { PlacedStep } from './sequence-shapes.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';

const MOST_CHOICES = 10;

/** A step of the person's own that they could start today: nothing holds it but, at most, that there is enough to do. */
export function canStartWith({ step, band, reasons }: PlacedStep): boolean {
	const isReady = band === 'now' || (band === 'next' && reasons[0]?.code === 'enough_for_now');
	return isReady && step.actor === 'service_user' && !isClaimed(step);
}

/** The choices with this step first. What no longer fits falls off the end: it was wanted least. */
export function startingWith(choices: readonly Identifier[], stepId: Identifier): Identifier[] {
	return [stepId, ...without(choices, stepId)].slice(0, MOST_CHOICES);
}

export function without(choices: readonly Identifier[], stepId: Identifier): Identifier[] {
	return choices.filter((id) => id !== stepId);
}

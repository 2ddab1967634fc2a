import { isDeliveredByAgency, overrideOf, type PlannedStep, type Situation } from './planned-steps.ts';
import type { SequenceReason } from './sequence-shapes.ts';
import { daysBetween } from '#lib/domain/time/local-date.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';

export type ReferEarly = Extract<SequenceReason, { code: 'refer_early' }>;

/**
 * Referrals that must be made now because the wait is longer than the time until the agency's step is needed
 * (evidence: law-and-policy 3.4, sorting). A referral is an early step (stage 0 to 2) of someone other than an agency
 * that an agency's step waits for. Keyed by the referral's step; of several reasons the most urgent.
 */
export function referralsDueEarly(situation: Situation): Map<Identifier, ReferEarly> {
	const due = new Map<Identifier, ReferEarly>();
	const slack = new Map<Identifier, number>();
	for (const served of situation.open.filter(({ step }) => isDeliveredByAgency(step))) {
		const { spare, reason } = timing(served, situation);
		for (const referral of served.unmet.filter(isReferral)) {
			const id = referral.step.id;
			if (spare >= (slack.get(id) ?? 0) || overrideOf(situation, id, 'refer_early')) continue;
			slack.set(id, spare);
			due.set(id, reason);
		}
	}
	return due;
}

function isReferral({ step }: PlannedStep): boolean {
	return step.stage <= 2 && !isDeliveredByAgency(step);
}

function timing({ step, goal }: PlannedStep, situation: Situation): { spare: number; reason: ReferEarly } {
	const { policy, today } = situation;
	const waitDays = situation.referralOf.get(step.id)?.usualWaitDays ?? policy.assumedWaitDays.value;
	const neededOn = step.targetDate ?? goal.targetDate;
	const daysLeft = neededOn === null ? policy.assumedDaysUntilNeeded.value : daysBetween(today, neededOn);
	return {
		spare: daysLeft - waitDays,
		reason: { code: 'refer_early', forStepId: step.id, waitDays, neededOn }
	};
}

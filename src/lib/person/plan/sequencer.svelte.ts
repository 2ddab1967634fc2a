import { inOrder, type PlanOrder } from '#lib/domain/plan/plan-order.ts';
import type { personsPlan } from '#lib/domain/plan/persons-plan.ts';
import type { PlanSnapshot } from '#lib/domain/plan/sequence-input.ts';
import type { PlanInOrder } from '#lib/domain/plan/sequence-shapes.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

/*
 * What puts a plan in its order is heavier than Home, so a phone opens Home with the order that is kept beside the records, and
 * fetches the rest when the page can be used. The server has it at once.
 */

type Sequencer = typeof personsPlan;

const atOnce = import.meta.env.SSR ? await fetched() : null;
let sequencer = $state.raw<Sequencer | null>(atOnce);

async function fetched(): Promise<Sequencer> {
	return (await import('#lib/domain/plan/persons-plan.ts')).personsPlan;
}

/** @throws TypeError where it cannot be had: with no signal, before the app is kept on this phone */
export async function readyToSequence(): Promise<void> {
	sequencer ??= await fetched();
}

/** For whoever can go by the kept order until it comes. What fails is tried again by whoever asks next. */
export async function tryToSequence(): Promise<void> {
	await Promise.allSettled([readyToSequence()]);
}

export function canSequence(): boolean {
	return sequencer !== null;
}

/** @param kept the order to go by until it can be made */
export function planOf(snapshot: PlanSnapshot, today: LocalDate, kept: PlanOrder | null): PlanInOrder {
	return sequencer?.(snapshot, today) ?? inOrder(kept ?? { places: [] }, snapshot);
}

import { version } from '$app/environment';
import { serverClock } from '#lib/device/clock.ts';
import type { Seed } from '#lib/device/seed.ts';
import { inOrder, type KeptOrder, type PlanOrder } from '#lib/domain/plan/plan-order.ts';
import type { personsPlan } from '#lib/domain/plan/persons-plan.ts';
import type { PlanSnapshot } from '#lib/domain/plan/sequence-input.ts';
import type { PlanInOrder } from '#lib/domain/plan/sequence-shapes.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';

/*
 * What puts a plan in its order is heavier than Home, so a phone opens with the order that is kept beside the records, and fetches
 * the rest when the page can be used. The server has it at once.
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

/**
 * To be awaited before a page shows the plan. It opens with the order that was kept. On another day, after a release or where
 * something is not sent yet that may not hold: then it is made first, if that can be.
 */
export async function readyToShow(seed: Seed): Promise<void> {
	if (!seed.planOrder) return readyToSequence();
	const today = localDate(serverClock(Date.now(), seed));
	if (!orderHolds(seed.planOrder, today)) await tryToSequence();
}

export function canSequence(): boolean {
	return sequencer !== null;
}

/** The kept order saves making the same again. Where it does not hold any more, it is gone by until a new one can be made. */
export function planOf(
	snapshot: PlanSnapshot,
	today: LocalDate,
	{ keptOrder, isAsOpened }: KeptOrder
): PlanInOrder {
	if (keptOrder && isAsOpened && orderHolds(keptOrder, today)) return inOrder(keptOrder, snapshot);
	return sequencer?.(snapshot, today) ?? inOrder(keptOrder ?? { places: [] }, snapshot);
}

/** On another day, or as another release makes it, the same plan may stand in another order. */
function orderHolds({ on, release }: PlanOrder, today: LocalDate): boolean {
	return on === today && release === version;
}

import type { Upgrades } from './versions.ts';

/*
 * A phone shows what it holds unsent from its first paint, entries of older versions too, so nothing here waits for zod.
 */

/** How a command of an older version becomes one of the next. A version without its step up does not compile. */
export const upgrades: Upgrades = {
	// When it was done was not asked.
	'step.claim': { 1: (older) => ({ ...older, doneOn: null }) }
};

type Step = (older: unknown) => unknown;

/** The payload as today's version of this command carries it. Only for a payload that fits its own version. */
export function upgraded(type: string, version: number, payload: unknown): unknown {
	const steps: Partial<Record<number, Step>> = Object.hasOwn(upgrades, type)
		? (upgrades as unknown as Record<string, Record<number, Step>>)[type]!
		: {};
	let current = payload;
	for (let at = version, step = steps[at]; step; at += 1, step = steps[at]) current = step(current);
	return current;
}

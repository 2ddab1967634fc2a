import type { Step } from './sequence-shapes.ts';
import type { Identifier } from '#lib/domain/time/identifier.ts';

/**
 * The steps of one cycle of prerequisites, each waiting for the one after it and the last for the first; null where
 * there is none. Starts at the smallest id, so the same plan names it in the same way.
 */
export function findPrerequisiteCycle<Linked extends Pick<Step, 'id' | 'prerequisites'>>(
	steps: readonly Linked[]
): Linked[] | null {
	const byId = new Map(steps.map((step) => [step.id, step]));
	const cleared = new Set<Identifier>();
	for (const id of [...byId.keys()].sort()) {
		const cycle = walk(id, byId, cleared);
		if (cycle) return fromSmallest(cycle);
	}
	return null;
}

/** Depth first with its own stack: a long chain of imported steps must not overflow the call stack. */
function walk<Linked extends Pick<Step, 'id' | 'prerequisites'>>(
	start: Identifier,
	byId: ReadonlyMap<Identifier, Linked>,
	cleared: Set<Identifier>
): Linked[] | null {
	const path: { step: Linked; left: Identifier[] }[] = [];
	const onPath = new Set<Identifier>();
	const enter = (id: Identifier) => {
		const step = byId.get(id);
		if (!step || cleared.has(id)) return;
		onPath.add(id);
		path.push({ step, left: [...step.prerequisites].sort().reverse() });
	};
	enter(start);
	for (let top = path.at(-1); top; top = path.at(-1)) {
		const id = top.left.pop();
		if (id === undefined) {
			path.pop();
			onPath.delete(top.step.id);
			cleared.add(top.step.id);
		} else if (onPath.has(id)) {
			const steps = path.map(({ step }) => step);
			return steps.slice(steps.findIndex((step) => step.id === id));
		} else enter(id);
	}
	return null;
}

function fromSmallest<Linked extends Pick<Step, 'id'>>(cycle: Linked[]): Linked[] {
	const ids = cycle.map(({ id }) => id);
	const first = ids.indexOf([...ids].sort()[0] ?? '');
	return [...cycle.slice(first), ...cycle.slice(0, first)];
}

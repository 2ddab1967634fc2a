import type { Step } from './sequence-shapes.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';

type Links = ReadonlyMap<Identifier, readonly Identifier[]>;

/**
 * The cycles of prerequisites, each step waiting for the one after it and the last for the first. Every link that is part
 * of a circle is in one of them, in its shortest: longer ways round are made of these. The same plan names the same, each
 * cycle from its smallest id, in the order of those.
 */
export function findPrerequisiteCycles<Linked extends Pick<Step, 'id' | 'prerequisites'>>(
	steps: readonly Linked[]
): Linked[][] {
	const byId = new Map(steps.map((step) => [step.id, step]));
	const links = circling(byId);
	const found = new Map<string, Identifier[]>();
	for (const [from, others] of links)
		for (const to of others) {
			const way = shortestWay(to, from, links);
			if (!way) continue;
			const cycle = fromSmallest([from, ...way.slice(0, -1)]);
			found.set(cycle.join(' '), cycle);
		}
	return [...found.keys()].sort().map((key) => (found.get(key) ?? []).flatMap((id) => byId.get(id) ?? []));
}

/** Only the links that may be part of a circle: what nothing waits for, or what waits for nothing, falls away in turn. */
function circling(byId: ReadonlyMap<Identifier, Pick<Step, 'id' | 'prerequisites'>>): Links {
	const forward = new Map<Identifier, Set<Identifier>>();
	const backward = new Map<Identifier, Set<Identifier>>();
	for (const id of byId.keys()) {
		forward.set(id, new Set());
		backward.set(id, new Set());
	}
	for (const { id, prerequisites } of byId.values())
		for (const other of prerequisites) {
			if (!byId.has(other)) continue;
			forward.get(id)?.add(other);
			backward.get(other)?.add(id);
		}
	dropEnds(forward, backward);
	dropEnds(backward, forward);
	return new Map(
		[...forward].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, others]) => [id, [...others].sort()])
	);
}

/** With its own stack: a long chain of imported steps must not overflow the call stack. */
function dropEnds(
	forward: Map<Identifier, Set<Identifier>>,
	backward: Map<Identifier, Set<Identifier>>
): void {
	const ends = [...forward].filter(([, others]) => others.size === 0).map(([id]) => id);
	for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
		for (const waiting of backward.get(end) ?? []) {
			const others = forward.get(waiting);
			others?.delete(end);
			if (others?.size === 0) ends.push(waiting);
		}
		forward.delete(end);
		backward.delete(end);
	}
}

/** The ids from `start` to `goal`, both included; null where no way leads there. */
function shortestWay(start: Identifier, goal: Identifier, links: Links): Identifier[] | null {
	const cameFrom = new Map<Identifier, Identifier | null>([[start, null]]);
	for (const at of cameFrom.keys()) {
		if (at === goal) return wayBack(goal, cameFrom);
		for (const next of links.get(at) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, at);
	}
	return null;
}

function wayBack(goal: Identifier, cameFrom: ReadonlyMap<Identifier, Identifier | null>): Identifier[] {
	const way: Identifier[] = [];
	for (let at: Identifier | null = goal; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at);
	return way;
}

function fromSmallest(cycle: Identifier[]): Identifier[] {
	const first = cycle.indexOf([...cycle].sort()[0] ?? '');
	return [...cycle.slice(first), ...cycle.slice(0, first)];
}

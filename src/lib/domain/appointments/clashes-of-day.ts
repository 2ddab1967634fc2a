import type { Clash } from './clashes.ts';

/** A clash of a day that is moved whole: whose it is. */
export type ClashOfDay = Clash & {
	/** Null where each of several that are moved meets it. */
	names: readonly string[] | null;
};

/** What is met on the other day, each once: by all first, then by whom. */
export function clashesOfDay(
	moved: readonly { personId: string; name: string; met: readonly Clash[] }[]
): ClashOfDay[] {
	const keys = [...new Set(moved.flatMap(({ met }) => met.map(({ key }) => key)))];
	const found = keys.flatMap((key): ClashOfDay[] => {
		const by = moved.filter(({ met }) => met.some((clash) => clash.key === key));
		const clash = by.flatMap(({ met }) => met).find((each) => each.key === key);
		if (!clash) return [];
		const isOfAll = moved.length > 1 && by.length === moved.length;
		const people = new Map(by.map(({ personId, name }) => [personId, name]));
		return [{ ...clash, names: isOfAll ? null : [...people.values()] }];
	});
	return found.toSorted((a, b) => Number(a.names !== null) - Number(b.names !== null));
}

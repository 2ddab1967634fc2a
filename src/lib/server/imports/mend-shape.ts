import type * as z from 'zod';
import { childPath } from './child-path.ts';
import type { Tracked } from './tracked.ts';

type Key = string | number;

interface Target {
	keys: Key[];
	reason: 'wrong_type' | 'something_missing';
}

/**
 * `value` as the shape says, without the smallest parts of it that are not: a field of the wrong type, or the record that lacks
 * something it cannot be without. Each is reported at its place in the file. Null, reported too, where nothing can be read then.
 */
export function mendShape<Shape extends z.ZodType<object>>(
	tracked: Tracked,
	shape: Shape,
	value: unknown,
	path: string
): z.output<Shape> | null {
	const whole = shape.safeParse(value);
	if (whole.success) return whole.data;
	const mending = new Mending(tracked, structuredClone(value), path);
	for (;;) {
		const checked = shape.safeParse(mending.value);
		if (checked.success) {
			mending.renumber();
			return checked.data;
		}
		const faults = checked.error.issues.map((issue) => issue.path as Key[]);
		if (!mending.drop(faults)) {
			tracked.report(
				(faults[0] ?? []).reduce<string>((at, key) => childPath(at, null, key), path),
				value,
				'wrong_shape'
			);
			return null;
		}
	}
}

/** A copy from which parts are taken, that remembers where in the file the rest stood. */
class Mending {
	readonly value: unknown;
	readonly #tracked: Tracked;
	readonly #path: string;
	/** For a list that has lost entries, the places at which the remaining ones stood. */
	readonly #places = new Map<unknown[], number[]>();

	constructor(tracked: Tracked, value: unknown, path: string) {
		this.#tracked = tracked;
		this.value = value;
		this.#path = path;
	}

	/** Takes away what stands in the way. False where that is everything. */
	drop(faults: Key[][]): boolean {
		const targets = new Map(
			faults.map((fault) => this.#target(fault)).map((each) => [each.keys.join('\n'), each])
		);
		if ([...targets.values()].some(({ keys }) => keys.length === 0)) return false;
		// From the back, and what is inside before what it is in, so that no entry moves before its turn.
		const ordered = [...targets.values()].sort((a, b) => (comesAfter(a.keys, b.keys) ? -1 : 1));
		for (const target of ordered) this.#remove(target);
		return true;
	}

	/** Tells the file's reader where the entries of shortened lists stood. */
	renumber(): void {
		this.#renumberBelow(this.value, this.#path);
	}

	/** What has to go: the thing itself, or, where it is not there at all, what cannot be without it. */
	#target(keys: Key[]): Target {
		const owner = this.#at(keys.slice(0, -1));
		const isThere = Array.isArray(owner) || !saysNothing(this.#at(keys));
		return isThere
			? { keys, reason: 'wrong_type' }
			: { keys: keys.slice(0, -1), reason: 'something_missing' };
	}

	#remove({ keys, reason }: Target): void {
		const owner = this.#at(keys.slice(0, -1));
		const key = keys.at(-1) as Key;
		if (typeof owner !== 'object' || owner === null || !(key in owner)) return;
		this.#tracked.report(this.#pathOf(keys), Reflect.get(owner, key), reason);
		if (Array.isArray(owner)) {
			const places = this.#places.get(owner) ?? owner.map((_, index) => index);
			owner.splice(Number(key), 1);
			places.splice(Number(key), 1);
			this.#places.set(owner, places);
		} else Reflect.deleteProperty(owner, key);
	}

	#at(keys: Key[]): unknown {
		return keys.reduce<unknown>(
			(value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
			this.value
		);
	}

	#pathOf(keys: Key[]): string {
		return keys.reduce<string>((path, key, depth) => {
			const owner = this.#at(keys.slice(0, depth));
			return childPath(
				path,
				owner,
				Array.isArray(owner) ? (this.#places.get(owner)?.[Number(key)] ?? key) : key
			);
		}, this.#path);
	}

	#renumberBelow(value: unknown, path: string): void {
		if (typeof value !== 'object' || value === null) return;
		const places = Array.isArray(value) ? this.#places.get(value) : undefined;
		if (places) this.#tracked.renumber(path, places);
		for (const [key, child] of Object.entries(value))
			this.#renumberBelow(child, childPath(path, value, places?.[Number(key)] ?? key));
	}
}

function comesAfter(a: Key[], b: Key[]): boolean {
	const at = a.findIndex((key, index) => key !== b[index]);
	if (at === -1) return a.length > b.length;
	const [one, other] = [a[at], b[at]];
	if (other === undefined) return true;
	return typeof one === 'number' && typeof other === 'number' ? one > other : String(one) > String(other);
}

function saysNothing(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

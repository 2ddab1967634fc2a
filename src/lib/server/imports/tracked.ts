import { childPath } from './child-path.ts';
import { describeValue, type LeftOut, type LeftOutReason } from './left-out.ts';
import { reasonForUnread } from './unread.ts';

/**
 * One file's content, which remembers what was read of it. Whatever the mapping never touched is reported at the end, so
 * that the report cannot claim more than the code did.
 */
export class Tracked {
	readonly leftOut: LeftOut[] = [];
	readonly #file: string;
	readonly #paths = new WeakMap<object, string>();
	readonly #raw = new WeakMap<object, object>();
	readonly #wrapped = new WeakMap<object, object>();
	readonly #read = new WeakMap<object, Set<string>>();
	readonly #settled = new WeakSet<object>();
	/** By the path of a list: where its entries stood in the file, when some before them were left out. */
	readonly #places = new Map<string, readonly number[]>();

	constructor(file: string) {
		this.#file = file;
	}

	/** The same value, watched. `path` is its JSON path in the file. */
	watch<Value extends object>(value: Value, path: string): Value {
		const known = this.#wrapped.get(value);
		if (known) return known as Value;
		const read = new Set<string>();
		const proxy = new Proxy(value, {
			get: (target, key, receiver) => {
				const found: unknown = Reflect.get(target, key, receiver);
				if (typeof key === 'symbol' || !Object.hasOwn(target, key)) return found;
				read.add(key);
				return isObject(found) ? this.watch(found, this.#childPath(path, target, key)) : found;
			}
		});
		this.#paths.set(proxy, path);
		this.#raw.set(proxy, value);
		this.#wrapped.set(value, proxy);
		this.#read.set(value, read);
		return proxy;
	}

	/** The JSON path of a watched value. */
	pathOf(watched: object): string {
		return this.#paths.get(watched) ?? '$';
	}

	/** Reports one field of a watched value, or all of it where no field is named; nothing else of it is reported then. */
	leaveOut(watched: object, field: string | null, reason: LeftOutReason): void {
		const raw = this.#raw.get(watched) ?? watched;
		if (field === null) {
			this.settle(watched);
			return this.report(this.pathOf(watched), raw, reason);
		}
		const value: unknown = Reflect.get(raw, field);
		if (isObject(value)) this.#settled.add(value);
		this.#read.get(raw)?.add(field);
		this.report(this.#childPath(this.pathOf(watched), raw, field), value, reason);
	}

	/** Says that all of this is accounted for. */
	settle(watched: object): void {
		this.#settled.add(this.#raw.get(watched) ?? watched);
	}

	/** Says that one field was used before the value was watched. */
	acknowledge(watched: object, field: string): void {
		this.#read.get(this.#raw.get(watched) ?? watched)?.add(field);
	}

	/** Says where in the file the entries of the list at `path` stood. */
	renumber(path: string, places: readonly number[]): void {
		this.#places.set(path, places);
	}

	#childPath(path: string, parent: object, key: string): string {
		return childPath(path, parent, this.#places.get(path)?.[Number(key)] ?? key);
	}

	report(path: string, value: unknown, reason: LeftOutReason): void {
		this.leftOut.push({ file: this.#file, path, value: describeValue(value, reason), reason });
	}

	/** Reports everything below `watched` that nothing has read. */
	reportUnread(watched: object): void {
		const raw = this.#raw.get(watched) ?? watched;
		this.#unreadBelow(raw, this.pathOf(watched));
	}

	#unreadBelow(value: object, path: string): void {
		if (this.#settled.has(value)) return;
		const read = this.#read.get(value);
		if (!read?.size) return this.report(path, value, reasonForUnread(path));
		for (const [key, child] of Object.entries(value)) {
			const at = this.#childPath(path, value, key);
			if (isObject(child)) {
				if (!isEmpty(child)) this.#unreadBelow(child, at);
			} else if (!read.has(key) && !saysNothing(child)) this.report(at, child, reasonForUnread(at));
		}
	}
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

function isEmpty(value: object): boolean {
	return Object.values(value).every((child) => (isObject(child) ? isEmpty(child) : saysNothing(child)));
}

function saysNothing(value: unknown): boolean {
	return value === null || value === undefined || value === '';
}

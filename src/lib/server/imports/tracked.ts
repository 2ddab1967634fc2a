import { childPath } from './child-path.ts';
import { describeValue, type LeftOut, type LeftOutReason } from './left-out.ts';
import { reasonForUnread } from './unread.ts';

interface Known {
	/** The JSON path of a value that is watched. */
	path: string;
	/** What stands for the value where it is watched. */
	proxy: object | null;
	/** The fields of it that were read; null where none was. */
	read: Set<string> | null;
	/** Whether all of it is accounted for. */
	isSettled: boolean;
}

/**
 * One file's content, which remembers what was read of it. Whatever the mapping never touched is reported at the end, so
 * that the report cannot claim more than the code did.
 */
export class Tracked {
	readonly leftOut: LeftOut[] = [];
	readonly #file: string;
	/** By the value itself. */
	readonly #known = new WeakMap<object, Known>();
	/** By what stands for a value that is watched. */
	readonly #raw = new WeakMap<object, object>();
	/** By the path of a list: where its entries stood in the file, when some before them were left out. */
	readonly #places = new Map<string, readonly number[]>();
	/** What was said of values so far, each text held once. */
	readonly #said = new Map<string, string>();
	readonly #watching: ProxyHandler<object>;

	constructor(file: string) {
		this.#file = file;
		this.#watching = {
			get: (target, key, receiver) => {
				const found: unknown = Reflect.get(target, key, receiver);
				if (typeof key === 'symbol' || !Object.hasOwn(target, key)) return found;
				const known = this.#knownOf(target);
				(known.read ??= new Set()).add(key);
				if (!isObject(found)) return found;
				return this.#known.get(found)?.proxy ?? this.watch(found, this.#childPath(known.path, target, key));
			}
		};
	}

	/** The same value, watched. `path` is its JSON path in the file. */
	watch<Value extends object>(value: Value, path: string): Value {
		const known = this.#knownOf(value);
		if (known.proxy) return known.proxy as Value;
		const proxy = new Proxy(value, this.#watching as ProxyHandler<Value>);
		Object.assign(known, { path, proxy });
		this.#raw.set(proxy, value);
		return proxy;
	}

	#knownOf(value: object): Known {
		const known = this.#known.get(value) ?? { path: '$', proxy: null, read: null, isSettled: false };
		this.#known.set(value, known);
		return known;
	}

	/** What is known of a value, watched or not. */
	#knownBehind(watched: object): Known {
		return this.#knownOf(this.#raw.get(watched) ?? watched);
	}

	/** The JSON path of a watched value. */
	pathOf(watched: object): string {
		return this.#knownBehind(watched).path;
	}

	/** Reports one field of a watched value, or all of it where no field is named; nothing else of it is reported then. */
	leaveOut(watched: object, field: string | null, reason: LeftOutReason): void {
		const raw = this.#raw.get(watched) ?? watched;
		if (field === null) {
			this.settle(watched);
			return this.report(this.pathOf(watched), raw, reason);
		}
		const value: unknown = Reflect.get(raw, field);
		if (isObject(value)) this.settle(value);
		this.acknowledge(watched, field);
		this.report(this.#childPath(this.pathOf(watched), raw, field), value, reason);
	}

	/** Says that all of this is accounted for. */
	settle(watched: object): void {
		this.#knownBehind(watched).isSettled = true;
	}

	/** Says that one field was used before the value was watched. */
	acknowledge(watched: object, field: string): void {
		const known = this.#knownBehind(watched);
		(known.read ??= new Set()).add(field);
	}

	/** Says where in the file the entries of the list at `path` stood. */
	renumber(path: string, places: readonly number[]): void {
		this.#places.set(path, places);
	}

	#childPath(path: string, parent: object, key: string): string {
		return childPath(path, parent, this.#places.get(path)?.[Number(key)] ?? key);
	}

	report(path: string, value: unknown, reason: LeftOutReason): void {
		const described = describeValue(value, reason);
		// A large file says the same few things many thousand times.
		const said = this.#said.get(described) ?? described;
		this.#said.set(said, said);
		this.leftOut.push({ file: this.#file, path, value: said, reason });
	}

	/** Reports everything below `watched` that nothing has read. */
	reportUnread(watched: object): void {
		const raw = this.#raw.get(watched) ?? watched;
		this.#unreadBelow(raw, this.pathOf(watched));
	}

	#unreadBelow(value: object, path: string): void {
		const known = this.#known.get(value);
		if (known?.isSettled) return;
		const read = known?.read;
		if (!read) return this.report(path, value, reasonForUnread(path));
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

/*
 * What was typed last, of each form of this tab, until the store has it. A page that is reloaded or closed is gone before a
 * transaction ends; this is written at once. Of this tab alone and gone with it, and of one person: the next one to sign
 * in here reads nothing of it.
 */

export interface LastTyped {
	key: string;
	/** Null where the form was emptied. */
	body: unknown;
	/** This device's clock, in milliseconds. */
	at: number;
}

export function holdLastTyped(personId: string, { key, body, at }: LastTyped): void {
	withTab((tab) => tab.setItem(nameOf(personId, key), JSON.stringify({ body, at })));
}

export function letGoOfLastTyped(personId: string, key: string): void {
	withTab((tab) => tab.removeItem(nameOf(personId, key)));
}

/** All that a page of this person left behind here. */
export function lastTypedOf(personId: string): LastTyped[] {
	const start = nameOf(personId, '');
	const found = withTab((tab) =>
		Object.keys(tab)
			.filter((name) => name.startsWith(start))
			.flatMap((name) => {
				const held = read(tab.getItem(name));
				return held ? [{ key: name.slice(start.length), ...held }] : [];
			})
	);
	return found ?? [];
}

function nameOf(personId: string, key: string): string {
	return `waymark-typed-${personId}-${key}`;
}

function read(text: string | null): Omit<LastTyped, 'key'> | null {
	const value: unknown = JSON.parse(text ?? 'null');
	if (typeof value !== 'object' || value === null || !('at' in value)) return null;
	return typeof value.at === 'number' ? { body: 'body' in value ? value.body : null, at: value.at } : null;
}

/** Storage that is switched off, or full, throws: then only the store keeps it, a moment later. */
function withTab<Result>(work: (tab: Storage) => Result): Result | undefined {
	try {
		return work(sessionStorage);
	} catch (error) {
		if (error instanceof DOMException) return undefined;
		throw error;
	}
}

/** What may stand where a value is over, or where one begins; each matches at the scanner's place or not at all. */
const space = /[ \t\r\n]*/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const plain = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Where a text stops being JSON, in characters from 0; its length where it just ends too early. The engine's own message
 * does not always name the place.
 */
export function jsonFaultAt(text: string): number {
	const scanner = new Scanner(text);
	return scanner.value() && scanner.isAtEnd() ? text.length : scanner.at;
}

/** Deeper than this, whoever looks for the fault would run out of room; the place where it begins is told instead. */
const DEEPEST = 1000;

class Scanner {
	at = 0;
	#depth = 0;
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	value(): boolean {
		this.#take(space);
		const opening = this.#text[this.at];
		if (opening === '{') return this.#list('}', () => this.#member());
		if (opening === '[') return this.#list(']', () => this.value());
		return this.#take(string) || this.#take(plain);
	}

	isAtEnd(): boolean {
		this.#take(space);
		return this.at === this.#text.length;
	}

	#member(): boolean {
		this.#take(space);
		return this.#take(string) && this.#mark(':') && this.value();
	}

	#list(closing: string, item: () => boolean): boolean {
		if (this.#depth >= DEEPEST) return false;
		this.at += 1;
		this.#depth += 1;
		const isWhole = this.#mark(closing) || this.#items(closing, item);
		this.#depth -= 1;
		return isWhole;
	}

	#items(closing: string, item: () => boolean): boolean {
		do if (!item()) return false;
		while (this.#mark(','));
		return this.#mark(closing);
	}

	#mark(character: string): boolean {
		this.#take(space);
		if (this.#text[this.at] !== character) return false;
		this.at += 1;
		return true;
	}

	#take(pattern: RegExp): boolean {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.#text);
		if (found) this.at += found[0].length;
		return found !== null;
	}
}

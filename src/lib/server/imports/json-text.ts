import { BrokenFile } from './broken-file.ts';
import { jsonFaultAt } from './json-fault.ts';

/**
 * What a JSON file says.
 * @throws BrokenFile `not_text` where the bytes are not UTF-8, `not_json` with line and column (both from 1)
 */
export function parseJsonFile(bytes: Uint8Array): unknown {
	const text = decode(bytes);
	try {
		return JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new BrokenFile('not_json', lineAndColumn(text, jsonFaultAt(text)));
	}
}

function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new BrokenFile('not_text', 'the first bytes');
	}
}

function lineAndColumn(text: string, position: number): string {
	const before = text.slice(0, position).split('\n');
	return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

import { BrokenFile } from './broken-file.ts';

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
		throw new BrokenFile('not_json', lineAndColumn(text, faultPosition(error, text)));
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

/** The engine names the position in its message, except where the text just stops. */
function faultPosition(error: SyntaxError, text: string): number {
	const position = /at position (\d+)/.exec(error.message)?.[1];
	return position === undefined ? text.length : Number(position);
}

function lineAndColumn(text: string, position: number): string {
	const before = text.slice(0, position).split('\n');
	return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

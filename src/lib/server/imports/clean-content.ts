import { cleanText } from '#lib/domain/text/clean-text.ts';
import { childPath } from './child-path.ts';
import type { Tracked } from './tracked.ts';

/** No answer of any service is nested this deep; what is would only tire whoever reads it. */
const DEEPEST = 40;

/**
 * The same content without what could not be kept alike everywhere: control characters, halves of characters, texts that nobody
 * could see, nesting without end. Each is reported at its place.
 */
export function readable(tracked: Tracked, content: unknown, path = '$', depth = 0): unknown {
	if (typeof content === 'string') return readableText(tracked, content, path);
	if (typeof content !== 'object' || content === null) return content;
	if (depth >= DEEPEST) {
		tracked.report(path, content, 'too_deep');
		return null;
	}
	const below = (child: unknown, key: string | number) =>
		readable(tracked, child, childPath(path, content, key), depth + 1);
	if (Array.isArray(content)) return content.map(below);
	return Object.fromEntries(Object.entries(content).map(([key, child]) => [key, below(child, key)]));
}

function readableText(tracked: Tracked, text: string, path: string): string {
	const clean = cleanText(text);
	if (clean !== text && text.trim() !== '') tracked.report(path, text, 'characters_left_out');
	return clean;
}

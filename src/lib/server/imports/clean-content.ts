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
	return cleaned(tracked, content, () => path, depth);
}

/** The very same where there was nothing to clean. A path is only put together for what is reported: most files have nothing of it. */
function cleaned(tracked: Tracked, content: unknown, path: () => string, depth: number): unknown {
	if (typeof content === 'string') return cleanedText(tracked, content, path);
	if (typeof content !== 'object' || content === null) return content;
	if (depth >= DEEPEST) {
		tracked.report(path(), content, 'too_deep');
		return null;
	}
	let isSame = true;
	const below = (child: unknown, key: string | number) => {
		const clean = cleaned(tracked, child, () => childPath(path(), content, key), depth + 1);
		if (clean !== child) isSame = false;
		return clean;
	};
	const copy = Array.isArray(content)
		? content.map(below)
		: Object.fromEntries(Object.entries(content).map(([key, child]) => [key, below(child, key)]));
	return isSame ? content : copy;
}

function cleanedText(tracked: Tracked, text: string, path: () => string): string {
	const clean = cleanText(text);
	if (clean !== text && text.trim() !== '') tracked.report(path(), text, 'characters_left_out');
	return clean;
}

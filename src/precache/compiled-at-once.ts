import type { Plugin } from 'vite';

/**
 * A browser reads a function when it is first called, on the thread that paints; of what a page needs to come alive that was half of
 * the time. Told so in the first line, it reads all of a file at once, beside that thread and while the file arrives
 * (https://v8.dev/blog/explicit-compile-hints). Others take it for a comment.
 */
const ALL_AT_ONCE = '//# allFunctionsCalledOnLoad\n';
/** In characters. Of a smaller file the line would weigh more than it spares. */
const WORTH_IT = 12_000;

/** Has each larger script of the browser's read whole as it comes. After minifying, which leaves no comment. */
export function compiledAtOnce(): Plugin {
	return {
		name: 'compiled-at-once',
		enforce: 'post',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle(_, bundle) {
			for (const file of Object.values(bundle))
				if (file.type === 'chunk' && file.code.length >= WORTH_IT) file.code = ALL_AT_ONCE + file.code;
		}
	};
}

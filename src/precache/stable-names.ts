import type { Plugin } from 'vite';

/*
 * A file is named by what is in it, and by the names of what it imports. Kit writes the release's name into the first file
 * that every other imports, so that each release would name every file anew, and each phone fetch them all. Here the page says
 * which release it is, and the files ask the page.
 */

const KIT = '/node_modules/@sveltejs/kit/src/';
const RELEASE = 'document.documentElement.dataset.release';

/** Kit's modules that know of the release: what each says instead. */
const told: Record<string, (code: string) => string> = {
	'runtime/app/env/internal.js': (code) => replaced(code, '__SVELTEKIT_APP_VERSION__', RELEASE),
	'runtime/app/paths/internal/client.js': withPayload('../../../../utils/hash.js'),
	'runtime/client/client.js': withPayload('../../utils/hash.js')
};

/** What Kit hands to a page stands in a variable that is named by the hash of the release. */
function withPayload(hash: string): (code: string) => string {
	const head = [
		`import { hash as hashOfRelease } from '${hash}';`,
		`const payloadOfPage = globalThis['__sveltekit_' + hashOfRelease(${RELEASE})];`
	];
	return (code) => `${head.join('\n')}\n${replaced(code, '__SVELTEKIT_PAYLOAD__', 'payloadOfPage')}`;
}

/** @throws Error where another version of Kit has it in another way */
function replaced(code: string, name: string, by: string): string {
	if (!code.includes(name)) throw new Error(`Kit no longer says ${name} where it did`);
	return code.replaceAll(name, by);
}

export const KIT_FILES = Object.keys(told);

/** The module as it says nothing of the release; undefined where it never did. */
export function withoutRelease(id: string, code: string): string | undefined {
	const [, file] = id.split(KIT);
	return told[file ?? '']?.(code);
}

/** Keeps the release's name out of what the browser loads. `app.html` gives it to the page. */
export function stableNames(): Plugin {
	return {
		name: 'stable-names',
		enforce: 'pre',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		transform: (code, id) => withoutRelease(id, code)
	};
}

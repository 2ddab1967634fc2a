import type { Plugin } from 'vite';

/*
 * What a server's `load` answers is read by Kit with a parser of its own kind of JSON. No page of a person's has such a `load`: it could
 * not be had without signal. So the parser is fetched with the first such answer, and no phone of theirs needs it.
 */

const KIT = '/node_modules/@sveltejs/kit/src/runtime/';
const PARSER = "import * as devalue from 'devalue';\n";
/** Where an answer begins to be read. */
const READS = 'async function process_stream(resolve, res) {\n';

/** Kit's modules that import the parser for every page: what each says instead. */
const late: Record<string, (code: string) => string> = {
	'client/client.js': (code) =>
		once(once(code, PARSER, ''), READS, `${READS}\tconst devalue = await import('devalue');\n`),
	// What reads with it there is for functions that a browser calls on the server, and we have none.
	'shared.js': (code) => once(code, PARSER, '')
};

/** @throws Error where another version of Kit has it in another way */
function once(code: string, part: string, by: string): string {
	if (code.split(part).length !== 2) throw new Error(`Kit no longer has this once: ${part}`);
	return code.replace(part, by);
}

export const KIT_FILES = Object.keys(late);

/** The module as it fetches the parser once it reads; undefined where it never did. */
export function withLateData(id: string, code: string): string | undefined {
	const [, file] = id.split(KIT);
	return late[file ?? '']?.(code);
}

/** Whether a key of the build's manifest is the parser: no phone keeps it. */
export function isDataParser(key: string): boolean {
	return key.includes('/node_modules/devalue/') || key.startsWith('node_modules/devalue/');
}

/** Keeps the parser of what a server's `load` answers out of what every page begins with. */
export function lateData(): Plugin {
	return {
		name: 'late-data',
		enforce: 'pre',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		transform: (code, id) => withLateData(id, code)
	};
}

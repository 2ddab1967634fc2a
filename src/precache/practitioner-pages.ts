import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { routeFilesOf } from './chunks.ts';

/*
 * Kit's start names every page that there is, with its address and its file. Of practitioners' pages there are twice as many as of
 * a person's, and a person's phone asks for none. They stand in a file of their own here, which is fetched where one of them is open.
 */

const APP = /\/client-optimized\/app\.js$/;
const TABLE = 'practitioner-pages.js';
/** As Kit's start names it. */
const INIT = 'init: client_hooks.init,';
const THEIRS = /^\/staff(?:\/|$)/;

const NODES = /export const nodes = \[\n([^\]]*)\n\];/;
const ROUTES = /export const dictionary = \{\n([^}]*)\n\s*\};/;

export interface SplitStart {
	/** The start, without practitioners' pages. */
	start: string;
	/** The file of these. */
	table: string;
}

/**
 * @param isTheirs whether a node, by its number, is of practitioners alone
 * @throws Error where another version of Kit writes its start in another way
 */
export function splitStart(code: string, isTheirs: (node: number) => boolean): SplitStart {
	const nodes = linesIn(code, NODES);
	const routes = linesIn(code, ROUTES);
	if (!code.includes(INIT)) throw new Error('Kit no longer names what a page begins with where it did');
	const isTheirRoute = (line: string) => isTheirs(Number(/": \[~?(\d+)/.exec(line)?.[1]));
	const theirNodes = nodes.flatMap((node, index) => (isTheirs(index) ? [`${index}: ${node}`] : []));
	const ownNodes = nodes.map((node, index) => (isTheirs(index) ? 'undefined' : node));
	const ownRoutes = routes.filter((line) => !isTheirRoute(line));
	return {
		start: code
			.replace(NODES, () => `export const nodes = [\n${ownNodes.join(',\n')}\n];`)
			.replace(ROUTES, () => `export const dictionary = {\n${ownRoutes.join(',\n')}\n};`)
			.replace(INIT, () => `init: async () => {\n${addTheirs}\nawait client_hooks.init?.();\n},`),
		table: [
			`export const nodes = {\n${theirNodes.join(',\n')}\n};`,
			`export const dictionary = {\n${routes.filter(isTheirRoute).join(',\n')}\n};`
		].join('\n')
	};
}

/** Before Kit reads its tables. A page of theirs that is gone to from another one is fetched whole, as any that is not in them. */
const addTheirs = `if (${String(THEIRS)}.test(location.pathname)) {
const theirs = await import('./${TABLE}');
Object.assign(nodes, theirs.nodes);
Object.assign(dictionary, theirs.dictionary);
}`;

function linesIn(code: string, list: RegExp): string[] {
	const [, lines] = list.exec(code) ?? [];
	if (lines === undefined) throw new Error('Kit no longer names its pages as it did');
	return lines.split(/,\n/);
}

/** Whether a key of the build's manifest is the table of practitioners' pages. */
export function isPractitionerTable(key: string): boolean {
	return key.endsWith(`/${TABLE}`);
}

/** Keeps the names of practitioners' pages out of what every page starts with. */
export function practitionerPagesApart(): Plugin {
	return {
		name: 'practitioner-pages-apart',
		enforce: 'pre',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		resolveId: (id, importer) =>
			importer !== undefined && APP.test(importer) && id === `./${TABLE}`
				? join(dirname(importer), TABLE)
				: null,
		load(id) {
			if (!isPractitionerTable(id)) return null;
			const folder = dirname(id);
			return splitStart(readFileSync(join(folder, 'app.js'), 'utf8'), isTheirsIn(folder)).table;
		},
		transform: (code, id) => (APP.test(id) ? splitStart(code, isTheirsIn(dirname(id))).start : undefined)
	};
}

/** By a node's number, in the folder of Kit's start. A node without a file of ours is Kit's own. */
function isTheirsIn(folder: string): (node: number) => boolean {
	return (node) => {
		const files = routeFilesOf(join(folder, 'nodes', `${node}.js`));
		return files.length > 0 && files.every((file) => file.startsWith('staff/'));
	};
}

import { readFile } from 'node:fs/promises';
import { readManifest, type Manifest } from './built-chunk.ts';
import { filesAtOnce, filesOfEveryPage, type RoutesOfNodes } from './first-files.ts';
import { routesOfNodes, stylesOfNode } from './person-files.ts';
import { dormantLinks, relationOf, type NamedFile } from './preloads.ts';

const ROOT = '<div class="app-root">';
const TEXT_SOURCES = 'src/lib/i18n/catalogues/person-text-sources.ts';
const TEXT_SOURCE = /(\w+): async \(\) => only\(await import\('\.\/([\w-]+)\.(\w+)\.ts'\)\)/g;

/** A page that the worker may be asked for first, and the groups of texts that it shows. */
export interface OpenedFirst {
	pathname: string;
	groups: readonly string[];
}

/**
 * The shell with a picture of the app in it, and the style sheets of the person's pages: what the worker answers with is
 * painted from these alone. The router finds the same sheets there and loads none twice.
 * @param picture markup; the app takes its place once it is there
 * @param pages whose files the worker can have fetched with it
 */
export async function withFirstPicture(
	html: string,
	picture: string,
	pages: readonly OpenedFirst[]
): Promise<string> {
	const sheets = await stylesOfNode('me/+layout.svelte');
	if (sheets.length === 0 || !html.includes(ROOT)) throw new Error('The shell has no place for its picture');
	const links = sheets.map((file) => `<link href="/${file}" rel="stylesheet">`);
	const [manifest, routes] = [await readManifest(), await routesOfNodes()];
	const every = scriptsOf(filesOfEveryPage(manifest, routes)).filter((file) => !html.includes(file));
	links.push(...every.map((file) => `<link href="/${file}" rel="modulepreload">`));
	const isThere = (file: string) => html.includes(file) || every.includes(file);
	links.push(
		dormantLinks((await filesOfPages(manifest, routes, pages)).filter(({ file }) => !isThere(file)))
	);
	return html.replace('</head>', `${links.join('')}</head>`).replace(ROOT, ROOT + picture);
}

/** What each of the pages fetches besides, and its texts in each language. */
async function filesOfPages(
	manifest: Manifest,
	routes: RoutesOfNodes,
	pages: readonly OpenedFirst[]
): Promise<NamedFile[]> {
	const relations = new Map<string, Set<string>>();
	const name = (isStart: (key: string) => boolean, relation: string) => {
		for (const file of scriptsOf(filesAtOnce(manifest, isStart)))
			relations.set(file, (relations.get(file) ?? new Set()).add(relation));
	};
	const texts = await textModules();
	for (const { pathname, groups } of pages) {
		const route = `${pathname.slice(1)}/+page.svelte`;
		name((key) => routes.get(key)?.includes(route) ?? false, relationOf(pathname));
		for (const { group, language, module } of texts)
			if (groups.includes(group)) name((key) => key === module, relationOf(pathname, language));
	}
	return [...relations].map(([file, of]) => ({ file, of: [...of] }));
}

/** Where each group of texts is in each language, as its one table says. */
async function textModules(): Promise<{ group: string; language: string; module: string }[]> {
	const source = await readFile(TEXT_SOURCES, 'utf8');
	const found = [...source.matchAll(TEXT_SOURCE)].map(([, group = '', name = '', language = '']) => ({
		group,
		language,
		module: `src/lib/i18n/catalogues/${name}.${language}.ts`
	}));
	if (found.length === 0) throw new Error('The table of texts is written in another way');
	return found;
}

function scriptsOf(files: ReadonlySet<string>): string[] {
	return [...files].filter((file) => file.endsWith('.js'));
}

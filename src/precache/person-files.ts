import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest, type BuiltChunk } from './built-chunk.ts';
import { isDataParser } from './late-data.ts';
import { isPractitionerTable } from './practitioner-pages.ts';
import { writePack } from './pack.ts';

interface PrecacheEntry {
	url: string;
	revision: string | null;
	size: number;
}

const NODES = '.svelte-kit/generated/client-optimized/nodes';
const NODE_KEY = /(?:^|\/)client-optimized\/nodes\/\d+\.js$/;
/** What must open without signal: the root's layout and error page, a person's pages, the shell and its explanation. */
const KEPT_ROUTES = /^(?:\+|me\/|shell\/|offline\/|calendar\/)/;

/**
 * Chooses what the service worker keeps on a phone, and names it as the server does. Code that only practitioners' or
 * sign-in pages use stays out: nobody needs it without signal, and everybody would pay for it.
 */
export async function keepPersonFiles(entries: PrecacheEntry[]): Promise<{ manifest: PrecacheEntry[] }> {
	const manifest = await readManifest();
	const routes = await routesOfNodes();
	const isKept = (key: string) =>
		!isPractitionerTable(key) &&
		!isDataParser(key) &&
		(!NODE_KEY.test(key) || isKeptNode(routes.get(key) ?? []));
	const files = reachableFiles(manifest, isKept);
	const kept = entries
		.map((entry) => ({ ...entry, url: servedAt(entry.url) }))
		.filter(({ url }) => !url.startsWith('_app/immutable/') || files.has(url));
	const pack = await writePack(
		manifest,
		routes,
		kept.map(({ url }) => url)
	);
	return { manifest: [...kept, { url: pack, revision: null, size: 0 }] };
}

/** Every file that the entry chunks can come to load without going through a chunk that is not kept. */
export function reachableFiles(
	manifest: Record<string, BuiltChunk>,
	isKept: (key: string) => boolean
): Set<string> {
	const seen = new Set<string>();
	const visit = (key: string) => {
		const chunk = manifest[key];
		if (!chunk || seen.has(key) || !isKept(key)) return;
		seen.add(key);
		[...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])].forEach(visit);
	};
	Object.keys(manifest)
		.filter((key) => manifest[key]?.isEntry)
		.forEach(visit);
	return new Set(
		[...seen].flatMap((key) => {
			const chunk = manifest[key];
			return chunk ? [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])] : [];
		})
	);
}

/** The style sheets that a node comes with, its static imports' among them, as they are named in the build. */
function stylesOf(manifest: Record<string, BuiltChunk>, key: string): string[] {
	const seen = new Set<string>();
	const visit = (one: string): string[] => {
		const chunk = manifest[one];
		if (!chunk || seen.has(one)) return [];
		seen.add(one);
		return [...(chunk.imports ?? []).flatMap(visit), ...(chunk.css ?? [])];
	};
	return [...new Set(visit(key))];
}

/** @param file a route's file, relative to `src/routes` */
export async function stylesOfNode(file: string): Promise<string[]> {
	const key = await nodeOf(file);
	return key === undefined ? [] : stylesOf(await readManifest(), key);
}

/** A node without a file of ours is Kit's own fallback for the root. */
export function isKeptNode(routeFiles: readonly string[]): boolean {
	return routeFiles.every((file) => KEPT_ROUTES.test(file));
}

/** Prerendered pages lose their folder and ending, client files their folder. */
export function servedAt(file: string): string {
	return file.replace(/^client\//, '').replace(/^prerendered\/pages\/(.*)\.html$/, '$1');
}

/** The key of the node that a route's file is part of. */
export async function nodeOf(file: string): Promise<string | undefined> {
	return [...(await routesOfNodes())].find(([, files]) => files.includes(file))?.[0];
}

/** For each of Kit's nodes the route files it is made of, relative to `src/routes`. */
export async function routesOfNodes(): Promise<Map<string, string[]>> {
	const names = await readdir(NODES);
	const read = names.map(async (name) => {
		const source = await readFile(join(NODES, name), 'utf8');
		const files = [...source.matchAll(/src\/routes\/([^"']+)/g)].map((match) => match[1] ?? '');
		return [`${NODES}/${name}`, files] as const;
	});
	return new Map(await Promise.all(read));
}

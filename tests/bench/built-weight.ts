import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { sum } from './statistics.ts';

/** The part of an entry of Vite's manifest that is used here. */
interface BuiltChunk {
	file: string;
	name?: string;
	imports?: string[];
}

const root = resolve(import.meta.dirname, '../..');
const client = join(root, 'build/client');
const kit = join(root, '.svelte-kit');
const NODES = 'generated/client-optimized/nodes';
/** What Kit begins with on every page. */
const ENTRIES = /(?:client\/entry|client-optimized\/app)\.js$/;
const FRAMEWORK = ['framework', 'rolldown-runtime'];

/** Svelte and Kit by themselves, with the tables of our pages and texts: the script that no page can do without, in bytes of gzip. */
export function frameworkWeight(): number {
	const manifest = readManifest();
	const keys = Object.keys(manifest).filter(
		(key) => ENTRIES.test(key) || FRAMEWORK.includes(manifest[key]?.name ?? '')
	);
	return weigh(manifest, keys);
}

/** Dexie by itself, as its makers pack it, in bytes of gzip. */
export function dexieWeight(): number {
	const packed = readFileSync(join(root, 'node_modules/dexie/dist/modern/dexie.min.mjs'));
	return gzipSync(packed, { level: 9 }).length;
}

/**
 * The script that one of the person's pages is fetched with, in bytes of gzip: what its node, the layout and Kit import at once, and
 * the texts of the frame.
 * @param file its route's file, such as `me/+page.svelte`
 */
export function pageWeight(file: string): number {
	const manifest = readManifest();
	return weigh(manifest, [...keysOfPage(manifest, file)]);
}

/** The names of the chunks that one of the person's pages is fetched with. */
export function chunksOfPage(file: string): string[] {
	const manifest = readManifest();
	return [...keysOfPage(manifest, file)].flatMap((key) => manifest[key]?.name ?? []);
}

/**
 * What a page fetches more, in bytes of gzip, where it asks for one of our modules.
 * @param end of the module's path: one that is asked for as it runs
 */
export function weightBesides(file: string, end: string): number {
	const manifest = readManifest();
	const before = keysOfPage(manifest, file);
	// Where its file holds what others need as well, it has its name alone.
	const isIt = ([key, { name }]: [string, BuiltChunk]) =>
		key.endsWith(end) || (key.startsWith('_') && end.endsWith(`/${name}.ts`));
	const asked = Object.entries(manifest).flatMap((one) => (isIt(one) ? [one[0]] : []));
	if (asked.length === 0) throw new Error(`The build has no file of ${end}.`);
	const after = atOnce(manifest, asked);
	return weigh(
		manifest,
		[...after].filter((key) => !before.has(key))
	);
}

function keysOfPage(manifest: Record<string, BuiltChunk>, file: string): Set<string> {
	const nodes = ['me/+layout.svelte', file].map(nodeOf);
	const isStart = (key: string) =>
		ENTRIES.test(key) || nodes.includes(key) || key.endsWith('/person-frame.en.ts');
	return atOnce(manifest, Object.keys(manifest).filter(isStart));
}

/** These and all that they import without waiting. */
function atOnce(manifest: Record<string, BuiltChunk>, starts: readonly string[]): Set<string> {
	const seen = new Set<string>();
	const visit = (key: string) => {
		if (seen.has(key)) return;
		seen.add(key);
		manifest[key]?.imports?.forEach(visit);
	};
	starts.forEach(visit);
	return seen;
}

/** Where the file that a page alone has is served. @param file its route's file, such as `me/+page.svelte` */
export function fileOfPage(file: string): string {
	return fileOf(nodeOf(file));
}

/** Where one of our modules is served, by the end of its path: one with a file of its own. */
export function fileOf(end: string): string {
	const [, chunk] = Object.entries(readManifest()).find(([key]) => key.endsWith(end)) ?? [];
	if (!chunk) throw new Error(`The build has no file of ${end}.`);
	return chunk.file;
}

/** The scripts and style sheets that the worker keeps on a phone, each with its text. */
export function keptFiles(): Map<string, string> {
	const worker = readFileSync(join(client, 'service-worker.js'), 'utf8');
	const files = worker.match(/_app\/immutable\/[^"'`]+\.(?:js|css)\b/g) ?? [];
	return new Map(files.map((file) => [file, readFileSync(join(client, file), 'utf8')]));
}

/**
 * What the worker keeps of the app, packed together as well as can be, in bytes: what a first visit cannot cost less than without
 * keeping less. Neither the pages, the records, nor any header is in it.
 */
export function keptInOneStream(): number {
	const texts = [...keptFiles()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
	return brotliCompressSync(texts.join('\n')).length;
}

/** What stands in each script that the worker keeps on a phone. */
export function keptScripts(): string[] {
	return [...keptFiles()].filter(([file]) => file.endsWith('.js')).map(([, text]) => text);
}

/** The files that the worker fetches in one: the address of each, and its text. */
export function packed(): [file: string, text: string][] {
	const worker = readFileSync(join(client, 'service-worker.js'), 'utf8');
	const [file] = /_app\/immutable\/pack\.[^"'`]+\.txt/.exec(worker) ?? [];
	if (file === undefined) throw new Error('The worker names no pack.');
	return filesIn(readFileSync(join(client, file), 'utf8'));
}

/** One line each. */
export function filesIn(pack: string): [file: string, text: string][] {
	const lines = pack.split('\n').slice(0, -1);
	return lines.map((line) => JSON.parse(line) as [string, string]);
}

function readManifest(): Record<string, BuiltChunk> {
	const text = readFileSync(join(kit, 'output/client/.vite/manifest.json'), 'utf8');
	return JSON.parse(text) as Record<string, BuiltChunk>;
}

/** The key of the node that a route's file is part of. */
function nodeOf(file: string): string {
	const isPart = (name: string) =>
		readFileSync(join(kit, NODES, name), 'utf8').includes(`src/routes/${file}"`);
	const name = readdirSync(join(kit, NODES)).find(isPart);
	if (name === undefined) throw new Error(`The build has no page of ${file}.`);
	return `.svelte-kit/${NODES}/${name}`;
}

function weigh(manifest: Record<string, BuiltChunk>, keys: readonly string[]): number {
	const files = new Set(keys.flatMap((key) => manifest[key]?.file ?? []));
	return sum([...files].map((file) => gzipSync(readFileSync(join(client, file))).length));
}

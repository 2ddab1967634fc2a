import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT, type Manifest } from './built-chunk.ts';

/** A start of Kit's, and what a first page of Home's fetches by itself: the frame, its texts, and what keeps records. */
const FIRST = [
	/\/client\/entry\.js$/,
	/\/client-optimized\/app\.js$/,
	/\/catalogues\/person-frame\.en\.ts$/,
	/\/device\/(?:store|engine|pending)\.ts$/
];
const TEXT = /^_app\/immutable\/.*\.(?:js|css|svg)$/;

/**
 * The files that a phone keeps besides those that its first page has fetched already, in one: each by itself, they would bring
 * as much in headers as in words, and be packed by themselves. The worker takes it apart as it arrives (`read-pack.ts`),
 * so each has a line of its own. Its ending is one that the build compresses.
 * @param nodes the keys of the nodes that a first page is made of
 * @returns where it is served
 */
export async function writePack(
	manifest: Manifest,
	nodes: readonly string[],
	kept: readonly string[]
): Promise<string> {
	const first = filesAtOnce(
		manifest,
		(key) => nodes.includes(key) || FIRST.some((pattern) => pattern.test(key))
	);
	const urls = kept.filter((url) => TEXT.test(url) && !first.has(url)).sort();
	const texts = urls.map(async (url) => [`/${url}`, await readFile(join(BUILT, url), 'utf8')] as const);
	const pack = (await Promise.all(texts)).map((file) => `${JSON.stringify(file)}\n`).join('');
	const hash = createHash('sha256').update(pack).digest('base64url').slice(0, 8);
	const file = `_app/immutable/pack.${hash}.txt`;
	await writeFile(join(BUILT, file), pack);
	return file;
}

/** All that these and what they import at once consist of. */
export function filesAtOnce(manifest: Manifest, isStart: (key: string) => boolean): Set<string> {
	const seen = new Set<string>();
	const visit = (key: string) => {
		if (seen.has(key)) return;
		seen.add(key);
		manifest[key]?.imports?.forEach(visit);
	};
	Object.keys(manifest).filter(isStart).forEach(visit);
	const chunks = [...seen].flatMap((key) => manifest[key] ?? []);
	return new Set(chunks.flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]));
}

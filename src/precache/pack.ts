import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT, type Manifest } from './built-chunk.ts';
import { filesOfFirstPage, type RoutesOfNodes } from './first-files.ts';

const TEXT = /^_app\/immutable\/.*\.(?:js|css|svg)$/;

/**
 * The files that a phone keeps besides those that its first page has fetched already, in one: each by itself, they would bring
 * as much in headers as in words, and be packed by themselves. The worker takes it apart as it arrives (`read-pack.ts`),
 * so each has a line of its own. Its ending is one that the build compresses.
 * @returns where it is served
 */
export async function writePack(
	manifest: Manifest,
	routes: RoutesOfNodes,
	kept: readonly string[]
): Promise<string> {
	const first = filesOfFirstPage(manifest, routes);
	const urls = kept.filter((url) => TEXT.test(url) && !first.has(url)).sort();
	const texts = urls.map(async (url) => [`/${url}`, await readFile(join(BUILT, url), 'utf8')] as const);
	const pack = (await Promise.all(texts)).map((file) => `${JSON.stringify(file)}\n`).join('');
	const hash = createHash('sha256').update(pack).digest('base64url').slice(0, 8);
	const file = `_app/immutable/pack.${hash}.txt`;
	await writeFile(join(BUILT, file), pack);
	return file;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What Kit has built for the browser, before it is put where it is served from. */
export const BUILT = '.svelte-kit/output/client';

/** The part of an entry of Vite's manifest that is used here. */
export interface BuiltChunk {
	file: string;
	/** What its chunk is called, where it has a name. */
	name?: string;
	isEntry?: boolean;
	imports?: string[];
	dynamicImports?: string[];
	css?: string[];
	assets?: string[];
}

/** By their keys, which are modules' paths or chunks' names. */
export type Manifest = Record<string, BuiltChunk>;

export async function readManifest(): Promise<Manifest> {
	return JSON.parse(await readFile(join(BUILT, '.vite/manifest.json'), 'utf8')) as Manifest;
}

import { existsSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isBuildCurrent } from '#cli/bundle/is-current.js';

type Middleware = (...parameters: [...Parameters<RequestListener>, next: () => void]) => void;

const build = resolve(import.meta.dirname, '../../build');
const builtFiles = `${pathToFileURL(build).href}/`;
const INSTANCE = 'instance';
let instances = 0;
let isCurrent = false;

/**
 * The built application from its first line, as in a process of its own: it reads its settings from the environment and opens
 * its database while this loads it. What it takes from node_modules it shares with the test.
 */
export async function loadBuiltApp(): Promise<Middleware> {
	if (instances === 0) registerHooks({ resolve: keepInstance });
	instances += 1;
	const entry = `${builtFiles}handler.js?${INSTANCE}=${instances}`;
	const { handler } = (await import(/* @vite-ignore */ entry)) as { handler: Middleware };
	return handler;
}

/** What a module of the build asks for is of the same instance as itself. */
const keepInstance: Parameters<typeof registerHooks>[0]['resolve'] = (specifier, context, next) => {
	const found = next(specifier, context);
	const { search } = new URL(context.parentURL ?? 'file:');
	const isAnothers = !found.url.startsWith(builtFiles) || !search.startsWith(`?${INSTANCE}=`);
	return isAnothers || found.url.includes('?') ? found : { ...found, url: found.url + search };
};

/** @throws Error that says how to have one where there is none of these very sources */
export function requireCurrentBuild(): void {
	isCurrent ||= isBuildCurrent();
	if (isCurrent) return;
	const what = existsSync(join(build, 'handler.js')) ? 'is of other sources' : 'is not there';
	throw new Error(`This test needs the built app, which ${what}: run "npm run build" first.`);
}

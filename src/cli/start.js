import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beModest, holdMemoryTogether } from './modest-process.js';
import { onModernNode } from './node-version.js';

const inOnePiece = pathToFileURL(resolve(import.meta.dirname, '../../build/cli/serve.js')).href;

onModernNode(async () => {
	holdMemoryTogether();
	beModest();
	const { isBuildCurrent } = await import('./bundle/is-current.js');
	if (!isBuildCurrent()) {
		const { buildFirst } = await import('./build-first.ts');
		if (!(await buildFirst())) return;
	}
	/** @type {typeof import('./serve.ts')} */
	const { start } = await import(inOnePiece);
	await start();
});

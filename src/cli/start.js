import module from 'node:module';
import { resolve } from 'node:path';
import { onModernNode } from './node-version.js';

onModernNode(async () => {
	// Half of the start goes into reading the same TypeScript again; a folder of our own, as a shared one could be planted.
	module.enableCompileCache(resolve(import.meta.dirname, '../../node_modules/.cache/waymark'));
	const { start } = await import('./serve.ts');
	await start();
});

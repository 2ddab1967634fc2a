import { onModernNode } from './node-version.js';

onModernNode(async () => {
	const { start } = await import('./serve.ts');
	await start();
});

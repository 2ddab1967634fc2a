import { beModest, holdMemoryTogether } from './modest-process.js';
import { onModernNode } from './node-version.js';

onModernNode(async () => {
	holdMemoryTogether();
	beModest();
	const { start } = await import('./serve.ts');
	await start();
});

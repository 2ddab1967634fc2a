import { beModest } from './modest-process.js';
import { onModernNode } from './node-version.js';

onModernNode(async () => {
	beModest();
	const { start } = await import('./serve.ts');
	await start();
});

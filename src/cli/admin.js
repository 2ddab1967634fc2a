import { beModest } from './modest-process.js';
import { onModernNode } from './node-version.js';

onModernNode(async () => {
	beModest();
	const { administer } = await import('./admin.ts');
	await administer(process.argv.slice(2));
});

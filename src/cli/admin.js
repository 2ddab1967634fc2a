import { onModernNode } from './node-version.js';

onModernNode(async () => {
	const { administer } = await import('./admin.ts');
	await administer(process.argv.slice(2));
});

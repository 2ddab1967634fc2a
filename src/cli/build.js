import { onModernNode } from './node-version.js';

onModernNode(async () => {
	const { endPlainly } = await import('./refusal.ts');
	const { build } = await import('./bundle/current-build.ts');
	await endPlainly(async () => build());
});

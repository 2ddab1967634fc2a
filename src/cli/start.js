import { beModest, holdMemoryTogether } from './modest-process.js';
import { onModernNode } from './node-version.js';

onModernNode(async () => {
	holdMemoryTogether();
	beModest();
	const { inOnePiece, isBuildCurrent } = await import('./bundle/is-current.js');
	if (!isBuildCurrent()) {
		const { buildFirst } = await import('./build-first.ts');
		if (!(await buildFirst())) return;
	}
	/** @type {typeof import('./serve.ts')} */
	const { start } = await import(inOnePiece);
	await start();
});

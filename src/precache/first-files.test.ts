import { expect, test } from 'vitest';
import { filesAtOnce } from './pack.ts';

test('what comes at once is all that is imported without waiting, each with its style', () => {
	const manifest = {
		app: { file: 'app.js', isEntry: true, imports: ['shared'], dynamicImports: ['home', 'plan'] },
		home: { file: 'home.js', imports: ['shared', 'card'], dynamicImports: ['engine'] },
		plan: { file: 'plan.js', imports: ['card'] },
		shared: { file: 'shared.js', imports: ['app'] },
		card: { file: 'card.js', css: ['card.css'], assets: ['card.svg'] },
		engine: { file: 'engine.js' }
	};
	const files = filesAtOnce(manifest, (key) => key === 'home');
	expect([...files].sort()).toEqual(['app.js', 'card.css', 'card.js', 'card.svg', 'home.js', 'shared.js']);
});

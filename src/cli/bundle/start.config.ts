import { dirname, relative, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
const folder = resolve(root, 'build/cli');

/** What finds other files from where it lies goes on to find them from where it runs. */
const keepFolders: Plugin = {
	name: 'keep-folders',
	transform(code, path) {
		if (!path.startsWith(resolve(root, 'src')) || !code.includes('import.meta.dirname')) return null;
		const way = JSON.stringify(`/${relative(folder, dirname(path))}`);
		return { code: code.replaceAll('import.meta.dirname', `(import.meta.dirname + ${way})`), map: null };
	}
};

/** The start in one piece: to find and read a thousand modules took half of it (docs/decisions/056-start-in-one-piece.md). */
export default defineConfig({
	root,
	publicDir: false,
	plugins: [keepFolders],
	// The two packages that are many small files; the others stay where they are.
	ssr: { noExternal: ['kysely', 'zod'] },
	build: {
		ssr: resolve(root, 'src/cli/serve.ts'),
		outDir: folder,
		// What the app's build left beside it is not ours.
		emptyOutDir: true,
		copyPublicDir: false,
		rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js' } }
	}
});

import { posix } from 'node:path';
import { defineConfig, normalizePath, type Plugin } from 'vite';
import { isApart } from './fingerprint.js';
import { root, start } from './is-current.js';

// As the bundler writes them, on Windows too.
const project = normalizePath(root);
const folder = posix.dirname(normalizePath(start));
const OWN_FOLDER = 'import.meta.dirname';

/** What finds other files from where it lies goes on to find them from where it runs. */
const keepFolders: Plugin = {
	name: 'keep-folders',
	transform(code, path) {
		if (!path.startsWith(`${project}/src/`) || !code.includes(OWN_FOLDER)) return null;
		const way = JSON.stringify(`/${posix.relative(folder, posix.dirname(path))}`);
		return { code: code.replaceAll(OWN_FOLDER, `(${OWN_FOLDER} + ${way})`), map: null };
	},
	generateBundle(_options, bundle) {
		for (const piece of Object.values(bundle)) {
			if (piece.type !== 'chunk') continue;
			const apart = piece.moduleIds.find((path) => isApart(posix.relative(project, path)));
			if (apart) this.error(`${apart} is in the start, and a change of it would not build it anew.`);
			if (new RegExp(`${OWN_FOLDER}(?! \\+ )`).test(piece.code))
				this.error(`${piece.fileName} would look for files where it does not lie.`);
		}
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
		ssr: 'src/cli/serve.ts',
		outDir: folder,
		// What the app's build left beside it is not ours.
		emptyOutDir: true,
		copyPublicDir: false,
		rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js' } }
	}
});

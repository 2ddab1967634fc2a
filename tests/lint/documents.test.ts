import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const architecture = readFileSync('docs/architecture.md', 'utf8');
const contributing = readFileSync('docs/CONTRIBUTING.md', 'utf8');

/** Paths in a document, of which those with a gap to fill in (`00NN-…`, `<subject>`) and those of an example name nothing yet. */
function pathsIn(text: string): string[] {
	return [...text.matchAll(/`([a-z][\w()[\]./+-]*\/[\w()[\]./+-]*)`/g)].map(([, path = '']) => path);
}

const isThere = (path: string) =>
	['', 'src/', 'src/lib/', 'docs/', 'src/lib/domain/', 'src/lib/server/'].some((root) =>
		existsSync(root + path)
	);

test('every folder and file that the architecture names is there', () => {
	expect(pathsIn(architecture).length).toBeGreaterThan(20);
	expect(pathsIn(architecture).filter((path) => !isThere(path))).toEqual([]);
});

test('every file that the exercises name is there', () => {
	expect(pathsIn(contributing).filter((path) => !isThere(path))).toEqual([]);
});

test('the architecture names every folder of the app', () => {
	const folders = ['src', 'src/lib'].flatMap((root) =>
		readdirSync(root, { withFileTypes: true })
			.filter((entry) => entry.isDirectory() && entry.name !== 'lib' && entry.name !== 'routes')
			.map(({ name }) => `${root}/${name}`)
	);
	expect(folders.filter((folder) => !architecture.includes(folder))).toEqual([]);
	const parts = globSync('src/routes/{(public),me,staff,api/v1}');
	expect(parts.filter((part) => !architecture.includes(part))).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { domainRooms } from './layers.js';

/** The files of the project, by path, with their text. */
type Files = Readonly<Record<string, string>>;

/** Modules that a file names when it loads, types among them; what it loads later is no circle. */
const IMPORTED = /^[ \t]*(?:import|export)\b(?:[^'";]*?\bfrom)?\s*'([^']+)'/gm;

function importsOf(file: string, files: Files): string[] {
	return [...(files[file] ?? '').matchAll(IMPORTED)]
		.map(([, name = '']) =>
			name.startsWith('.')
				? posix.join(posix.dirname(file), name)
				: name.replace(/^#(lib|cli|tests)\//, (_, root: string) =>
						root === 'tests' ? 'tests/' : `src/${root}/`
					)
		)
		.filter((name) => Object.hasOwn(files, name));
}

/** Each file from which imports lead back to itself, as the way there and back. */
function circlesIn(files: Files): string[] {
	const done = new Set<string>();
	const found: string[] = [];
	function follow(file: string, way: readonly string[]): void {
		const start = way.indexOf(file);
		if (start >= 0) found.push([...way.slice(start), file].join(' > '));
		if (start >= 0 || done.has(file)) return;
		for (const next of importsOf(file, files)) follow(next, [...way, file]);
		done.add(file);
	}
	for (const file of Object.keys(files)) follow(file, []);
	return found;
}

function readAll(): Files {
	const names = ['src', 'tests'].flatMap((root) =>
		readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => posix.join(root, name))
	);
	const code = names.filter((name) => /\.(ts|js|svelte)$/.test(name));
	return Object.fromEntries(code.map((name) => [name, readFileSync(name, 'utf8')]));
}

test('no imports lead back to the file they began in, of values or of types', () => {
	const files = readAll();
	const imports = Object.keys(files).flatMap((file) => importsOf(file, files));
	expect(imports.length).toBeGreaterThan(2_000);
	expect(circlesIn(files)).toEqual([]);
});

test.each<[circle: string, Files]>([
	[
		'src/lib/a.ts > src/lib/b.ts > src/lib/a.ts',
		{ 'src/lib/a.ts': "import { b } from './b.ts';", 'src/lib/b.ts': "import type { A } from '#lib/a.ts';" }
	],
	[
		'src/lib/a.ts > src/lib/b/b.ts > src/lib/c.svelte > src/lib/a.ts',
		{
			'src/lib/a.ts': "export {\n\tb,\n\ttype B\n} from '#lib/b/b.ts';",
			'src/lib/b/b.ts': "import C from '#lib/c.svelte';",
			'src/lib/c.svelte': '<script lang="ts">\n\timport \'./a.ts\';\n</script>'
		}
	],
	['src/lib/a.ts > src/lib/a.ts', { 'src/lib/a.ts': "export * from './a.ts';" }]
])('the circle %s is found', (circle, files) => {
	expect(circlesIn(files)).toEqual([circle]);
});

test('what is only loaded later, or is there twice, is no circle', () => {
	const files = {
		'src/lib/a.ts': "import './b.ts';\nimport './c.ts';",
		'src/lib/b.ts': "import './c.ts';",
		'src/lib/c.ts': "export const later = () => import('./a.ts');"
	};
	expect(circlesIn(files)).toEqual([]);
});

/** Imports within the domain that go from a room to one above it, whose order is that of the list. */
function upwardIn(files: Files): string[] {
	const heightOf = (file: string) =>
		domainRooms.indexOf(/^src\/lib\/domain\/([^/]+)\//.exec(file)?.[1] ?? '');
	const inside = Object.keys(files).filter(
		(file) => heightOf(file) >= 0 && !/\.(fixture|test)\.ts$/.test(file)
	);
	return inside.flatMap((file) =>
		importsOf(file, files)
			.filter((imported) => heightOf(imported) > heightOf(file))
			.map((imported) => `${file} > ${imported}`)
	);
}

test('each room of the domain uses only those below it, so that no two use each other', () => {
	expect(upwardIn(readAll())).toEqual([]);
});

test('an import that goes up is found, also of a type only', () => {
	const files = {
		'src/lib/domain/plan/a.ts': "import type { B } from '#lib/domain/compliance/b.ts';",
		'src/lib/domain/compliance/b.ts': "import { c } from '#lib/domain/time/c.ts';",
		'src/lib/domain/time/c.ts': ''
	};
	expect(upwardIn(files)).toEqual(['src/lib/domain/plan/a.ts > src/lib/domain/compliance/b.ts']);
});

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const IMPORT = /(?:\bfrom|\bimport)\s*'([^']+)'/g;
const TYPE_IMPORT = /\bimport type [^;]+;/g;
const READ = /\bme\.text\??\.(\w+)/g;
/** Where `text` may be all of them. */
const READ_SHORT = /(?<!\.)\btext\??\.(\w+)/g;
const IS_ONE_PART = /\btext = (?:\$derived\(\s*)?me\.text\.\w|\btext: \w+\['/;
const TAKEN_OUT = /\{([^{}]*)\}\s*(?::[^={]*)?=\s*(?:\$derived\()?(?:\w+\.)*text\s*[;)]/g;

/** What a file imports of ours, but for types and for what it waits for: that says by itself which texts it needs. */
function importsOf(file: string, source: string): string[] {
	return [...source.replace(TYPE_IMPORT, '').matchAll(IMPORT)]
		.map(([, path = '']) =>
			path.startsWith('#lib/')
				? path.replace('#lib/', 'src/lib/')
				: path.startsWith('./')
					? normalize(join(dirname(file), path))
					: null
		)
		.filter((path) => path !== null)
		.filter((path) => /\.(?:ts|svelte)$/.test(path) && existsSync(path));
}

/** Each file that comes with this one, with what stands in it. */
function withImports(start: string): Map<string, string> {
	const found = new Map<string, string>();
	const ahead = [start];
	for (let file = ahead.pop(); file !== undefined; file = ahead.pop()) {
		if (found.has(file)) continue;
		const source = readFileSync(file, 'utf8');
		found.set(file, source);
		ahead.push(...importsOf(file, source));
	}
	return found;
}

/**
 * The parts of the person's texts that a component reads, or anything that it imports, by the file that reads them. As their code
 * says it: whether the records of a test come to the place or not.
 */
export function textsRead(start: string, parts: ReadonlySet<string>): { file: string; part: string }[] {
	return [...withImports(start)]
		.filter(([file]) => /^src\/(?:routes|lib\/person)\//.test(file))
		.flatMap(([file, source]) => {
			const names = [
				...[...source.matchAll(READ)].map(([, name = '']) => name),
				...(IS_ONE_PART.test(source) ? [] : [...source.matchAll(READ_SHORT)].map(([, name = '']) => name)),
				...[...source.matchAll(TAKEN_OUT)].flatMap(([, all = '']) => all.split(',').map(nameOf))
			];
			return [...new Set(names)].filter((name) => parts.has(name)).map((part) => ({ file, part }));
		});
}

const nameOf = (taken: string) => taken.trim().split(/[\s:=]/)[0] ?? '';

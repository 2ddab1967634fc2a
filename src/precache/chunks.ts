import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';

/** One module of the build. */
export interface BuiltModule {
	/** What it imports at once. */
	imports: readonly string[];
	/** Whether the browser can begin with it: Kit does, or somebody imports it later. */
	isStart: boolean;
	/** The route files that a node of Kit's is made of, relative to `src/routes`; null where it is none. */
	routeFiles: readonly string[] | null;
}

export type BuiltModules = ReadonlyMap<string, BuiltModule>;

const APP = /\/client-optimized\/app\.js$/;
const NODE = /\/client-optimized\/nodes\/\d+\.js$/;
const FRAMEWORK = /\/node_modules\/(?:svelte|@sveltejs\/kit|esm-env|clsx|devalue)\//;
const SHAPES = /\/node_modules\/zod\//;
const FORMS = /\/src\/lib\/(?:ui\/forms\/|person\/(?:draft|words|form|failed|Draft|Words|Form|Danger))/;
const FRAME_TEXTS = /\/catalogues\/person-frame\.(\w+)\.ts$/;
const POLICY = /\/src\/lib\/policy\//;
/** Numbers that import nothing and that both forms and the engine check by: in a chunk of forms, they had the engine fetch all forms. */
const BOUNDS = /\/src\/lib\/domain\/\w+\/bounds\.ts$/;
/** What is asked for by most comes first: a chunk takes along what its modules import, where no earlier one has it. */
const CHUNKS = [
	'framework',
	'everybody-frame',
	'person-frame',
	'everybody-home',
	'person-home',
	'words',
	'pages',
	'shapes',
	'forms',
	'policy'
] as const;
type Chunk = Exclude<(typeof CHUNKS)[number], 'words'> | Words;
/** What comes with the frame's texts in one language, or in each. */
type Words = `words-${string}`;

/** What so many of the person's pages need is fetched with each. */
const MOST_PAGES = 10;

/**
 * The chunk of every module that several pages share, chosen so that a phone fetches a few files and not one for each set of
 * pages. What is named by nothing here stays as it is: with its page, or with the few that need it.
 */
export function chunksOf(modules: BuiltModules): Map<string, Chunk> {
	const names = new Map<string, Chunk>();
	for (const [id, starts] of startsOf(modules)) {
		const nodes = [...starts].flatMap((start) => modules.get(start)?.routeFiles ?? []);
		// What the start has in common with pages stands below both.
		const ofStart = starts.size > 1 && [...starts].some((start) => APP.test(start));
		const name = ofStart ? 'framework' : (chunkOf(id, starts.size, nodes) ?? wordsOf(starts, nodes));
		if (name !== null) names.set(id, name);
	}
	return names;
}

/** Where one module imports another, all that reaches the first reaches the second: so the chunks stand in one order. */
function chunkOf(id: string, starts: number, routeFiles: readonly string[]): Chunk | null {
	if (FRAMEWORK.test(id)) return 'framework';
	if (SHAPES.test(id)) return 'shapes';
	if (BOUNDS.test(id)) return 'everybody-frame';
	if (starts < 2) return null;
	const pages = routeFiles.filter((file) => /^me\/.*\+page\.svelte$/.test(file));
	const side = routeFiles.some((file) => !file.startsWith('me/')) ? 'everybody' : 'person';
	if (routeFiles.includes('me/+layout.svelte')) return `${side}-frame`;
	if (pages.includes('me/+page.svelte')) return `${side}-home`;
	if (pages.length >= MOST_PAGES) return 'pages';
	if (pages.length < 2) return null;
	if (FORMS.test(id)) return 'forms';
	return POLICY.test(id) ? 'policy' : null;
}

/** Words of the frame's that other texts have too, and no page by itself: all of a language in one file. */
function wordsOf(starts: ReadonlySet<string>, routeFiles: readonly string[]): Words | null {
	const languages = [...starts].flatMap((start) => FRAME_TEXTS.exec(start)?.[1] ?? []);
	const [language] = languages;
	if (language === undefined || starts.size < 2 || routeFiles.some((file) => file.startsWith('me/')))
		return null;
	return languages.length > 1 ? 'words-all' : `words-${language}`;
}

/** For each module, all that it is reached from by imports that do not wait. */
function startsOf(modules: BuiltModules): Map<string, Set<string>> {
	const reached = new Map<string, Set<string>>();
	for (const [start, { isStart }] of modules) {
		if (!isStart) continue;
		const ahead = [start];
		for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
			const starts = reached.get(id) ?? new Set();
			if (starts.has(start)) continue;
			reached.set(id, starts.add(start));
			ahead.push(...(modules.get(id)?.imports ?? []));
		}
	}
	return reached;
}

/** Two chunks that import each other, if there are any: one of them would run before what it needs. */
export function circleIn(chunks: ReadonlyMap<string, readonly string[]>): string[] | null {
	const done = new Set<string>();
	const visit = (file: string, above: readonly string[]): string[] | null => {
		if (above.includes(file)) return [...above.slice(above.indexOf(file)), file];
		if (done.has(file)) return null;
		done.add(file);
		for (const next of chunks.get(file) ?? []) {
			const circle = visit(next, [...above, file]);
			if (circle) return circle;
		}
		return null;
	};
	for (const file of chunks.keys()) {
		const circle = visit(file, []);
		if (circle) return circle;
	}
	return null;
}

/** Gives what the browser loads its chunks. */
export function chosenChunks(): Plugin {
	let names = new Map<string, Chunk>();
	return {
		name: 'chosen-chunks',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		buildEnd() {
			const infos = [...this.getModuleIds()].map((id) => this.getModuleInfo(id));
			names = chunksOf(new Map(infos.flatMap((info) => (info ? [[info.id, builtModule(info)]] : []))));
		},
		outputOptions: (options) => ({
			...options,
			codeSplitting: {
				groups: CHUNKS.map((kind, index) => ({
					name: (id) => names.get(id) ?? null,
					test: (id) => names.get(id)?.replace(/^words-.*/, 'words') === kind,
					priority: CHUNKS.length - index
				}))
			}
		}),
		generateBundle(_, bundle) {
			const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
			const circle = circleIn(new Map(chunks.map(({ fileName, imports }) => [fileName, imports])));
			if (circle) this.error(`Chunks import each other: ${circle.join(' → ')}`);
		}
	};
}

function builtModule({ id, importedIds, isEntry, dynamicImporters }: Rolldown.ModuleInfo): BuiltModule {
	return {
		imports: importedIds,
		isStart: isEntry || dynamicImporters.length > 0,
		routeFiles: NODE.test(id) ? routeFilesOf(id) : null
	};
}

function routeFilesOf(node: string): string[] {
	return [...readFileSync(node, 'utf8').matchAll(/src\/routes\/([^"']+)/g)].map((match) => match[1] ?? '');
}

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
const FRAMEWORK = /\/node_modules\/(?:svelte|@sveltejs\/kit|esm-env|clsx)\//;
const SHAPES = /\/node_modules\/zod\//;
const FORMS = /\/src\/lib\/(?:ui\/forms\/|person\/(?:forms\/|Danger|Crisis|crisis))/;
const FRAME_TEXTS = /\/catalogues\/person-frame\.(\w+)\.ts$/;
const POLICY = /\/src\/lib\/(?:policy\/(?!time\/)|person\/(?:PolicyEntries|AskYourOfficer)\.)/;
const ENGINE = /\/device\/engine\.ts$/;
const COPY = /\/device\/store\.ts$/;
/** What Home shows of these subjects, other pages show as well: each of them something else. */
const SUBJECTS = {
	compliance: /\/src\/lib\/(?:(?:domain|i18n|person)\/compliance|domain\/appointments)\//,
	plan: /\/src\/lib\/(?:domain|i18n|person)\/plan\//
} as const;
/** What lists of appointments say, without the reply that Home asks for. */
const APPOINTMENTS =
	/\/src\/lib\/person\/(?:appointments\/appointment-words\.ts|reports\/ReportedBefore\.svelte)$/;
/** Numbers that import nothing and that both forms and the engine check by: in a chunk of forms, they had the engine fetch all forms. */
const BOUNDS = /\/src\/lib\/domain\/\w+\/bounds\.ts$/;
/** What is asked for by most comes first: a chunk takes along what its modules import, where no earlier one has it. */
const CHUNKS = [
	'framework',
	'everybody-frame',
	'person-frame',
	'everybody-compliance',
	'everybody-plan',
	'everybody-pages',
	'everybody-forms',
	'appointments',
	'compliance',
	'plan',
	'home',
	'words',
	'pages',
	'shapes',
	'choices',
	'vocabulary',
	'records',
	'forms',
	'policy'
] as const;
type Chunk = Exclude<(typeof CHUNKS)[number], 'words'> | Words;
/** The texts of the frame in one language. */
type Words = `words-${string}`;

/** What so many of the person's pages need is fetched with each. */
const MOST_PAGES = 11;

/**
 * The chunk of every module that several pages share, chosen so that a phone fetches a few files and not one for each set of
 * pages. What is named by nothing here stays as it is: with its page, or with the few that need it.
 */
export function chunksOf(modules: BuiltModules): Map<string, Chunk> {
	const names = new Map<string, Chunk>();
	const shaped = shapedIn(modules);
	for (const [id, starts] of startsOf(modules)) {
		const routeFiles = [...starts].flatMap((start) => modules.get(start)?.routeFiles ?? []);
		const others = [...starts].filter((start) => !modules.get(start)?.routeFiles).length;
		const all = { starts, routeFiles, others, isShaped: shaped.has(id) };
		const name = isEverybodys(id, all) ? 'framework' : (chunkOf(id, all) ?? wordsOf(all) ?? checksOf(all));
		// What a page, or somebody later, begins with has a file of its own.
		if (name !== null && (name === 'framework' || !modules.get(id)?.isStart)) names.set(id, name);
	}
	return names;
}

/** What reaches a module, and whether it is, or needs, what checks shapes. */
interface Reached {
	starts: ReadonlySet<string>;
	/** Those of the pages among the starts. */
	routeFiles: readonly string[];
	/** How many of the starts are no pages. */
	others: number;
	isShaped: boolean;
}

/** The framework but for what practitioners' pages alone use of it. What the start has in common with pages stands below both. */
function isEverybodys(id: string, { starts, routeFiles }: Reached): boolean {
	const isTheirs = routeFiles.length > 0 && routeFiles.every((file) => file.startsWith('staff/'));
	return (
		(FRAMEWORK.test(id) && !isTheirs) || (starts.size > 1 && [...starts].some((start) => APP.test(start)))
	);
}

/** Where one module imports another, all that reaches the first reaches the second: so the chunks stand in one order. */
function chunkOf(id: string, { starts, routeFiles }: Reached): Chunk | null {
	if (SHAPES.test(id)) return 'shapes';
	if (BOUNDS.test(id)) return 'everybody-frame';
	const pages = pagesOf(routeFiles);
	const frame = routeFiles.some((file) => !file.startsWith('me/')) ? 'everybody-frame' : 'person-frame';
	// What practitioners' pages use as well is apart: with the rest of it they would fetch the person's frame.
	const sided = <Name extends 'compliance' | 'plan' | 'forms' | 'pages'>(name: Name) =>
		frame === 'everybody-frame' ? (`everybody-${name}` as const) : name;
	if (routeFiles.includes('me/+layout.svelte')) return frame;
	// Practitioners' texts have some of the frame's words, and would bring the person's frame with them.
	if (languagesOf(starts).size > 1) return 'everybody-frame';
	if (starts.size < 2) return null;
	if (pages.includes('me/+page.svelte')) {
		if (APPOINTMENTS.test(id)) return 'appointments';
		if (SUBJECTS.compliance.test(id)) return sided('compliance');
		if (SUBJECTS.plan.test(id)) return sided('plan');
		return pages.length >= MOST_PAGES || frame === 'everybody-frame' ? frame : 'home';
	}
	if (pages.length < 2) return null;
	if (FORMS.test(id)) return sided('forms');
	if (pages.length >= MOST_PAGES) return sided('pages');
	return POLICY.test(id) ? 'policy' : null;
}

/** The person's pages among them. */
function pagesOf(routeFiles: readonly string[]): string[] {
	return routeFiles.filter((file) => /^me\/.*\+page\.svelte$/.test(file));
}

/** Words of the frame's: all of a language in one file, also those that other texts have too. */
function wordsOf({ starts, routeFiles }: Reached): Words | null {
	const [language] = languagesOf(starts);
	const isPages = routeFiles.some((file) => file.startsWith('me/'));
	return language === undefined || isPages ? null : `words-${language}`;
}

/** In which languages the frame's texts need a module. What those in each need has no language. */
function languagesOf(starts: ReadonlySet<string>): Set<string> {
	return new Set([...starts].flatMap((start) => FRAME_TEXTS.exec(start)?.[1] ?? []));
}

/** What the engine has in common with others, if none of them is a page of a person's or the phone's copy, which come before it. */
function checksOf({
	starts,
	routeFiles,
	others,
	isShaped
}: Reached): 'choices' | 'records' | 'vocabulary' | null {
	const all = [...starts];
	if (all.length < 2 || !all.some((start) => ENGINE.test(start)) || all.some((start) => COPY.test(start)))
		return null;
	// The chunk of the records would take along what pages need of it, and they would fetch that chunk.
	if (pagesOf(routeFiles).length > 0) return others > 1 && !isShaped ? 'choices' : null;
	if (!isShaped) return 'vocabulary';
	return routeFiles.length < 2 ? 'records' : null;
}

/** All that needs what checks shapes. */
function shapedIn(modules: BuiltModules): Set<string> {
	const shaped = new Set([...modules.keys()].filter((id) => SHAPES.test(id)));
	const needs = ([id, { imports }]: [string, BuiltModule]): boolean =>
		!shaped.has(id) && imports.some((one) => shaped.has(one));
	for (let more = [...modules].filter(needs); more.length > 0; more = [...modules].filter(needs))
		for (const [id] of more) shaped.add(id);
	return shaped;
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

/** The route files that a node of Kit's is made of, relative to `src/routes`. */
export function routeFilesOf(node: string): string[] {
	return [...readFileSync(node, 'utf8').matchAll(/src\/routes\/([^"']+)/g)].map((match) => match[1] ?? '');
}

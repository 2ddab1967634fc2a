import type { Manifest } from './built-chunk.ts';

/** What every page of the person's needs, and would ask for in turns: the frame as the app begins, the copy once the frame is there. */
const FRAME_ROUTES = ['+error.svelte', 'me/+layout.svelte'];
const COPY = /\/device\/(?:store|engine|pending)\.ts$/;
/** What reads the copy where a phone opens with it; a page of the server has what it would read. */
const OPENING = /\/device\/opening-read\.ts$/;
/** What somebody who begins is shown, with the start of Kit's and the frame's texts, which Kit fetches with any page. */
const FIRST_ROUTES = ['+layout.svelte', ...FRAME_ROUTES, 'me/+page.svelte'];
const STARTS = [
	/\/client\/entry\.js$/,
	/\/client-optimized\/app\.js$/,
	/\/catalogues\/person-frame\.en\.ts$/
];

/** The route files that each node is made of, by the node's key. */
export type RoutesOfNodes = ReadonlyMap<string, readonly string[]>;

/** All that every page of the person's needs before it can be used, where the phone opens it. */
export function filesOfEveryPage(manifest: Manifest, routes: RoutesOfNodes): Set<string> {
	const starts = [COPY, OPENING];
	return filesAtOnce(
		manifest,
		(key) => isOf(routes, key, FRAME_ROUTES) || starts.some((start) => start.test(key))
	);
}

/** All that a first page of Home's fetches by itself. */
export function filesOfFirstPage(manifest: Manifest, routes: RoutesOfNodes): Set<string> {
	const starts = [...STARTS, COPY];
	return filesAtOnce(
		manifest,
		(key) => isOf(routes, key, FIRST_ROUTES) || starts.some((start) => start.test(key))
	);
}

function isOf(routes: RoutesOfNodes, key: string, files: readonly string[]): boolean {
	return routes.get(key)?.some((file) => files.includes(file)) ?? false;
}

/** All that these and what they import at once consist of. */
export function filesAtOnce(manifest: Manifest, isStart: (key: string) => boolean): Set<string> {
	const seen = new Set<string>();
	const visit = (key: string) => {
		if (seen.has(key)) return;
		seen.add(key);
		manifest[key]?.imports?.forEach(visit);
	};
	Object.keys(manifest).filter(isStart).forEach(visit);
	const chunks = [...seen].flatMap((key) => manifest[key] ?? []);
	return new Set(chunks.flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]));
}

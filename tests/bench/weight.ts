import type { Browser } from '@playwright/test';
import { kilobytes, type Figure } from './figure.ts';
import { notesOf, watchPage } from './page-watch.ts';
import { openPhone, PHONE } from './phone.ts';
import type { SignedIn } from './sign-in.ts';
import type { Stage } from './stage.ts';
import { sum } from './statistics.ts';

const PERSON_PAGES = [
	'/me',
	'/me/plan',
	'/me/appointments',
	'/me/rules',
	'/me/rules/disagree',
	'/me/rules/what-if',
	'/me/record',
	'/me/progress',
	'/me/reports',
	'/me/report',
	'/me/went-well',
	'/me/reflect',
	'/me/settings',
	'/me/help'
];
const PUBLIC_PAGES = ['/', '/sign-in', '/staff/sign-in'];
const STAFF_PAGES = ['/staff', '/staff/people', '/staff/reports'];
const SHELL = '/shell';

/** One page on a cold cache, in kilobytes. Before: what had arrived when it came alive. */
export interface PageWeight {
	path: string;
	scriptBefore: number;
	scriptBeforeServed: number;
	scriptInAll: number;
	style: number;
	styleServed: number;
	/** Everything that had arrived, headers included. */
	transferBefore: number;
	otherHosts: number;
	fonts: number;
	refusedByPolicy: number;
}

export interface Weights {
	pages: PageWeight[];
	/** Pages that the application does not have yet. */
	missing: string[];
}

export async function weighPages(stage: Stage): Promise<Weights> {
	const weights: Weights = { pages: [], missing: [] };
	const groups: [string[], SignedIn | undefined][] = [
		[PERSON_PAGES, stage.person.cookies],
		[PUBLIC_PAGES, undefined],
		[STAFF_PAGES, stage.practitioner.cookies],
		[[SHELL], stage.person.cookies]
	];
	for (const [paths, cookies] of groups)
		for (const path of paths) {
			const weight = await weigh(stage, path, cookies);
			if (weight) weights.pages.push(weight);
			else weights.missing.push(path);
		}
	return weights;
}

/** What nobody who builds with the same can do without, in bytes of gzip. */
export interface ScriptFloors {
	/** Svelte and Kit as this app uses them. */
	framework: number;
	/** Of an application of theirs that says one word. */
	emptyKit: number;
	/** As its makers pack it. */
	dexie: number;
}

export function weightFigures({ pages, missing }: Weights, floors: ScriptFloors): Figure[] {
	const floor = pages.find(({ path }) => path === SHELL)?.scriptBefore;
	const shell = floor === undefined ? {} : { floor: { name: "the app's own empty shell", value: floor } };
	const asUsed = { name: 'Svelte and Kit alone, as used', value: kilobytes(floors.framework) };
	const withDexie = { name: 'the same, and Dexie', value: kilobytes(floors.framework + floors.dexie) };
	const persons = pages.filter(({ path }) => path.startsWith('/me'));
	const staff = pages.filter(({ path }) => STAFF_PAGES.includes(path));
	const home = pages.find(({ path }) => path === '/me');
	const total = (key: 'otherHosts' | 'fonts' | 'refusedByPolicy') => sum(pages.map((page) => page[key]));
	return [
		{
			name: 'Home: script before use, gzip',
			value: home?.scriptBefore ?? null,
			unit: 'kB',
			aim: { most: 60 },
			floor: asUsed
		},
		{
			name: 'Svelte and Kit alone, as this app uses them, gzip',
			value: kilobytes(floors.framework),
			unit: 'kB',
			floor: { name: 'an empty page of theirs', value: kilobytes(floors.emptyKit) }
		},
		{ ...heaviest('script before use, gzip', persons, 'scriptBefore'), aim: { most: 70 }, floor: asUsed },
		...(home
			? [
					{
						name: 'Home: script in all, gzip',
						value: home.scriptInAll,
						unit: 'kB' as const,
						aim: { most: 120 },
						floor: withDexie
					}
				]
			: []),
		{
			...heaviest('script in all, gzip', persons, 'scriptInAll'),
			aim: { most: 120 },
			floor: withDexie
		},
		{ ...heaviest('style, gzip', persons, 'style'), aim: { most: 16 } },
		{ ...heaviest('staff script before use, gzip', staff, 'scriptBefore'), ...shell },
		{ ...heaviest('staff style, gzip', staff, 'style'), aim: { most: 24 } },
		{
			name: 'First visit to Home before use, as it travels',
			value: home?.transferBefore ?? null,
			unit: 'kB',
			aim: { most: 110 },
			floor: { name: '"Plan your future", for one paragraph', value: 161 }
		},
		{ name: 'Requests to other hosts', value: total('otherHosts'), unit: 'count', aim: { most: 0 } },
		{ name: 'Web fonts', value: total('fonts'), unit: 'count', aim: { most: 0 } },
		{
			name: 'Refused by the content security policy',
			value: total('refusedByPolicy'),
			unit: 'count',
			aim: { most: 0 },
			...(missing.length > 0 && { note: `of ${pages.length} pages; not there yet: ${missing.join(', ')}` })
		}
	];
}

function heaviest(
	what: string,
	pages: readonly PageWeight[],
	key: 'scriptBefore' | 'scriptInAll' | 'style'
): Figure {
	const [most] = [...pages].sort((a, b) => b[key] - a[key]);
	const name = `Heaviest page: ${what}${most ? ` (${most.path})` : ''}`;
	return {
		name,
		value: most?.[key] ?? null,
		unit: 'kB',
		...(!most && { note: 'there are no such pages yet' })
	};
}

/** Null where there is no such page, or it leads somewhere else. */
async function weigh(
	{ browser, server, files }: Stage,
	path: string,
	cookies: SignedIn | undefined
): Promise<PageWeight | null> {
	const visit = await visitCold(browser, server.url + path, cookies);
	if (!visit) return null;
	const { entries, usableAt, refusedByPolicy, requested } = visit;
	const before = entries.filter(({ arrivedAt }) => arrivedAt <= usableAt);
	const [scriptBefore, scriptInAll, style] = await Promise.all([
		files.totalOf(addresses(before, '.js')),
		files.totalOf(addresses(entries, '.js')),
		files.totalOf(addresses(entries, '.css'))
	]);
	return {
		path,
		scriptBefore: kilobytes(scriptBefore.gzip),
		scriptBeforeServed: kilobytes(scriptBefore.served),
		scriptInAll: kilobytes(scriptInAll.gzip),
		style: kilobytes(style.gzip),
		styleServed: kilobytes(style.served),
		transferBefore: kilobytes(sum(before.map(({ transferred }) => transferred))),
		otherHosts: requested.filter(({ url }) => !isOwn(url, server.url)).length,
		fonts: requested.filter(({ type }) => type === 'font').length,
		refusedByPolicy
	};
}

function isOwn(url: string, origin: string): boolean {
	return url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith('blob:');
}

interface Arrived {
	url: string;
	/** In milliseconds since navigation began. */
	arrivedAt: number;
	/** In bytes, headers included. */
	transferred: number;
}

function addresses(entries: readonly Arrived[], ending: string): string[] {
	return [...new Set(entries.map(({ url }) => url).filter((url) => url.endsWith(ending)))];
}

/** With nothing in the cache and no worker, so slow that what is needed first is told from what can wait. */
async function visitCold(browser: Browser, url: string, cookies: SignedIn | undefined) {
	const storageState = cookies ?? { cookies: [], origins: [] };
	const context = await browser.newContext({ ...PHONE, storageState, serviceWorkers: 'block' });
	const requested: { url: string; type: string }[] = [];
	context.on('request', (request) => requested.push({ url: request.url(), type: request.resourceType() }));
	const { page } = await openPhone(context, { slowNetwork: true });
	await watchPage(page);
	try {
		const answer = await page.goto(url, { waitUntil: 'networkidle' });
		if (!answer || answer.status() === 404 || new URL(answer.url()).pathname !== new URL(url).pathname)
			return null;
		const { seenAt, refusedByPolicy } = await notesOf(page);
		const { entries, loadedAt } = await page.evaluate(arrivals);
		return { entries, usableAt: seenAt ?? loadedAt, refusedByPolicy: refusedByPolicy.length, requested };
	} finally {
		await context.close();
	}
}

/** Runs in the page. A page without script can be used once it is loaded. */
function arrivals(): { entries: Arrived[]; loadedAt: number } {
	const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
	const entries = [...(navigation ? [navigation] : []), ...resources].map((entry) => ({
		url: entry.name,
		arrivedAt: entry.responseEnd,
		transferred: entry.transferSize
	}));
	return { entries, loadedAt: navigation?.loadEventEnd ?? 0 };
}

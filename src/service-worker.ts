/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />

import { firstLanguage, isLanguage, type Language } from '#lib/domain/text/language.ts';
import { noticeTitles } from '#lib/i18n/notices/notice-titles.ts';
import { isOwnAnswer, mayStayKept, packedType } from './precache/own-answer.ts';
import { withPreloads } from './precache/preloads.ts';
import { readPack } from './precache/read-pack.ts';
import {
	cleanupOutdatedCaches,
	PrecacheController,
	PrecacheRoute,
	type PrecacheEntry
} from 'workbox-precaching';
import type { RouteHandlerCallbackOptions } from 'workbox-core';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
	__WB_MANIFEST: PrecacheEntry[];
	/** Missing in older browsers. */
	cookieStore?: { get(name: string): Promise<{ value?: string } | null> };
};

/*
 * Keeps the app itself on the phone, and nothing of anybody's: the shell, its code and its pictures. There is no runtime
 * cache. Requests that change something are not touched: a worker that sends a POST again can send it empty (iOS).
 */

const PERSON_PAGE = /^\/me(?:[/?]|$)/;
const FILE_OR_API = [/^\/api\//, /^[^?]*\.[a-z0-9]+(?:\?|$)/i];

/** As many as a browser asks one server for at a time. */
const AT_ONCE = 6;

const PACK = /\/pack\.[^/]+\.txt$/;

// Named once: the build puts the list in its place.
const named = self.__WB_MANIFEST;
const entries = named.filter(({ url }) => !PACK.test(url));
const pack = named.find(({ url }) => PACK.test(url));
// What is not ours fails the install, as an answer of 503 does: the browser tries again.
const kept = new PrecacheController({
	plugins: [{ cacheWillUpdate: ({ response }) => Promise.resolve(isOwnAnswer(response) ? response : null) }]
});
kept.addToCacheList(entries);
cleanupOutdatedCaches();

const keptShell = kept.createHandlerBoundToURL('/shell');

registerRoute(new PrecacheRoute(kept, { directoryIndex: '', cleanURLs: false }));

registerRoute(new NavigationRoute(shell, { allowlist: [PERSON_PAGE], denylist: FILE_OR_API }));
registerRoute(
	new NavigationRoute(({ request }) => fromNetwork(request), { denylist: [PERSON_PAGE, ...FILE_OR_API] })
);

self.addEventListener('install', (event) => event.waitUntil(keepAll(event)));
self.addEventListener('activate', (event) => event.waitUntil(takeOver(event)));

self.addEventListener('message', (event) => {
	const type: unknown = (event.data as { type?: unknown } | null)?.type;
	if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
	if (type === 'CHECK_CONTROL') event.waitUntil(obeyControl());
});

self.addEventListener('activate', (event) => event.waitUntil(obeyControl()));

self.addEventListener('push', (event) => event.waitUntil(showNotice(event.data)));
self.addEventListener('notificationclick', (event) => event.waitUntil(openFrom(event.notification)));

/**
 * Workbox asks for one file after the other, which on a slow network is two hundred times its delay: until then the phone is
 * not ready.
 */
async function keepAll(event: ExtendableEvent): Promise<void> {
	const cache = await caches.open(kept.strategy.cacheName);
	await dropForeign(cache);
	await keepPack(cache);
	const cacheKeys = kept.getURLsToCacheKeys();
	const left = entries.values();
	const keepNext = async (): Promise<void> => {
		for (const { url, revision } of left) {
			const { href } = new URL(url, location.href);
			// A name with a hash in it never stands for anything else; all others are asked for anew.
			const request = new Request(href, {
				cache: revision ? 'reload' : 'default',
				credentials: 'same-origin'
			});
			const params = { cacheKey: cacheKeys.get(href) };
			await Promise.all(kept.strategy.handleAll({ request, event, params }));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
}

/** Files that an earlier worker took for ours. */
async function dropForeign(cache: Cache): Promise<void> {
	const dropOne = async (request: Request): Promise<void> => {
		const answer = await cache.match(request);
		const { pathname } = new URL(request.url);
		if (answer && !mayStayKept(pathname, answer)) await cache.delete(request);
	};
	await Promise.all((await cache.keys()).map(dropOne));
}

/**
 * Most files come in one, where most are missing: alone they bring as much in headers as in words. A release that changed few is
 * fetched file by file. So is what the pack did not bring: what arrives stays for the next try, either way.
 */
async function keepPack(cache: Cache): Promise<void> {
	const here = new Set((await cache.keys()).map(({ url }) => url));
	const missing = new Set([...kept.getURLsToCacheKeys().values()].filter((url) => !here.has(url)));
	if (!pack || missing.size < entries.length / 2) return;
	const keepOne = async (path: string, text: string): Promise<void> => {
		const url = location.origin + path;
		const type = packedType(path);
		if (type !== null && missing.has(url))
			await cache.put(url, new Response(text, { headers: { 'content-type': type } }));
	};
	const ending = new AbortController();
	const unpack = async (): Promise<void> => {
		const answer = await fetch(`/${pack.url}`, { credentials: 'same-origin', signal: ending.signal });
		if (isOwnAnswer(answer) && answer.body) await readPack(answer.body, keepOne);
	};
	// Whatever is wrong with it costs what it did not bring, which comes file by file: that says so where it fails as well.
	await unpack().catch(() => null);
	// Nobody reads the rest of one that is no pack.
	ending.abort();
}

/**
 * The shell in the language and the size of words of this phone, as the server would have rendered it: its first picture
 * is seen before any script could see to that. What the page that is asked for needs is fetched with it.
 */
async function shell(options: RouteHandlerCallbackOptions): Promise<Response> {
	const [page, language, size] = await Promise.all([
		keptShell(options),
		cookie('language', isLanguage),
		cookie('text-size', (value): value is 'large' | 'largest' => value === 'large' || value === 'largest')
	]);
	const shown = language ?? firstLanguage;
	const html = withPreloads(await page.text(), options.url.pathname, shown);
	const { status, headers } = page;
	const looked = inLanguage(html, shown).replace(
		'data-text-size="normal"',
		`data-text-size="${size ?? 'normal'}"`
	);
	return new Response(looked, { status, headers });
}

/** Its first picture has the words of every language, and shows those of the first (`person/FirstPicture.svelte`). */
function inLanguage(html: string, language: Language): string {
	if (language === firstLanguage) return html;
	return html
		.replace(`lang="${firstLanguage}"`, `lang="${language}"`)
		.replaceAll(`<span lang="${firstLanguage}">`, `<span lang="${firstLanguage}" hidden="">`)
		.replaceAll(`<span lang="${language}" hidden="">`, `<span lang="${language}">`);
}

/** Null where there is none, it says nothing known, or this browser's workers cannot ask. */
async function cookie<Value extends string>(
	name: string,
	isKnown: (value: string) => value is Value
): Promise<Value | null> {
	const found = await self.cookieStore?.get(name).catch(() => null);
	return found?.value !== undefined && isKnown(found.value) ? found.value : null;
}

/** Pages that need the server say so in plain words where it cannot be reached. */
async function fromNetwork(request: Request): Promise<Response> {
	try {
		return await fetch(request);
	} catch (error) {
		const explanation = await kept.matchPrecache('/offline');
		if (explanation) return explanation;
		throw error;
	}
}

/**
 * The page that is open as the app comes to this phone has it from then on too. What came in the pack is in no cache of the
 * browser's own: without signal, the next page would be missing although the phone says that it is ready.
 */
async function takeOver(event: ExtendableEvent): Promise<void> {
	await kept.activate(event);
	await self.clients.claim();
}

/**
 * The way out if a worker ever does harm: the operator sets `selfDestroy`, and phones drop the worker and its caches.
 * What people wrote is in IndexedDB and is left alone.
 */
async function obeyControl(): Promise<void> {
	const response = await fetch('/sw-control.json', { cache: 'no-store' }).catch(() => null);
	const control: unknown = response?.ok ? await response.json().catch(() => null) : null;
	if ((control as { selfDestroy?: unknown } | null)?.selfDestroy !== true) return;
	await self.registration.unregister();
	for (const name of await caches.keys()) await caches.delete(name);
}

/** What a push of ours holds, in the person's language: a day and a time. */
interface Notice {
	title: string;
	words: string;
	path: string;
	tag: string;
}

/** A push that shows nothing is held against the app by browsers, so one that cannot be read shows that there is something: by no
 * service's name, which a lock screen never shows. */
async function showNotice(data: PushMessageData | null): Promise<void> {
	const language = (await cookie('language', isLanguage)) ?? firstLanguage;
	const { title = noticeTitles[language], words = '', path = '/me', tag = 'notice' } = noticeIn(data);
	await self.registration.showNotification(title, {
		body: words,
		tag,
		icon: '/icon-192.png',
		data: path
	});
}

function noticeIn(data: PushMessageData | null): Partial<Notice> {
	try {
		return (data?.json() as Partial<Notice> | null) ?? {};
	} catch (error) {
		if (error instanceof SyntaxError) return {};
		throw error;
	}
}

/** In the app that is open, or in a new one; nowhere but in the person's own pages. */
async function openFrom(notice: Notification): Promise<void> {
	notice.close();
	const path = typeof notice.data === 'string' && PERSON_PAGE.test(notice.data) ? notice.data : '/me';
	const [open] = await self.clients.matchAll({ type: 'window' });
	if (!open) return void (await self.clients.openWindow(path));
	await open.focus();
	await open.navigate(path);
}

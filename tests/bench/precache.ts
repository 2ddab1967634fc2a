import { kilobytes, type Figure } from './figure.ts';
import { notesOf, seenAt, watchPage } from './page-watch.ts';
import { openPhone, PHONE } from './phone.ts';
import type { Stage } from './stage.ts';

/** What the service worker keeps, by what is in its cache after a first visit. */
export async function precache({ browser, server, files, person }: Stage): Promise<Figure[]> {
	const context = await browser.newContext({ ...PHONE, storageState: person.cookies });
	const { page } = await openPhone(context, { cpu: 4, slowNetwork: true });
	await watchPage(page);
	await page.goto(`${server.url}/me`);
	await seenAt(page);
	const urls = await page.evaluate(cachedAddresses);
	const { firstPaintAt, workerAskedAt } = await notesOf(page);
	await context.close();
	const pack = await packOf(server.url);
	const [inOne, byThemselves, all] = await Promise.all([
		files.sizeOf(pack.url),
		files.totalOf(urls.filter((url) => !pack.holds.has(new URL(url).pathname))),
		files.totalOf(urls)
	]);
	return [
		{
			name: 'Precache, as it travels',
			value: kilobytes(inOne.served + byThemselves.served),
			unit: 'kB',
			aim: { most: 500 },
			note: `${kilobytes(inOne.served).toFixed(0)} kB of it in one pack; ${kilobytes(all.raw).toFixed(0)} kB unpacked on the phone`
		},
		{ name: 'Precache, files', value: urls.length, unit: 'count' },
		{
			name: 'Precache begins after the first paint by',
			value: workerAskedAt === null || firstPaintAt === null ? null : workerAskedAt - firstPaintAt,
			unit: 'ms',
			aim: { least: 0 }
		}
	];
}

/** The pack that the worker takes apart, and which addresses it holds. */
async function packOf(origin: string): Promise<{ url: string; holds: Set<string> }> {
	const worker = await (await fetch(`${origin}/service-worker.js`)).text();
	const [file] = /_app\/immutable\/pack\.[^"'`]+\.json/.exec(worker) ?? [];
	if (file === undefined) throw new Error('The worker names no pack.');
	const url = `${origin}/${file}`;
	const texts = (await (await fetch(url)).json()) as Record<string, string>;
	return { url, holds: new Set(Object.keys(texts)) };
}

/** Runs in the page, once the worker has everything. */
async function cachedAddresses(): Promise<string[]> {
	await navigator.serviceWorker.ready;
	const urls: string[] = [];
	for (const name of await caches.keys())
		for (const { url } of await (await caches.open(name)).keys())
			urls.push(url.replace(/[?&]__WB_REVISION__=[^&]*/, ''));
	return urls;
}

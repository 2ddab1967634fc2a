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
	const size = await files.totalOf(urls);
	return [
		{
			name: 'Precache, as it travels',
			value: kilobytes(size.served),
			unit: 'kB',
			aim: { most: 500 },
			note: `${kilobytes(size.raw).toFixed(0)} kB unpacked on the phone`
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

/** Runs in the page, once the worker has everything. */
async function cachedAddresses(): Promise<string[]> {
	await navigator.serviceWorker.ready;
	const urls: string[] = [];
	for (const name of await caches.keys())
		for (const { url } of await (await caches.open(name)).keys())
			urls.push(url.replace(/[?&]__WB_REVISION__=[^&]*/, ''));
	return urls;
}

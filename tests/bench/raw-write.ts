import type { Page } from '@playwright/test';

/** How long one strict transaction of this many rows of usual size takes here without any of our code, in milliseconds. */
export function rawWrite(page: Page, rows: number): Promise<number> {
	return page.evaluate(writeRaw, rows);
}

/** Runs in the page. The median of five, each on rows of its own. */
async function writeRaw(rows: number): Promise<number> {
	const opened = indexedDB.open('benchmark', 1);
	opened.onupgradeneeded = () => opened.result.createObjectStore('rows', { keyPath: 'id' });
	await new Promise((done) => (opened.onsuccess = done));
	const took: number[] = [];
	for (let round = 0; round < 5; round += 1) {
		const began = performance.now();
		const transaction = opened.result.transaction('rows', 'readwrite', { durability: 'strict' });
		const store = transaction.objectStore('rows');
		for (let row = 0; row < rows; row += 1)
			store.put({
				id: `${round}-${row}`,
				revision: row,
				body: { kind: 'appointment', purpose: 'x'.repeat(400) }
			});
		await new Promise((done) => (transaction.oncomplete = done));
		took.push(performance.now() - began);
	}
	opened.result.close();
	indexedDB.deleteDatabase('benchmark');
	return took.sort((a, b) => a - b)[2] ?? Number.NaN;
}

import type { Page } from '@playwright/test';
import type { Figure } from './figure.ts';
import { notesOf, seenAt, watchPage } from './page-watch.ts';
import { openPhone, PHONE } from './phone.ts';
import { addHistory, changeMuch } from './population.ts';
import { rawWrite } from './raw-write.ts';
import type { Stage } from './stage.ts';
import { median } from './statistics.ts';

const RECORDS = 1_000;
const ROUNDS = 3;

/** A thousand changed records, from the moment the signal is back until Home shows one of them; CPU 6 times slower. */
export async function applyChanges(stage: Stage): Promise<Figure[]> {
	const { browser, server, database, mover } = stage;
	await addHistory(database, mover.id, RECORDS);
	const context = await browser.newContext({ ...PHONE, storageState: mover.cookies });
	const { page } = await openPhone(context, { cpu: 6 });
	await watchPage(page);
	await page.goto(`${server.url}/me`);
	await seenAt(page);
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(2_000);
	const took: number[] = [];
	const longest: number[] = [];
	for (let round = 1; round <= ROUNDS; round += 1) {
		await changeMuch(database, mover.id, RECORDS, `Robin ${round}`);
		const before = (await notesOf(page)).longTasks.length;
		took.push(await signalBack(page, `Robin ${round}`));
		await page.waitForTimeout(500);
		const tasks = (await notesOf(page)).longTasks.slice(before);
		longest.push(Math.max(0, ...tasks.map(({ duration }) => duration)));
	}
	const raw = await rawWrite(page, RECORDS);
	await context.close();
	return [
		{
			name: '1,000 changed records applied and shown, 6× CPU',
			value: median(took),
			unit: 'ms',
			aim: { most: 1500 },
			floor: { name: 'the same rows straight into IndexedDB', value: raw }
		},
		{ name: '1,000 changed records: longest task', value: median(longest), unit: 'ms', aim: { most: 200 } }
	];
}

function signalBack(page: Page, name: string): Promise<number> {
	return page.evaluate(
		(wanted) =>
			new Promise<number>((done) => {
				const began = performance.now();
				const observer = new MutationObserver(() => {
					if (!document.querySelector('h1')?.textContent.includes(wanted)) return;
					observer.disconnect();
					done(performance.now() - began);
				});
				observer.observe(document, { childList: true, subtree: true, characterData: true });
				window.dispatchEvent(new Event('online'));
			}),
		name
	);
}

import type { Page } from '@playwright/test';
import { reportEn } from '#lib/i18n/reports/person-report.en.ts';
import { reportsEn } from '#lib/i18n/reports/person-reports.en.ts';
import type { Figure } from './figure.ts';
import { seenAt, watchPage } from './page-watch.ts';
import { openPhone, PHONE } from './phone.ts';
import { rawWrite } from './raw-write.ts';
import type { Stage } from './stage.ts';
import { median, times } from './statistics.ts';

const SAVES = 5;
/** Nobody taps in the moment in which the last field is filled in. */
export const BEFORE_THE_TAP_MS = 1_000;

/** From the tap on Save until the page says that it is saved, without signal. */
export async function save(stage: Stage): Promise<Figure[]> {
	return [await saveAt(stage, 1), await saveAt(stage, 6)];
}

async function saveAt(stage: Stage, cpu: number): Promise<Figure> {
	const { page, context } = await offlinePhone(stage, cpu);
	const taps = await times(SAVES, () => reportObstacle(page));
	const raw = await rawWrite(page, 1);
	await context.close();
	return {
		name: `Tap Save until "saved on this phone", ${cpu}× CPU`,
		value: median(taps),
		unit: 'ms',
		aim: { most: 150 },
		floor: { name: 'one strict write to IndexedDB', value: raw }
	};
}

/** The app of the first demonstration person, kept on a phone that then has no signal. */
export async function offlinePhone({ browser, server, person }: Stage, cpu: number) {
	const context = await browser.newContext({ ...PHONE, storageState: person.cookies });
	const { page } = await openPhone(context, { cpu });
	await watchPage(page);
	await page.goto(`${server.url}/me`);
	await seenAt(page);
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	return { page, context };
}

/** Reports that the bus does not come. @returns milliseconds from the tap until it says where the report is */
export async function reportObstacle(page: Page): Promise<number> {
	await page.goto(`${new URL(page.url()).origin}/me/report`);
	await seenAt(page);
	const startOver = page.getByRole('button', { name: reportEn.startOver });
	await page.locator('#category-bus_or_train').or(startOver).filter({ visible: true }).first().waitFor();
	if (await startOver.isVisible()) await startOver.click();
	await page.locator('#category-bus_or_train').check();
	// With signal it may be sent before anybody could read that it was on this phone only.
	await page.waitForTimeout(BEFORE_THE_TAP_MS);
	const waiting = page.evaluate(tapUntilSaid, [reportsEn.savedOnPhone, reportsEn.savedAndSent]);
	await page.getByRole('button', { name: reportEn.send }).click();
	return waiting;
}

/** Runs in the page: the time between the next tap and one of these, in milliseconds. */
export function tapUntilSaid(sentences: string[]): Promise<number> {
	return new Promise((done) => {
		let tappedAt = Number.NaN;
		document.addEventListener('click', ({ timeStamp }) => (tappedAt = timeStamp), {
			capture: true,
			once: true
		});
		const observer = new MutationObserver(() => {
			const said = document.querySelector('main')?.textContent ?? '';
			if (!sentences.some((sentence) => said.includes(sentence))) return;
			observer.disconnect();
			done(performance.now() - tappedAt);
		});
		observer.observe(document, { childList: true, subtree: true, characterData: true });
	});
}

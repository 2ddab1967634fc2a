import type { Figure } from './figure.ts';
import { notesOf, seenAt, watchPage, type PageNotes } from './page-watch.ts';
import { openPhone, PHONE } from './phone.ts';
import type { Stage } from './stage.ts';
import { median, sum, times } from './statistics.ts';

const VISITS = 3;
/** What is done after the page has come alive still counts as blocking. */
const SETTLING_MS = 1_500;

/** Home, signed in, for the first time: 360×800, CPU 4 times slower, 1.6 Mbit/s, 150 ms. */
export async function firstVisit(stage: Stage): Promise<Figure[]> {
	const visits = await times(VISITS, () => visit(stage));
	const middle = (pick: (notes: PageNotes) => number) => median(visits.map(pick));
	return [
		{
			name: 'First visit to Home: largest paint',
			value: middle(({ largestPaintAt }) => largestPaintAt ?? Infinity),
			unit: 'ms',
			aim: { most: 1000 },
			floor: { name: 'first paint', value: middle(({ firstPaintAt }) => firstPaintAt ?? Infinity) }
		},
		{
			name: 'First visit to Home: can be used',
			value: middle((notes) => notes.seenAt ?? Infinity),
			unit: 'ms'
		},
		{
			name: 'First visit to Home: blocking time',
			value: middle(({ longTasks }) => sum(longTasks.map((duration) => duration - 50))),
			unit: 'ms',
			aim: { most: 100 }
		},
		{
			name: 'First visit to Home: layout shift',
			value: middle(({ layoutShift }) => layoutShift),
			unit: 'shift',
			aim: { most: 0 }
		}
	];
}

async function visit({ browser, server, person }: Stage): Promise<PageNotes> {
	const context = await browser.newContext({ ...PHONE, storageState: person.cookies });
	const { page } = await openPhone(context, { cpu: 4, slowNetwork: true });
	await watchPage(page);
	await page.goto(`${server.url}/me`);
	await seenAt(page);
	await page.waitForTimeout(SETTLING_MS);
	const notes = await notesOf(page);
	await context.close();
	return notes;
}

import { startEmptyKit } from './empty-kit.ts';
import type { Figure } from './figure.ts';
import { notesOf, seenAt, watchPage, type PageNotes } from './page-watch.ts';
import { openPhone, PHONE } from './phone.ts';
import type { Stage } from './stage.ts';
import { median, sum } from './statistics.ts';

const VISITS = 3;
/** What is done after the page has come alive still counts as blocking. */
const SETTLING_MS = 1_500;

/**
 * Home, signed in, for the first time: 360×800, CPU 4 times slower, 1.6 Mbit/s, 150 ms. In turns with a page of the same framework
 * that says one word.
 */
export async function firstVisit(stage: Stage): Promise<Figure[]> {
	const kit = await startEmptyKit();
	const visits: PageNotes[] = [];
	const empty: PageNotes[] = [];
	try {
		for (let round = 0; round < VISITS; round += 1) {
			empty.push(await visit(stage, kit.url));
			visits.push(await visit(stage, `${stage.server.url}/me`));
		}
	} finally {
		await kit.stop();
	}
	const largest = middle(visits, ({ largestPaintAt }) => largestPaintAt ?? Infinity);
	const first = middle(visits, ({ firstPaintAt }) => firstPaintAt ?? Infinity);
	const emptyBlocks = middle(empty, blocking);
	return [
		{
			name: 'First visit to Home: largest paint',
			value: largest,
			unit: 'ms',
			floor: { name: 'first paint', value: first }
		},
		{
			name: 'First visit to Home: largest paint against first paint',
			value: largest / first,
			unit: '×',
			aim: { most: 1.2 }
		},
		{
			name: 'First visit to Home: can be used',
			value: middle(visits, usable),
			unit: 'ms',
			floor: emptyUsable(empty)
		},
		{
			name: 'First visit to Home: blocking time, at most twice an empty page',
			value: middle(visits, blocking),
			unit: 'ms',
			aim: { most: Math.round(2 * emptyBlocks) },
			floor: { name: 'an empty page of the framework', value: emptyBlocks }
		},
		{
			name: 'First visit to Home: layout shift',
			value: middle(visits, ({ layoutShift }) => layoutShift),
			unit: 'shift',
			// The chip that says whether this phone is ready is as wide as its word: when the word changes, a corner of it moves.
			aim: { most: 0.001 }
		}
	];
}

/** What is over 50 ms of each task once there is something to tap: after the first paint, as "total blocking time" is defined. */
function blocking({ longTasks, firstPaintAt }: PageNotes): number {
	const after = longTasks.filter(({ beganAt }) => beganAt >= (firstPaintAt ?? 0));
	return sum(after.map(({ duration }) => duration - 50));
}
const usable = (notes: PageNotes) => notes.seenAt ?? Infinity;

function middle(visits: readonly PageNotes[], pick: (notes: PageNotes) => number): number {
	return median(visits.map(pick));
}

function emptyUsable(empty: readonly PageNotes[]) {
	return { name: 'an empty page of the framework', value: middle(empty, usable) };
}

async function visit({ browser, person }: Stage, url: string): Promise<PageNotes> {
	const context = await browser.newContext({ ...PHONE, storageState: person.cookies });
	const { page } = await openPhone(context, { cpu: 4, slowNetwork: true });
	await watchPage(page);
	await page.goto(url);
	await seenAt(page);
	await page.waitForTimeout(SETTLING_MS);
	const notes = await notesOf(page);
	await context.close();
	return notes;
}

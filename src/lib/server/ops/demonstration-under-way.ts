import type { Database } from '#lib/server/db/database.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { clockBefore, giver, readCast, stepCalled, type Cast } from './demonstration-cast.ts';

/** What is still under way between the demonstration's people and their officers, in English and in Welsh. */
export async function seedDemonstrationUnderWay(database: Database, now: number): Promise<void> {
	const cast = await readCast(database);
	await inWelsh(database, cast, now);
	await inEnglish(database, cast, now);
}

/** Help that is being worked on, and a step that waits for the officer to see that it is done. */
async function inWelsh(database: Database, { rhys, elin }: Cast, now: number): Promise<void> {
	const at = clockBefore(now);
	const give = giver(database);
	const data = await give(rhys, at(6, 12, 30), 'obstacle.report', {
		about: { kind: 'life' },
		categories: ['phone'],
		wanted: ['data_sim'],
		words: 'Mae’r data ar fy ffôn yn dod i ben cyn diwedd bob mis.',
		ifThenPlan: null,
		proof: ''
	});
	await give(elin, at(5, 9, 45), 'obstacle.answer', {
		obstacleId: data,
		offers: ['data_sim'],
		words: 'Rydw i wedi gofyn am gerdyn SIM gyda data i ti. Ffonia i di pan ddaw.',
		actions: [],
		nextState: 'being_worked_on'
	});
	await give(rhys, at(1, 18, 5), 'step.claim', {
		stepId: await stepCalled(database, rhys, "Save one month's rent"),
		words: 'Mae rhent mis yn y banc.',
		doneOn: localDate(at(2, 12, 0))
	});
}

/** A report that was seen, and a step that somebody does not agree with. */
async function inEnglish(database: Database, { pawel, priya }: Cast, now: number): Promise<void> {
	const at = clockBefore(now);
	const give = giver(database);
	const shifts = await give(pawel, at(3, 21, 10), 'obstacle.report', {
		about: { kind: 'life' },
		categories: ['work_shifts'],
		wanted: ['fixed_weekly_slot'],
		words: 'My shifts change each week. I only know them a few days before.',
		ifThenPlan: null,
		proof: ''
	});
	await give(priya, at(2, 9, 20), 'report.see', { kind: 'obstacle', id: shifts });
	await give(pawel, at(1, 19, 40), 'plan.disagree', {
		about: { kind: 'step', id: await stepCalled(database, pawel, 'Book the test for the card') },
		words: 'I could book the test now. I do not want to wait until my hours are done.'
	});
}

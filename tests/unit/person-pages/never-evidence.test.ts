import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { decidedAboutMe, eventsNow } from '#lib/domain/compliance/event-now.ts';
import { eventFactsOf, stateOfEvent } from '#lib/domain/compliance/event-facts.ts';
import { eventsWithNews, restartsAhead } from '#lib/domain/compliance/my-events.ts';
import { myPapers } from '#lib/domain/compliance/my-papers.ts';
import { myRecord } from '#lib/domain/compliance/my-record.ts';
import { mySide } from '#lib/domain/compliance/my-side.ts';
import { id } from '#lib/domain/compliance/standing.fixture.ts';
import { openMatters, standing } from '#lib/domain/compliance/standing.ts';
import { warningNow } from '#lib/domain/compliance/warning-now.ts';
import { planReviewOf } from '#lib/domain/plan/replan-triggers.ts';
import { sequenceInputOf } from '#lib/domain/plan/sequence-input.ts';
import { planGaps, sequencePlan } from '#lib/domain/plan/sequence.ts';
import { goalRecord, stepRecord } from '#lib/domain/records/records.fixture.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { assembleSnapshot } from '#lib/domain/records/snapshot.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { anyEntries } from './entries.ts';
import { anyHistory, today } from './histories.ts';
import { readerOf, wordsIn } from './read-page.ts';

/*
 * What got better, what changed and what somebody thought is never evidence: for any history, each rule says the same with and without any of
 * it. That no rule can come to read it is held by `tests/lint/never-evidence.test.ts`.
 */

const now = instantAt(today, 12, 0);
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterAll(() => void vi.useRealTimers());

/** Something to put in order, and a step that nobody does anything about. */
const plan: SnapshotRecord[] = [
	goalRecord({ id: id(290) }),
	stepRecord({ id: id(300), goalId: id(290) }),
	stepRecord({ id: id(301), goalId: id(290), status: 'in_progress', position: 1 })
];

function rulesOn(records: SnapshotRecord[]): object {
	const snapshot = assembleSnapshot(records);
	const { complianceEvents: events, warnings, appointments, orders } = snapshot;
	const sequence = sequenceInputOf(snapshot, today);
	return {
		standing: standing(snapshot, today),
		open: openMatters(snapshot, today),
		events: eventsNow(snapshot, today),
		decided: decidedAboutMe(snapshot, today),
		facts: events.map((event) => eventFactsOf(event, snapshot)),
		states: events.map((event) => stateOfEvent(event, snapshot, today)),
		sides: events.map(({ id: eventId, appointmentId }) => mySide(snapshot, { eventId, appointmentId })),
		news: eventsWithNews(events),
		restarts: restartsAhead(events, today),
		warnings: warnings.map((warning) => warningNow(warning, orders, today)),
		record: myRecord(snapshot, now),
		papers: myPapers(snapshot, now),
		order: sequencePlan(sequence),
		gaps: planGaps(sequence),
		review: planReviewOf({ recorded: [], reviewedOn: null, reviewedAt: null, appointments, orders })
	};
}

test('no rule says anything else for what got better, or for what somebody thought', () => {
	fc.assert(
		fc.property(anyHistory, anyEntries, (history, entries) => {
			const records = [...history, ...plan];
			expect(rulesOn([...entries, ...records])).toEqual(rulesOn(records));
		}),
		{ numRuns: 150 }
	);
});

/** That the plan was looked at again is what they are for, and stands on its page. */
function withoutMark(record: SnapshotRecord): SnapshotRecord {
	return record.kind === 'circumstance_change' ? { ...record, lookedAgainOn: null } : record;
}

test('nor does any page about rules, events, decisions and what can follow', async () => {
	const text = await loadPersonText('en');
	const pagesOf = async (records: SnapshotRecord[]) => {
		const reader = readerOf({ records, language: 'en', text });
		const pages = ['/me/rules', '/me/rules/what-if', '/me/plan', '/me/appointments', '/me/papers'];
		const papers = myPapers(reader.me.snapshot, now);
		const events = reader.me.snapshot.complianceEvents;
		return [
			...(await Promise.all(pages.map(async (page) => wordsIn(await reader.read(page))))),
			...(await Promise.all(
				events.map(async ({ id: event }) => wordsIn(await reader.read('/me/events/[id]', { id: event })))
			)),
			...(await Promise.all(
				papers.map(async ({ key }) => wordsIn(await reader.read('/me/papers/[id]', { id: key })))
			))
		];
	};
	await fc.assert(
		fc.asyncProperty(anyHistory, anyEntries, async (history, entries) => {
			const records = [...history, ...plan];
			expect(await pagesOf([...entries.map(withoutMark), ...records])).toEqual(await pagesOf(records));
		}),
		{ numRuns: 15 }
	);
});

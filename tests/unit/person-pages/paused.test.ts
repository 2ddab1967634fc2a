import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { decidedAboutMe, eventsNow } from '#lib/domain/compliance/event-now.ts';
import { stateOfEvent } from '#lib/domain/compliance/event-facts.ts';
import { myRecord } from '#lib/domain/compliance/my-record.ts';
import { openMatters, standing } from '#lib/domain/compliance/standing.ts';
import { warningNow } from '#lib/domain/compliance/warning-now.ts';
import type { PlanPause } from '#lib/domain/plan/record.ts';
import { PauseReason } from '#lib/domain/plan/vocabulary.ts';
import { goalRecord, orderRecord, planRecord, stepRecord } from '#lib/domain/records/records.fixture.ts';
import type { RecordOf, SnapshotRecord } from '#lib/domain/records/records.ts';
import { assembleSnapshot } from '#lib/domain/records/snapshot.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { addDays, instantAt } from '#lib/domain/time/local-date.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { anyHistory, today } from './histories.ts';
import { readerOf, wordsIn } from './read-page.ts';

const now = instantAt(today, 12, 0);
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterAll(() => void vi.useRealTimers());

const aPause = (changes: Partial<PlanPause> = {}): PlanPause => ({
	id: 'pause',
	reason: 'bereavement',
	reasonWords: null,
	startsOn: addDays(today, -3),
	lookAgainOn: addDays(today, 10),
	words: 'Take the time that you need',
	by: 'Elin Lloyd',
	endedOn: null,
	...changes
});
const officer = { name: 'Elin Lloyd', telephone: '01632 960144', team: null };
const person: RecordOf<'person'> = {
	kind: 'person',
	id: 'person',
	preferredName: 'Sam',
	language: 'en',
	textSize: 'normal',
	officer,
	manager: null
};

async function pagesWith(
	pauses: PlanPause[],
	language: Language = 'en',
	records: SnapshotRecord[] = [person]
) {
	const text = await loadPersonText(language);
	const all = [...records, planRecord({ pauses }), goalRecord(), stepRecord()];
	const { read } = readerOf({ records: all, language, text });
	return { text, home: wordsIn(await read('/me')), plan: wordsIn(await read('/me/plan')) };
}

describe.each(['en', 'cy'] as const)('a plan that is paused (%s)', (language) => {
	const date = (day: string) => formatDate(language, day, today.slice(0, 4));

	it('says on Home and Plan why, since when and until when, and what stays as it is', async () => {
		const { home, plan, text } = await pagesWith([aPause()], language);
		const { pause } = text;
		for (const page of [home, plan])
			for (const said of [
				pause.paused,
				pause.because.bereavement,
				pause.from(date(addDays(today, -3))),
				pause.lookAgain(date(addDays(today, 10))),
				'Take the time that you need',
				pause.writes('Elin Lloyd'),
				pause.orderRules,
				pause.appointments,
				pause.touch,
				pause.call('Elin Lloyd'),
				'01632 960144'
			])
				expect(page).toContain(said);
		expect(plan).toContain(text.planReasons.paused(date(addDays(today, 10))));
	});

	it('says that we have not looked again, where we said we would', async () => {
		const lookAgainOn = addDays(today, -1);
		const { home, text } = await pagesWith([aPause({ lookAgainOn })], language);
		expect(home).toContain(text.pause.lookDue(date(lookAgainOn)));
		expect(home).not.toContain(text.pause.lookAgain(date(lookAgainOn)));
		// On the day itself nobody has failed yet.
		const on = await pagesWith([aPause({ lookAgainOn: today })], language);
		expect(on.home).toContain(text.pause.lookAgain(date(today)));
		expect(on.home).not.toContain(text.pause.lookDue(date(today)));
	});

	it('says nothing of a duty to whom none has, and of no open pause once every order has ended', async () => {
		const running = orderRecord({ id: 'running' });
		const ended = orderRecord({ endDate: addDays(today, -1) });
		const ahead = orderRecord({ startDate: addDays(today, 1) });
		const byLaw = orderRecord({ orderKind: 'post_sentence_supervision' });
		const duty = ({ pause }: Awaited<ReturnType<typeof pagesWith>>['text']) => [
			pause.orderRules,
			pause.touch
		];
		for (const orders of [[ahead], [byLaw], [ended, byLaw]]) {
			const { home, plan, text } = await pagesWith([aPause()], language, [person, ...orders]);
			for (const page of [home, plan]) {
				for (const said of [text.pause.paused, text.pause.appointments]) expect(page).toContain(said);
				for (const said of duty(text)) expect(page).not.toContain(said);
			}
		}
		const both = await pagesWith([aPause()], language, [person, running, ended]);
		for (const said of duty(both.text)) expect(both.home).toContain(said);
		const over = await pagesWith([aPause()], language, [person, ended]);
		for (const page of [over.home, over.plan]) {
			for (const said of [over.text.pause.paused, over.text.pause.stays, ...duty(over.text)])
				expect(page).not.toContain(said);
			expect(page).not.toContain(over.text.planReasons.paused(date(addDays(today, 10))));
		}
	});

	it('says that one is to come, that it is over, and that it is not needed', async () => {
		const to = await pagesWith([aPause({ startsOn: addDays(today, 2) })], language);
		expect(to.home).toContain(to.text.pause.toCome(date(addDays(today, 2))));
		expect(to.home).not.toContain(to.text.pause.paused);
		// What is late today is late until it begins.
		expect(to.home).not.toContain(to.text.pause.notLate);
		const begun = await pagesWith([aPause({ startsOn: today })], language);
		expect(begun.home).toContain(begun.text.pause.notLate);
		const over = await pagesWith([aPause({ endedOn: today })], language);
		expect(over.plan).toContain(over.text.pause.ended(date(today)));
		expect(over.plan).not.toContain(over.text.pause.because.bereavement);
		const calledOff = await pagesWith([aPause({ startsOn: addDays(today, 2), endedOn: today })], language);
		expect(calledOff.home).toContain(calledOff.text.pause.calledOff);
		const long = await pagesWith(
			[aPause({ endedOn: addDays(today, -15), startsOn: '2026-10-01' })],
			language
		);
		expect(long.home).not.toContain(long.text.pause.goesOn);
	});
});

it('gives the officer’s own word where it is something else, and asks where there is no number', async () => {
	const without = { ...person, officer: { ...officer, telephone: null } };
	const pause = aPause({ reason: 'something_else', reasonWords: 'Your house move' });
	const { home, text } = await pagesWith([pause], 'en', [without]);
	expect(home).toContain(text.pause.officersWord('Your house move'));
	expect(home).toContain(text.pause.noNumber);
	const beside = await pagesWith([aPause({ reasonWords: 'Your gran' })]);
	for (const said of [text.pause.because.bereavement, text.pause.officersWord('Your gran')])
		expect(beside.home).toContain(said);
});

describe('no rule', () => {
	const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays(today, days));
	const pauses = fc.array(
		fc.record({
			reason: fc.constantFrom(...PauseReason.options),
			startsOn: day,
			lookAgainOn: day,
			endedOn: fc.option(day, { nil: null })
		}),
		{ minLength: 1, maxLength: 3 }
	);
	const paused = (history: SnapshotRecord[], all: PlanPause[]) => [
		...history.filter(({ kind }) => kind !== 'plan'),
		planRecord({ ...history.find(({ kind }) => kind === 'plan'), pauses: all } as Partial<RecordOf<'plan'>>)
	];
	const planless = (record: ReturnType<typeof myRecord>) => ({ ...record, plan: null });

	it('about where somebody stands says anything else for a pause', () => {
		fc.assert(
			fc.property(anyHistory, pauses, (history, some) => {
				const rules = (all: PlanPause[]) => {
					const snapshot = assembleSnapshot(paused(history, all));
					const { complianceEvents: events, warnings, orders } = snapshot;
					return {
						standing: standing(snapshot, today),
						open: openMatters(snapshot, today),
						events: eventsNow(snapshot, today),
						decided: decidedAboutMe(snapshot, today),
						states: events.map((event) => stateOfEvent(event, snapshot, today)),
						warnings: warnings.map((warning) => warningNow(warning, orders, today)),
						record: planless(myRecord(snapshot, now) as never)
					};
				};
				expect(rules(some.map((each) => aPause(each)))).toEqual(rules([]));
			}),
			{ numRuns: 150 }
		);
	});

	it('nor does any page about rules, events and appointments', async () => {
		const text = await loadPersonText('en');
		await fc.assert(
			fc.asyncProperty(anyHistory, pauses, async (history, some) => {
				const pages = async (all: PlanPause[]) => {
					const reader = readerOf({ records: paused(history, all), language: 'en', text });
					const read = async (route: string, params = {}) => wordsIn(await reader.read(route, params));
					const events = reader.me.snapshot.complianceEvents;
					return [
						await read('/me/rules'),
						await read('/me/rules/what-if'),
						await read('/me/appointments'),
						...(await Promise.all(events.map(({ id: event }) => read('/me/events/[id]', { id: event }))))
					];
				};
				expect(await pages(some.map((each) => aPause(each)))).toEqual(await pages([]));
			}),
			{ numRuns: 15 }
		);
	});
});

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { countOf, progressWeeks, thingsDone } from '#lib/domain/reports/progress-weeks.ts';
import { OrderKind } from '#lib/domain/people/vocabulary.ts';
import {
	appointmentRecord,
	goalRecord,
	orderRecord,
	planRecord,
	positiveChangeRecord,
	requirementRecord,
	stepRecord
} from '#lib/domain/records/records.fixture.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { addDays, instantAt } from '#lib/domain/time/local-date.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { partsOfLife } from '#lib/domain/plan/areas-of-need.ts';
import { blockIn, readerOf, wordsIn } from './read-page.ts';

const TODAY = '2026-11-29';
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: instantAt(TODAY, 12, 0) }));
afterAll(() => void vi.useRealTimers());

const wrote = (id: string, day: string, changes: Parameters<typeof positiveChangeRecord>[0] = {}) => {
	const at = instantAt(day, 9, 0);
	return positiveChangeRecord({ id, words: `Words of ${id}`, tappedAt: at, receivedAt: at, ...changes });
};

async function progressOf(records: SnapshotRecord[], language: Language = 'en', query = '') {
	const text = await loadPersonText(language);
	const { me, read } = readerOf({ records, language, text });
	const html = await read('/me/progress', {}, query);
	return { html, words: wordsIn(html), text: text.progress, me };
}

/** What the drawing shows: for each line how many dots there are for something. */
const dotsIn = (html: string) => [...html.matchAll(/<circle(?! class="[^"]*gap)/g)].length;
const numbersInTable = (html: string) =>
	[...html.replace(/<!--.*?-->/gs, '').matchAll(/<td[^>]*>(\d+)/g)].map(([, number]) => Number(number));

describe('Progress', () => {
	it.each(['en', 'cy'] as const)(
		'with nothing says how it begins, and draws nothing (%s)',
		async (language) => {
			const { html, words, text } = await progressOf([orderRecord()], language);
			expect(words).toContain(text.none);
			expect(html).not.toContain('<circle');
			expect(words).not.toContain(text.milestones);
		}
	);

	it.each(['en', 'cy'] as const)(
		'with one entry has one dot, one number and one sentence (%s)',
		async (language) => {
			const { html, words, text } = await progressOf(
				[wrote('one', '2026-11-24', { area: 'hope' })],
				language
			);
			expect([dotsIn(html), numbersInTable(html)]).toEqual([1, [1]]);
			expect(words.split(text.weeks.said.entries(1))).toHaveLength(2);
			expect(words).not.toContain(text.weeks.earlier);
		}
	);

	it('says nothing of what was taken back', async () => {
		const back = wrote('back', '2026-11-24', { takenBackAt: instantAt('2026-11-25', 9, 0) });
		const { html, words } = await progressOf([back]);
		expect(words).not.toContain('Words of back');
		expect(html).not.toContain('<circle');
	});

	it('says of an entry by a clock that cannot be right that its week is not known', async () => {
		const { words, text, html } = await progressOf([
			wrote('one', '2026-11-24', { clock: { reading: 'unknown', fastBy: 0, writtenAfter: null } })
		]);
		expect(words).toContain(`${text.weeks.unknown} Other things. ${text.weeks.said.entries(1)}`);
		expect(html).not.toContain('<circle');
	});

	it('goes back ten years by links alone', async () => {
		const records = ['2016-05-03', '2020-02-29', '2026-11-24'].map((day) => wrote(day, day));
		const found: string[] = [];
		for (let query = ''; ;) {
			const { html, words } = await progressOf(records, 'en', query);
			found.push(/Week from (?:\w+ \d+ \w+(?: \d+)?)|This week/.exec(words)?.[0] ?? '');
			expect(dotsIn(html)).toBe(1);
			const earlier = /href="\/me\/progress(\?until=[\d-]+)"[^>]*>See the weeks before/.exec(html);
			if (!earlier) break;
			query = earlier[1] ?? '';
		}
		expect(found).toEqual(['This week', 'Week from Monday 24 February 2020', 'Week from Monday 2 May 2016']);
	});

	it.each(['until=2026-02-31', 'until=0000-00-00', 'until=%3Cb%3E', 'until=2999-01-01', 'until='])(
		'shows this week where an address says %s',
		async (query) => {
			const { html } = await progressOf([wrote('one', '2026-11-24')], 'en', `?${query}`);
			expect(dotsIn(html)).toBe(1);
		}
	);

	it('with a thousand entries stays a page that can be read, and leads to all of them', async () => {
		const many = Array.from({ length: 1_000 }, (_, index) =>
			wrote(`e${index}`, addDays(TODAY, -index), { area: partsOfLife[index % partsOfLife.length] ?? null })
		);
		const { html, words, text } = await progressOf(many);
		expect([...html.matchAll(/href="\/me\/reports\/e/g)].length).toBeLessThanOrEqual(100);
		expect(words).toContain(text.older);
		expect(html).toContain('href="/me/reports"');
	});

	it('says the same in the picture, in words and in the table', () =>
		fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.nat(80), fc.option(fc.constantFrom(...partsOfLife))), {
					minLength: 1,
					maxLength: 12
				}),
				fc.array(fc.nat(60), { maxLength: 6 }),
				fc.constantFrom('en' as const, 'cy' as const),
				async (entries, visits, language) => {
					const records: SnapshotRecord[] = [
						...entries.map(([ago, area], index) => wrote(`e${index}`, addDays(TODAY, -ago), { area })),
						...visits.map((ago, index) =>
							appointmentRecord({
								id: `v${index}`,
								startsAt: instantAt(addDays(TODAY, -ago), 10, 0),
								outcome: { code: 'attended_complied', reason: null }
							})
						)
					];
					const { html, words, text, me } = await progressOf(records, language);
					const weeks = progressWeeks(thingsDone(me.snapshot, TODAY), TODAY);
					const tallies = weeks.lines.flatMap((line) => line.weeks);
					const counts = tallies.map(countOf).filter((count) => count > 0);
					expect(dotsIn(html)).toBe(counts.length);
					expect([...numbersInTable(html)].sort()).toEqual([...counts].sort());
					for (const tally of tallies)
						for (const what of ['entries', 'kept'] as const)
							if (tally[what]) expect(words).toContain(text.weeks.said[what](tally[what]));
				}
			),
			{ numRuns: 25 }
		));

	it('counts no days, compares nothing and scores nothing', async () => {
		const { words } = await progressOf([
			wrote('one', '2026-11-24'),
			planRecord(),
			goalRecord({ status: 'achieved' }),
			stepRecord({ status: 'completed', completedOn: '2026-11-20' }),
			requirementRecord({ measure: { unit: 'hours', required: 100, completed: 55 } }),
			orderRecord()
		]);
		expect(words).toContain('You have done half of your 100 hours.');
		expect(words).not.toMatch(
			/%|\bscore|streak|in a row|days (ago|since)|weeks ago|more than last|\bonly\b/i
		);
	});
});

describe('what gets lighter', () => {
	async function lighterOf(records: SnapshotRecord[], language: Language = 'en') {
		const text = await loadPersonText(language);
		const html = await readerOf({ records, language, text }).read('/me/progress/lighter');
		return { html, words: wordsIn(html), text: text.lighter };
	}

	it.each(OrderKind.options)('has words of its own under a %s, and promises nothing', async (orderKind) => {
		const { words, text } = await lighterOf([orderRecord({ orderKind })]);
		const ofKind = {
			community_order: 'the whole order ends',
			suspended_sentence_order: 'how long prison stays on hold',
			licence: 'We hold no rule that ends one early.',
			post_sentence_supervision: 'The law ended this kind of supervision in 2026.',
			other: 'We hold no rule about it.'
		};
		for (const [kind, own] of Object.entries(ofKind))
			expect(words.includes(own), own).toBe(kind === orderKind);
		expect(words).toContain(text.intro);
		expect(words).not.toContain('%');
		expect(words).toContain('May differ for you');
	});

	it('says where somebody is: rules and goals, done and open, and the hours', async () => {
		const { words } = await lighterOf([
			orderRecord(),
			requirementRecord({ id: 'a', measure: { unit: 'hours', required: 100, completed: 42 } }),
			requirementRecord({ id: 'b', requirementKind: 'programme', ended: { on: '2026-11-01' } }),
			goalRecord({ id: 'c', title: 'I will get the flat repaired', status: 'achieved' }),
			goalRecord({ id: 'd', title: 'I will find work', status: 'future' }),
			goalRecord({ id: 'e', title: 'I will not be shown', status: 'removed' })
		]);
		expect(words).toContain('1 rule has ended. 1 rule still runs.');
		expect(words).toContain('42 of 100 hours done');
		expect(words).toContain('You reached 1 goal: I will get the flat repaired');
		expect(words).toContain('1 goal is still open: I will find work');
		expect(words).not.toContain('I will not be shown');
		expect(words).toContain('You may be able to finish with fewer hours.');
	});

	it('tells what two orders have in common once, and each rule under its own', async () => {
		const { html, words } = await lighterOf([
			orderRecord({ id: 'a' }),
			orderRecord({ id: 'b', orderKind: 'suspended_sentence_order' }),
			requirementRecord({ id: 'r', orderId: 'b', requirementKind: 'curfew' })
		]);
		expect(words.split('How often you meet is for your officer to say.')).toHaveLength(2);
		expect(words).toContain('All your orders');
		const [before = '', after = ''] = html.split('id="order-b"');
		expect([before, after].map((half) => half.includes('Times to be at home'))).toEqual([false, true]);
		expect(blockIn(html, 'order-a')).toContain('Community order');
	});

	it.each(['en', 'cy'] as const)(
		'says what is so where there is no order, and where all have ended (%s)',
		async (language) => {
			const none = await lighterOf([], language);
			expect(none.words).toContain(none.text.noOrder);
			expect(none.words).not.toContain(none.text.intro);
			const ended = await lighterOf([orderRecord({ endDate: '2026-10-01' })], language);
			expect(ended.words).not.toContain(ended.text.noOrder);
			expect(ended.words).toContain(
				language === 'en' ? 'It ended on Thursday 1 October 2026.' : 'Daeth i ben'
			);
		}
	);
});

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { orderRecord } from '#lib/domain/records/records.fixture.ts';
import type { RecordOf, SnapshotRecord } from '#lib/domain/records/records.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { readerOf, wordsIn } from './read-page.ts';

const NOW = Date.UTC(2026, 10, 27, 12);
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterAll(() => void vi.useRealTimers());

const told = (more: Partial<RecordOf<'circumstance_change'>> = {}): RecordOf<'circumstance_change'> => ({
	kind: 'circumstance_change',
	id: 'told',
	changed: ['home'],
	since: '2026-12-04',
	wanted: [],
	words: 'A flat in town',
	lookOn: null,
	lookedAgainOn: null,
	tappedAt: Date.UTC(2026, 10, 25, 9),
	receivedAt: Date.UTC(2026, 10, 25, 9),
	receipt: null,
	seenAt: null,
	takenBackAt: null,
	answers: [],
	...more
});

async function reading(records: SnapshotRecord[], language: Language = 'en') {
	const reader = readerOf({ records, language, text: await loadPersonText(language) });
	return async (route: string, params: Record<string, string> = {}) =>
		wordsIn(await reader.read(route, params));
}

const ORDER = 'With most orders you need a yes before you move home.';
const LICENCE = 'You ask before you move, start work or go abroad.';
const HERE = 'It is not a yes from your officer, and your rules still hold.';
const order = orderRecord({ id: 'one', orderKind: 'community_order' });
const licence = orderRecord({ id: 'two', orderKind: 'licence' });

describe('the page', () => {
	it.each<[string, SnapshotRecord[], string[]]>([
		['no order', [], []],
		['an order', [order], [ORDER]],
		['a licence', [licence], [LICENCE]],
		['both', [order, licence], [ORDER, LICENCE]]
	])('says what the law asks of somebody with %s, beside the promise', async (_, records, said) => {
		const page = await (await reading(records))('/me/changed');
		expect(page).toContain('Telling us is not held against you.');
		expect(page).toContain(HERE);
		expect([ORDER, LICENCE].filter((sentence) => page.includes(sentence))).toEqual(said);
	});

	it.each<[string, Partial<RecordOf<'circumstance_change'>>, boolean]>([
		['waits for an answer', {}, true],
		['was taken back', { takenBackAt: NOW }, false],
		[
			'was answered',
			{ answers: [{ id: 'a', words: 'Thanks', by: 'P', at: NOW, readAt: null, offers: [], actions: [] }] },
			false
		]
	])('names what was told before where it %s', async (_, more, isNamed) => {
		const page = await (await reading([told(more)]))('/me/changed');
		expect(page.includes('You told us this before')).toBe(isNamed);
	});
});

describe('what was told', () => {
	const page = async (more: Partial<RecordOf<'circumstance_change'>>) =>
		(await reading([told(more)]))('/me/reports/[id]', { id: 'told' });

	it('says from when, and before it is taken back that a rule may still ask for it', async () => {
		const words = await page({});
		expect(words).toContain('From Friday 4 December');
		expect(words).toContain('If it is still so, tell your officer in another way.');
		expect(words).not.toContain('Your plan');
	});

	it('says what becomes of the plan', async () => {
		expect(await page({ lookOn: '2026-12-01' })).toContain(
			'We look at your plan together on Tuesday 1 December'
		);
		const passed = await page({ lookOn: '2026-11-14' });
		expect(passed).toContain('We were going to look at your plan together on Saturday 14 November');
		expect(passed).not.toContain('We look at your plan');
		const looked = await page({ lookedAgainOn: '2026-11-26' });
		expect(looked).toContain('Your plan was looked at again because of this on Thursday 26 November');
	});

	it('says a day to come in Welsh as it stands after the word before it', async () => {
		const page = await reading([told()], 'cy');
		expect(await page('/me/reports/[id]', { id: 'told' })).toContain('O ddydd Gwener 4 Rhagfyr');
	});

	it('marks the plan, and no longer once it was taken back', async () => {
		const plan = async (more: object) => (await reading([told(more)]))('/me/plan');
		const mark = 'We looked at it again because something changed for you: Thursday 26 November';
		expect(await plan({ lookedAgainOn: '2026-11-26' })).toContain(mark);
		expect(await plan({ lookedAgainOn: '2026-11-26', takenBackAt: NOW })).not.toContain(mark);
	});
});

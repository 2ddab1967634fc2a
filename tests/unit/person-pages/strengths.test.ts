import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { strengthChoices } from '#lib/domain/reports/choices.ts';
import { MOST_STRENGTHS } from '#lib/domain/reports/same-strength.ts';
import type { RecordOf, SnapshotRecord } from '#lib/domain/records/records.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { readerOf, wordsIn } from './read-page.ts';

const NOW = Date.UTC(2026, 10, 27, 12);
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterAll(() => void vi.useRealTimers());

const ROUTE = '/me/progress/strengths';

const strength = (changes: Partial<RecordOf<'strength'>> = {}): RecordOf<'strength'> => ({
	kind: 'strength',
	id: 'one',
	words: 'I cook',
	choice: null,
	namedBy: 'person',
	byName: null,
	reason: null,
	state: 'kept',
	namedAt: NOW,
	place: null,
	...changes
});
const suggested = strength({
	id: 'two',
	words: 'You plan ahead',
	namedBy: 'officer',
	byName: 'Priya Raman',
	reason: 'You came early twice.',
	state: 'suggested'
});

async function reading(records: SnapshotRecord[], language: 'en' | 'cy' = 'en') {
	const text = await loadPersonText(language);
	return { text, ...readerOf({ records, language, text }) };
}

describe.each(['en', 'cy'] as const)('the page of strengths (%s)', (language) => {
	it('begins with what can be chosen, and says who reads it and that it is never needed', async () => {
		const { text, read } = await reading([], language);
		const html = await read(ROUTE);
		const words = wordsIn(html);
		for (const choice of strengthChoices) expect(html).toContain(`value="${text.strengths.choice[choice]}"`);
		for (const said of [text.strengths.never, text.goodNews.limit, text.strengths.none])
			expect(words).toContain(said);
		expect(html).not.toContain('aria-pressed="true"');
	});

	it('keeps a suggestion apart, with who and why', async () => {
		const { text, read } = await reading([strength(), suggested], language);
		const html = await read(ROUTE);
		const [before, after] = html.split('id="mine"');
		expect(before).toContain('You plan ahead');
		expect(wordsIn(before ?? '')).toContain('You came early twice.');
		expect(wordsIn(before ?? '')).toContain(text.strengths.sees('Priya Raman'));
		expect(after).not.toContain('You plan ahead');
		expect(wordsIn(await read('/me/progress'))).toContain(text.strengths.suggestedHere('Priya Raman'));
	});
});

it('moves none above the first or below the last, and offers a full list nothing but to let go', async () => {
	const all = Array.from({ length: MOST_STRENGTHS }, (_, place) =>
		strength({ id: `s${place}`, words: `I can do ${place} things`, place })
	);
	const { text, read } = await reading(all);
	const html = await read(ROUTE);
	expect(html).not.toContain('id="up-s0"');
	expect(html).toContain('id="down-s0"');
	expect(html).not.toContain(`id="down-s${MOST_STRENGTHS - 1}"`);
	expect(wordsIn(html)).toContain(text.strengths.full);
});

it('one that is chosen is pressed, also where it was chosen in another language', async () => {
	const { read } = await reading([strength({ words: 'Rwy’n dal ati', choice: 'keeps_going' })]);
	expect((await read(ROUTE)).match(/aria-pressed="true"/g)).toHaveLength(1);
});

it('what was named in good news is offered to be kept beside it, until they say', async () => {
	const news: RecordOf<'positive_change'> = {
		kind: 'positive_change',
		id: 'news',
		changeKind: 'strength_used',
		area: null,
		words: 'I made soup for all.',
		strength: 'I cook',
		noticedBy: null,
		tappedAt: NOW,
		receivedAt: NOW,
		receipt: null,
		seenAt: null,
		takenBackAt: null,
		answers: []
	};
	const { text, read } = await reading([news]);
	const offer = text.goodNews.keepStrength;
	expect(wordsIn(await read('/me/reports/[id]', { id: 'news' }))).toContain(offer);
	for (const state of ['kept', 'not_me', 'let_go'] as const) {
		const told = await reading([news, strength({ state })]);
		expect(wordsIn(await told.read('/me/reports/[id]', { id: 'news' }))).not.toContain(offer);
	}
	const gone = await reading([{ ...news, takenBackAt: NOW }]);
	expect(wordsIn(await gone.read('/me/reports/[id]', { id: 'news' }))).not.toContain(offer);
});

it('their own stand to be picked in the form of a strength they used', async () => {
	const { read } = await reading([strength(), strength({ id: 'three', words: 'I sing', state: 'let_go' })]);
	const html = await read('/me/went-well', {}, '?kind=strength_used');
	expect(html).toMatch(
		/<input[^>]*name="strengthPicked"[^>]*value="I cook"|value="I cook"[^>]*name="strengthPicked"/
	);
	expect(html).not.toContain('I sing');
});

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { changeKinds } from '#lib/domain/reports/choices.ts';
import type { RecordOf, SnapshotRecord } from '#lib/domain/records/records.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { ownCopy } from '#lib/person/reports/own-copy.ts';
import { readerOf, wordsIn } from './read-page.ts';

const NOW = Date.UTC(2026, 10, 27, 12);
const SEEN = Date.UTC(2026, 10, 26, 9);
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterAll(() => void vi.useRealTimers());

const person: RecordOf<'person'> = {
	kind: 'person',
	id: 'person',
	preferredName: 'Dan',
	language: 'en',
	officer: { name: 'Priya Raman', telephone: null, mobile: null, email: null, office: null }
} as unknown as RecordOf<'person'>;

const change = (changes: Partial<RecordOf<'positive_change'>> = {}): RecordOf<'positive_change'> => ({
	kind: 'positive_change',
	id: 'change',
	changeKind: 'tough_moment',
	area: 'alcohol_use',
	words: 'I walked past the pub.\nThen I rang her.',
	strength: 'I ring somebody',
	noticedBy: 'family_or_friend',
	tappedAt: Date.UTC(2026, 10, 25, 9),
	receivedAt: Date.UTC(2026, 10, 25, 9),
	receipt: null,
	seenAt: null,
	takenBackAt: null,
	answers: [],
	...changes
});

async function reading(records: SnapshotRecord[], language: 'en' | 'cy' = 'en') {
	const text = await loadPersonText(language);
	const reader = readerOf({ records: [person, ...records], language, text });
	const read = async (route: string, params: Record<string, string> = {}, query = '') =>
		reader.read(route, params, query);
	return { text, reader, read };
}

describe.each(['en', 'cy'] as const)('the form (%s)', (language) => {
	it.each(changeKinds)(
		'of %s begins with one tap, and says who reads it before anything is sent',
		async (kind) => {
			const { text, read } = await reading([], language);
			const html = await read('/me/went-well', {}, `?kind=${kind}`);
			const words = wordsIn(html);
			const { goodNews } = text;
			expect(html).toMatch(new RegExp(`<h1[^>]*>${goodNews.kind[kind]}</h1>`));
			// A radio of the form, so that whoever has no scripts can still choose another, and loses nothing.
			const [chosen] = html.match(/<input[^>]*\schecked[^>]*>/) ?? [];
			expect(chosen).toContain('name="changeKind"');
			expect(chosen).toContain(`value="${kind}"`);
			for (const said of [
				goodNews.words[kind],
				goodNews.never,
				goodNews.limit,
				goodNews.whoReads('Priya Raman')
			])
				expect(words).toContain(said);
		}
	);
});

it('something went well is what an address that says nothing, or something else, begins', async () => {
	const { text, read } = await reading([]);
	for (const query of ['', '?kind=', '?kind=__proto__'])
		expect(wordsIn(await read('/me/went-well', {}, query))).toContain(text.goodNews.words.went_well);
});

describe('its page', () => {
	const page = async (changes: Partial<RecordOf<'positive_change'>>) => {
		const { text, read } = await reading([change(changes)]);
		return { text, words: wordsIn(await read('/me/reports/[id]', { id: 'change' })) };
	};

	it('shows which kind it is, which part of life, and who noticed', async () => {
		const { text, words } = await page({});
		for (const said of [text.goodNews.kind.tough_moment, text.areas.alcohol_use, 'Family or a friend'])
			expect(words).toContain(said);
	});

	it('says before it is taken back whether anybody has opened it, and what stays', async () => {
		const { text, words } = await page({});
		for (const said of [text.takeBack.unread, text.takeBack.willGo, text.takeBack.limit])
			expect(words).toContain(said);
		const read = await page({
			seenAt: SEEN,
			answers: [{ id: 'answer', words: 'Well done', by: 'Priya Raman', at: SEEN, readAt: SEEN }]
		});
		for (const said of ['It was read: Thursday 26 November, 9am.', text.takeBack.willBeSeen])
			expect(read.words).toContain(said);
		expect(read.words).toContain(text.takeBack.answersStay);
		expect(read.words).toContain('Well done');
		expect(read.words).not.toContain(text.takeBack.unread);
	});

	it('says before that words of danger are kept', async () => {
		const { text, words } = await page({ words: 'I want to kill myself' });
		expect(words).toContain(text.takeBack.dangerStays);
		const after = await page({ words: 'I want to kill myself', takenBackAt: NOW });
		expect(after.words).toContain(text.takeBack.dangerStays);
	});

	it('says afterwards whether it had been read, keeps the words and what was answered, and asks no second time', async () => {
		const { text, words } = await page({ takenBackAt: NOW });
		expect(words).toContain(text.takeBack.wasNotRead);
		expect(words).toContain('I walked past the pub.');
		expect(words).not.toContain(text.takeBack.yes);
		const answers = [{ id: 'answer', words: 'Well done', by: 'Priya Raman', at: SEEN, readAt: SEEN }];
		const read = await page({ takenBackAt: NOW, seenAt: SEEN, answers });
		expect(read.words).toContain('It had been read: Thursday 26 November, 9am.');
		expect(read.words).toContain('Well done');
	});
});

describe('a copy of their own', () => {
	const reflection: RecordOf<'reflection'> = {
		kind: 'reflection',
		id: 'reflection',
		about: { kind: 'life' },
		prompt: 'what_was_hard',
		words: 'The first evening alone',
		feeling: 'ok',
		tappedAt: Date.UTC(2026, 10, 24, 9),
		receivedAt: null,
		receipt: null,
		seenAt: null,
		answers: []
	};

	it('has what was chosen word for word, with its day and year, and nothing else', async () => {
		const { reader } = await reading([change(), reflection]);
		const me = reader.me.onPaper();
		expect(ownCopy(me, { better: [change()] })).toBe(
			[
				'What has got better',
				'',
				'Wednesday 25 November 2026. A tough moment I handled.',
				'I walked past the pub.',
				'Then I rang her.',
				'What you used: I ring somebody',
				'Drinking. Who noticed? Family or a friend',
				''
			].join('\n')
		);
		expect(ownCopy(me, { reflections: [reflection] })).toContain('The first evening alone');
		expect(ownCopy(me, { better: [change()] })).not.toContain('The first evening alone');
	});

	it('has their strengths, in their order, where they tick them', async () => {
		const { text, reader } = await reading([]);
		const me = reader.me.onPaper();
		expect(ownCopy(me, { strengths: ['I cook', 'I listen'] })).toBe(
			`${text.ownCopy.myStrengths}\n\nI cook\nI listen\n`
		);
	});

	it('offers all that stands, nothing ticked, and none of what was taken back', async () => {
		const gone = change({ id: 'gone', words: 'Not this one', takenBackAt: NOW });
		const { read } = await reading([change(), gone, reflection]);
		const html = await read('/me/progress/copy');
		// Their strengths are one of them.
		expect(html.match(/type="checkbox"/g)).toHaveLength(3);
		expect(html).not.toMatch(/<input[^>]*\schecked/);
		expect(wordsIn(html)).not.toContain('Not this one');
		expect(wordsIn(html)).toContain('The first evening alone');
	});

	it('says so where there is nothing to copy yet', async () => {
		const { text, read } = await reading([]);
		expect(wordsIn(await read('/me/progress/copy'))).toContain(text.ownCopy.none);
	});
});

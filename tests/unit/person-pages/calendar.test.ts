import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { orderRecord } from '#lib/domain/records/records.fixture.ts';
import type { FeedState } from '#lib/domain/appointments/feed-state.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { readerOf, wordsIn } from './read-page.ts';

const NOW = Date.parse('2026-11-24T09:00:00Z');
const ROUTE = '/me/settings/calendar';
const on: FeedState = { on: { id: 'feed', madeAt: NOW - 86_400_000, fetchedAt: null }, ended: null };

describe('the page of the calendar', () => {
	beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
	afterEach(() => void vi.useRealTimers());

	const read = async (answer: unknown, { language = 'en' as Language, endDate = '2027-06-01' } = {}) => {
		const text = await loadPersonText(language);
		const records = [orderRecord({ endDate })];
		const reader = readerOf({ records, language, text, answers: { '/api/v1/calendar': answer } });
		return { html: await reader.read(ROUTE), text: text.calendar };
	};

	it('is off until it is asked for, and says before that what others can see', async () => {
		for (const language of ['en', 'cy'] as const) {
			const { html, text } = await read({ on: null, ended: null }, { language });
			const words = wordsIn(html);
			for (const said of [text.off, text.seesNot, text.keep, text.lateSure]) expect(words).toContain(said);
			expect(html.indexOf('action="?/make"')).toBeGreaterThan(html.indexOf('id="sees"'));
			expect(html).not.toMatch(/webcal:|action="\?\/end"/);
		}
	});

	it('shows no address once it is on, and ways to end it and to have another', async () => {
		const { html, text } = await read(on);
		expect(wordsIn(html)).toContain(text.notFetched);
		expect(html).not.toContain('webcal:');
		expect(html).toContain('action="?/end"');
		expect(html).toContain('name="replaces" value="feed"');
	});

	it('says why it ended, for each reason, and that the old address is to be deleted', async () => {
		for (const why of ['person', 'phone_gone', 'restored'] as const) {
			const { html, text } = await read({ on: null, ended: { at: NOW, why } });
			expect(wordsIn(html)).toContain(text.stale);
			expect(wordsIn(html)).toContain(text.ended[why]('Tuesday 24 November, 9am'));
		}
	});

	it('offers none after the last order, and nothing where the server cannot be reached', async () => {
		const over = await read({ on: null, ended: null }, { endDate: '2026-10-01' });
		expect(wordsIn(over.html)).toContain(over.text.over);
		const away = await read('<html>Sign in to our network</html>');
		expect(wordsIn(away.html)).toContain(away.text.notSeen);
		for (const { html } of [over, away]) expect(html).not.toContain('action="?/');
	});
});

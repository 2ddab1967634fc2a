import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { allLanguages } from '#lib/domain/text/language.ts';
import { AskedBy } from '#lib/domain/appointments/vocabulary.ts';
import { appointmentRecord } from '#lib/domain/records/records.fixture.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { readerOf, wordsIn } from './read-page.ts';

const NOW = Date.UTC(2026, 10, 27, 12);
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterAll(() => void vi.useRealTimers());

it.each(allLanguages)(
	'somebody reads of an appointment that they asked for it, and of no other: %s',
	async (language) => {
		const text = await loadPersonText(language);
		const done = { by: 'Elin Lloyd', at: NOW, why: '' };
		for (const askedBy of AskedBy.options) {
			const booked = { ...done, askedBy, arranged: '', clashReason: '', movedFrom: null };
			const changed = { ...done, askedBy, how: 'cancelled' as const, movedTo: null };
			for (const more of [{ booked }, { changed, cancelled: true }]) {
				const record = appointmentRecord({ id: 'one', startsAt: NOW + 86_400_000, endsAt: null, ...more });
				const reader = readerOf({ records: [record], language, text });
				const words = wordsIn(await reader.read('/me/appointments/[id]', { id: 'one' }));
				expect(words.includes(text.anotherTime.youAsked)).toBe(askedBy === 'service_user');
			}
		}
	}
);

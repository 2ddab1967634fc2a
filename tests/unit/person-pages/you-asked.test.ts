import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { allLanguages } from '#lib/domain/text/language.ts';
import { AskedBy } from '#lib/domain/appointments/vocabulary.ts';
import { appointmentRecord } from '#lib/domain/records/records.fixture.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { linkIn, readerOf, wordsIn } from './read-page.ts';

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

it.each(allLanguages)(
	'what was begun about a time goes on about where it stands now, and is given back where it is off: %s',
	async (language) => {
		const text = await loadPersonText(language);
		const booked = {
			by: 'Elin Lloyd',
			at: NOW,
			why: '',
			askedBy: 'officer' as const,
			arranged: '',
			clashReason: ''
		};
		const at = (id: string, more: object) =>
			appointmentRecord({ id, startsAt: NOW + 86_400_000, endsAt: null, ...more });
		const old = at('old', { cancelled: true });
		const moved = at('new', { startsAt: NOW + 2 * 86_400_000, booked: { ...booked, movedFrom: 'old' } });
		const failed = {
			action: 'obstacle.report',
			commandId: 'c',
			typed: { words: ['I work then'], on1: ['2026-12-01'], at1: ['14:00'] },
			problems: [{ field: '', code: 'words_too_long' as const }],
			stale: null
		};
		const read = async (...records: SnapshotRecord[]) =>
			readerOf({ records, language, text }).read(
				'/me/appointments/[id]/another-time',
				{ id: 'old' },
				'?/ask',
				failed
			);
		const along = await read(old, moved);
		expect(along).toMatch(/name="aboutId" value="new"/);
		expect(along).toContain('I work then');
		for (const said of [text.anotherTime.movedMeanwhile, text.anotherTime.newStands])
			expect(wordsIn(along)).toContain(said);
		expect(linkIn(along, '/me/appointments/new')).not.toBeNull();
		const begun = at('old', { startsAt: NOW - 60_000 });
		for (const [records, now] of [
			[[old], 'old'],
			[[begun], 'old'],
			[[old, { ...moved, cancelled: true }], 'new'],
			[[old, { ...moved, startsAt: NOW - 60_000 }], 'new']
		] as const) {
			const off = await read(...records);
			expect(off).not.toContain('name="aboutId"');
			expect(linkIn(off, `/me/appointments/${now}`)).not.toBeNull();
			for (const said of ['I work then', '14:00', text.anotherTime.tooLate, text.anotherTime.typedNotSent])
				expect(wordsIn(off)).toContain(said);
		}
		expect(wordsIn(await read())).not.toContain(text.anotherTime.tooLate);
	}
);

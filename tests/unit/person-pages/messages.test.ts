import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { appointmentRecord, messageRecord } from '#lib/domain/records/records.fixture.ts';
import type { RecordOf, SnapshotRecord } from '#lib/domain/records/records.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { readerOf } from './read-page.ts';

/** A Tuesday. */
const NOW = instantAt('2026-11-24', 12, 0);
const DAY_MS = 86_400_000;
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterAll(() => void vi.useRealTimers());

function person(more: Partial<RecordOf<'person'>> = {}): RecordOf<'person'> {
	return {
		kind: 'person',
		id: 'person',
		preferredName: 'Dan',
		language: 'en',
		textSize: 'normal',
		officer: { name: 'Elin Lloyd', telephone: '01632 960111', team: null },
		...more
	};
}

async function read(records: SnapshotRecord[], route = '/me/messages', language: Language = 'en') {
	const reader = readerOf({ records, language, text: await loadPersonText(language) });
	return (await reader.read(route, {})).replaceAll(/<!--.*?-->/gs, '').replaceAll(/\s+/g, ' ');
}

const own = (more: Partial<RecordOf<'message'>> = {}) =>
	messageRecord({ tappedAt: NOW, receivedAt: NOW, ...more });
const theirs = (more: Partial<RecordOf<'message'>> = {}) =>
	own({ id: 'theirs', side: 'officer', by: 'Elin Lloyd', words: 'I ring at five', ...more });

describe('the page of messages', () => {
	it('says who reads, by when they answer, what it is not for, and that it is never used against anybody', async () => {
		const html = await read([person()]);
		expect(html).toContain('Elin Lloyd reads this.');
		expect(html).toContain('we aim to answer by Thursday 26 November');
		expect(html).toContain('No message is ever used to decide that you broke a rule.');
		expect(html).toContain('Nobody watches this app day and night.');
		expect(html).toContain('href="tel:999"');
		expect(html).toContain('Nobody has written anything yet.');
	});

	it('says who covers while the officer is away, and nothing of it before and after', async () => {
		const cover = { name: 'Priya Raman', telephone: null };
		const now = person({ covers: [{ ...cover, from: '2026-11-23', until: '2026-11-25' }] });
		expect(await read([now])).toContain('Until then, Priya Raman reads this and answers.');
		const later = person({ covers: [{ ...cover, from: '2026-11-25', until: '2026-11-26' }] });
		expect(await read([later])).not.toContain('Priya Raman');
	});

	it('can be written on without an officer', async () => {
		const html = await read([person({ officer: null })]);
		expect(html).toContain('Your officer reads this, once you have one.');
		expect(html).toContain('action="?/write"');
	});

	it('promises no day, and is late with none, where nobody holds the case', async () => {
		const html = await read([person({ officer: null }), own({ receivedAt: NOW - 7 * DAY_MS })]);
		expect(html).toContain('Your officer reads this, once you have one.');
		for (const promise of ['answer by', 'we did not']) expect(html).not.toContain(promise);
		const sent = await read([person({ officer: null }), own()]);
		expect(sent).not.toContain('answer by');
	});

	it('leads to the appointment that somebody cannot come to', async () => {
		const next = appointmentRecord({ id: 'next', startsAt: NOW + DAY_MS });
		const choices = /<input[^>]*name="aboutId"[^>]*value="next"/;
		expect(await read([person(), next])).toMatch(choices);
		const begun = appointmentRecord({ id: 'next', startsAt: NOW - 1 });
		for (const page of [await read([person()]), await read([person(), begun])]) {
			expect(page).not.toContain('name="aboutId"');
			expect(page).toContain('href="/me/appointments"');
		}
	});

	it('keeps the choice of one that was moved with where it stands, and asks again where it is off', async () => {
		const old = appointmentRecord({ id: 'old', startsAt: NOW + DAY_MS, cancelled: true });
		const others = [2, 3, 4].map((day) => appointmentRecord({ id: `${day}`, startsAt: NOW + day * DAY_MS }));
		const booked = {
			by: 'Elin',
			at: NOW,
			askedBy: 'officer',
			why: '',
			arranged: '',
			clashReason: ''
		} as const;
		const moved = appointmentRecord({
			id: 'moved',
			startsAt: NOW + 5 * DAY_MS,
			booked: { ...booked, movedFrom: 'old' }
		});
		const checked = async (aboutId: string, ...records: SnapshotRecord[]) => {
			const reader = readerOf({ records, language: 'en', text: await loadPersonText('en') });
			const problems = [{ field: '', code: 'words_missing' as const }];
			const typed = { words: ['I am ill'], aboutId: [aboutId], aboutKind: ['appointment'] };
			const html = await reader.read('/me/messages', {}, '?/write', {
				action: 'obstacle.report',
				commandId: 'c',
				typed,
				problems,
				stale: null
			});
			const chosen = [...html.matchAll(/<input[^>]*name="aboutId"[^>]*>/g)].filter(([one]) =>
				/ checked/.test(one)
			);
			return { html, chosen: chosen.map(([one]) => /value="([^"]*)"/.exec(one)?.[1]) };
		};
		const along = await checked('old', person(), old, ...others, moved);
		expect(along.chosen).toEqual(['moved']);
		expect(along.html).toContain('Your words go with the new time: Sunday 29 November');
		for (const gone of [
			await checked('old', person(), old),
			await checked('old', person(), old, ...others)
		]) {
			expect(gone.chosen).toEqual([]);
			expect(gone.html).toContain('The one you chose is off, or has begun.');
			expect(gone.html).toContain('name="aboutKind"');
		}
		expect((await checked('none', person(), ...others)).chosen).toEqual(['none']);
	});

	it('says how far each of theirs has come', async () => {
		expect(await read([person(), own({ receivedAt: null })])).toContain('Not sent yet');
		expect(await read([person(), own()])).toContain('Not read yet.');
		expect(await read([person(), own({ seenAt: NOW })])).toContain(
			'Your officer read it: Tuesday 24 November'
		);
		const answered = { by: 'Elin Lloyd', at: NOW, messageId: null };
		for (const [how, said] of [
			['in_words', 'Elin Lloyd answered.'],
			['spoke', 'Elin Lloyd says you have talked about it.'],
			['read', 'It needs no answer in writing.']
		] as const)
			expect(await read([person(), own({ answered: { how, ...answered } })])).toContain(said);
	});

	it('says by when, and that we are late where we are', async () => {
		expect(await read([person(), own()])).toContain('We aim to answer by Thursday 26 November.');
		const old = own({ receivedAt: NOW - 7 * DAY_MS });
		expect(await read([person(), old])).toContain('We meant to answer by Thursday 19 November');
	});

	it('goes by what the area of their officer promises, as this phone last heard', async () => {
		const slower = person({ replyDays: 5 });
		expect(await read([slower])).toContain('we aim to answer by Tuesday 1 December');
		const old = own({ receivedAt: NOW - 5 * DAY_MS });
		expect(await read([slower, old])).toContain('We aim to answer by Thursday 26 November.');
	});

	it('shows the numbers beside words of danger until they were answered', async () => {
		const said = own({ words: 'I want to kill myself' });
		expect(await read([person(), said])).toContain('Do you need help now?');
		const answered = { how: 'spoke', by: 'Elin Lloyd', at: NOW, messageId: null } as const;
		expect(await read([person(), { ...said, answered }])).not.toContain('Do you need help now?');
	});

	it('folds what is older away, and leaves nothing out', async () => {
		const many = Array.from({ length: 13 }, (_, index) =>
			own({ id: `m${index}`, words: `Word ${index}.`, receivedAt: NOW - index, seenAt: NOW })
		);
		const html = await read([person(), ...many]);
		expect(html).toContain('3 older messages');
		for (const { words } of many) expect(html).toContain(words);
		expect(html.indexOf('Word 9.')).toBeLessThan(html.indexOf('3 older messages'));
		expect(html.indexOf('Word 10.')).toBeGreaterThan(html.indexOf('3 older messages'));
	});

	it('marks what is new, and lets a phone without scripts say that it was read', async () => {
		const html = await read([person(), theirs()]);
		expect(html).toContain('New');
		expect(html).toContain('action="?/read"');
		expect(await read([person(), theirs({ seenAt: NOW })])).not.toContain('action="?/read"');
	});

	it('is in Welsh for whoever reads Welsh', async () => {
		const html = await read([person({ language: 'cy' }), theirs()], '/me/messages', 'cy');
		expect(html).toContain('Mae Elin Lloyd yn darllen hwn.');
		expect(html).toContain('erbyn dydd Iau 26 Tachwedd');
	});
});

describe('the way to it', () => {
	it('stands on Home and on Help, and Home says who wrote', async () => {
		for (const route of ['/me', '/me/help'])
			expect(await read([person()], route), route).toContain('href="/me/messages"');
		expect(await read([person(), theirs()], '/me')).toContain('Elin Lloyd wrote to you');
		expect(await read([person(), theirs({ seenAt: NOW })], '/me')).not.toContain('wrote to you');
		expect(await read([person(), own()], '/me')).not.toContain('wrote to you');
	});
});

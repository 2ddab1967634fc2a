import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Entry } from '#lib/device/entry.ts';
import { allTopics } from '#lib/domain/people/circumstance-topics.ts';
import type { CircumstanceRecord } from '#lib/domain/people/circumstance.ts';
import { appointmentRecord } from '#lib/domain/records/records.fixture.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { ownCopy } from '#lib/person/reports/own-copy.ts';
import { linkIn, readerOf, wordsIn } from './read-page.ts';

const NOW = Date.UTC(2026, 10, 30, 9);
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterAll(() => void vi.useRealTimers());

const id = (number: number) => `01900000-0000-7000-8000-00000000000${number}`;
const work: CircumstanceRecord = {
	kind: 'circumstance',
	id: id(1),
	topic: 'work',
	chosen: ['thursday'],
	words: 'At the bakery',
	fromTime: '22:00',
	untilTime: '06:00',
	minutes: null,
	writtenBy: 'person',
	byName: 'Dan',
	at: NOW,
	lastChangeId: id(2),
	before: [
		{
			id: id(1),
			chosen: ['friday'],
			words: 'At the shop',
			writtenBy: 'officer',
			byName: 'Priya Raman',
			at: NOW - 1
		}
	]
};
const over: CircumstanceRecord = {
	...work,
	id: id(3),
	topic: 'care',
	chosen: [],
	words: '',
	fromTime: null,
	untilTime: null,
	writtenBy: 'officer',
	byName: 'Priya Raman'
};
const travel: CircumstanceRecord = {
	...work,
	id: id(4),
	topic: 'travel',
	chosen: ['bus'],
	words: '',
	fromTime: null,
	untilTime: null,
	minutes: 40,
	before: []
};
/** Friday at seven, an hour after the shift that began on Thursday. */
const appointment = appointmentRecord({
	id: id(5),
	appointmentKind: 'office_visit',
	startsAt: Date.UTC(2026, 11, 4, 6, 30),
	endsAt: Date.UTC(2026, 11, 4, 7),
	booked: undefined
});

const said = { topic: 'work', chosen: [], words: 'My own words', seen: id(1), ended: false };
const refusedFor = (code: string): Entry => ({
	id: id(8),
	state: 'needs_attention',
	attempts: 1,
	nextAt: 0,
	body: {
		command: JSON.stringify({
			id: id(8),
			type: 'circumstance.say',
			version: 1,
			occurredAt: NOW - 60_000,
			timeZone: 'Europe/London',
			payload: said
		})
	},
	answer: { status: 'rejected', code, receipt: null, receivedAt: null }
});

const reader = async (language: 'en' | 'cy', ...records: SnapshotRecord[]) =>
	readerOf({ records, language, text: await loadPersonText(language) });
const list = async (...records: SnapshotRecord[]) => (await reader('en', ...records)).read('/me/situation');

describe('my situation', () => {
	it.each(['en', 'cy'] as const)('says where what it said earlier is not kept: %s', async (language) => {
		const { situation } = await loadPersonText(language);
		const read = async (record: CircumstanceRecord) => {
			const copy = ownCopy((await reader(language, record)).me, { situation: [record] });
			return { page: wordsIn(await (await reader(language, record)).read('/me/situation')), copy };
		};
		const all = await read(work);
		const cut = await read({ ...work, earlierNotHeld: true });
		const none = await read({ ...work, before: [], earlierNotHeld: true });
		expect(all.page + all.copy).not.toContain(situation.earlierNotHeld);
		for (const { page, copy } of [cut, none]) {
			expect(page).toContain(situation.earlierNotHeld);
			expect(copy).toContain(situation.earlierNotHeld);
		}
	});

	it('says who reads it, and what stands, who wrote it and what it said before', async () => {
		const words = wordsIn(await list(work));
		expect(words).toContain('whoever covers, and the managers of their team');
		expect(words).toContain('Other officers and agencies do not see it.');
		expect(words).toContain('Thursday 10pm to 6am. At the bakery');
		expect(words).toContain('You wrote this: Monday 30 November, 9am.');
		expect(words).toContain('At the shop Priya Raman wrote this with you');
	});

	it('leads to each part that is not there, and keeps what is over', async () => {
		const html = await list(work, over);
		for (const topic of allTopics) expect(linkIn(html, `/me/situation/${topic}`), topic).not.toBeNull();
		expect(wordsIn(html)).toContain('Priya Raman took it out');
		const empty = await list();
		expect(wordsIn(empty)).toContain('Nothing is written down yet.');
	});

	it('names an appointment that may not fit, and leads to ask for another time', async () => {
		const html = await list(work, travel, appointment);
		expect(wordsIn(html)).toContain('There may be too little time to get there. See: Work.');
		expect(linkIn(html, `/me/appointments/${id(5)}/another-time`)).not.toBeNull();
		expect(wordsIn(await list(work, appointment))).not.toContain('too little time');
	});

	it('shows the hours for reminders where they are chosen, and does not ask for them again', async () => {
		const html = await list();
		expect(wordsIn(html)).toContain('When we may send reminders: 9am to 8pm.');
		expect(linkIn(html, '/me/settings/notices')).not.toBeNull();
	});

	it.each(['en', 'cy'] as const)(
		'has a form for each part, with no word of the other language (%s)',
		async (language) => {
			const { read, me } = await reader(language, work, travel);
			for (const topic of allTopics) {
				const html = await read('/me/situation/[topic]', { topic });
				expect(wordsIn(html), topic).toContain(me.text.situation.topic[topic]);
				expect(html, topic).toContain('action="?/say"');
				expect(wordsIn(html).includes(me.text.situation.form.ends), topic).toBe(
					topic === 'work' || topic === 'travel'
				);
				expect(wordsIn(html).includes(me.text.situation.healthWhy[1] ?? ''), topic).toBe(topic === 'health');
			}
			expect(wordsIn(await read('/me/situation/[topic]', { topic: 'money' }))).not.toContain(
				me.text.situation.form.save
			);
		}
	);

	it('gives back what was typed and refused, at its field', async () => {
		const failed = {
			action: 'circumstance.say',
			commandId: id(9),
			typed: { topic: ['work'], chosen: ['monday'], fromTime: ['09:00'], words: ['Shop'] },
			problems: [{ field: '', code: 'hours_incomplete' as const }],
			stale: null
		};
		const { read } = await reader('en', work);
		const html = await read('/me/situation/[topic]', { topic: 'work' }, '?/say', failed);
		expect(wordsIn(html)).toContain('Give both times: from when, and until when.');
		expect(html).toContain('value="09:00"');
		expect(html).toContain('Shop');
	});

	it.each(['en', 'cy'] as const)(
		'says which of two texts is saved, and offers nothing that is refused each time (%s)',
		async (language) => {
			const text = await loadPersonText(language);
			const records: SnapshotRecord[] = [{ ...work, writtenBy: 'officer', byName: 'Priya Raman' }];
			const read = async (code: string, query = '') =>
				wordsIn(
					await readerOf({ records, language, text, entries: [refusedFor(code)] }).read(
						'/me/situation/[topic]',
						{ topic: 'work' },
						query
					)
				);
			const { unsent } = text;
			const stale = await read('changed_meanwhile');
			for (const said of [
				unsent.yours,
				'My own words',
				unsent.mend,
				text.situation.form.savedNow,
				'Priya Raman'
			])
				expect(stale).toContain(said);
			expect(stale).not.toContain(unsent.again);
			expect(await read('words_too_long')).toContain(unsent.again);
			expect(await read('changed_meanwhile', `?mend=${id(8)}`)).not.toContain(text.situation.form.savedNow);
		}
	);

	it('stands in the person’s own copy, with what it said before', async () => {
		const { me } = await reader('en', work, over);
		const words = wordsIn(await (await reader('en', work, over)).read('/me/progress/copy'));
		expect(words).toContain('At the bakery');
		expect(words).toContain('At the shop');
		const file = ownCopy(me, { situation: [work] });
		expect(file).toMatch(/My situation\n+Work\.\nThursday\n10pm to 6am\.\nAt the bakery\nYou wrote this/);
	});

	it('tells when to leave for an appointment, where the way is known', async () => {
		const { read } = await reader('en', travel, appointment);
		expect(wordsIn(await read('/me/appointments/[id]', { id: id(5) }))).toContain(
			'It takes you 40 minutes: leave by 5:50am.'
		);
	});
});

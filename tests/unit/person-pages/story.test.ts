import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
	goalRecord,
	ifThenPlanRecord,
	obstacleRecord,
	planRecord,
	stepRecord
} from '#lib/domain/records/records.fixture.ts';
import type { RecordOf, SnapshotRecord } from '#lib/domain/records/records.ts';
import { assembleSnapshot } from '#lib/domain/records/snapshot.ts';
import { forTheManager, storyOfCase } from '#lib/domain/reports/story-of-case.ts';
import { isStoryNew, storySeen } from '#lib/domain/reports/story-seen.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { readerOf, wordsIn } from './read-page.ts';

const NOW = Date.UTC(2026, 10, 27, 12);
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterAll(() => void vi.useRealTimers());

const story = (changes: Partial<RecordOf<'story'>> = {}): RecordOf<'story'> => ({
	kind: 'story',
	id: 'first',
	version: 1,
	notAgain: 'How she lost the flat',
	helps: '',
	byName: 'Priya Raman',
	at: NOW,
	seenAt: null,
	...changes
});
const note = (changes: Partial<RecordOf<'story_note'>> = {}): RecordOf<'story_note'> => ({
	kind: 'story_note',
	id: 'note',
	storyId: 'first',
	words: 'It was a room',
	tappedAt: NOW,
	receivedAt: NOW,
	receipt: null,
	seenAt: null,
	...changes
});
const promising = (what: string, by: string | null): RecordOf<'obstacle'>['answers'] => [
	{
		id: what,
		words: '',
		by: 'Priya Raman',
		at: NOW,
		readAt: null,
		offers: [],
		actions: [
			{ who: 'officer', what, by },
			{ who: 'service_user', what: 'I ring them', by: null }
		]
	}
];

describe('whether the page of a case was seen', () => {
	const seen = (...records: SnapshotRecord[]) => {
		const snapshot = assembleSnapshot(records);
		return { ...storySeen(snapshot), isNew: isStoryNew(snapshot) };
	};

	it.for([
		['nothing is written', [], { isWritten: false, seenAt: null, isNew: false }],
		['it is written', [story()], { isWritten: true, seenAt: null, isNew: true }],
		['it is seen', [story({ seenAt: NOW })], { seenAt: NOW, notedAt: null, isNew: false }],
		['it is put right', [story(), note()], { seenAt: NOW, notedAt: NOW, isNew: false }],
		[
			'another version came',
			[story({ seenAt: NOW }), story({ id: 'second', version: 2 }), note()],
			{ seenAt: null, notedAt: NOW, isNew: true }
		],
		['what was put right was not taken', [story(), note({ refused: true })], { seenAt: null, isNew: true }],
		[
			'something was added before',
			[note({ storyId: null })],
			{ isWritten: false, notedAt: NOW, isNew: false }
		]
	] as const)('where %s', ([, records, found]) => {
		expect(seen(...records)).toMatchObject(found);
	});
});

describe('what the page of a case is put together from', () => {
	const records = [
		planRecord(),
		goalRecord({ id: 'goal', title: 'A home' }),
		goalRecord({ id: 'gone', title: 'Given up', status: 'removed' }),
		stepRecord({ id: 'ours', goalId: 'goal', actor: 'practitioner', description: 'Write to the council' }),
		stepRecord({ id: 'theirs', goalId: 'goal', description: 'Find the letter' }),
		stepRecord({ id: 'old', goalId: 'gone', actor: 'practitioner', description: 'Of a goal given up' }),
		ifThenPlanRecord({ if: 'it is late', then: 'ring' }),
		obstacleRecord({ id: 'open', answers: promising('Ring the bus company', '2026-12-04') }),
		obstacleRecord({ id: 'sorted', state: 'sorted', answers: promising('Send the form', '2026-11-02') }),
		obstacleRecord({ id: 'back', state: 'withdrawn', answers: promising('Nothing any more', null) })
	];

	it('is what our side promised, open first and by its day, and nothing that the person agreed to', () => {
		const { promises } = storyOfCase(assembleSnapshot(records));
		expect(promises.map(({ what, settled }) => [what, settled])).toEqual([
			['Ring the bus company', false],
			['Write to the council', false],
			['Send the form', true]
		]);
	});

	it('is what they want, and for the officer of the case alone what they plan', () => {
		const snapshot = assembleSnapshot(records);
		const own = storyOfCase(snapshot);
		expect(own.goals.map(({ title }) => title)).toEqual(['A home']);
		expect(own.plans).toHaveLength(1);
		const managers = storyOfCase(forTheManager(snapshot));
		expect(managers).toMatchObject({ plans: [], strengths: [], goals: own.goals });
	});
});

describe.each(['en', 'cy'] as const)('the page about a person (%s)', (language) => {
	const reading = async (...records: SnapshotRecord[]) => {
		const text = await loadPersonText(language);
		const { read } = readerOf({ records, language, text });
		const html = await read('/me/story');
		return { text: text.story, html, words: wordsIn(html), home: wordsIn(await read('/me')), all: text };
	};

	it('begins before anything is written, and can be added to', async () => {
		const { text, html, words, home, all } = await reading();
		for (const said of [text.writtenNone, text.goalsNone, text.plansNone, text.notWrittenDown, text.never])
			expect(words).toContain(said);
		expect(html).toContain('action="?/note"');
		expect(html).not.toContain('action="?/see"');
		expect(home).not.toContain(all.titles.story);
	});

	it('asks them to look at what was written, here and on Home, until they have', async () => {
		const { text, html, words, home, all } = await reading(story());
		expect(words).toContain('How she lost the flat');
		expect(words).toContain(text.toLook);
		expect(words).not.toContain(text.helps);
		expect(html).toContain('action="?/see"');
		expect(home).toContain(all.story.wrote('Priya Raman'));
		const after = await reading(story({ seenAt: NOW }));
		expect(after.html).not.toContain('action="?/see"');
		expect(after.home).not.toContain(after.all.titles.story);
	});

	it('has what they put right beside it, through every version, with whether it was read', async () => {
		const second = story({ id: 'second', version: 2, notAgain: 'How she lost the room' });
		const { text, words } = await reading(
			story(),
			second,
			note(),
			note({ id: 'old', words: 'And the cat', seenAt: NOW })
		);
		for (const said of ['How she lost the flat', 'How she lost the room', 'It was a room', 'And the cat'])
			expect(words).toContain(said);
		expect(words).toContain(text.notes.unread);
		expect(words).toContain(text.earlier);
	});
});

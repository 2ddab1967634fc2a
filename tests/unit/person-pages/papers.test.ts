import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { myPapers } from '#lib/domain/compliance/my-papers.ts';
import {
	decided,
	eventOn,
	id,
	miss,
	orderOf,
	outcomeOf,
	appointmentOn,
	warningOn
} from '#lib/domain/compliance/standing.fixture.ts';
import { goalRecord, planVersionRecord, stepRecord } from '#lib/domain/records/records.fixture.ts';
import type { RecordOf, SnapshotRecord } from '#lib/domain/records/records.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { anyHistory, today } from './histories.ts';
import { linkIn, readerOf, wordsIn } from './read-page.ts';

const now = instantAt(today, 12, 0);
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterAll(() => void vi.useRealTimers());

async function reading(records: SnapshotRecord[], language: Language = 'en') {
	const text = await loadPersonText(language);
	const reader = readerOf({ records, language, text });
	return {
		list: () => reader.read('/me/papers'),
		paper: (key: string) => reader.read('/me/papers/[id]', { id: key }),
		papers: myPapers(reader.me.snapshot, now),
		text: text.papers
	};
}

const person: RecordOf<'person'> = {
	kind: 'person',
	id: 'person',
	preferredName: 'Sam',
	language: 'en',
	officer: { name: 'Priya Raman', telephone: '01632 960101', team: null },
	textSize: 'normal'
};
const welshLetter = {
	language: 'cy' as const,
	sections: [
		{
			part: 'decision' as const,
			paragraphs: [
				{ by: 'service' as const, text: 'Dyma’r rheswm.' },
				{ by: 'officer' as const, text: 'Roedd y bws yn hwyr.' }
			]
		}
	]
};
const missed = miss(1, '2026-11-19', '2026-11-26');

describe('the page of papers', () => {
	it('says in words that there are none, and still leads to what is made new', async () => {
		const html = await (await reading([])).list();
		expect(wordsIn(html)).toContain('No papers yet');
		for (const href of ['/me/record', '/me/plan', '/me/appointments', '/me/progress/copy'])
			expect(linkIn(html, href), href).not.toBeNull();
	});

	it('leads to each paper of any history, and each can be read by itself, in each language', async () => {
		for (const language of ['en', 'cy'] as const)
			await fc.assert(
				fc.asyncProperty(anyHistory, async (history) => {
					const { list, paper, papers, text } = await reading([person, ...history], language);
					const html = await list();
					for (const { key, openedAt } of papers) {
						const link = linkIn(html, `/me/papers/${key}`) ?? '';
						expect(link.includes(text.notOpened), key).toBe(openedAt === null);
						const words = wordsIn(await paper(key));
						expect(words).toContain(text.whose('Sam'));
						expect(words).toContain(text.notAgreed);
					}
				}),
				{ numRuns: 15 }
			);
	});

	it('has nothing at an address that is no paper of this person’s', async () => {
		const { paper } = await reading([person, orderOf(), missed, eventOn('2026-11-19')]);
		for (const key of ['', 'decision-', `decision-${id(500)}`, `question-${id(501)}`, 'x'.repeat(5000)])
			expect(wordsIn(await paper(key)), key).not.toContain('For Sam');
	});
});

describe('a paper', () => {
	it('stays in the language it was written in, and says so to whoever hears it', async () => {
		const event = eventOn('2026-11-19', { decisions: [decided({ letter: welshLetter })] });
		const records = [person, orderOf(), missed, event];
		const html = await (await reading(records)).paper(`decision-${id(600)}`);
		expect(html).toMatch(/<p lang="cy">(<!--.*?-->)*Dyma’r rheswm\./);
		expect(html).toMatch(/<blockquote[^>]* lang="cy"/);
		const inWelsh = await (await reading(records, 'cy')).paper(`decision-${id(600)}`);
		expect(inWelsh).toContain('Dyma’r rheswm.');
		expect(inWelsh).not.toContain('lang="cy"');
	});

	it('that was replaced says so, that its warning was taken back, and leads to the one that holds', async () => {
		const former = decided({ state: 'superseded', at: instantAt('2026-11-20', 9, 0) });
		const latest = decided({ id: id(601), outcome: 'accepted', action: null });
		const event = eventOn('2026-11-19', { decisions: [former, latest] });
		const warning = warningOn('2026-11-20', {
			eventId: id(500),
			withdrawnOn: '2026-11-21',
			withdrawnReason: 'The bus did not run.'
		});
		const { list, paper } = await reading([person, orderOf(), missed, event, warning]);
		const html = await paper(`decision-${id(600)}`);
		expect(wordsIn(html)).toContain('This no longer holds.');
		expect(wordsIn(html)).toContain('It was taken back on Saturday 21 November 2026. It never counts.');
		expect(wordsIn(html)).toContain('The bus did not run.');
		expect(linkIn(html, `/me/papers/decision-${id(601)}`)).not.toBeNull();
		expect(linkIn(await list(), `/me/papers/decision-${id(600)}`)).toContain('This no longer holds');
		expect(wordsIn(await paper(`decision-${id(601)}`))).not.toContain('This no longer holds');
	});

	it('says which order it is under where two run, and nothing of it where one does', async () => {
		const other = orderOf({ id: id(901), orderKind: 'licence' });
		const event = eventOn('2026-11-19');
		const two = await reading([person, orderOf(), other, missed, event]);
		expect(wordsIn(await two.paper(`question-${id(500)}`))).toContain('Under: Community order');
		expect(linkIn(await two.list(), `/me/papers/question-${id(500)}`)).toContain('Community order');
		const one = await reading([person, orderOf(), missed, event]);
		expect(wordsIn(await one.paper(`question-${id(500)}`))).not.toContain('Under:');
	});

	it('of a session and of the plan has what was written then, not what is so now', async () => {
		const session = { practised: 'To breathe', agreed: 'I ring', by: 'Officer', at: now };
		const kept = appointmentOn('2026-11-09', { outcome: outcomeOf('attended_complied'), session });
		const goal = goalRecord({ title: 'A flat' });
		const version = planVersionRecord({
			content: {
				goals: [{ ...goal, title: 'A room' }],
				steps: [{ ...stepRecord(), reason: null, description: 'Ask the council' }]
			}
		});
		const { paper } = await reading([person, orderOf(), kept, goal, version]);
		expect(wordsIn(await paper(`session-${id(1)}`))).toContain('What we agreed I ring');
		const plan = wordsIn(await paper('plan-plan_version'));
		expect(plan).toContain('A room');
		expect(plan).toContain('Ask the council You do this. (not started)');
		expect(plan).not.toContain('A flat');
	});
});

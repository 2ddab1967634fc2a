import { describe, expect, it } from 'vitest';
import { ComplianceSettings } from '#lib/domain/compliance/settings.ts';
import { OrderKind, RequirementKind } from '#lib/domain/plan/words.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { bannedIn } from '#lib/i18n/plain-words.ts';
import { readingLevel, wordsOf } from '#lib/i18n/reading-level.ts';
import { stageTitles } from './consequences-stages.ts';
import { isInForce, PolicyEntry, staleEntries, Topic, type InBoth } from './entry.ts';
import { allEntries, consequenceLadder, entriesFor, orderText, requirementText } from './index.ts';
import { askYourOfficer, kindLabels, sourceLabel } from './labels.ts';
import { complianceSettings, usualSettings } from './settings.ts';

const titles: InBoth[] = [
	...Object.values(stageTitles),
	...Object.values(kindLabels),
	...OrderKind.options.map((kind) => orderText(kind).title),
	...RequirementKind.options.map((kind) => requirementText(kind).title),
	askYourOfficer,
	sourceLabel
];
const textsIn = (language: 'en' | 'cy') => [
	...allEntries.flatMap(({ text }) => text[language]),
	...titles.map((title) => title[language])
];
const textOf = (id: string) => allEntries.find((entry) => entry.id === id)?.text;

describe('every entry', () => {
	it.each(allEntries.map((entry) => [entry.id, entry] as const))('%s parses and has a source', (_, entry) => {
		expect(PolicyEntry.parse(entry)).toEqual(entry);
		expect(entry.source.title).not.toBe('');
		expect(entry.text.cy).toHaveLength(entry.text.en.length);
		expect(entry.validTo === null || entry.validFrom === null || entry.validFrom <= entry.validTo).toBe(true);
		expect(readingLevel(entry.text.en.join('\n')).grade).toBeLessThanOrEqual(6);
	});

	it('has a name of its own', () => {
		expect(new Set(allEntries.map(({ id }) => id)).size).toBe(allEntries.length);
	});

	it('sends the person to their officer where we are not sure', () => {
		const unsure = allEntries.filter(({ confidence }) => confidence === 'low');
		expect(unsure.length).toBeGreaterThan(5);
		expect(unsure.filter((entry) => !entry.askYourOfficer)).toEqual([]);
		for (const id of ['order-early-end', 'order-supervision-ended', 'unpaid-credit', 'listening-date']) {
			expect(allEntries.find((entry) => entry.id === id)?.askYourOfficer, id).toBe(true);
		}
	});

	it('was checked in the last 12 months, as was every setting', () => {
		const today = localDate(Date.now());
		expect(staleEntries([...allEntries, ...Object.values(complianceSettings)], today)).toEqual([]);
		expect(staleEntries(allEntries, '2027-11-23')).toHaveLength(allEntries.length);
	});
});

describe('the words', () => {
	it('are easy in English', () => {
		const level = readingLevel(allEntries.flatMap(({ text }) => text.en).join('\n'));
		expect(level.grade).toBeLessThanOrEqual(6);
		expect(level.longestSentence).toBeLessThanOrEqual(20);
		expect(level.averageSentence).toBeLessThanOrEqual(12);
	});

	it('are short in Welsh', () => {
		expect(textsIn('cy').filter((sentence) => wordsOf(sentence).length > 25)).toEqual([]);
	});

	it.each(['en', 'cy'] as const)('blame nobody and need no trade to understand (%s)', (language) => {
		expect(textsIn(language).flatMap((sentence) => bannedIn(sentence, language))).toEqual([]);
	});

	it('are Welsh where they should be', () => {
		expect(allEntries.filter(({ text }) => text.en.some((sentence) => text.cy.includes(sentence)))).toEqual(
			[]
		);
	});

	it('hold one sentence in each line, in both languages', () => {
		const lines = allEntries.flatMap(({ text }) => [...text.en, ...text.cy]);
		expect(lines.filter((line) => !/[.?][”"]?$/.test(line) || /[.?!]\s/.test(line))).toEqual([]);
	});
});

describe('reading them', () => {
	it.each(OrderKind.options)('gives a ladder for %s with something on each rung', (kind) => {
		const ladder = consequenceLadder(kind, '2026-11-22');
		expect(ladder.every(({ entries }) => entries.length > 0)).toBe(true);
		expect(
			ladder.flatMap(({ entries }) => entries).every(({ orderKinds }) => orderKinds.includes(kind))
		).toBe(true);
		expect(orderText(kind).entries.length).toBeGreaterThan(0);
	});

	it('orders the rungs from listening to starting again', () => {
		const rungs = [
			'listening',
			'decision',
			'first_response',
			'second_time',
			'court_or_recall',
			'starting_again'
		];
		for (const kind of ['community_order', 'suspended_sentence_order', 'licence'] as const) {
			expect(consequenceLadder(kind).map(({ id }) => id)).toEqual(rungs);
		}
	});

	it('tells a community order and a suspended sentence apart at court', () => {
		const idsOf = (kind: OrderKind) =>
			consequenceLadder(kind).flatMap(({ entries }) => entries.map(({ id }) => id));
		expect(idsOf('community_order')).toContain('court-community-powers');
		expect(idsOf('community_order')).not.toContain('court-suspended-prison');
		expect(idsOf('suspended_sentence_order')).toContain('court-suspended-prison');
		expect(idsOf('licence')).not.toContain('warning-contents');
	});

	it('knows 56 days of recall only from the day the law began', () => {
		const idsOn = (date: string) =>
			consequenceLadder('licence', date).flatMap(({ entries }) => entries.map(({ id }) => id));
		expect(idsOn('2026-03-30')).not.toContain('recall-length');
		expect(idsOn('2026-03-31')).toContain('recall-length');
	});

	it('stops to show an entry after its last day', () => {
		const [entry] = allEntries;
		const ended = { ...(entry as PolicyEntry), validFrom: '2026-01-01', validTo: '2026-06-30' };
		expect(
			['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((day) => isInForce(ended, day))
		).toEqual([false, true, true, false]);
	});

	it.each(Topic.options)('has entries on %s for someone on a community order', (topic) => {
		expect(entriesFor(topic, 'community_order').length).toBeGreaterThan(0);
		expect(entriesFor(topic, 'community_order').every((entry) => entry.topic === topic)).toBe(true);
	});

	it.each(RequirementKind.options)('says of %s what it is, what keeps it, what to do', (kind) => {
		const { meaning, keeping, ifYouCannot } = requirementText(kind);
		expect(new Set([meaning.id, keeping.id, ifYouCannot.id]).size).toBe(3);
	});

	it('7: says sorry for our side and asks for nothing', () => {
		expect(textOf('expect-our-mistakes')?.en.join(' ')).toMatch(
			/sorry.*never counts against you.*need do nothing/
		);
	});

	it('10: says that post-sentence supervision was ended, and nothing else', () => {
		const ladder = consequenceLadder('post_sentence_supervision');
		expect(ladder.map(({ id }) => id)).toEqual(['ended']);
		expect(ladder[0]?.entries.map(({ id }) => id)).toContain('order-supervision-ended');
	});

	it('11: says that an accepted reason does not cost the credit', () => {
		expect(textOf('unpaid-credit-good-reason')?.en[0]).toMatch(/accepted reason does not cost/);
	});

	it('14: says that it is for adults', () => {
		expect(entriesFor('order', 'community_order').map(({ id }) => id)).toContain('order-adults-only');
	});
});

describe('settings', () => {
	it('hold the usual values, each with a source, and not the life of a warning', () => {
		expect(ComplianceSettings.parse(usualSettings)).toEqual(usualSettings);
		expect(Object.keys(complianceSettings).sort()).toEqual(Object.keys(usualSettings).sort());
		expect(Object.keys(usualSettings).join()).not.toMatch(/warning/i);
		expect(allEntries.find(({ id }) => id === 'warning-life')?.kind).toBe('law');
	});
});

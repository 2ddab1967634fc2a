import { describe, expect, it } from 'vitest';
import { AcceptableReason, OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';
import { meaningOf } from '#lib/domain/appointments/counts-against.ts';
import { EnforcementAction, mustOrMay, needsManager } from '#lib/domain/compliance/must-or-may.ts';
import { ComplianceSettings } from '#lib/domain/compliance/settings.ts';
import { DecisionOutcome } from '#lib/domain/compliance/vocabulary.ts';
import { OrderKind, RequirementKind } from '#lib/domain/people/vocabulary.ts';
import type { InEveryLanguage, Language } from '#lib/domain/text/language.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { bannedIn } from '#lib/i18n/plain-words.ts';
import { readingLevel, wordsOf } from '#lib/i18n/reading-level.ts';
import { acceptableReasonEntries } from './appointments/acceptable-reasons.ts';
import { allEntries } from './all-entries.ts';
import { rungTitles } from './compliance/rungs.ts';
import {
	decisionOutcomeEntries,
	enforcementActionEntries,
	whoTakesActionEntries
} from './compliance/decisions.ts';
import { PolicyEntry, Topic } from './entries/policy-entry-schema.ts';
import { applying, isInForce, staleEntries } from './entries/policy-entry.ts';
import { disagreeEntries } from './compliance/disagree.ts';
import { goodReasonEntries } from './compliance/good-reasons.ts';
import { howItIsDecidedEntries } from './compliance/how-it-is-decided.ts';
import { rulesEntries } from './index.ts';
import { mySayEntries } from './compliance/my-say.ts';
import { proofEntries } from './reports/proof.ts';
import { startingAgainEntries } from './compliance/starting-again.ts';
import { unpaidWorkEntries } from './people/unpaid-work.ts';
import { expectEntries } from './people/what-you-can-expect.ts';
import { consequenceLadder } from './compliance/ladder.ts';
import { orderEntries } from './people/order-kinds.ts';
import { requirements } from './people/requirements.ts';
import { orderTitles } from './people/titles.ts';
import { askYourOfficer, kindLabels, sourceLabel } from './entries/labels.ts';
import { evidenceWindowEntries } from './compliance/evidence-windows.ts';
import { mustOrMayEntries, mustOrMayStaffEntries } from './compliance/must-or-may.ts';
import { outcomeEntries } from './appointments/outcomes.ts';
import { complianceSettings, usualSettings } from './compliance/usual-settings.ts';

const titles: InEveryLanguage[] = [
	...Object.values(rungTitles),
	...Object.values(kindLabels),
	...OrderKind.options.map((kind) => orderTitles[kind]),
	...RequirementKind.options.map((kind) => requirements[kind].title),
	askYourOfficer,
	sourceLabel
];
const textsIn = (language: Language) => [
	...allEntries.flatMap(({ text }) => text[language]),
	...titles.map((title) => title[language])
];
const textOf = (id: string) => allEntries.find((entry) => entry.id === id)?.text;

/** Whether it is still so today is asked by `npm run test:ageing`: a day alone must not break these tests. */
const newest = allEntries.reduce((day, { lastChecked }) => (lastChecked > day ? lastChecked : day), '');

/** Why an entry must not go out as it is. */
function faultsOf(entry: PolicyEntry, today: LocalDate): ('source' | 'stale' | 'unsure')[] {
	return [
		...(PolicyEntry.safeParse(entry).success ? [] : ['source' as const]),
		...(staleEntries([entry], today).length === 0 ? [] : ['stale' as const]),
		...(entry.confidence === 'low' && !entry.askYourOfficer ? ['unsure' as const] : [])
	];
}

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
		expect(allEntries.filter(({ confidence }) => confidence === 'low').length).toBeGreaterThan(5);
		const unsure = [
			'order-early-end',
			'order-supervision-ended',
			'unpaid-credit',
			'listening-date',
			'must-or-may-ended-by-law',
			'evidence-window-evidence-window-days'
		];
		for (const id of unsure) {
			expect(allEntries.find((entry) => entry.id === id)?.askYourOfficer, id).toBe(true);
		}
	});

	it('had no fault that keeps it from going out on the day when the newest was checked', () => {
		expect(allEntries.filter((entry) => faultsOf(entry, newest).length > 0).map(({ id }) => id)).toEqual([]);
	});

	it.each<[ReturnType<typeof faultsOf>[number], Partial<PolicyEntry>]>([
		['source', { source: { title: '', url: null, section: null } }],
		['stale', { lastChecked: '2025-11-24' }],
		['unsure', { confidence: 'low', askYourOfficer: false }]
	])('would be stopped for its %s', (fault, changes) => {
		const [entry] = allEntries;
		expect(faultsOf({ ...(entry as PolicyEntry), ...changes }, '2026-11-25')).toEqual([fault]);
	});

	it('was checked in the 12 months before the newest, as was every setting', () => {
		expect(staleEntries([...allEntries, ...Object.values(complianceSettings)], newest)).toEqual([]);
		expect(staleEntries(allEntries, '2027-11-30')).toHaveLength(allEntries.length);
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
		expect(applying(orderEntries, kind, undefined).length).toBeGreaterThan(0);
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

	it.each(
		allEntries
			.filter(({ source }) => /2026\/402|Sentencing Act 2026/.test(source.title))
			.map((entry) => [entry.id, entry] as const)
	)(
		'knows %s as law of 2026: not before Royal Assent, and asks where its first day is not known',
		(_, entry) => {
			expect(isInForce(entry, '2026-01-21')).toBe(false);
			expect(entry.validFrom === null || entry.validFrom > '2026-01-22').toBe(true);
			if (entry.validFrom === null)
				expect(entry).toMatchObject({ notBefore: '2026-01-22', askYourOfficer: true });
		}
	);

	it('stops to show an entry after its last day', () => {
		const [entry] = allEntries;
		const ended = { ...(entry as PolicyEntry), validFrom: '2026-01-01', validTo: '2026-06-30' };
		expect(
			['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((day) => isInForce(ended, day))
		).toEqual([false, true, true, false]);
	});

	it.each(Topic.options)('has entries on %s for someone on a community order', (topic) => {
		const entries = allEntries.filter((entry) => entry.topic === topic);
		expect(entries.some(({ orderKinds }) => orderKinds.includes('community_order'))).toBe(true);
	});

	it.each(
		Object.entries({
			good_reasons: goodReasonEntries,
			proof: proofEntries,
			my_say: mySayEntries,
			how_it_is_decided: howItIsDecidedEntries,
			disagree: disagreeEntries,
			starting_again: startingAgainEntries,
			what_you_can_expect: expectEntries,
			order: orderEntries,
			unpaid_work: unpaidWorkEntries
		})
	)('has entries on %s where they are read, and those alone', (topic, entries) => {
		expect(entries.filter((entry) => entry.topic !== topic)).toEqual([]);
	});

	it('gives the Rules pages entries of each topic for a community order', () => {
		const topics = [...new Set(rulesEntries.map(({ topic }) => topic))];
		for (const topic of topics) {
			const entries = rulesEntries.filter((entry) => entry.topic === topic);
			expect(applying(entries, 'community_order', undefined).length, topic).toBeGreaterThan(0);
		}
	});

	it.each(RequirementKind.options)('says of %s what it is, what keeps it, what to do', (kind) => {
		const { meaning, keeping, ifYouCannot } = requirements[kind];
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
		expect(applying(orderEntries, 'community_order', undefined).map(({ id }) => id)).toContain(
			'order-adults-only'
		);
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

describe('the words of the fair process', () => {
	it.each([
		['outcome', OutcomeCode.options, outcomeEntries],
		['acceptable reason', AcceptableReason.options, acceptableReasonEntries],
		['decision', DecisionOutcome.options, decisionOutcomeEntries],
		['action', EnforcementAction.options, enforcementActionEntries],
		['action’s giver', EnforcementAction.options, whoTakesActionEntries]
	] as const)('have an entry for each %s, among all entries', (_, words, entries) => {
		expect(Object.keys(entries).sort()).toEqual([...words].sort());
		expect(Object.values(entries).filter((entry) => !allEntries.includes(entry))).toEqual([]);
	});

	it('7: say that what never counts never does, and say sorry for our side', () => {
		const never = OutcomeCode.options.filter((code) => {
			const meaning = meaningOf({ code, reason: null });
			return meaning === 'accepted' || meaning === 'service_side';
		});
		expect(never).toHaveLength(3);
		for (const code of never)
			expect(outcomeEntries[code].text.en.join(' ')).toMatch(/never counts against you/);
		expect(outcomeEntries.sent_home_service_issue.text.en.join(' ')).toMatch(/sorry/);
	});

	it.each(EnforcementAction.options)(
		'say of %s under which orders it is, and whether a manager must agree',
		(action) => {
			const offering = OrderKind.options.filter((kind) =>
				mustOrMay(kind, [], '2026-11-22').available.some((available) => available === action)
			);
			expect(enforcementActionEntries[action].orderKinds).toEqual(offering);
			expect(whoTakesActionEntries[action].orderKinds).toEqual(offering);
			const who = whoTakesActionEntries[action].text.en.join(' ');
			expect(/A manager must agree first/.test(who)).toBe(needsManager(action));
		}
	);

	it.each([
		['community_order', [], 'may_warn_or_refer'],
		['suspended_sentence_order', [{ givenOn: '2026-08-22', withdrawnOn: null }], 'must_refer'],
		['licence', [], 'no_statutory_rule'],
		['post_sentence_supervision', [], 'ended_by_law'],
		['other', [], 'unknown_order']
	] as const)('say of a %s what the law leaves, to both sides', (kind, warnings, rule) => {
		expect(mustOrMay(kind, warnings, '2026-11-22').rule).toBe(rule);
		for (const entries of [mustOrMayEntries, mustOrMayStaffEntries]) {
			expect(entries[rule].orderKinds).toContain(kind);
			expect(entries[rule].kind).toBe(rule === 'unknown_order' ? 'app' : 'law');
		}
	});

	it('10: give no warning for post-sentence supervision', () => {
		expect(mustOrMayEntries.ended_by_law.text.en.join(' ')).toMatch(/ended.*gives no warning/);
		const acting: Topic[] = ['enforcement_action', 'statutory_warning', 'evidence_window'];
		const entries = allEntries.filter(({ topic }) => acting.includes(topic));
		expect(entries.filter(({ orderKinds }) => orderKinds.includes('post_sentence_supervision'))).toEqual([]);
	});
});

describe('how long things take', () => {
	const says = (changes: Partial<ComplianceSettings>) =>
		evidenceWindowEntries({ ...usualSettings, ...changes }).flatMap(({ text }) => [...text.en, ...text.cy]);

	it('is said with the area’s own numbers, in forms that fit them', () => {
		expect(says({})).toContain('You have 7 days to tell us your side, from the day we ask.');
		expect(says({ evidenceWindowDays: 2 })).toContain(
			'Mae gennych 2 ddiwrnod i roi eich ochr chi, o’r diwrnod y gofynnwn.'
		);
		expect(says({ contactWithinWorkingDays: 1 })).toContain('We try to reach you within 1 working day.');
		expect(says({ rescheduleNoticeHours: 24 })).toContain(
			'If you can’t come, it is best to say so 24 hours before.'
		);
	});

	it('is the area’s rule where the area set it, and the nation’s, with a question to the officer, where it did not', () => {
		const [own] = evidenceWindowEntries({ ...usualSettings, evidenceWindowDays: 10 });
		expect([own?.kind, own?.askYourOfficer]).toEqual(['local', false]);
		const [usual] = evidenceWindowEntries(usualSettings);
		expect([usual?.kind, usual?.askYourOfficer]).toEqual(['policy', true]);
	});

	it('is plain and valid for every number that an area may set', () => {
		for (let count = 1; count <= 60; count += 1) {
			const settings = Object.fromEntries(Object.keys(usualSettings).map((name) => [name, count]));
			const entries = evidenceWindowEntries(ComplianceSettings.parse(settings));
			for (const entry of entries) {
				expect(PolicyEntry.parse(entry)).toEqual(entry);
				expect(readingLevel(entry.text.en.join('\n')).grade, entry.id).toBeLessThanOrEqual(6);
			}
		}
	});
});

import { letterHeadings } from './letter-headings.ts';
import { letterTexts } from '#lib/i18n/catalogues/server-texts.ts';
import { inEveryLanguage, type Language } from '#lib/domain/text/language.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AcceptableReason } from '#lib/domain/appointments/vocabulary.ts';
import type { LetterFacts } from '#lib/domain/compliance/letter-facts.ts';
import { Letter, statutoryParts, type LetterParagraph } from '#lib/domain/compliance/letter.ts';
import { EnforcementAction } from '#lib/domain/compliance/must-or-may.ts';
import {
	AccountWish,
	ContactChannel,
	DecisionOutcome,
	EventKind,
	LetterPart
} from '#lib/domain/compliance/vocabulary.ts';
import { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { bannedIn } from '#lib/i18n/plain-words.ts';
import { readingLevel, sentencesOf, wordsOf } from '#lib/i18n/reading-level.ts';
import { composeLetter, missingFromLetter } from './compose-letter.ts';
import { statutoryText } from '#lib/policy/compliance/statutory-warning.ts';
import { account, factsOf, statutoryWords, warningOf, type Changes } from './letter.fixture.ts';

const languages = ['en', 'cy'] as const;

function part(facts: LetterFacts, name: LetterPart, language: Language = 'en'): LetterParagraph[] {
	const section = composeLetter(facts, language, letterTexts[language]).sections.find(
		(each) => each.part === name
	);
	return section?.paragraphs ?? [];
}
const said = (facts: LetterFacts, name: LetterPart, language: Language = 'en') =>
	part(facts, name, language)
		.map(({ text }) => text)
		.join('\n');
const whole = (facts: LetterFacts, language: Language = 'en') =>
	LetterPart.options.map((name) => said(facts, name, language)).join('\n');

/** Decisions of every kind, heard and unheard, under every order: every sentence of ours stands in one of their letters. */
const decisions: NonNullable<Changes['decision']>[] = [
	...[...AcceptableReason.options, null].map((acceptedReason) => ({
		outcome: 'accepted' as const,
		acceptedReason
	})),
	...[...EnforcementAction.options, null].map((action) => ({ outcome: 'not_accepted' as const, action })),
	{ outcome: 'more_time', moreTimeUntil: '2026-12-02' },
	{ outcome: 'more_time' },
	{ outcome: 'not_a_failure' }
];
const heard: Changes = {
	accounts: [{ ...account, wishes: AccountWish.options, categories: ['ill', 'fares'], by: 'practitioner' }],
	earlierReports: [
		{ ...account, words: '', tappedOn: '2025-12-31', arrivedOn: '2025-12-31', categories: ['phone'] }
	],
	warningUntil: '2027-11-24'
};
const unheard: Changes = {
	accounts: [],
	attempts: ContactChannel.options.map((channel) => ({ channel, on: '2026-11-20' })),
	nextAppointment: null,
	countersignedBy: 'Jo'
};
const isCourtOrder = (orderKind: OrderKind) => statutoryText(orderKind, 'en') !== null;

function factsOfAll(language: Language): LetterFacts[] {
	const orders = OrderKind.options.map((orderKind) => ({
		orderKind,
		statutory: isCourtOrder(orderKind) ? statutoryWords(orderKind, language) : null
	}));
	return orders.flatMap(({ orderKind, statutory }) =>
		EventKind.options.flatMap((kind) =>
			[heard, unheard].flatMap((changes) =>
				decisions.map((decision) =>
					factsOf({
						...changes,
						orderKind,
						event: { kind, occurredOn: '2026-11-19', facts: '' },
						decision: { ...decision, statutory: decision.action === 'warning' ? statutory : null }
					})
				)
			)
		)
	);
}
const everyFacts = inEveryLanguage(factsOfAll);

/** Our own sentences of a letter, officers’ and persons’ words left aside. */
function ours(facts: LetterFacts, language: Language): string[] {
	const letter = composeLetter(facts, language, letterTexts[language]);
	return letter.sections
		.flatMap(({ paragraphs }) => paragraphs)
		.filter(({ by }) => by === 'service')
		.map(({ text }) => text);
}

const missing = ({ decision, orderKind }: LetterFacts, language: Language) =>
	missingFromLetter(decision, orderKind, language);

describe('the order of a letter', () => {
	it.each(languages)('is always the same, with something in each part (%s)', (language) => {
		for (const facts of everyFacts[language]) {
			const letter = composeLetter(facts, language, letterTexts[language]);
			expect(Letter.parse(letter)).toEqual(letter);
			expect(letter.sections.map((section) => section.part)).toEqual(LetterPart.options);
			expect(letter.sections.filter(({ paragraphs }) => paragraphs.length === 0)).toEqual([]);
			expect(
				letter.sections.flatMap(({ paragraphs }) => paragraphs).filter(({ text }) => text === '')
			).toEqual([]);
		}
	});

	it('has a heading for each part and a title for each outcome, in both languages', () => {
		const names = (language: Language) => [
			...LetterPart.options.map((name) => letterHeadings[language].heading[name]),
			...DecisionOutcome.options.map((outcome) => letterHeadings[language].title[outcome])
		];
		expect(new Set(names('en')).size).toBe(LetterPart.options.length + DecisionOutcome.options.length);
		expect(names('cy').filter((name) => names('en').includes(name))).toEqual([]);
		for (const language of languages) {
			expect(names(language).flatMap((name) => bannedIn(name, language))).toEqual([]);
		}
	});
});

describe('the words of a letter', () => {
	const all = (language: Language) => [
		...new Set(everyFacts[language].flatMap((facts) => ours(facts, language)))
	];

	it('can be read at grade 6 or below, each letter by itself', () => {
		const hard = everyFacts.en
			.map((facts) => readingLevel(ours(facts, 'en').join('\n')))
			.filter(({ grade }) => grade > 6);
		expect(hard).toEqual([]);
		expect(readingLevel(all('en').join('\n')).averageSentence).toBeLessThanOrEqual(12);
	});

	it.each(languages)('have no sentence over 20 words (%s)', (language) => {
		const long = all(language)
			.flatMap(sentencesOf)
			.filter((sentence) => wordsOf(sentence).length > 20);
		expect(long).toEqual([]);
	});

	it.each(languages)('blame and label nobody (%s)', (language) => {
		expect(all(language).flatMap((text) => bannedIn(text, language))).toEqual([]);
	});

	it('have a Welsh sentence of their own for each English one', () => {
		const english = new Set(all('en').flatMap(sentencesOf));
		expect(
			all('cy')
				.flatMap(sentencesOf)
				.filter((sentence) => english.has(sentence))
		).toEqual([]);
		const counts = (language: Language) => everyFacts[language].map((facts) => ours(facts, language).length);
		expect(counts('cy')).toEqual(counts('en'));
	});

	it('use the person’s name, and say where they were not, never what they did not manage', () => {
		expect(said(factsOf(), 'recorded')).toMatch(
			/^Aisha, you were not at your appointment on Thursday 19 November 2026\./
		);
		expect(said(factsOf(), 'recorded', 'cy')).toMatch(
			/^Aisha, nid oeddech yn eich apwyntiad ar ddydd Iau 19 Tachwedd 2026\./
		);
	});
});

describe('what somebody said', () => {
	it('stands unedited, under when they said it, with thanks', () => {
		expect(part(factsOf(), 'told')).toEqual([
			{ by: 'service', text: 'You told us this on Friday 20 November 2026.' },
			{ by: 'service_user', text: account.words },
			{ by: 'service', text: 'Thank you for telling us.' }
		]);
	});

	it('stands above all the officer wrote, save the record that it answers', () => {
		const words = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
		fc.assert(
			fc.property(words, words, words, (told, reasons, opinion) => {
				const facts = warningOf({
					accounts: [{ ...account, words: told }],
					event: { kind: 'failed_to_attend', occurredOn: '2026-11-19', facts: reasons },
					decision: { reasons, opinion, proofSeen: opinion, goingWell: reasons }
				});
				const paragraphs = composeLetter(facts, 'en', letterTexts.en)
					.sections.filter((section) => section.part !== 'recorded')
					.flatMap((section) => section.paragraphs);
				const quoted = paragraphs.findIndex(({ by, text }) => by === 'service_user' && text === told);
				expect(quoted).toBeGreaterThanOrEqual(0);
				expect(paragraphs.findIndex(({ by }) => by === 'officer')).toBeGreaterThan(quoted);
			})
		);
	});

	it('says when it came where that was another day, and no day where nobody knows it', () => {
		const late = factsOf({ accounts: [{ ...account, arrivedOn: '2026-11-23' }] });
		expect(said(late, 'told')).toContain(
			'You told us this on Friday 20 November 2026. It reached us on Monday 23 November 2026.'
		);
		const unknown = { ...account, tappedOn: null, arrivedOn: '2026-11-23' };
		for (const told of [{ accounts: [unknown] }, { accounts: [], earlierReports: [unknown] }]) {
			const words = said(factsOf(told), 'told');
			expect(words).toContain('You told us this. It reached us on Monday 23 November 2026.');
			expect(words).not.toContain('before it happened');
		}
	});

	it('says what was told before it happened first, and who wrote it down', () => {
		const facts = factsOf({
			earlierReports: [{ ...account, tappedOn: '2026-11-18', arrivedOn: '2026-11-18', words: 'bus strike' }],
			accounts: [
				{
					...account,
					by: 'practitioner',
					words: 'no bus came',
					wishes: ['call_me'],
					categories: ['bus_or_train']
				}
			]
		});
		expect(part(facts, 'told').map(({ text }) => text)).toEqual([
			'You told us this before it happened, on Wednesday 18 November 2026.',
			'bus strike',
			'You told us this on Friday 20 November 2026. Your officer wrote it down for you.',
			'no bus came',
			'You chose: “Bus or train”. You asked us to call you.',
			'Thank you for telling us.'
		]);
	});

	it('says once of what nobody had answered whose that is, and names a day only where one had been said', () => {
		const earlier = { ...account, tappedOn: '2026-11-16', arrivedOn: '2026-11-16', words: 'no bus' };
		const bare = { ...earlier, words: '', ofTimeAlone: true };
		const unanswered = (promisedBy: string | null) => ({ unanswered: { promisedBy } });
		const facts = factsOf({
			accounts: [],
			earlierReports: [
				{ ...earlier, ...unanswered(null) },
				{ ...bare, ...unanswered('2026-11-18') },
				{ ...earlier, words: 'answered' }
			]
		});
		expect(part(facts, 'told').map(({ text }) => text)).toEqual([
			'You told us this before it happened, on Monday 16 November 2026.',
			'no bus',
			'You told us this before it happened, on Monday 16 November 2026. You said that this time did not work.',
			'We had meant to answer by Wednesday 18 November 2026.',
			'Nobody had answered you when it began. That is on us, not on you.',
			'You told us this before it happened, on Monday 16 November 2026.',
			'answered',
			'Thank you for telling us.'
		]);
	});

	it('says of what was said of the time before a move that it was of that', () => {
		const earlier = { ...account, tappedOn: '2026-11-16', arrivedOn: '2026-11-16', words: 'no bus' };
		const facts = factsOf({ accounts: [], earlierReports: [{ ...earlier, ofTimeBefore: true }] });
		expect(part(facts, 'told').map(({ text }) => text)).toContain(
			'You told us this before it happened, on Monday 16 November 2026. It was about the time before this was moved.'
		);
	});

	it('says how we tried to reach somebody of whom we heard nothing, and that they still can', () => {
		const facts = warningOf({
			accounts: [],
			attempts: [
				{ channel: 'telephone', on: '2026-11-20' },
				{ channel: 'letter', on: '2026-11-23' }
			]
		});
		expect(part(facts, 'told').map(({ text }) => text)).toEqual([
			'We have not heard from you about this.',
			'We tried to call you on Friday 20 November 2026.',
			'We sent you a letter on Monday 23 November 2026.',
			'You can still tell us your side.'
		]);
		expect(said(facts, 'decision')).toMatch(/do not know of a good reason/);
	});
});

describe('what the officer wrote', () => {
	it('keeps fact and view apart, and says that a view is one', () => {
		const facts = factsOf({
			decision: { reasons: 'The nursery called us.', opinion: 'I think that it was honest.' }
		});
		const paragraphs = part(facts, 'decision');
		const view = paragraphs.findIndex(({ text }) => text === 'I think that it was honest.');
		expect(paragraphs[view - 1]?.text).toMatch(/a view and not a fact/);
		expect(paragraphs.find(({ text }) => text === 'The nursery called us.')?.by).toBe('officer');
	});

	it('is made up for by words of ours where it is empty', () => {
		expect(said(factsOf(), 'proof')).toBe('We had no proof to look at.');
		expect(said(factsOf(), 'going_well')).toBe('Nothing is written here this time.');
		expect(said(factsOf({ nextAppointment: null }), 'next_appointment')).toBe(
			'None is set yet. Sam will set one and tell you.'
		);
		expect(said(factsOf(), 'next_appointment')).toBe(
			'Your next appointment is on Thursday 3 December 2026 at 10:30am. It is at Riverside House.'
		);
	});

	it('says who decided, when, who checked it, and that no computer did', () => {
		const facts = factsOf({
			countersignedBy: 'Jo',
			decision: { outcome: 'not_accepted', acceptedReason: null, action: 'referral' }
		});
		expect(part(facts, 'decision').at(-1)?.text).toBe(
			'Sam decided this on Wednesday 25 November 2026. Jo, a manager, checked it and agreed. A computer did not decide this.'
		);
	});
});

it.each(languages)('no control character of whatever is stored gets into a letter (%s)', (language) => {
	const bad = (text: string) => `${text}\u0007\u001b[2J\u009d`;
	const written = {
		reasons: bad('Reasons'),
		opinion: bad('View'),
		goingWell: bad('Well'),
		weWill: bad('We')
	};
	const facts = warningOf({
		preferredName: bad('Aisha'),
		accounts: [{ ...account, words: bad(account.words) }],
		decidedBy: bad('Sam'),
		decision: written
	});
	const text = whole(facts, language);
	expect(text).toContain('Reasons');
	expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
});

describe('how it counts', () => {
	it.each([
		[{ outcome: 'accepted' as const }, 'This does not count against you, now or later.'],
		[
			{ outcome: 'not_a_failure' as const },
			'This does not count against you, now or later. We put it on record as our side.'
		],
		[{ outcome: 'more_time' as const }, 'Having more time does not count against you.']
	])('never, for %o', (decision, text) => {
		expect(said(factsOf({ decision }), 'counts')).toBe(text);
	});

	it('until a day, for a warning, and then no longer', () => {
		expect(part(warningOf(), 'counts').at(-1)?.text).toBe(
			'This warning counts until Wednesday 24 November 2027. After that day it no longer counts.'
		);
		expect(part(warningOf(), 'counts')[0]).toEqual({ by: 'service', text: statutoryWords().liable });
	});

	it('by no law, for a letter under a licence', () => {
		const facts = factsOf({
			orderKind: 'licence',
			decision: { outcome: 'not_accepted', action: 'licence_letter' }
		});
		expect(said(facts, 'counts')).toMatch(/^No law sets a number of letters/);
		expect(said(facts, 'counts')).not.toMatch(/until/);
	});

	it('as ours, with an apology, and nothing is asked of the person', () => {
		const facts = factsOf({
			accounts: [],
			attempts: [{ channel: 'telephone', on: '2026-11-20' }],
			decision: { outcome: 'not_a_failure', youNeed: 'Bring the form.' }
		});
		expect(said(facts, 'decision')).toMatch(/You did nothing wrong.*we are sorry/);
		expect(said(facts, 'you_need')).toBe('You do not need to do anything.');
		expect(whole(facts)).not.toMatch(/Bring the form|tell us your side/i);
	});
});

describe('how to disagree', () => {
	it('is in each letter', () => {
		const route = /look again[\s\S]*manager[\s\S]*complaint[\s\S]*Ombudsman/;
		const without = everyFacts.en.filter((facts) => !route.test(said(facts, 'disagree')));
		expect(without).toEqual([]);
	});

	it('says of a warning that it can be taken back, of a referral that a lawyer may be free, of recall that one can write', () => {
		expect(said(warningOf(), 'disagree')).toMatch(/take a warning back/);
		const referral = factsOf({ decision: { outcome: 'not_accepted', action: 'referral' } });
		expect(said(referral, 'disagree')).toMatch(/talk to a lawyer/);
		const recall = factsOf({
			orderKind: 'licence',
			decision: { outcome: 'not_accepted', action: 'recall_consideration' }
		});
		expect(said(recall, 'disagree')).toMatch(/write to say that you do not agree/);
	});

	it('is asked for without fear: it never counts', () => {
		expect(said(factsOf(), 'disagree')).toMatch(/never counts against you/);
	});
});

describe('13: a warning lacking a part of paragraph 6(4)', () => {
	const courtOrders = ['community_order', 'suspended_sentence_order'] as const;
	const holds = (text: string, law: string) => text.trim() !== '' && text.includes(law);

	it.each(courtOrders)('is not complete under a %s', (orderKind) => {
		const emptied = statutoryParts.map(
			(lacking) =>
				[
					lacking,
					warningOf({
						orderKind,
						decision: { statutory: { ...statutoryWords(orderKind), [lacking]: '  \n' } }
					})
				] as const
		);
		for (const [lacking, facts] of emptied) {
			expect(missing(facts, 'en')).toEqual([lacking]);
		}
		expect(missing(warningOf({ orderKind, decision: { statutory: null } }), 'en')).toEqual(statutoryParts);
	});

	it('is complete only with the words of its own language and order', () => {
		const welsh = warningOf({ decision: { statutory: statutoryWords('community_order', 'cy') } });
		expect(missing(welsh, 'cy')).toEqual([]);
		expect(missing(welsh, 'en')).toEqual(['unacceptable', 'liable']);
		const other = warningOf({ decision: { statutory: statutoryWords('suspended_sentence_order') } });
		expect(missing(other, 'en')).toEqual(['liable']);
	});

	it('is never complete, whatever is written in place of the part, and is complete with it', () => {
		const text = fc.string({ maxLength: 200 });
		fc.assert(
			fc.property(
				fc.constantFrom(...courtOrders),
				fc.constantFrom(...languages),
				fc.subarray([...statutoryParts]),
				text,
				(orderKind, language, lacking, instead) => {
					const law = statutoryWords(orderKind, language);
					const without = { circumstances: ' ', unacceptable: instead, liable: instead };
					const written = Object.fromEntries(
						statutoryParts.map((name) => [
							name,
							lacking.includes(name) ? without[name] : `${instead} ${law[name]}\n${instead}`
						])
					) as typeof law;
					const facts = warningOf({ orderKind, decision: { statutory: written } });
					expect(missing(facts, language)).toEqual(lacking);
					const sections = composeLetter(facts, language, letterTexts[language]).sections;
					const texts = sections.flatMap(({ paragraphs }) => paragraphs.map((each) => each.text));
					const isComplete = statutoryParts.every((name) =>
						texts.some((each) => each === written[name] && holds(each, law[name]))
					);
					expect(isComplete).toBe(lacking.length === 0);
				}
			)
		);
	});

	it('lets own words stand around the law’s, however they are spaced', () => {
		const law = statutoryWords();
		const statutory = { ...law, liable: `Please note. ${law.liable.replaceAll(' ', '\n ')} Call me.` };
		const facts = warningOf({ decision: { statutory } });
		expect(missing(facts, 'en')).toEqual([]);
		expect(part(facts, 'counts')[0]?.by).toBe('officer');
	});

	it('asks it of no letter but a warning of a court’s order', () => {
		const others = everyFacts.en.filter(
			({ orderKind, decision }) => decision.action !== 'warning' || !isCourtOrder(orderKind)
		);
		expect(others.flatMap((facts) => missing(facts, 'en'))).toEqual([]);
	});
});

describe('what a letter that is kept carries', () => {
	const nobody = { officer: null, team: null, office: null, manager: null };

	it('is the year of every date', () => {
		for (const decision of decisions)
			for (const language of languages)
				for (const sentence of sentencesOf(whole(factsOf({ decision }), language)))
					expect(sentence).not.toMatch(/\d (?:November|December|Tachwedd|Rhagfyr)(?! \d{4})(?! was missed)/);
	});

	it.each(languages)('is whom to turn to without the app, in %s', (language) => {
		const words = said(factsOf(), 'disagree', language);
		for (const given of ['Sam Officer', '01632 960150', 'Riverside House, 2 Mill Lane, Millbridge, ZZ1 2RC'])
			expect(words).toContain(given);
		for (const given of ['Jo Manager', '01632 960151']) expect(words).toContain(given);
	});

	it.each(languages)('is said in whole sentences in %s, also where nobody knows it', (language) => {
		const words = said(factsOf({ contacts: nobody }), 'disagree', language);
		expect(words).not.toMatch(/null|undefined|,\s*\.|  /);
		const withoutNumbers = {
			...nobody,
			officer: { name: 'Sam Officer', telephone: null },
			manager: { name: 'Jo Manager', telephone: null }
		};
		const named = said(factsOf({ contacts: withoutNumbers }), 'disagree', language);
		expect(named).toContain('Sam Officer');
		expect(named).toContain('Jo Manager');
		expect(named).not.toMatch(/null|undefined/);
	});
});

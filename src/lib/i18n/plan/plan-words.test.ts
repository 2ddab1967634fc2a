import { referralLetterTexts } from '#lib/i18n/catalogues/server-texts.ts';
import { describe, expect, it } from 'vitest';
import type { PlanChange } from '#lib/domain/plan/plan-changes.ts';
import { ReferralState } from '#lib/domain/plan/referral.ts';
import { AreaOfNeed } from '#lib/domain/plan/vocabulary.ts';
import { referralRecord } from '#lib/domain/records/records.fixture.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import { goalTemplates, templatesFor } from '#lib/policy/plan/plan-templates.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { bannedIn } from '#lib/i18n/plain-words.ts';
import { sayPlanChange } from './plan-change-words.ts';
import { planChangeWordsCy } from './plan-change-words.cy.ts';
import { planChangeWordsEn } from './plan-change-words.en.ts';
import { readingLevel } from '#lib/i18n/reading-level.ts';
import { sayReferral } from './referral-words.ts';
import { referralWordsCy } from './referral-words.cy.ts';
import { referralWordsEn } from './referral-words.en.ts';
import { referralLetter, type ReferralLetterFacts } from './referral-letter.ts';

const TODAY = '2026-11-23';
const referral = referralRecord({
	agencyName: 'Riverside',
	since: '2026-11-10',
	askedOn: '2026-11-06',
	nextCheckOn: '2026-12-01'
});
const said = (changes: Partial<RecordOf<'referral'>>, language: 'en' | 'cy' = 'en') =>
	sayReferral(
		{ ...referral, ...changes },
		{ en: referralWordsEn, cy: referralWordsCy }[language],
		(date) => formatDate(language, date, '2026'),
		TODAY
	);

function expectPlain(text: string, language: 'en' | 'cy'): void {
	expect(bannedIn(text, language)).toEqual([]);
	expect(text).not.toMatch(/undefined|null|\d{4}-\d\d|\s\s/);
	const level = readingLevel(text);
	expect(level.longestSentence).toBeLessThanOrEqual(20);
	if (language === 'en') expect(level.grade).toBeLessThanOrEqual(6);
}

describe('where a referral stands', () => {
	it('is told as the person needs it', () => {
		expect(said({})).toBe(
			'We asked Riverside on Friday 6 November. There is a waiting list, and that is not your fault. We look again on Tuesday 1 December.'
		);
		expect(said({}, 'cy')).toBe(
			'Fe wnaethom ofyn i Riverside ar ddydd Gwener 6 Tachwedd. Mae rhestr aros, ac nid eich bai chi yw hynny. Byddwn yn edrych eto ar ddydd Mawrth 1 Rhagfyr.'
		);
	});

	it.each(ReferralState.options)('as %s is plain and blames nobody', (state) => {
		const changes = { state, expectedOn: '2027-02-01', instead: 'The Tuesday group' };
		expectPlain(said(changes), 'en');
		expectPlain(said(changes, 'cy'), 'cy');
		expect(said(changes, 'cy')).not.toBe(said(changes));
	});

	it('promises no check on a day that has passed', () => {
		expect(said({ nextCheckOn: '2026-11-22' })).not.toContain('look again');
		expect(said({ nextCheckOn: TODAY })).toContain('look again');
	});
});

const changes: PlanChange[] = [
	...(['goal_added', 'goal_achieved', 'goal_back'] as const).map((code) => ({
		code,
		goalId: 'g',
		title: 'Work'
	})),
	{ code: 'goal_removed', goalId: 'g', title: 'Work', reason: 'Moved' },
	{ code: 'goal_changed', goalId: 'g', title: 'Work', fields: [] },
	...(['step_added', 'step_done', 'step_back'] as const).map((code) => ({
		code,
		stepId: 's',
		description: 'Ask'
	})),
	{ code: 'step_no_longer_needed', stepId: 's', description: 'Ask', reason: null },
	{ code: 'step_changed', stepId: 's', description: 'Ask', fields: [] }
];

describe('what changed in a plan', () => {
	it.each(changes)('$code is said in both languages', (change) => {
		const [english, welsh] = [
			sayPlanChange(change, planChangeWordsEn),
			sayPlanChange(change, planChangeWordsCy)
		];
		expectPlain(english, 'en');
		expectPlain(welsh, 'cy');
		expect(welsh).not.toBe(english);
	});

	it('gives the reason where there is one', () => {
		const [removed] = changes.filter(({ code }) => code === 'goal_removed');
		expect(removed && sayPlanChange(removed, planChangeWordsEn)).toContain('“Moved”');
	});
});

describe('templates', () => {
	it.each(AreaOfNeed.options)('are there for %s, as the person would say them', (area) => {
		const templates = templatesFor(area);
		expect(templates.length).toBeGreaterThan(0);
		for (const { title, steps } of templates) {
			expect(title.en).toMatch(/^I will /);
			expect(steps.length).toBeGreaterThan(1);
			for (const { en, cy } of [title, ...steps.map(({ text }) => text)]) {
				expect(bannedIn(en, 'en')).toEqual([]);
				expect(bannedIn(cy, 'cy')).toEqual([]);
				expect(cy).not.toBe(en);
				expect(readingLevel(en).longestSentence).toBeLessThanOrEqual(12);
			}
		}
	});

	it('are easy to read, and each has its own name', () => {
		const all = goalTemplates.flatMap(({ title, steps }) => [title.en, ...steps.map(({ text }) => text.en)]);
		expect(readingLevel(all.map((each) => `${each}.`).join(' ')).grade).toBeLessThanOrEqual(6);
		expect(new Set(goalTemplates.map(({ id }) => id)).size).toBe(goalTemplates.length);
	});
});

const facts: ReferralLetterFacts = {
	agency: { name: 'Riverside', contactName: null, address: ['1 River Road', 'ZZ1 1ZZ'] },
	person: { name: 'Dan Example', dateOfBirth: '1990-01-31', language: 'cy' },
	intervention: 'Housing advice',
	answerBy: '2026-12-01',
	contacts: {
		officer: { name: 'Sam Officer', telephone: '01632 960111' },
		team: 'Riverside team',
		office: { name: 'Riverside House', lines: ['2 Mill Lane', 'Millbridge'], postcode: 'ZZ1 2RC' },
		manager: { name: 'Jo Manager', telephone: '01632 960112' }
	},
	today: TODAY
};

describe('a referral letter', () => {
	it.each([
		[
			'en',
			'Dear Riverside,',
			'Wednesday 31 January 1990',
			'in Welsh',
			'Please answer by Tuesday 1 December 2026.'
		],
		[
			'cy',
			'Annwyl Riverside,',
			'ddydd Mercher 31 Ionawr 1990',
			'Cymraeg',
			'Atebwch erbyn dydd Mawrth 1 Rhagfyr 2026.'
		]
	] as const)('in %s says who, what and by when', (language, ...parts) => {
		const { body } = referralLetter(facts, language, referralLetterTexts[language]);
		const given = ['Housing advice', '1 River Road', '01632 960111', 'Jo Manager', '01632 960112', 'ZZ1 2RC'];
		for (const part of [...parts, ...given]) expect(body).toContain(part);
		expect(body).not.toMatch(/undefined|null|offen|licence|order/i);
	});

	it('calls the agency by its Welsh name in Welsh, in the address as in the greeting', () => {
		const agency = { ...facts.agency, nameCy: 'Glan yr Afon' };
		const { body } = referralLetter({ ...facts, agency }, 'cy', referralLetterTexts.cy);
		expect(body).toMatch(/^Glan yr Afon\n/);
		expect(body).toContain('Annwyl Glan yr Afon,');
		expect(body).not.toContain('Riverside,');
		expect(referralLetter({ ...facts, agency }, 'en', referralLetterTexts.en).body).toMatch(/^Riverside\n/);
	});

	it('asks for an answer where no day is set', () => {
		const { body } = referralLetter(
			{
				...facts,
				answerBy: null,
				contacts: { ...facts.contacts, team: null, office: null, manager: null }
			},
			'en',
			referralLetterTexts.en
		);
		expect(body).toContain('as soon as you can');
		expect(body).not.toContain('null');
	});
});

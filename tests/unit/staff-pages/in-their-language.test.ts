import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { aGoal, aStep } from '#lib/domain/plan/sequence.fixture.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';

type AnyPart = Component<Record<string, unknown>>;
const parts = import.meta.glob<{ default: AnyPart }>(
	'/src/lib/staff/plan/{StaffPlanStep,GapItem,ClaimAnswerForm,AgreementSaid}.svelte',
	{
		eager: true
	}
);

function rendered(name: string, props: Record<string, unknown>): string {
	const part = parts[`/src/lib/staff/plan/${name}.svelte`]?.default;
	if (!part) throw new Error(`${name} is missing`);
	// A form on a page asks its page for what was begun before.
	const context = new Map([
		['__request__', { page: { data: { language: 'en' }, url: new URL('http://localhost/staff') } }]
	]);
	return render(part, { props, context }).body;
}

const typed: Record<
	Language,
	Record<'step' | 'goal' | 'waits' | 'because' | 'doing' | 'actorName', string>
> = {
	en: {
		step: 'See the housing worker every two weeks',
		goal: 'I will find a home for my son and me',
		waits: 'Save one month of the rent',
		because: 'There is no room for two',
		doing: 'We ask the council every week',
		actorName: 'The Centre for Work'
	},
	cy: {
		step: 'Gweld y gweithiwr tai bob pythefnos',
		goal: 'Byddaf yn dod o hyd i gartref i fy mab a mi',
		waits: 'Cynilo mis o’r rhent yn y banc',
		because: 'Does dim lle i ddau yn y tŷ',
		doing: 'Rydym yn gofyn i’r cyngor bob wythnos',
		actorName: 'Y Ganolfan Waith yn y dref'
	}
};

/** The words of a plan in one language, read by an officer in another. */
function planStep(written: Language, language: Language): string {
	const words = typed[written];
	const text = staffText(language);
	const step = aStep(1, {
		description: words.step,
		actor: 'agency',
		actorName: words.actorName,
		blocked: { because: words.because, doing: words.doing, lookAgainOn: null }
	});
	const placed = { step, goal: aGoal(1, { title: words.goal }), band: 'later', reasons: [] };
	const reasons = [`1: ${words.waits}`, `2: ${words.waits}`];
	const gap = { code: 'step_without_referral', stepId: step.id, linkedTo: null };
	const names = { date: String, step: () => words.step };
	return [
		rendered('StaffPlanStep', {
			placed,
			number: 1,
			reasons,
			typed: [words.waits],
			text,
			language,
			date: String
		}),
		rendered('GapItem', { gap, text, language, names })
	].join('');
}

test.each([
	['cy', 'en'],
	['en', 'cy']
] as const)('words of a plan in %s are spoken so to an officer who reads %s', (written, language) => {
	const html = planStep(written, language);
	for (const [name, words] of Object.entries(typed[written])) {
		const places = html.split(words);
		expect(places.length, name).toBeGreaterThan(1);
		for (const before of places.slice(0, -1))
			expect(before, name).toMatch(new RegExp(`lang="${written}"[^<]*>(?:<!--[^>]*-->)*$`));
	}
	expect(planStep(written, written)).not.toContain('lang=');
});

test.each([
	['en', 'cy'],
	['cy', 'en']
] as const)('a person who reads %s and writes in %s is quoted in what they wrote', (reads, writes) => {
	const own = typed[writes].goal;
	const text = staffText(reads);
	const sent = { tappedAt: 0, receivedAt: 0, receipt: null, seenAt: null };
	const html = [
		rendered('ClaimAnswerForm', {
			stepId: 'step',
			claim: { id: 'claim', words: own, doneOn: null, ...sent, answer: null },
			text,
			clock: { language: reads, frame: text.frame, now: 0 },
			language: reads,
			commandId: 'command',
			refused: null
		}),
		rendered('AgreementSaid', {
			agreement: { said: null, on: null, ownWords: own, disagreedOn: null, lastAgreed: null },
			text,
			language: reads
		})
	];
	for (const part of html) expect(part).toMatch(new RegExp(`lang="${writes}"[^<]*>(?:<!--[^>]*-->)*${own}`));
});

/*
 * Of words that somebody typed, nobody knows the language until they are read. A letter's is known: it was written in it; and so is
 * that of our own texts in the person's language. A field says in which its writer is asked to write.
 */
const KNOWN =
	/^(?:letter|decision)(?:\.letter\?)?\.language|^data\.letterLanguage|^language(?:Apart|OfTitle)\(|^firstLanguage$/;
const OUR_OWN_TEXTS = /\/StepPreview\.svelte$|\/goals\/new\/\+page\.svelte$/;
const sources = import.meta.glob<string>('/src/{lib,routes}/**/*.svelte', {
	eager: true,
	query: '?raw',
	import: 'default'
});
const tags = Object.entries(sources).flatMap(([file, source]) =>
	[
		...source.matchAll(
			/<([\w.]+)((?:\s+(?:[\w-]+=(?:"[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\})|\{[^{}]*\}|[\w-]+))*)\s*\/?>/g
		)
	].map(([, name = '', attributes = '']) => ({ file, name, attributes }))
);

test('no quote takes for granted in which language it was written', () => {
	const quotes = tags.filter(({ name, file }) => name === 'Quote' && !file.endsWith('/LetterRead.svelte'));
	expect(quotes.length).toBeGreaterThan(25);
	const silent = quotes.filter(({ attributes }) => !/\slanguage=|\{language\}|\{lang\}/.test(attributes));
	expect(silent).toEqual([]);
});

test('no span or paragraph is said to be in the language of a person or of a reader', () => {
	const said = tags
		.filter(({ name }) => /^(?:span|p|li|a|blockquote)$/.test(name))
		.flatMap(({ file, attributes }) => {
			const [, lang] = /\slang=\{([^}]+)\}/.exec(attributes) ?? [];
			return lang === undefined ? [] : [{ file, lang }];
		});
	const guessed = said.filter(
		({ file, lang }) => /language$/i.test(lang) && !KNOWN.test(lang) && !OUR_OWN_TEXTS.test(file)
	);
	expect(guessed).toEqual([]);
});

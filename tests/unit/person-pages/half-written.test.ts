import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goalRecord, planRecord, stepRecord } from '#lib/domain/records/records.fixture.ts';
import { addDays } from '#lib/domain/time/local-date.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { claimDays } from '#lib/person/plan/step-page-words.ts';
import { readerOf, wordsIn } from './read-page.ts';

const forms = globSync('src/{routes/me,lib/person}/**/*.svelte')
	.map((file) => ({ file, text: readFileSync(file, 'utf8') }))
	.filter(({ text }) => /\bnew Draft</.test(text));
/** The variables that what stands in the form is bound to. */
const bound = (text: string) =>
	[...text.matchAll(/bind:(?:value|chosen|group)=\{(\w+)/g)].map((match) => match[1] ?? '');
/** What the effect that keeps the draft reads. */
const kept = (text: string) =>
	/\$effect\(\(\) =>[\s\S]*?draft\.keep\([\s\S]*?\n\t(?:\}\)|\S)/.exec(text)?.[0] ?? '';

describe('a half-written form', () => {
	it.each(forms)('keeps all that can be chosen or written in it: $file', ({ text }) => {
		expect(bound(text).length).toBeGreaterThan(0);
		expect(bound(text).filter((name) => !new RegExp(`\\b${name}\\b`).test(kept(text)))).toEqual([]);
	});

	it('is made anew on each page that is opened from itself for another entry', () => {
		const frame = readFileSync('src/routes/me/+layout.svelte', 'utf8');
		expect(frame).toContain('{#key formAt(page.url)}{@render children()}{/key}');
	});

	it('takes the place of what it was filled in with, and not of what its address names', () => {
		const give = readFileSync('src/lib/person/forms/GiveForm.svelte', 'utf8');
		expect(give).toMatch(/const mended = draft \? draft\.mends : /);
	});

	it('offers the day that was chosen for a step, however long it was left', () => {
		const today = '2026-11-29';
		expect(claimDays(today, '')).toEqual([today, '2026-11-28', 'before']);
		for (const chosen of ['', 'before', ...[0, 1, 2, 3, 40].map((ago) => addDays(today, -ago))]) {
			const days = claimDays(today, chosen);
			expect(new Set(days).size).toBe(days.length);
			if (chosen !== '') expect(days).toContain(chosen);
		}
	});

	it.each(['en', 'cy'] as const)(
		'of an idea says where the goal it was for is gone (%s)',
		async (language) => {
			const text = await loadPersonText(language);
			const reader = readerOf({ records: [planRecord(), goalRecord()], language, text });
			const read = async (query: string) => wordsIn(await reader.read('/me/plan/idea', {}, query));
			expect(await read('?goal=goal')).not.toContain(text.planVoice.idea.goalGone);
			expect(await read('?goal=gone')).toContain(text.planVoice.idea.goalGone);
		}
	);

	it('of disagreement is about what its address says, also where it came back from the server', async () => {
		const text = await loadPersonText('en');
		const reader = readerOf({ records: [planRecord(), goalRecord(), stepRecord()], language: 'en', text });
		expect(await reader.read('/me/plan/disagree', {}, '?/disagree&step=step')).toMatch(
			/name="aboutKind" value="step".*?name="aboutId" value="step"/s
		);
	});
});

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every command of a person's that holds free text: `domain/reports/danger/danger-of-entry.test.ts` finds them by their payloads. */
const withWords = [
	'account.give',
	'circumstance_change.tell',
	'goal.propose',
	'look.ask',
	'obstacle.report',
	'plan.disagree',
	'positive_change.record',
	'problem.think_through',
	'reflection.record',
	'relapse.report',
	'step.claim',
	'step.propose'
];

const source = (file: string) => readFileSync(file, 'utf8');
const files = globSync('src/{routes/me,lib/person}/**/*.svelte').map((file) => ({
	file,
	text: source(file)
}));
const formOf = (text: string, type: string) =>
	new RegExp(`<GiveForm\\b[^>]*\\btype=[^>]*['"]${type.replace('.', '\\.')}['"][\\s\\S]*?</GiveForm>`).exec(
		text
	)?.[0];

describe('crisis numbers while somebody types', () => {
	it.each(withWords)('stand in the form of %s', (type) => {
		const forms = files.flatMap(({ text }) => formOf(text, type) ?? []);
		expect(forms.length).toBeGreaterThan(0);
		expect(forms.filter((form) => !form.includes('<DangerBeside '))).toEqual([]);
	});

	it('stand in every form with room for somebody’s own words', () => {
		const forms = files.filter(
			// A number, an address or a code is no words.
			({ text }) =>
				/<(WordsField|TextArea|TextField)\b(?![^>]*\s(?:type|inputmode)=)/.test(text) &&
				/<GiveForm\b/.test(text)
		);
		expect(forms.length).toBeGreaterThan(7);
		expect(forms.filter(({ text }) => !text.includes('<DangerBeside ')).map(({ file }) => file)).toEqual([]);
	});

	it.each(['reports/[id]', 'events/[id]', 'plan/[step]'])(
		'stand on the page that says it was saved: %s',
		(page) => {
			const text = source(`src/routes/me/${page}/+page.svelte`);
			// What was said of a step stands in a part of its own.
			const said = text.includes('<ClaimSaid ') ? source('src/lib/person/plan/ClaimSaid.svelte') : text;
			expect(said).toMatch(/<DangerBeside [^>]*\bsent=/);
		}
	);
});

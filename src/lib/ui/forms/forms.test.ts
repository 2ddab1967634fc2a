import { createRawSnippet, type Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';

const options = [
	{ value: 'fares', label: 'The fare' },
	{ value: 'ill', label: 'I’m ill', hint: 'Or somebody I care for' }
];
const question = { name: 'category', legend: 'What is in the way?', options };

const parts = import.meta.glob<{ default: Component<Record<string, unknown>> }>('./*.svelte', {
	eager: true
});

function html(name: string, props: Record<string, unknown>): string {
	const part = parts[`./${name}.svelte`];
	if (!part) throw new Error(`There is no ${name}.svelte`);
	return render(part.default, { props }).body.replace(/<!--.*?-->/gs, '');
}

function inputs(markup: string): string[] {
	return markup.match(/<input[^>]*>/g) ?? [];
}

describe('without JavaScript', () => {
	test.each([
		['checkbox', html('TileGroup', { ...question, chosen: ['ill'] })],
		['checkbox', html('CheckList', { ...question, chosen: ['ill'] })],
		['radio', html('TilePick', { ...question, chosen: 'ill' })],
		['radio', html('ChoiceList', { ...question, chosen: 'ill' })]
	])('a %s is a real one, with its name, value, state and label', (type, markup) => {
		const [fares, ill] = inputs(markup);
		expect(fares).toContain(`type="${type}"`);
		expect(fares).toContain('name="category"');
		expect(fares).toContain('value="fares"');
		expect(fares).not.toContain('checked');
		expect(ill).toContain('checked');
		expect(markup).toContain('<label class');
		expect(markup).toMatch(/for="category-ill"/);
	});

	test('nothing is chosen beforehand', () => {
		expect(html('ChoiceList', question)).not.toContain('checked');
		expect(html('TileGroup', question)).not.toContain('checked');
	});

	test('typed words come back escaped, as they were typed', () => {
		const words = '<b>"Ring me"</b>\n& bring the letter';
		const markup = html('TextArea', { name: 'words', label: 'Your words', value: words });
		expect(markup).not.toContain('<b>');
		expect(markup).toContain('&lt;b>');
		expect(markup).toContain('\n&amp; bring the letter');
	});
});

describe('a field with an error', () => {
	const markup = html('TextField', {
		name: 'code',
		label: 'Your code',
		hint: '8 letters',
		error: 'That code does not work'
	});

	test('is marked, and points at its hint and its error in that order', () => {
		expect(markup).toContain('aria-invalid="true"');
		expect(markup).toContain('aria-describedby="code-hint code-error"');
		expect(markup).toMatch(/id="code-error"[^>]*>[\s\S]*That code does not work/);
	});

	test('is where the summary links to', () => {
		const summary = html('ErrorSummary', {
			heading: 'Nothing is sent yet',
			errors: [{ name: 'code', words: 'That code does not work' }],
			children: createRawSnippet(() => ({ render: () => '<p>What you wrote is still here.</p>' }))
		});
		expect(summary).toContain('href="#code"');
		expect(summary).toContain('tabindex="-1"');
		expect(markup).toContain('id="code"');
	});

	test('says nothing of errors once there are none', () => {
		const calm = html('TextField', { name: 'code', label: 'Your code' });
		expect(calm).not.toMatch(/aria-invalid|aria-describedby|error/);
	});
});

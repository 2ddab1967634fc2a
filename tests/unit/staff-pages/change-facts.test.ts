import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { allLanguages } from '#lib/domain/text/language.ts';

type AnyPage = Component<Record<string, unknown>>;
// By glob and not by name: the rule that looks for circles of imports cannot read a component.
const parts = import.meta.glob<{ default: AnyPage }>('/src/lib/staff/reports/ChangeFacts.svelte', {
	eager: true
});

const NOW = Date.UTC(2026, 10, 22, 12);

function factsOf(lookOn: string, language: (typeof allLanguages)[number]): string {
	const facts = parts['/src/lib/staff/reports/ChangeFacts.svelte']?.default;
	if (!facts) throw new Error('The component is missing');
	const text = staffText(language);
	const report = { changed: ['home'], since: null, lookOn, lookedAgainOn: null };
	return render(facts, { props: { report, text, clock: { language, frame: text.frame, now: NOW } } }).body;
}

test.each(allLanguages)(
	'a day on which a plan was to be looked at is to come until it has passed: %s',
	(language) => {
		const { planLookOn, planLookPassed } = staffText(language).changed;
		const [toCome, passed] = [planLookOn, planLookPassed].map((said) => said('|').split('|')[0] ?? '');
		for (const [lookOn, isPassed] of [
			['2026-11-14', true],
			['2026-11-21', true],
			['2026-11-22', false],
			['2026-11-27', false]
		] as const) {
			const facts = factsOf(lookOn, language);
			expect(facts.includes(passed ?? '')).toBe(isPassed);
			expect(facts.includes(toCome ?? '')).toBe(!isPassed);
		}
	}
);

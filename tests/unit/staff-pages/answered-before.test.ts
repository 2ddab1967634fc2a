import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { RefusedForm } from '#lib/domain/commands/refused-form.ts';
import type { ReviewAsked } from '#lib/domain/compliance/record.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';

type AnyPage = Component<Record<string, unknown>>;
// By glob and not by name: the rule that looks for circles of imports cannot read a component.
const parts = import.meta.glob<{ default: AnyPage }>('/src/lib/staff/compliance/ReviewPage.svelte', {
	eager: true
});

const NOW = Date.UTC(2026, 10, 25, 12);

const review: ReviewAsked = {
	id: newIdentifier(),
	decisionId: null,
	askedOf: 'manager',
	words: 'I was ill',
	proof: '',
	byItself: false,
	tappedAt: NOW,
	receivedAt: NOW,
	receipt: null,
	seenAt: null,
	answer: null
};

function pageOf(asked: ReviewAsked, form: RefusedForm): string {
	const page = parts['/src/lib/staff/compliance/ReviewPage.svelte']?.default;
	if (!page) throw new Error('The page is missing');
	const data = {
		language: 'en',
		now: NOW,
		found: { decisions: [] },
		review: asked,
		late: null,
		commandId: newIdentifier(),
		saved: null,
		role: 'manager'
	};
	const back = { href: '/staff/team', label: 'Back', name: 'Dan Example' };
	const props = { data, form, text: staffText('en'), language: 'en', back };
	const request = {
		page: { url: new URL('https://waymark.test/staff'), params: {}, data: { language: 'en' } }
	};
	return render(page, { props, context: new Map([['__request__', request]]) }).body;
}

test('a request to look again that another manager answered first says who it was', () => {
	const answer = { result: 'stands' as const, words: 'It stands', by: 'Jo Manager', at: NOW, readAt: null };
	const form: RefusedForm = {
		action: 'look',
		commandId: newIdentifier(),
		typed: { result: ['looks_again'], words: ['The bus did not come'] },
		problems: [{ field: 'result', code: 'already_answered' }],
		stale: null
	};
	const html = pageOf({ ...review, answer }, form);
	expect(html).toContain(
		'This was already answered: Jo Manager, today, midday. What you sent now was not saved.'
	);
	expect(html).toContain('What you wrote stands at the end of this page.');
	expect(html).not.toContain('href="#result"');
	const empty: RefusedForm = { ...form, problems: [{ field: 'result', code: 'invalid_payload' }] };
	expect(pageOf(review, empty)).toContain('href="#result"');
});

import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { ExplainedByThen } from '#lib/domain/compliance/explained.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';

type AnyPart = Component<Record<string, unknown>>;
// By glob and not by name: the rule that looks for circles of imports cannot read a component.
const parts = import.meta.glob<{ default: AnyPart }>('/src/lib/staff/compliance/EventFacts.svelte', {
	eager: true
});

const NOW = Date.UTC(2026, 10, 25, 12);
const day = '2026-11-23';

function factsOf(explained: ExplainedByThen, language: Language): string {
	const part = parts['/src/lib/staff/compliance/EventFacts.svelte']?.default;
	if (!part) throw new Error('The part is missing');
	const text = staffText(language);
	const event = {
		eventKind: 'missed_appointment',
		orderKind: 'community_order',
		occurredOn: day,
		accountDueOn: day,
		openedBy: 'Elin Lloyd',
		openedAt: NOW,
		facts: ''
	};
	const found = {
		event,
		explained,
		order: null,
		startsAt: null,
		contactDueOn: day,
		decideBy: day,
		wasInCustody: false
	};
	const { body } = render(part, { props: { found, text, clock: { language, frame: text.frame, now: NOW } } });
	return body;
}

const known = { on: '2026-11-10', by: 'Elin Lloyd', notedOn: null, fromBefore: false, laterOn: null };

test('whoever decides reads that an explanation was noted only after the miss, and on which day', () => {
	const late = { ...known, notedOn: '2026-11-24' };
	expect(factsOf(late, 'en')).toContain('Noted afterwards, on Tuesday 24 November.');
	expect(factsOf(late, 'cy')).toContain('Nodwyd wedyn, ar ddydd Mawrth 24 Tachwedd.');
	expect(factsOf(known, 'en')).toContain('Yes: Tuesday 10 November, noted by Elin Lloyd.');
	expect(factsOf(known, 'en')).not.toContain('Noted afterwards');
});

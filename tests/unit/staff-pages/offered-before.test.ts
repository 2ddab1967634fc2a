import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { obstacleRecord } from '#lib/domain/records/records.fixture.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';

type AnyPart = Component<Record<string, unknown>>;
// By glob and not by name: the rule that looks for circles of imports cannot read a component.
const parts = import.meta.glob<{ default: AnyPart }>('/src/lib/staff/compliance/WordsTold.svelte', {
	eager: true
});

const NOW = Date.UTC(2026, 10, 25, 12);

test('whoever reads what was told before a miss reads which times were offered, and what came of the choice', () => {
	const part = parts['/src/lib/staff/compliance/WordsTold.svelte']?.default;
	if (!part) throw new Error('The part is missing');
	const one = { appointmentKind: 'telephone' as const, startsAt: NOW, endsAt: NOW + 1, place: null };
	const chosen = {
		time: 0,
		tappedAt: NOW - 10,
		receivedAt: NOW - 10,
		came: 'not_free' as const,
		movedTo: null
	};
	const times = { times: [one], clashReason: '', chosen };
	const answer = { id: 'a', words: '', by: '', at: NOW - 20, readAt: null, offers: [], actions: [], times };
	const text = staffText('en');
	const clock = { language: 'en', frame: text.frame, now: NOW };
	const { body } = render(part, { props: { told: obstacleRecord({ answers: [answer] }), text, clock } });
	expect(body).toContain('Times that were offered');
	expect(body).toContain('It was not free any more when their choice came.');
});

import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { RefusedForm } from '#lib/domain/commands/refused-form.ts';
import { reportStaffCommands } from '#lib/domain/reports/staff-commands.ts';
import { MOST_SETTLED } from '#lib/domain/reports/vocabulary.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import type { DangerSign } from '#lib/server/queries/reports/danger-signs.ts';

type AnyPage = Component<Record<string, unknown>>;
// By glob and not by name: the rule that looks for circles of imports cannot read a component.
const parts = import.meta.glob<{ default: AnyPage }>('/src/lib/staff/reports/DangerPage.svelte', {
	eager: true
});

const NOW = Date.UTC(2026, 10, 25, 12);

function pageWith(
	open: DangerSign[],
	before: DangerSign[] = [],
	form: RefusedForm | null = null,
	more: object = {}
): string {
	const page = parts['/src/lib/staff/reports/DangerPage.svelte']?.default;
	if (!page) throw new Error('The page is missing');
	const text = staffText('en');
	const props = {
		page: {
			person: { name: 'Dan Example', language: 'en' },
			signs: { open, before },
			commandId: newIdentifier()
		},
		form,
		text,
		clock: { language: 'en', frame: text.frame, now: NOW },
		back: { href: '/staff/team', label: 'Back' },
		saved: undefined,
		nothingOpen: text.danger.noneOpenWhat,
		...more
	};
	const request = {
		page: { url: new URL('https://waymark.test/staff'), params: {}, data: { language: 'en' } }
	};
	return render(page, { props, context: new Map([['__request__', request]]) }).body;
}

const sign = (): DangerSign => ({
	id: newIdentifier(),
	wrote: 'reflection',
	subjectId: newIdentifier(),
	words: 'I want to kill myself',
	times: { tappedAt: NOW, receivedAt: NOW },
	takenBackAt: null,
	handled: null
});

test('however many signs there are, all are shown, and its form is one that can be sent', () => {
	for (const count of [1, MOST_SETTLED, MOST_SETTLED + 1, 2 * MOST_SETTLED + 50]) {
		const signs = Array.from({ length: count }, sign);
		const html = pageWith(signs);
		expect(html.split('I want to kill myself')).toHaveLength(count + 1);
		const signIds = [...html.matchAll(/name="signId" value="([^"]+)"/g)].map(([, id]) => id);
		expect(signIds).toEqual(signs.slice(0, MOST_SETTLED).map(({ id }) => id));
		const sent = { personId: newIdentifier(), signIds, outcome: 'spoken', words: '' };
		expect(reportStaffCommands['danger.settle'].payload.safeParse(sent).success).toBe(true);
	}
});

const settled = (by: string): DangerSign => ({
	...sign(),
	handled: { outcome: 'spoken', note: '', by, at: NOW }
});
const secondFor = (ids: string[], words = 'Spoke with her sister'): RefusedForm => ({
	action: 'settle',
	commandId: newIdentifier(),
	typed: { signId: ids, outcome: ['spoken'], words: [words] },
	problems: [{ field: 'outcome', code: 'nothing_to_answer' }],
	stale: null
});

test('whoever comes second is told who was first, and nothing points at a form that is gone', () => {
	const [earlier, now] = [settled('Old Officer'), settled('Jo Manager')];
	const html = pageWith([], [earlier, now], secondFor([now.id]));
	expect(html).toContain(
		'This was already answered: Jo Manager, today, midday. What you sent now was not saved.'
	);
	expect(html).toContain('What you wrote stands at the end of this page.');
	expect(html).not.toContain('href="#outcome"');
	expect(pageWith([], [now], secondFor([now.id], ''))).not.toContain('What you wrote stands');
});

test('what was typed stays in the form where something else is open meanwhile', () => {
	const now = settled('Jo Manager');
	const html = pageWith([sign()], [now], secondFor([now.id]));
	expect(html).toContain('This was already answered: Jo Manager');
	expect(html).toMatch(/<textarea[^>]*>Spoke with her sister</);
	expect(html).not.toContain('What you wrote stands');
});

test('words of danger stay where their entry was taken back, and lead to no page that is gone', () => {
	const more = { entryHref: () => '/staff/reports/its-page' };
	expect(pageWith([sign()], [], null, more)).toContain('/staff/reports/its-page');
	const html = pageWith([{ ...sign(), takenBackAt: NOW }], [], null, more);
	expect(html).toContain('I want to kill myself');
	expect(html).toContain(staffText('en').danger.tookBack('Today, midday'));
	expect(html).not.toContain('/staff/reports/its-page');
});

import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { allLanguages, type Language } from '#lib/domain/text/language.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';

type AnyPage = Component<Record<string, unknown>>;
// By glob and not by name: the rule that looks for circles of imports cannot read a component.
const pages = import.meta.glob<{ default: AnyPage }>('/src/routes/staff/whole-day/+page.svelte', {
	eager: true
});

const NOW = Date.UTC(2026, 10, 23, 9);
const DAY_MS = 86_400_000;
const one = (personId: string, more: object = {}) => ({
	id: `at-${personId}`,
	personId,
	personName: `Name of ${personId}`,
	officerName: 'Elin Lloyd',
	appointmentKind: 'office_visit',
	startsAt: NOW + DAY_MS,
	withName: null,
	isOfOfficer: true,
	openReport: null,
	...more
});

interface Shown {
	appointments: object[];
	language?: Language;
	officeId?: string;
	form?: object | null;
}

/** The page as it is rendered without scripts. */
function read({ appointments, language = 'en', officeId = '', form = null }: Shown): string {
	const page = pages['/src/routes/staff/whole-day/+page.svelte']?.default;
	if (!page) throw new Error('The page is missing');
	const data = {
		language,
		now: NOW,
		on: '2026-11-24',
		offices: [{ id: 'mill', name: 'Mill House' }],
		filter: { officeId, kind: '' },
		isTeam: false,
		more: 0,
		appointments,
		commandId: 'command',
		saved: false,
		drafts: []
	};
	const url = new URL('https://waymark.test/staff/whole-day');
	const context = new Map([['__request__', { page: { url, data, params: {}, form: null } }]]);
	return render(page, { props: { data, form }, context })
		.body.replaceAll(/<!--.*?-->/gs, '')
		.replaceAll(/\s+/g, ' ');
}

/** Whose boxes are ticked. */
function ticked(html: string): string[] {
	const boxes = html.match(/<input[^>]*name="appointments"[^>]*>/g) ?? [];
	return boxes.filter((box) => /\schecked/.test(box)).map((box) => /value="(\S+) /.exec(box)?.[1] ?? '');
}

describe('the boxes of a whole day', () => {
	const led = one('led', { appointmentKind: 'group_session', isOfOfficer: false });
	const withAnother = one('elsewhere', { withName: 'Ann Other', isOfOfficer: false });

	it('are ticked for what is the officer’s, and not for what others lead; it says so', () => {
		const html = read({ appointments: [one('own'), led, withAnother] });
		expect(ticked(html)).toEqual(['own']);
		expect(html).toContain(staffText('en').booking.day.notChosen);
		const all = read({ appointments: [one('own')] });
		expect(ticked(all)).toEqual(['own']);
		expect(all).not.toContain(staffText('en').booking.day.notChosen);
	});

	it('are all ticked for an office that is shut', () => {
		const html = read({ appointments: [one('own'), led, withAnother], officeId: 'mill' });
		expect(ticked(html)).toEqual(['own', 'led', 'elsewhere']);
	});

	it('stay as they were ticked where the form came back', () => {
		const typed = { appointments: [`led at-led ${NOW + DAY_MS}`] };
		const form = { action: 'change', typed, problems: [], clashes: [], commandId: 'again' };
		expect(ticked(read({ appointments: [one('own'), led], form }))).toEqual(['led']);
	});

	it.each(allLanguages)(
		'are counted by nothing that is false once one of them is not ticked: %s',
		(language) => {
			const { count, people, read: isRead } = staffText(language).booking.day;
			const html = read({ appointments: [one('own'), led, withAnother], language });
			expect(html).toContain(count(3));
			expect(html).toContain(isRead);
			for (const number of [1, 2, 3]) expect(html).not.toContain(people(number));
		}
	);

	it.each(allLanguages)(
		'stand by what their person told us and nobody settled, with the way to it: %s',
		(language) => {
			const appointments = [one('own'), one('asked', { openReport: 'report' })];
			const html = read({ appointments, language });
			const { asked, toAsked } = staffText(language).booking.day;
			expect(html.split(asked)).toHaveLength(2);
			expect(html.split('href="/staff/reports/asked/obstacle/report"')).toHaveLength(2);
			expect(html.indexOf(toAsked)).toBeGreaterThan(html.indexOf('Name of asked'));
			expect(read({ appointments: [one('own')], language })).not.toContain(asked);
		}
	);
});

import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { appointmentRecord, obstacleRecord } from '#lib/domain/records/records.fixture.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import { allLanguages, type Language } from '#lib/domain/text/language.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';

type AnyPart = Component<Record<string, unknown>>;
// By glob and not by name: the rule that looks for circles of imports cannot read a component.
const parts = import.meta.glob<{ default: AnyPart }>('/src/lib/staff/appointments/TimesAsked.svelte', {
	eager: true
});

const NOW = Date.UTC(2026, 10, 23, 9);
const DAY_MS = 86_400_000;
const coming = appointmentRecord({ id: 'visit', startsAt: NOW + DAY_MS });
const gone = appointmentRecord({ id: 'visit', startsAt: NOW - DAY_MS });
const sentAt = { tappedAt: NOW - 3 * DAY_MS, receivedAt: NOW - 3 * DAY_MS };
const asked = (changes: Partial<RecordOf<'obstacle'>> = {}) =>
	obstacleRecord({
		id: 'report',
		about: { kind: 'appointment', id: 'visit' },
		state: 'sent',
		answers: [],
		times: [
			{ on: '2026-11-26', at: '14:00' },
			{ on: '2026-11-27', at: null }
		],
		...sentAt,
		...changes
	});
const answer = {
	id: 'a',
	words: 'I ring',
	by: '',
	at: NOW - 2 * DAY_MS,
	readAt: null,
	offers: [],
	actions: []
};

function read(
	report: RecordOf<'obstacle'>,
	appointment: RecordOf<'appointment'>,
	language: Language = 'en'
): string {
	const part = parts['/src/lib/staff/appointments/TimesAsked.svelte']?.default;
	if (!part) throw new Error('The part is missing');
	const text = staffText(language);
	const clock = { language, frame: text.frame, now: NOW };
	return render(part, { props: { report, appointment, personId: 'person', text, clock } })
		.body.replaceAll(/<!--.*?-->/gs, '')
		.replaceAll(/\s+/g, ' ');
}

const address = '/staff/people/person/appointments/visit';
/** Where its links lead, below the appointment. */
const waysIn = (html: string) =>
	[...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) =>
		href.replace(`${address}/`, '').replaceAll('&amp;', '&')
	);
const ways = ['move?report=report', 'move?report=report&call', 'offer?report=report', 'cancel?report=report'];

describe('the times that somebody asked for', () => {
	it('lead each to the move there, with the other ways to answer, and the first time stands', () => {
		const html = read(asked(), coming);
		expect(waysIn(html)).toEqual(['move?report=report&time=0', 'move?report=report&time=1', ...ways]);
		expect(html).toMatch(/Thursday 26 November.*14:00|Thursday 26 November.*2pm/);
		expect(html).toContain(staffText('en').booking.asked.anyTime);
		expect(html).toContain(staffText('en').booking.asked.stands);
	});

	it('are read, and lead nowhere, once the appointment is off, or they were taken back', () => {
		for (const html of [
			read(asked(), { ...coming, cancelled: true }),
			read(asked({ state: 'withdrawn' }), coming)
		]) {
			expect(waysIn(html)).toEqual([]);
			expect(html.match(/<li>/g)).toHaveLength(2);
		}
	});

	it('wait no more once somebody answered, here or among the messages', () => {
		const { stands } = staffText('en').booking.asked;
		expect(read(asked({ answers: [answer] }), coming)).not.toContain(stands);
		expect(read(asked({ message: { id: 'm', answeredAt: NOW - 1 } }), coming)).not.toContain(stands);
	});

	it.each(allLanguages)(
		'are ours where nobody had answered before it began, and it was not moved: %s',
		(language) => {
			const { unanswered } = staffText(language).booking.asked;
			expect(read(asked(), gone, language)).toContain(unanswered);
			expect(read(asked({ answers: [answer] }), gone, language)).not.toContain(unanswered);
			expect(read(asked(), coming, language)).not.toContain(unanswered);
			expect(read(asked(), { ...gone, cancelled: true }, language)).not.toContain(unanswered);
		}
	);

	it.each(allLanguages)(
		'of the time before are said to be of that, and the new time stands: %s',
		(language) => {
			const words = staffText(language).booking.asked;
			const html = read(asked({ about: { kind: 'appointment', id: 'first' } }), coming, language);
			expect(html).toContain(words.before);
			expect(html).toContain(words.standsNow);
			expect(html).not.toContain(words.stands);
			expect(waysIn(html).slice(-4)).toEqual(ways);
			expect(read(asked(), coming, language)).not.toContain(words.before);
		}
	);

	it('are no list where none was named', () => {
		const html = read(asked({ times: [] }), coming);
		expect(html).not.toContain('<li>');
		expect(waysIn(html)).toEqual(ways);
	});
});

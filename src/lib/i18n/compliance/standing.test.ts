import { describe, expect, it } from 'vitest';
import type { Attendance } from '#lib/domain/compliance/attendance.ts';
import type { WarningNow } from '#lib/domain/compliance/warning-now.ts';
import type { Position } from '#lib/domain/compliance/standing.ts';
import { bannedIn } from '#lib/i18n/plain-words.ts';
import { readingLevel } from '#lib/i18n/reading-level.ts';
import { standingHomeCy } from './standing-home.cy.ts';
import { standingHomeEn } from './standing-home.en.ts';
import { standingCy } from './standing.cy.ts';
import { standingEn } from './standing.en.ts';
import { attendanceWords, positionAtHome, positionWords, warningWords } from './standing.ts';
import { languages } from '#lib/domain/text/language.ts';

const standingTexts = { en: standingEn, cy: standingCy };
const homeTexts = { en: standingHomeEn, cy: standingHomeCy };
const id = '0190a0a0-0000-7000-8000-000000000001';
const about = { eventId: id, appointmentId: id, occurredOn: '2026-11-19' };
const dueOn = '2026-11-26';
const positions: Position[] = [
	{ kind: 'nothing_open' },
	{ kind: 'no_active_order' },
	{ kind: 'supervision_ended' },
	{ kind: 'account_needed', ...about, dueOn },
	{ kind: 'more_time', ...about, dueOn },
	{ kind: 'waiting_for_decision', ...about },
	{ kind: 'waiting_for_manager', ...about },
	{ kind: 'looked_at_again', ...about },
	{ kind: 'with_enforcement_officer', ...about },
	{ kind: 'recall_considered', ...about },
	{ kind: 'recalled', ...about },
	{ kind: 'restart_due', ...about },
	{ kind: 'warning_counts', until: dueOn }
];
const warnings: WarningNow[] = [
	{ kind: 'counts', until: dueOn },
	{ kind: 'over', lastDay: dueOn },
	{ kind: 'order_over', endedOn: dueOn },
	{ kind: 'order_over', endedOn: null },
	{ kind: 'taken_back', on: dueOn },
	{ kind: 'letter' }
];
const columns = Object.keys(standingTexts.en.attendance) as (keyof Attendance)[];
const english = (date: string) => (date === '2026-11-26' ? 'Thursday 26 November' : 'Thursday 19 November');
const welsh = (date: string) => (date === '2026-11-26' ? 'dydd Iau 26 Tachwedd' : 'dydd Iau 19 Tachwedd');

function everyText(language: 'en' | 'cy'): string[] {
	const format = language === 'en' ? english : welsh;
	const ofPositions = positions.map((position) => positionWords(position, standingTexts[language], format));
	const ofCounts = columns.flatMap((column) =>
		[0, 1, 2, 3, 6, 11].map((count) => attendanceWords(column, count, standingTexts[language], language))
	);
	return [
		...warnings.flatMap((now) => warningWords(now, standingTexts[language], format) ?? []),
		...positions.map((position) => positionAtHome(position, homeTexts[language], format)),
		...ofPositions.flatMap(({ rules, moves }) => [...rules, ...(moves ?? [])]),
		...ofCounts
	];
}

describe('where I stand, in words', () => {
	it('says by when we need to hear, and that nothing is decided', () => {
		const position = positions[3] as Position;
		expect(positionWords(position, standingEn, english)).toEqual({
			rules: [
				'We have a question about Thursday 19 November.',
				'Tell us your side by Thursday 26 November. Nothing is decided yet.'
			],
			moves: [
				'Tell us what happened. A good reason does not count against you.',
				'If we hear nothing, your officer may have to decide without your side.'
			]
		});
		expect(positionAtHome(position, standingHomeEn, english)).toBe(
			'We need to hear from you by Thursday 26 November. Nothing is decided yet.'
		);
		expect(positionAtHome(position, standingHomeCy, welsh)).toBe(
			'Mae angen i ni glywed gennych erbyn dydd Iau 26 Tachwedd. Nid oes dim wedi’i benderfynu eto.'
		);
	});

	it('is plain, and blames nobody', () => {
		for (const text of everyText('en')) expect(readingLevel(text).longestSentence).toBeLessThanOrEqual(20);
		expect(readingLevel(everyText('en').join('\n')).grade).toBeLessThanOrEqual(6);
		expect(everyText('en').flatMap((text) => bannedIn(text, 'en'))).toEqual([]);
		expect(everyText('cy').flatMap((text) => bannedIn(text, 'cy'))).toEqual([]);
	});

	it('has a Welsh sentence of its own for each English one', () => {
		const welshTexts = everyText('cy');
		expect(everyText('en').filter((text) => welshTexts.includes(text))).toEqual([]);
		expect(welshTexts.filter((text) => /undefined|null/.test(text))).toEqual([]);
	});

	it('never lets a date follow a word that would change it', () => {
		expect(everyText('cy').filter((text) => /\b(ar|i|o|am|gan|tan) dydd /.test(text))).toEqual([]);
	});

	it('has a sentence for every position there is', () => {
		const kinds = new Set(positions.map(({ kind }) => kind));
		for (const { position } of [standingEn, standingHomeEn])
			expect([...kinds].sort()).toEqual(Object.keys(position).sort());
	});

	it('uses the plural forms of each language', () => {
		expect(attendanceWords('kept', 1, standingEn, 'en')).toBe('You kept one appointment.');
		expect(attendanceWords('kept', 6, standingCy, 'cy')).toBe('Rydych wedi cadw chwe apwyntiad.');
		expect(attendanceWords('kept', 0, standingCy, 'cy')).toBe('Dim apwyntiadau wedi’u cadw hyd yma.');
	});

	it('waits for a translator’s check', () => {
		expect(languages.cy.texts).toBe('awaiting_human_check');
	});
});

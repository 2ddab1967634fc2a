import { expect, test } from 'vitest';
import type { Clash } from '#lib/domain/appointments/clashes.ts';
import { allLanguages } from '#lib/domain/text/language.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { dayWords } from '#lib/i18n/shared/staff-moments.ts';
import { clashLines } from '#lib/staff/appointments/clash-words.ts';

const custody = (on: string): Clash => ({ kind: 'custody', key: `custody ${on}`, on });

test.each(allLanguages)(
	'what each time of a series meets is said once, with all of its days: %s',
	(language) => {
		const text = staffText(language);
		const clock = { language, frame: text.frame, now: Date.UTC(2026, 10, 30) };
		const days = Array.from({ length: 13 }, (_, week) => `2026-12-${String(week + 1).padStart(2, '0')}`);
		const lines = clashLines(
			[...days.map(custody), { kind: 'weekend', key: 'w', on: '2026-12-05' }],
			text,
			clock
		);
		expect(lines.map(({ keys }) => keys.length)).toEqual([13, 1]);
		for (const day of days) expect(lines[0]?.words).toContain(dayWords(day, clock));

		const [one, other] = days.map(custody);
		if (!one || !other) throw new Error('no clash');
		const named = clashLines(
			[
				{ ...one, names: ['Dan Example', 'Eve Example'] },
				{ ...other, names: ['Dan Example'] },
				{ ...other, key: 'of all', names: null }
			],
			text,
			clock
		);
		const who = named.map(({ words }) => words.replace(/: .*/s, ''));
		expect(who.slice(0, 2)).toEqual(['Dan Example, Eve Example', 'Dan Example']);
		expect(who[2]).not.toContain('Example');
	}
);

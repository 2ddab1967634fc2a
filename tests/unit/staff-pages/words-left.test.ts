import type { Component } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { FormDrafts } from '#lib/domain/commands/form-draft.ts';
import { allLanguages } from '#lib/domain/text/language.ts';
import { momentWords } from '#lib/i18n/shared/staff-moments.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { wordsIn } from '#tests/unit/person-pages/read-page.ts';

type AnyPart = Component<Record<string, unknown>>;
// By glob and not by name: the rule that looks for circles of imports cannot read a component.
const parts = import.meta.glob<{ default: AnyPart }>('/src/lib/staff/forms/{WordsLeft,DraftNotice}.svelte', {
	eager: true
});

const NOW = Date.UTC(2026, 10, 30, 9);
const drafts: FormDrafts = {
	'change/2026-12-17': {
		typed: {
			draftAt: ['on=2026-12-17&office=mill'],
			draftWords: ['why'],
			appointments: ['0910ff55-0000-4000-8000-000000000000 a 1797503400000'],
			why: ['The office is shut']
		},
		begunAt: NOW,
		keptAt: NOW
	}
};

it.each(allLanguages)(
	'what stands for another day of the same page leads there, and nobody is said to have changed it: %s',
	(language) => {
		const text = staffText(language);
		const clock = { language, frame: text.frame, now: NOW };
		const { leftHeading, elsewhereHere, discard } = text.frame.draft;
		const read = (name: string, query: string, here: [string, number][] = []) => {
			const part = parts[`/src/lib/staff/forms/${name}.svelte`]?.default;
			if (!part) throw new Error('The part is missing');
			const url = new URL(`https://waymark.test/staff/whole-day${query}`);
			const context = new Map([['__request__', { page: { url, data: { language, drafts }, params: {} } }]]);
			return render(part, { props: { text, clock, here: new SvelteMap(here) }, context }).body;
		};

		const other = read('WordsLeft', '?on=2026-12-03&saved', [['change/2026-12-03', 1]]);
		expect(other).toContain('href="/staff/whole-day?on=2026-12-17&amp;office=mill"');
		expect(wordsIn(other)).toContain(elsewhereHere);
		for (const absent of [leftHeading, '0910ff55', 'The office is shut']) expect(other).not.toContain(absent);
		expect(read('DraftNotice', '?on=2026-12-03')).not.toContain(discard);

		const own = '?/change&on=2026-12-17&office=mill';
		const gone = wordsIn(read('WordsLeft', own));
		for (const said of [leftHeading, 'The office is shut']) expect(gone).toContain(said);
		for (const absent of [elsewhereHere, '0910ff55']) expect(gone).not.toContain(absent);
		expect(read('DraftNotice', own)).toContain(discard);
		expect(read('DraftNotice', own)).toContain('value="change/2026-12-17"');

		expect(wordsIn(read('WordsLeft', '?on=2026-12-17', [['change/2026-12-17', 1]]))).toBe('');
	}
);

it.each(allLanguages)(
	'after a death what was begun is shown wherever it was begun, and no more is said of it: %s',
	(language) => {
		const text = staffText(language);
		const clock = { language, frame: text.frame, now: NOW };
		const read = (name: string, typed: Record<string, string[]>, diedOn: string | null) => {
			const part = parts[`/src/lib/staff/forms/${name}.svelte`]?.default;
			if (!part) throw new Error('The part is missing');
			const url = new URL('https://waymark.test/staff/people/p/messages');
			const begun = { send: { typed: { ...typed, draftAt: ['from=today'] }, begunAt: NOW, keptAt: NOW } };
			const data = { language, drafts: begun, stops: { diedOn } };
			const context = new Map([['__request__', { page: { url, data, params: {} } }]]);
			return wordsIn(render(part, { props: { text, clock, here: new SvelteMap() }, context }).body);
		};
		const { begun, begunOnly, elsewhereHere, leftHeading } = text.frame.draft;
		const when = momentWords(NOW, clock);
		const said = { words: ['Come on Friday'] };
		const left = read('WordsLeft', said, '2026-11-29');
		for (const shown of [leftHeading, 'Come on Friday']) expect(left).toContain(shown);
		expect(left).not.toContain(elsewhereHere);
		expect(read('WordsLeft', said, null)).toContain(elsewhereHere);
		expect(read('DraftNotice', said, '2026-11-29')).toContain(begun(when));
		const chosen = read('DraftNotice', { how: ['spoke'] }, '2026-11-29');
		expect(chosen).toContain(begunOnly(when));
		expect(chosen).not.toContain(begun(when));
	}
);

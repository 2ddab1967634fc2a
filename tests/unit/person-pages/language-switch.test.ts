import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import type { RecordOf } from '#lib/domain/records/records.ts';
import { allLanguages, otherLanguages } from '#lib/domain/text/language.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { readerOf } from './read-page.ts';

// By glob and not by name: the rule that looks for circles of imports cannot read a component.
const parts = import.meta.glob<{ default: Component<Record<string, unknown>> }>(
	'/src/lib/person/people/LanguageSwitch.svelte',
	{ eager: true }
);
const [part] = Object.values(parts);

test.each(allLanguages.flatMap((shown) => allLanguages.map((chosen) => ({ shown, chosen }))))(
	'the foot of a page in $shown leads away from $chosen, where that was chosen',
	async ({ shown, chosen }) => {
		const person: RecordOf<'person'> = {
			kind: 'person',
			id: '01890000-0000-7000-8000-000000000001',
			preferredName: 'Daniel',
			language: chosen,
			officer: null,
			textSize: 'normal'
		};
		const reader = readerOf({ records: [person], language: shown, text: await loadPersonText(shown) });
		const html = part ? reader.readPart(part.default, '/me/plan') : '';
		const offered = [...html.matchAll(/name="language" value="(\w+)"/g)].map(([, language]) => language);
		expect(offered).toEqual(otherLanguages(chosen));
	}
);

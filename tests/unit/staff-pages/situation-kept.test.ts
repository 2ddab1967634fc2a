import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { CircumstanceVersion } from '#lib/domain/people/circumstance.ts';
import { situationOn, type OnRecord } from '#lib/domain/people/stood-on.ts';
import { allLanguages } from '#lib/domain/text/language.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { momentWords } from '#lib/i18n/shared/staff-moments.ts';
import { wordsIn } from '#tests/unit/person-pages/read-page.ts';

type AnyPart = Component<Record<string, unknown>>;
// By glob and not by name: the rule that looks for circles of imports cannot read a component.
const parts = import.meta.glob<{ default: AnyPart }>(
	'/src/lib/staff/people/{SituationThen,ReachFacts}.svelte',
	{
		eager: true
	}
);

const NOW = instantAt('2026-11-30', 12, 0);
const [written, arrived] = [instantAt('2026-11-18', 20, 0), instantAt('2026-11-24', 9, 30)];
const said: CircumstanceVersion = {
	id: '01890000-0000-7000-8000-000000000001',
	chosen: [],
	words: 'At the shop',
	writtenBy: 'officer',
	byName: 'Elin Lloyd',
	at: arrived
};
const record = (more: Partial<OnRecord>): OnRecord => ({
	...said,
	topic: 'work',
	before: [],
	earlierNotKept: false,
	...more
});

test.each(allLanguages)(
	'what stood on a day is not said to be nothing where it was not kept: %s',
	(language) => {
		const text = staffText(language);
		const clock = { language, frame: text.frame, now: NOW };
		const words = (name: string, props: object) => {
			const part = parts[`/src/lib/staff/people/${name}.svelte`]?.default;
			if (!part) throw new Error('The part is missing');
			return wordsIn(render(part, { props: { ...props, text, clock } }).body);
		};
		const then = (each: OnRecord) => words('SituationThen', { situation: situationOn([each], '2026-11-20') });
		const facts = (each: OnRecord) => words('ReachFacts', { held: [each], personId: 'p', canWrite: false });
		const { reach } = text;

		expect(then(record({}))).not.toContain(reach.thenNotKept);
		const notKept = then(record({ earlierNotKept: true }));
		expect(notKept).toContain(reach.thenNotKept);
		expect(notKept).toContain(`${reach.since} At the shop`);
		expect(notKept.indexOf(reach.thenNotKept)).toBeLessThan(notKept.indexOf(reach.since));
		expect(facts(record({}))).not.toContain(reach.earlierNotKept);
		expect(facts(record({ earlierNotKept: true }))).toContain(reach.earlierNotKept);
		expect(facts(record({ words: '', earlierNotKept: true }))).toContain(reach.over);

		// Written without signal by that day, and here only since: whoever decides reads both.
		const offline = record({ writtenBy: 'person', at: written, receivedAt: arrived });
		for (const read of [then(offline), facts(offline)])
			for (const moment of [written, arrived])
				expect(read.toLowerCase()).toContain(momentWords(moment, clock).toLowerCase());
	}
);

import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { personsPlan } from '#lib/domain/plan/persons-plan.ts';
import { placedSteps } from '#lib/domain/plan/placed-steps.ts';
import { aGoal, aStep, TODAY } from '#lib/domain/plan/sequence.fixture.ts';
import { planRecord } from '#lib/domain/records/records.fixture.ts';
import { assembleSnapshot } from '#lib/domain/records/snapshot.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';

type AnyPart = Component<Record<string, unknown>>;
// By glob and not by name: the rule that looks for circles of imports cannot read a component.
const parts = import.meta.glob<{ default: AnyPart }>(
	['/src/lib/staff/plan/StaffPlanStep.svelte', '/src/lib/staff/plan/GoalsInOrder.svelte'],
	{ eager: true }
);

const titles = {
	en: { goal: 'I will find a home for my son and me', step: 'See the housing worker every two weeks' },
	cy: { goal: 'Byddaf yn dod o hyd i gartref i’r teulu', step: 'Gweld y gweithiwr tai bob wythnos' }
};

test.each([
	['en', 'cy'],
	['cy', 'en']
] as const)(
	'on an %s page of staff, what a plan says in the other language says so, and nothing else does',
	(language, other) => {
		for (const typed of [language, other]) {
			const { goal, step } = titles[typed];
			const snapshot = assembleSnapshot([
				planRecord(),
				aGoal(1, { title: goal }),
				aStep(1, { description: step })
			]);
			const [placed] = placedSteps(personsPlan(snapshot, TODAY));
			const text = staffText(language);
			const common = { text, language, date: String };
			const html = [
				{ ...common, placed, number: 1, typed: [goal, step], reasons: [`“${step}”`] },
				{ ...common, base: '', snapshot, commandId: '', moved: null }
			]
				.map((props, index) => {
					const part = Object.values(parts).find(({ default: one }) => one.name.includes(names[index] ?? ''));
					if (!part) throw new Error('A part is missing');
					return render(part.default, { props }).body;
				})
				.join('')
				// What only a screen reader says takes the title into a sentence of its own.
				.replace(/<(\w+)[^>]*govuk-visually-hidden[^>]*>.*?<\/\1>/gs, '')
				.replace(/<!--.*?-->/g, '');
			const marked = html.split(`lang="${other}"`).length - 1;
			const seen = [goal, step].reduce((sum, title) => sum + html.split(title).length - 1, 0);
			expect(seen).toBeGreaterThan(3);
			expect(marked).toBe(typed === other ? seen : 0);
		}
	}
);

const names = ['StaffPlanStep', 'GoalsInOrder'];

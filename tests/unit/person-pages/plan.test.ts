import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aGoal, aStep, idOf, TODAY } from '#lib/domain/plan/sequence.fixture.ts';
import { StepActor } from '#lib/domain/plan/vocabulary.ts';
import { planRecord } from '#lib/domain/records/records.fixture.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { addDays, instantAt } from '#lib/domain/time/local-date.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { readerOf, wordsIn } from './read-page.ts';

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: instantAt(TODAY, 12, 0) }));
afterAll(() => void vi.useRealTimers());

async function read(records: SnapshotRecord[]) {
	const text = await loadPersonText('en');
	const reader = readerOf({
		records: [planRecord(), ...(records.some(({ kind }) => kind === 'goal') ? [] : [aGoal(1)]), ...records],
		language: 'en',
		text
	});
	return {
		text,
		home: await reader.read('/me'),
		plan: await reader.read('/me/plan'),
		byGoal: await reader.read('/me/plan', {}, '?view=goals')
	};
}

/** The number in the circle before each link to a step. */
function numbersOn(html: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const card of html.split(/(?=<(?:a|div) class="wm-card)/)) {
		const number = /wm-number[^>]*>(?:<!--.*?-->)*(\d+)/.exec(card)?.[1];
		const id = /href="\/me\/plan\/([0-9a-f-]{36})/.exec(card)?.[1];
		if (number && id) found.set(id, number);
	}
	return found;
}

const claim = { tappedAt: instantAt(TODAY, 9, 0), receivedAt: null, words: '', answer: null };

describe('the person’s plan', () => {
	it('gives each step the same number on Home and however it is shown', async () => {
		const step = fc.record({ actor: fc.constantFrom(...StepActor.options), isClaimed: fc.boolean() });
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 9 }), async (steps) => {
				const { home, plan, byGoal } = await read(
					steps.map(({ actor, isClaimed }, index) =>
						aStep(index + 1, { actor, claim: isClaimed && actor === 'service_user' ? claim : null })
					)
				);
				const numbers = numbersOn(plan);
				expect(numbers.size).toBe(steps.length);
				expect(numbersOn(byGoal)).toEqual(
					new Map([...numbersOn(byGoal).keys()].map((id) => [id, numbers.get(id)]))
				);
				for (const [id, number] of numbersOn(home)) expect(number).toBe(numbers.get(id));
				const own = steps.filter(({ actor }) => actor === 'service_user').length;
				expect(numbersOn(home).size > 0).toBe(own > 0);
			}),
			{ numRuns: 15 }
		);
	});

	it('keeps a step that is said to be done in sight, as waiting for the officer, on Home too', async () => {
		for (const receivedAt of [null, claim.tappedAt]) {
			const { home, plan, byGoal, text } = await read([
				aStep(1, { claim: { ...claim, receivedAt } }),
				aStep(2)
			]);
			// It waits for nobody before it has left this phone.
			const waits = receivedAt === null ? text.reports.state.on_this_phone : text.plan.waitingForOfficer;
			for (const html of [home, plan, byGoal]) {
				expect(numbersOn(html).has(idOf('step', 1))).toBe(true);
				expect(wordsIn(html)).toContain(waits);
			}
		}
	});

	it('says why a step waits, and what is done about it, wherever it stands', async () => {
		const blocked = {
			because: 'The course is full.',
			doing: 'We ring each week.',
			lookAgainOn: '2026-12-14'
		};
		const { plan, byGoal } = await read([aStep(1, { status: 'cannot_be_done_yet', blocked }), aStep(2)]);
		for (const html of [plan, byGoal])
			for (const words of [blocked.because, blocked.doing, 'Monday 14 December'])
				expect(wordsIn(html)).toContain(words);
	});

	it('says when we look again exactly once, whether or not anybody wrote why', async () => {
		const text = await loadPersonText('en');
		const words = fc.constantFrom('', 'The course is full.');
		const status = fc.constantFrom('cannot_be_done_yet', 'in_progress');
		const waitingSince = fc.constantFrom(null, addDays(TODAY, -30));
		await fc.assert(
			fc.asyncProperty(words, words, status, waitingSince, async (because, doing, standing, since) => {
				const blocked = { because, doing, lookAgainOn: '2026-12-14' };
				const step = aStep(1, { status: standing, blocked, waitingSince: since });
				const reader = readerOf({ records: [planRecord(), aGoal(1), step], language: 'en', text });
				const own = await reader.read('/me/plan/[step]', { step: step.id });
				for (const html of [await reader.read('/me/plan'), own])
					expect(wordsIn(html).split('Monday 14 December')).toHaveLength(2);
			}),
			{ numRuns: 16 }
		);
	});

	it('shows what is for now, and folds the rest; a step’s own page has what can be done', async () => {
		const { plan, byGoal, text } = await read([
			...[1, 2, 3, 4, 5].map((number) => aStep(number)),
			aStep(6, { status: 'completed', completedOn: TODAY })
		]);
		const now = plan.slice(plan.indexOf('id="now"'), plan.indexOf('<details'));
		expect(numbersOn(now).size).toBe(3);
		expect(plan).not.toMatch(/<details[^>]* open/);
		expect(wordsIn(plan)).toContain(text.planPage.nextCount(2));
		expect(wordsIn(plan)).toContain(text.planPage.doneCount(1));
		for (const html of [plan, byGoal]) {
			expect(html).not.toContain('href="/me/report?step=');
			expect(html.match(/<nav.*?<\/nav>/s)?.[0]).toMatch(/href="\/me\/plan".*href="\/me\/plan\?view=goals"/s);
		}
	});

	it('says on a Welsh page that a title is English, where the case system wrote it so', async () => {
		const reader = readerOf({
			records: [
				planRecord(),
				aGoal(1),
				aStep(1, { description: 'See the doctor' }),
				aStep(2, { description: 'Gweld y meddyg' })
			],
			language: 'cy',
			text: await loadPersonText('cy')
		});
		for (const html of [await reader.read('/me'), await reader.read('/me/plan')]) {
			expect(html.match(/lang="en"[^>]*>[^<]*(<[^>]*>)*See the doctor/g)).toHaveLength(1);
			expect(html).not.toMatch(/lang="en"[^>]*>(<[^>]*>)*Gweld/);
		}
	});

	it('names what the person brings to a goal', async () => {
		const strong = aGoal(1, { strengths: ['I never give up'] });
		const { byGoal } = await read([strong, aStep(1)]);
		expect(wordsIn(byGoal)).toContain('I never give up');
	});
});

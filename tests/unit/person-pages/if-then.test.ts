import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aGoal, aStep, TODAY } from '#lib/domain/plan/sequence.fixture.ts';
import {
	appointmentRecord,
	ifThenPlanRecord,
	obstacleRecord,
	planRecord
} from '#lib/domain/records/records.fixture.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { readerOf } from './read-page.ts';

const NOW = instantAt(TODAY, 12, 0);
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterAll(() => void vi.useRealTimers());

const DAY_MS = 86_400_000;
const step = aStep(1, { description: 'Fill in the form', actor: 'service_user' });
const coming = appointmentRecord({ id: 'coming', startsAt: NOW + DAY_MS, stepId: step.id });
const past = appointmentRecord({ id: 'past', startsAt: NOW - DAY_MS });
const called = { ...appointmentRecord({ id: 'called-off', startsAt: NOW + 2 * DAY_MS }), cancelled: true };
const bus = obstacleRecord({
	id: 'bus',
	categories: ['bus_or_train'],
	ifThenPlan: { if: 'the bus is late', then: 'ring the office' }
});
const world = [planRecord(), aGoal(1), step, coming, past, called, bus];
const plan = ifThenPlanRecord;

async function reader(more: SnapshotRecord[], language: Language = 'en') {
	return readerOf({ records: [...world, ...more], language, text: await loadPersonText(language) });
}

const SAYS = 'If the bus is late, then I will ring the office';
const readAt = async (route: string, id: Record<string, string>, ...more: SnapshotRecord[]) =>
	(await (await reader(more)).read(route, id)).replaceAll(/<!--.*?-->/gs, '');
const times = (html: string, words = SAYS) => html.split(words).length - 1;

describe('a plan comes back', () => {
	const own = plan({ about: { kind: 'appointment', id: 'coming' } });

	it('at the coming appointment, and at none that is over or called off', async () => {
		expect(times(await readAt('/me/appointments/[id]', { id: 'coming' }, own))).toBe(1);
		for (const id of ['past', 'called-off'])
			expect(times(await readAt('/me/appointments/[id]', { id }, own)), id).toBe(0);
	});

	it('at the next appointment once its own is behind, and says that it was made for an earlier one', async () => {
		const ofPast = plan({ about: { kind: 'appointment', id: 'past' } });
		const html = await readAt('/me/appointments/[id]', { id: 'coming' }, ofPast);
		expect([times(html), times(html, 'You planned this for an earlier appointment')]).toEqual([1, 1]);
		expect(html).not.toContain('You made a plan for this');
		const later = appointmentRecord({ id: 'later', startsAt: NOW + 3 * DAY_MS });
		for (const made of [ofPast, own])
			expect(times(await readAt('/me/appointments/[id]', { id: 'later' }, later, made))).toBe(0);
	});

	it('nowhere by itself where it is about life and against nothing, and says so', async () => {
		const SAYS_SO = 'It does not come back by itself.';
		const read = (made: SnapshotRecord) => readAt('/me/if-then/[id]', { id: 'if_then_plan' }, made);
		for (const categories of [[], ['something_else' as const]])
			expect(await read(plan({ categories }))).toContain(SAYS_SO);
		for (const made of [plan({ categories: ['ill'] }), own]) expect(await read(made)).not.toContain(SAYS_SO);
		const html = await readAt('/me/reports/[id]', { id: 'bus' }, { ...bus, categories: ['something_else'] });
		expect(html).toContain('Keep it as a plan');
		expect(html).not.toContain('when the same thing gets in the way');
	});

	it('with its step, and at the appointment that serves it', async () => {
		const ofStep = plan({ about: { kind: 'step', id: step.id } });
		expect(times(await readAt('/me/plan/[step]', { step: step.id }, ofStep))).toBe(1);
		expect(times(await readAt('/me/appointments/[id]', { id: 'coming' }, ofStep))).toBe(1);
	});

	it('with a report of the same thing, beside the plan that stands in it', async () => {
		const other = plan({ categories: ['bus_or_train'], if: 'there is snow', then: 'walk' });
		const html = await readAt('/me/reports/[id]', { id: 'bus' }, other);
		expect(times(html, 'If there is snow, then I will walk')).toBe(1);
		const same = await readAt('/me/reports/[id]', { id: 'bus' }, plan({ categories: ['bus_or_train'] }));
		expect(times(same)).toBe(1);
	});

	it('never once it was let go: it stands with the plans that were, and nowhere else', async () => {
		const gone = plan({ about: { kind: 'appointment', id: 'coming' }, letGoAt: NOW });
		expect(times(await readAt('/me/appointments/[id]', { id: 'coming' }, gone))).toBe(0);
		expect(times(await readAt('/me/progress/copy', {}, gone))).toBe(0);
		const page = await readAt('/me/if-then/[id]', { id: 'if_then_plan' }, gone);
		expect(page).toContain('You let this plan go');
		expect(page).not.toContain('if_then_plan.change');
		expect(await readAt('/me/if-then', {}, gone)).toContain('Plans I let go');
	});
});

describe('the form of a plan', () => {
	const now = plan({ then: 'walk', lastChangeId: 'second' });
	const refused = async (seen: string, then: string) => {
		const typed = { about: ['life'], category: [], if: ['the bus is late'], then: [then], seen: [seen] };
		const failed = {
			action: 'if_then_plan.change',
			problems: [{ field: '', code: 'changed_meanwhile' }],
			typed
		};
		const { read } = await reader([now]);
		return read('/me/if-then/[id]', { id: 'if_then_plan' }, '', failed as never);
	};
	const [MEANWHILE, SAVE_OVER] = ['It says now:', 'Keep mine instead'];

	it('that was filled in before a change shows that change, and what was typed, before it writes over it', async () => {
		const html = await refused('if_then_plan', 'run');
		for (const part of [MEANWHILE, SAVE_OVER, 'value="run"', 'name="seen" value="second"'])
			expect(html).toContain(part);
		// In the page, and beside the button.
		expect(times(html.replaceAll(/<!--.*?-->/gs, ''), 'If the bus is late, then I will walk')).toBe(2);
	});

	it('that was kept from what is gone by now is a plan of its own', async () => {
		const typed = (id: string) => ({ if: ['it rains'], then: ['run'], from: [`obstacle:${id}`] });
		const fromOf = async (id: string) => {
			const problems = [{ field: '', code: 'not_found' }];
			const failed = { action: 'if_then_plan.keep', problems, typed: typed(id) };
			return (await reader([])).read('/me/if-then', {}, '', failed as never);
		};
		expect(await fromOf('bus')).toContain('name="from" value="obstacle:bus"');
		expect(await fromOf('gone')).toContain('name="from" value=""');
	});

	it('that saw what is there, or says the same, writes over nothing', async () => {
		for (const html of [await refused('second', 'run'), await refused('if_then_plan', 'walk')]) {
			expect(html).not.toContain(MEANWHILE);
			expect(html).toContain('Keep this plan');
		}
	});
});

describe('a problem that was thought through', () => {
	it('with what gets in the way and no time asks for the time, or that it is unticked, and keeps what was typed', async () => {
		const typed = {
			category: ['bus_or_train'],
			words: ['It was late'],
			willTry: ['ring first'],
			if: [''],
			option: []
		};
		const failed = { action: 'think', problems: [{ field: '', code: 'plan_half_missing' }], typed };
		const html = await (await reader([])).read('/me/problem', {}, '', failed as never);
		expect(html).toContain('Write when. Or untick what gets in the way.');
		expect(html).toMatch(/href="#if"/);
		expect(html).toContain('It was late');
		expect(html).toMatch(/id="category-bus_or_train"[^>]*checked|checked[^>]*id="category-bus_or_train"/);
	});
});

describe('the plan in a report', () => {
	it('can be kept with one tap, and is not offered again, also when it was let go', async () => {
		const keeps = async (...more: SnapshotRecord[]) =>
			times(await readAt('/me/reports/[id]', { id: 'bus' }, ...more), 'action="?/if_then_plan.keep"');
		expect(await keeps()).toBe(1);
		const from = { kind: 'obstacle', id: 'bus' } as const;
		expect(await keeps(plan({ from }))).toBe(0);
		expect(await keeps(plan({ from, letGoAt: NOW }))).toBe(0);
		expect(await keeps({ ...bus, ifThenPlan: { if: 'the bus is late', then: '' } })).toBe(0);
		expect(await keeps({ ...bus, state: 'withdrawn' })).toBe(0);
	});
});

describe('the pages', () => {
	it.each(['/me/if-then', '/me/problem', '/me/reflect'])(
		'%s is not there for what is not the person’s',
		async (route) => {
			const { read } = await reader([]);
			expect(await read(route, {}, '?step=of-somebody-else')).not.toContain('<form');
			expect(await read(route, {}, `?step=${step.id}`)).toContain('<form');
		}
	);

	it('of a plan that is not there, or somebody else’s, says so', async () => {
		expect(await readAt('/me/if-then/[id]', { id: 'of-somebody-else' })).not.toContain('<form');
	});

	it('ask after a session what fits a session, after a step what fits a step, of a week what fits a week', async () => {
		const { read } = await reader([]);
		const asks = async (query: string) =>
			[...(await read('/me/reflect', {}, query)).matchAll(/name="prompt" value="(\w+)"/g)].map(
				([, prompt]) => prompt
			);
		expect(await asks('?appointment=past')).toContain('what_i_take_with_me');
		expect(await asks(`?step=${step.id}`)).toContain('what_helped');
		expect(await asks('')).toEqual(['what_went_well', 'what_was_hard', 'what_next', 'own_words']);
	});

	it('say what the plan is about, and give it into the copy of one’s own', async () => {
		const about = { kind: 'step', id: step.id } as const;
		const html = await readAt('/me/progress/copy', {}, plan({ about, categories: ['phone'] }));
		expect(html).toContain(SAYS);
		expect(html).toContain('With my step “Fill in the form”');
	});
});

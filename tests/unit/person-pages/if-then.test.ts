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

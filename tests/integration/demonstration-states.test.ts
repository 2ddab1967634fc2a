import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasEnded } from '#lib/domain/people/running-orders.ts';
import { assembleSnapshot, bodiesOf, type Snapshot } from '#lib/domain/records/snapshot.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { loadDemonstration } from '#lib/server/ops/prepare.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { dialects } from './databases.ts';
import { NOW, openStage, type Stage } from './people.ts';

/** What a screen can show of a case, in a word or two for each. */
function statesOf(snapshot: Snapshot): string[] {
	const today = localDate(NOW);
	return [
		...snapshot.orders.map((order) => (hasEnded(order, today) ? 'order: ended' : 'order: running')),
		...snapshot.goals.map(({ status }) => `goal: ${status}`),
		...snapshot.steps.map(({ status }) => `step: ${status}`),
		...snapshot.steps.flatMap(({ claim }) => (claim && !claim.answer ? ['step: waits for the officer'] : [])),
		...snapshot.appointments.map(
			({ outcome, startsAt }) =>
				`appointment: ${outcome?.code ?? (startsAt > NOW ? 'to come' : 'nobody has said how it went')}`
		),
		...snapshot.obstacles.map(({ state }) => `obstacle: ${state}`),
		...snapshot.referrals.map(({ state }) => `referral: ${state}`),
		...snapshot.proposals.map(() => 'idea: sent'),
		...snapshot.disagreements.map(() => 'plan: not agreed with'),
		...snapshot.planVersions.map(() => 'plan: agreed'),
		...snapshot.positiveChanges.map(() => 'good news'),
		...snapshot.reflections.map(() => 'reflection'),
		...snapshot.complianceEvents.flatMap(({ decisions, accounts, restart }) => [
			decisions.length === 0 ? 'event: open' : `event: ${decisions.at(-1)?.outcome}`,
			...(accounts.length > 0 ? ['event: their side was told'] : []),
			...(restart ? ['event: fresh start'] : [])
		]),
		...snapshot.warnings.map(({ form }) => form)
	];
}

describe.each([...dialects])('the states of the demonstration on %s', (dialect) => {
	let stage: Stage;
	beforeAll(async () => {
		stage = await openStage(dialect);
		await loadDemonstration(stage.database, NOW);
	});
	afterAll(() => stage.close());

	async function cases(): Promise<{ forename: string; language: string; snapshot: Snapshot }[]> {
		const { kysely } = stage.database;
		const people = await kysely.selectFrom('people').select(['id', 'forename', 'language']).execute();
		return Promise.all(
			people.map(async ({ id, ...person }) => {
				const { records } = await readSync(kysely, id, null, NOW);
				return { ...person, snapshot: assembleSnapshot(bodiesOf(records)) };
			})
		);
	}

	it('bring nobody to the top of Today for words of danger', async () => {
		expect(await stage.database.kysely.selectFrom('danger_signs').select('words').execute()).toEqual([]);
	});

	it('are all there between its people', async () => {
		const shown = (await cases()).flatMap(({ snapshot }) => statesOf(snapshot));
		expect([...new Set(shown)].sort()).toEqual(
			expect.arrayContaining([
				...['running', 'ended'].map((state) => `order: ${state}`),
				...['current', 'future', 'achieved'].map((state) => `goal: ${state}`),
				...['not_started', 'in_progress', 'completed', 'cannot_be_done_yet'].map((state) => `step: ${state}`),
				'step: waits for the officer',
				...[
					'to come',
					'nobody has said how it went',
					'attended_complied',
					'acceptable_absence',
					'failed_to_attend',
					'unacceptable_absence',
					'sent_home_service_issue',
					'rescheduled_by_staff'
				].map((state) => `appointment: ${state}`),
				...['sent', 'seen', 'being_worked_on', 'sorted'].map((state) => `obstacle: ${state}`),
				...['waiting', 'not_available_in_area'].map((state) => `referral: ${state}`),
				'idea: sent',
				'plan: agreed',
				'plan: not agreed with',
				'good news',
				'reflection',
				...['open', 'accepted', 'not_accepted', 'their side was told', 'fresh start'].map(
					(state) => `event: ${state}`
				),
				'warning',
				'licence_letter'
			])
		);
	});

	it.each(['en', 'cy'])('tell something of each part to a reader of %s', async (language) => {
		const own = (await cases()).filter((person) => person.language === language);
		const shown = own.flatMap(({ snapshot }) => statesOf(snapshot));
		expect([...new Set(shown)]).toEqual(
			expect.arrayContaining([
				'step: not_started',
				'step: in_progress',
				'step: completed',
				'step: cannot_be_done_yet',
				'appointment: to come',
				'appointment: attended_complied',
				'appointment: acceptable_absence'
			])
		);
		for (const part of ['obstacle', 'event', 'order', 'goal'])
			expect(
				shown.some((state) => state.startsWith(`${part}: `)),
				part
			).toBe(true);
	});

	it('include somebody with two orders that run, one that has ended, and three years behind them', async () => {
		const pawel = (await cases()).find(({ forename }) => forename === 'Paweł');
		const { orders = [], appointments = [], warnings = [] } = pawel?.snapshot ?? {};
		const today = localDate(NOW);
		expect(orders.map((order) => hasEnded(order, today)).sort()).toEqual([false, false, true]);
		const first = Math.min(...appointments.map(({ startsAt }) => startsAt));
		expect(NOW - first).toBeGreaterThan(2.9 * 365 * 24 * 60 * 60 * 1000);
		const ended = orders.find((order) => hasEnded(order, today));
		expect(warnings.map(({ orderId }) => orderId)).toContain(ended?.id);
	});
});

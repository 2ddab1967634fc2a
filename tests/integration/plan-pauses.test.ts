import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { standing } from '#lib/domain/compliance/standing.ts';
import { seenOf } from '#lib/domain/identifiers/seen.ts';
import { personsPlan } from '#lib/domain/plan/persons-plan.ts';
import { toDoNow } from '#lib/domain/plan/placed-steps.ts';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { readGaps } from '#lib/server/queries/plan/gaps.ts';
import { readPausesFor } from '#lib/server/queries/plan/pauses.ts';
import { dialects } from './databases.ts';
import { DAY_MS } from './compliance-scene.ts';
import { makeMiss, makeOrder, NOW } from './people.ts';
import { pauseForm } from './plan-payloads.ts';
import { openScene, type Scene } from './scene.ts';

const TODAY = localDate(NOW);

describe.each([...dialects])('a pause of a plan, on %s', (dialect) => {
	let scene: Scene;
	let personId: string;
	let pauseId: string;

	beforeAll(async () => {
		scene = await openScene(dialect);
		({ personId } = scene.dan.actor);
		await makeOrder(scene.database, personId, 'community_order');
		await rebuildEverybody(scene.database);
	});
	afterAll(() => scene.close());

	const begin = (changes: Partial<PayloadOf<'pause.begin'>> = {}) => ({ personId, ...pauseForm, ...changes });
	const change = (changes: Partial<PayloadOf<'pause.change'>> = {}) => ({
		pauseId,
		...pauseForm,
		...changes
	});
	const onPhone = async () => (await scene.phone()).plan?.pauses;
	const toDo = async (today = TODAY) =>
		toDoNow(personsPlan(await scene.phone(), today)).map(({ step }) => step.id);
	const pages = (actor = scene.officer.actor, now = NOW) =>
		readPausesFor(scene.database.kysely, actor, personId, 84, now);

	it('is not begun by anybody but the officer of the case', async () => {
		const { actor } = scene.stranger;
		expect(await scene.tryTo('pause.begin', begin(), actor)).toMatchObject({ code: 'not_found' });
		expect(await scene.tryTo('pause.begin', begin(), scene.dan.actor)).toMatchObject({ code: 'not_allowed' });
	});

	it('has a day to look again: after today, and not too far away', async () => {
		const refused = async (changes: Partial<PayloadOf<'pause.begin'>>) =>
			(await scene.tryTo('pause.begin', begin(changes))).code;
		expect(await refused({ lookAgainOn: TODAY })).toBe('look_again_too_soon');
		expect(await refused({ lookAgainOn: addDays(TODAY, -1) })).toBe('date_in_past');
		expect(await refused({ lookAgainOn: addDays(TODAY, 85) })).toBe('pause_too_long');
		expect(await refused({ startsOn: addDays(TODAY, -85) })).toBe('pause_too_long');
		expect(await onPhone()).toBeUndefined();
	});

	it('holds what is ours, is on the phone, and there is one at a time', async () => {
		expect(await toDo()).toContain(scene.dan.stepId);
		pauseId = await scene.order('pause.begin', begin());
		expect(await onPhone()).toEqual([
			{
				id: pauseId,
				reason: 'hospital',
				reasonWords: null,
				startsOn: pauseForm.startsOn,
				lookAgainOn: pauseForm.lookAgainOn,
				words: pauseForm.words,
				by: 'Test Officer',
				endedOn: null
			}
		]);
		expect(await toDo()).toEqual([]);
		expect(await scene.tryTo('pause.begin', begin())).toMatchObject({ code: 'pause_is_open' });
	});

	it('takes nothing from the person: they still report, say what is done, and write', async () => {
		const { actor, stepId } = scene.dan;
		await scene.order('step.claim', { stepId, words: 'I did it in here', doneOn: null }, actor);
		expect((await scene.onPhone('step', stepId))?.claim?.words).toBe('I did it in here');
		const plan = personsPlan(await scene.phone(), TODAY);
		expect(plan.now.find(({ step }) => step.id === stepId)?.reasons[0]?.code).toBe('claimed');
		await scene.order('claim.answer', { stepId, confirmed: false, words: 'Not yet' });
	});

	it('is not changed or ended by whoever has not seen what it says now, nor by anybody else', async () => {
		const { actor } = scene.stranger;
		expect(await scene.tryTo('pause.change', change(), actor)).toMatchObject({ code: 'not_found' });
		expect(await scene.tryTo('pause.end', { pauseId }, actor)).toMatchObject({ code: 'not_found' });
		await scene.order('pause.change', change({ lookAgainOn: '2026-12-20', seen: seenOf(1) }));
		for (const stale of [
			await scene.tryTo('pause.change', change({ seen: seenOf(1) })),
			await scene.tryTo('pause.end', { pauseId, seen: seenOf(1) })
		])
			expect(stale).toMatchObject({ code: 'changed_meanwhile' });
		expect((await onPhone())?.[0]?.lookAgainOn).toBe('2026-12-20');
		expect((await pages()).open).toMatchObject({
			version: 2,
			before: [{ lookAgainOn: pauseForm.lookAgainOn, by: 'Test Officer', at: NOW }]
		});
		expect(await pages(actor)).toEqual({ open: null, over: [], appointments: [] });
	});

	it('moves no appointment: each in its time is listed, until our side moves it', async () => {
		const within = await makeMiss(scene.database, personId, NOW + 3 * DAY_MS);
		await makeMiss(scene.database, personId, NOW + 60 * DAY_MS);
		const first = scene.dan.appointmentId;
		expect((await pages()).appointments.map(({ id }) => id)).toEqual([first, within]);
		expect(await scene.onPhone('appointment', first)).toMatchObject({ cancelled: false, outcome: null });
		const moved = { appointmentId: within, code: 'rescheduled_by_staff', reason: null, facts: '' } as const;
		await scene.order('outcome.record', moved);
		expect((await pages()).appointments.map(({ id }) => id)).toEqual([first]);
	});

	it('hides nothing that comes where its day has passed: all that the next longest pause could hold', async () => {
		const { actor } = scene.officer;
		const listed = async (now: number) => (await pages(actor, now)).appointments.map(({ id }) => id);
		const day = Date.parse('2026-12-20T09:00:00Z');
		const [after, tooFar] = [
			await makeMiss(scene.database, personId, day + 6 * DAY_MS),
			await makeMiss(scene.database, personId, day + 90 * DAY_MS)
		];
		expect(await listed(day - DAY_MS)).not.toContain(after);
		for (const now of [day, day + 4 * DAY_MS]) expect(await listed(now)).toContain(after);
		expect(await listed(day)).not.toContain(tooFar);
		expect(await listed(day + 10 * DAY_MS)).toContain(tooFar);
	});

	it('waits on Today once its day has come, and stands among what is not delivered', async () => {
		const waits = async (now: number) =>
			(await readWaiting(scene.database.kysely, scene.officer.actor, now)).filter(
				({ kind }) => kind === 'pause'
			);
		const day = Date.parse('2026-12-20T09:00:00Z');
		expect(await waits(day - DAY_MS)).toEqual([]);
		expect(await waits(day)).toMatchObject([
			{ personId, subjectId: pauseId, reason: 'hospital', lookAgainOn: '2026-12-20' }
		]);
		expect(await waits(day + 40 * DAY_MS)).toHaveLength(1);
		// What has ended waits for nobody, as in the gaps; one of two that runs on does.
		const orders = scene.database.kysely.updateTable('orders');
		await orders.set({ ended_on: '2026-12-10' }).where('person_id', '=', personId).execute();
		expect(await waits(day)).toEqual([]);
		const another = await makeOrder(scene.database, personId, 'community_order');
		expect(await waits(day)).toHaveLength(1);
		await scene.database.kysely.deleteFrom('orders').where('id', '=', another).execute();
		await orders.set({ ended_on: null }).where('person_id', '=', personId).execute();
		const [gaps] = await readGaps(scene.database.kysely, { teamId: scene.teamId }, '2026-12-25');
		expect(gaps?.gaps).toContainEqual({ code: 'pause_look_due', lookAgainOn: '2026-12-20', ageDays: 5 });
		// Nobody has things to do all at once because we forgot.
		expect(await toDo('2026-12-25')).toEqual([]);
	});

	it('is read by no rule: where they stand, and what a miss opens, is the same with and without it', async () => {
		const appointmentId = await makeMiss(scene.database, personId, NOW - DAY_MS);
		const missed = { appointmentId, code: 'failed_to_attend', reason: null, facts: '' } as const;
		await scene.order('outcome.record', missed);
		const rules = async () => {
			const phone = await scene.phone();
			return { stands: standing(phone, TODAY), events: phone.complianceEvents, warnings: phone.warnings };
		};
		const withIt = await rules();
		expect(withIt.events).toHaveLength(1);
		const held = await scene.database.kysely.selectFrom('plan_pauses').selectAll().execute();
		await scene.database.kysely.deleteFrom('plan_pauses').execute();
		await rebuildEverybody(scene.database);
		expect(await onPhone()).toEqual([]);
		expect(await rules()).toEqual(withIt);
		await scene.database.kysely.insertInto('plan_pauses').values(held).execute();
		await rebuildEverybody(scene.database);
	});

	it('ends today, and everything is back where it was', async () => {
		await scene.order('pause.end', { pauseId, seen: seenOf(2) });
		expect((await onPhone())?.[0]?.endedOn).toBe(TODAY);
		expect(await toDo()).toContain(scene.dan.stepId);
		expect(await scene.tryTo('pause.end', { pauseId, seen: seenOf(3) })).toMatchObject({
			code: 'pause_has_ended'
		});
		expect(await scene.tryTo('pause.change', change())).toMatchObject({ code: 'pause_has_ended' });
		const now = NOW + 5 * DAY_MS;
		const days = { startsOn: '2026-11-26', lookAgainOn: '2026-12-10' };
		await scene.order('pause.begin', begin(days), scene.officer.actor, now);
		expect((await pages(scene.officer.actor, now)).over).toMatchObject([{ id: pauseId }]);
	});

	it('keeps to what the area has set', async () => {
		const set = {
			teamId: scene.teamId,
			setting: 'pauseLongestDays',
			value: 7,
			reason: 'Look often'
		} as const;
		const administrator = {
			role: 'administrator',
			accountId: scene.officer.actor.accountId,
			name: 'A'
		} as const;
		await scene.order('sequencing_policy.set', set, administrator);
		const { open } = await pages();
		const wanted = { ...change({ startsOn: '2026-11-26' }), pauseId: open?.id ?? '' };
		const tooLong = { ...wanted, lookAgainOn: addDays('2026-11-26', 8) };
		expect(await scene.tryTo('pause.change', tooLong)).toMatchObject({ code: 'pause_too_long' });
		await scene.order('pause.change', { ...wanted, lookAgainOn: addDays('2026-11-26', 7) });
		expect((await scene.phone()).plan?.policy ?? {}).not.toHaveProperty('pauseLongestDays');
	});

	it('ends with a death: nothing of it is asked, and nothing waits', async () => {
		const { open } = await pages();
		await scene.order('death.record', { personId, diedOn: '2026-11-22' });
		const late = await scene.tryTo('pause.end', { pauseId: open?.id ?? '' });
		expect(late).toMatchObject({ code: 'person_has_died' });
		const later = NOW + 60 * DAY_MS;
		expect(await readWaiting(scene.database.kysely, scene.officer.actor, later, personId)).toEqual([]);
	});
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayInNumbers } from '#lib/domain/attention/diary.ts';
import { markOf, withPutOffs } from '#lib/domain/attention/put-off.ts';
import { attentionOrder } from '#lib/domain/attention/today.ts';
import type { OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';
import type { ObstacleCategory } from '#lib/domain/reports/vocabulary.ts';
import { addDays, instantAt, localDate } from '#lib/domain/time/local-date.ts';
import { readDiary } from '#lib/server/queries/attention/diary.ts';
import { readPutOffs } from '#lib/server/queries/attention/put-offs.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { waitsNow } from '#lib/server/queries/attention/waits-now.ts';
import { countStatements } from './count-statements.ts';
import { dialects } from './databases.ts';
import { busReport, makeMiss, makeOrder, makePerson, NOW } from './people.ts';
import { openScene, type Scene } from './scene.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const TODAY = localDate(NOW);

describe.each([...dialects])('an officer’s day, on %s', (dialect) => {
	let scene: Scene;
	let personId: string;

	beforeEach(async () => {
		scene = await openScene(dialect);
		personId = scene.dan.actor.personId;
		await scene.database.kysely.deleteFrom('appointments').execute();
	});
	afterEach(() => scene.close());

	const waits = async (now = NOW, actor = scene.officer.actor) =>
		attentionOrder(await readWaiting(scene.database.kysely, actor, now), now, localDate(now));
	const codes = async (now = NOW) => (await waits(now)).map(({ reason }) => reason.code);
	const diary = (now = NOW, actor = scene.officer.actor) => readDiary(scene.database.kysely, actor, now);
	const record = (appointmentId: string, code: Exclude<OutcomeCode, 'other'>, late?: boolean) =>
		scene.order('outcome.record', {
			appointmentId,
			code,
			reason: null,
			facts: '',
			...(late !== undefined && { late })
		});

	it('has what is in the book for today and nothing else, with what was said and how the last one went', async () => {
		const { actor } = scene.officer;
		const last = await makeMiss(scene.database, personId, NOW - 3 * DAY_MS);
		await record(last, 'attended_complied', true);
		const id = await makeMiss(scene.database, personId, NOW + HOUR_MS);
		await makeMiss(scene.database, personId, NOW + DAY_MS);
		const report = { ...busReport, about: { kind: 'appointment' as const, id } };
		await scene.order('obstacle.report', report, scene.dan.actor);
		expect(await diary()).toMatchObject([
			{
				id,
				personId,
				report: { categories: busReport.categories },
				last: { code: 'attended_complied', cameLate: true }
			}
		]);
		expect(await diary(NOW, scene.stranger.actor)).toEqual([]);
		await scene.order('death.record', { personId, diedOn: TODAY }, actor);
		expect(await diary()).toEqual([]);
	});

	it('begins and ends with the day by the clocks here, also on the nights on which they change', async () => {
		for (const day of ['2026-03-29', '2026-10-25']) {
			await scene.database.kysely.deleteFrom('appointments').execute();
			const inside = [instantAt(day, 0, 0), instantAt(day, 0, 30), instantAt(addDays(day, 1), 0, 0) - 60_000];
			const outside = [instantAt(day, 0, 0) - 60_000, instantAt(addDays(day, 1), 0, 0)];
			for (const at of [...inside, ...outside]) await makeMiss(scene.database, personId, at);
			const found = await diary(instantAt(day, 12, 0));
			expect(found.map(({ startsAt }) => startsAt)).toEqual(inside);
			expect(dayInNumbers(found, instantAt(day, 12, 0))).toEqual({ count: 3, lacking: 2 });
		}
	});

	it('asks of an earlier day how it went, until somebody says it, and never of long ago', async () => {
		await makeMiss(scene.database, personId, NOW + DAY_MS);
		const id = await makeMiss(scene.database, personId, NOW - DAY_MS);
		await makeMiss(scene.database, personId, NOW - 60 * DAY_MS);
		await makeMiss(scene.database, personId, NOW - HOUR_MS);
		expect(await waits()).toMatchObject([{ item: { kind: 'unrecorded', subjectId: id } }]);
		await record(id, 'attended_complied');
		expect(await codes()).toEqual([]);
	});

	it('says who has nothing in the book, while an order runs and they are neither in custody nor dead', async () => {
		expect(await codes()).toEqual([]);
		await makeOrder(scene.database, personId, 'community_order');
		await makeOrder(scene.database, personId, 'suspended_sentence_order');
		expect(await codes()).toEqual(['nobody_booked']);
		const id = await makeMiss(scene.database, personId, NOW + DAY_MS);
		expect(await codes()).toEqual([]);
		await scene.database.kysely
			.updateTable('appointments')
			.set({ cancelled: 1 })
			.where('id', '=', id)
			.execute();
		expect(await codes()).toEqual(['nobody_booked']);
		await scene.order('custody.record', { personId, from: addDays(TODAY, -2), until: null });
		expect(await codes()).toEqual([]);
		await scene.database.kysely.deleteFrom('custody_periods').execute();
		await scene.database.kysely
			.updateTable('orders')
			.set({ ended_on: addDays(TODAY, -1) })
			.execute();
		expect(await codes()).toEqual([]);
	});

	it('keeps that somebody came late beside the outcome, and takes it back with it', async () => {
		const id = await makeMiss(scene.database, personId, NOW - HOUR_MS);
		await record(id, 'attended_complied', true);
		expect(await scene.onPhone('appointment', id)).toMatchObject({
			cameLate: true,
			outcome: { code: 'attended_complied' },
			accountDueOn: null
		});
		await record(id, 'attended_complied');
		expect(await scene.onPhone('appointment', id)).not.toHaveProperty('cameLate');
		// Whoever was not there was not late.
		await record(id, 'rescheduled_by_staff', true);
		expect(await scene.onPhone('appointment', id)).not.toHaveProperty('cameLate');
	});

	describe('something left for another day', () => {
		const until = addDays(TODAY, 3);

		async function reported(categories: ObstacleCategory[] = busReport.categories) {
			const subjectId = await scene.order('obstacle.report', { ...busReport, categories }, scene.dan.actor);
			return { personId, kind: 'obstacle', subjectId };
		}
		async function leave(key: { personId: string; kind: string; subjectId: string }, more: object = {}) {
			const found = await waitsNow(scene.database.kysely, scene.officer.actor, key, NOW);
			const seen = found ? markOf(found) : '1';
			return scene.tryTo('waiting.put_off', { ...key, until, words: '', seen, ...more });
		}
		const standing = async (accountId: string, now = NOW) => {
			const putOffs = await readPutOffs(scene.database.kysely, scene.officer.actor, localDate(now));
			return withPutOffs(await waits(now), putOffs, accountId, localDate(now));
		};

		it('goes from its giver’s list until that day, and from nobody else’s', async () => {
			await makeMiss(scene.database, personId, NOW + DAY_MS);
			const key = await reported();
			expect(await leave(key, { words: 'The ward rings back' })).toMatchObject({ code: null });
			const mine = await standing(scene.officer.actor.accountId);
			expect([mine.now.length, mine.later.length]).toEqual([0, 1]);
			const others = await standing('another account');
			expect(others.now).toMatchObject([
				{ putOff: { words: 'The ward rings back', byName: scene.officer.actor.name } }
			]);
			const then = await standing(scene.officer.actor.accountId, instantAt(until, 9, 0));
			expect(then.now.some(({ item }) => item.subjectId === key.subjectId)).toBe(true);
		});

		it('can be put back, and left again for another day', async () => {
			const key = await reported();
			await leave(key, { words: 'First' });
			expect(await leave(key, { until: addDays(TODAY, 1), words: 'Second' })).toMatchObject({ code: null });
			const rows = await scene.database.kysely.selectFrom('put_offs').select(['until', 'words']).execute();
			expect(rows).toEqual([{ until: addDays(TODAY, 1), words: 'Second' }]);
			await scene.order('waiting.bring_back', key);
			await scene.order('waiting.bring_back', key);
			expect((await standing(scene.officer.actor.accountId)).later).toEqual([]);
		});

		it('comes back by itself when something about it has changed', async () => {
			const key = await reported();
			await leave(key, { words: 'Later' });
			await scene.order('obstacle.answer', {
				obstacleId: key.subjectId,
				offers: [],
				words: 'I will ring',
				actions: [{ what: 'I ring', who: 'officer', by: TODAY }],
				nextState: 'being_worked_on'
			});
			const { now } = await standing(scene.officer.actor.accountId);
			expect(now).toMatchObject([{ reason: { code: 'promise_due' }, putOff: null }]);
		});

		it('is refused for danger, without a reason that is needed, for a day that is none, and to whoever came second', async () => {
			expect((await leave(await reported(['scared']), { words: 'x' })).code).toBe('danger_cannot_wait');
			const key = await reported();
			expect((await leave(key, { until: addDays(TODAY, 5) })).code).toBe('put_off_reason_missing');
			expect((await leave(key, { until: TODAY })).code).toBe('put_off_too_soon');
			expect((await leave(key, { until: addDays(TODAY, 29), words: 'x' })).code).toBe('put_off_too_long');
			expect((await leave(key, { seen: 'not_answered 1 - -', words: 'x' })).code).toBe('changed_meanwhile');
			expect((await leave({ ...key, kind: 'reflection' })).code).toBe('does_not_wait');
			const stranger = { ...key, until, words: 'x', seen: '1' };
			expect((await scene.tryTo('waiting.put_off', stranger, scene.stranger.actor)).code).toBe('not_found');
			expect((await scene.tryTo('waiting.put_off', stranger, scene.dan.actor)).code).toBe('not_allowed');
			expect(await scene.database.kysely.selectFrom('put_offs').selectAll().execute()).toEqual([]);
		});
	});

	it('asks the database as often for twenty people as for one', async () => {
		const asked = async () => (await countStatements(async () => [await waits(), await diary()])).statements;
		await fill();
		const few = await asked();
		for (let count = 0; count < 19; count += 1) await fill();
		expect(few).toBeGreaterThan(10);
		expect(await asked()).toBe(few);
	});

	async function fill(): Promise<void> {
		const { actor } = await makePerson(scene.database, scene.officer, 'Robin');
		await makeOrder(scene.database, actor.personId, 'community_order');
		await makeMiss(scene.database, actor.personId, NOW - DAY_MS);
		const id = await makeMiss(scene.database, actor.personId, NOW + HOUR_MS);
		await scene.order('obstacle.report', { ...busReport, about: { kind: 'appointment', id } }, actor);
	}
});

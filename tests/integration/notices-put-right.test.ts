import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import type { Known } from '#lib/domain/notices/news.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import { claimDue } from '#lib/server/notices/claim.ts';
import { putNewsOut } from '#lib/server/notices/put-news-out.ts';
import { settle } from '#lib/server/notices/settle.ts';
import { beginNewLife } from '#lib/server/ops/life.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { bookingPayloads } from './booking-payloads.ts';
import { dialects } from './databases.ts';
import { everyPayload } from './every-payload.ts';
import {
	closeNoticeServers,
	openNoticeServers,
	openNoticeStage,
	type NoticeServers,
	type NoticeStage
} from './notice-stage.ts';
import { makeOrder, NOW } from './people.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const CHANGED = 'Something in your appointments changed. Open the app to see it.';
const NEW = 'There is something new for you. Open the app to see it.';
const REMINDER = 'Reminder: Tuesday 24 November, 9am. Open the app to see more.';

describe.each([...dialects])('notices of what was put right, came at once or was lost, on %s', (dialect) => {
	let servers: NoticeServers;
	let stage: NoticeStage;

	beforeAll(async () => {
		servers = await openNoticeServers();
	});
	afterAll(() => closeNoticeServers(servers));
	beforeEach(async () => {
		stage = await openNoticeStage(dialect, servers);
		await startsIn(300 * DAY_MS);
		await rebuildEverybody(stage.database);
		await stage.agree('text');
		await stage.work(NOW - HOUR_MS);
		stage.at = NOW;
	});
	afterEach(() => stage.close());

	const me = () => stage.dan.actor;
	const personId = () => me().personId;
	const kysely = () => stage.database.kysely;
	const startsIn = (ms: number) =>
		kysely()
			.updateTable('appointments')
			.set({ starts_at: NOW + ms })
			.execute();
	const book = (changes: Partial<PayloadOf<'appointment.book'>> = {}, at = stage.at) =>
		stage.order(
			'appointment.book',
			{ ...bookingPayloads['appointment.book'], personId: personId(), on: '2027-01-13', ...changes },
			stage.officer.actor,
			at
		);
	const write = (at = stage.at) =>
		stage.order(
			'message.send',
			{ personId: personId(), words: 'I will ring at ten', answers: [] },
			stage.officer.actor,
			at
		);
	const custody = (until: string | null = null) =>
		stage.order(
			'custody.record',
			{ personId: personId(), from: '2026-11-23', until },
			stage.officer.actor,
			stage.at
		);
	/** It was somebody else's. */
	const takeBack = (custodyId: string) =>
		stage.order(
			'custody.change',
			{ custodyId, from: '2026-11-23', until: null, withdrawn: true },
			stage.officer.actor,
			stage.at
		);
	const said = () => servers.texts.got.map(({ words }) => words);
	const rows = () => kysely().selectFrom('notices').selectAll().orderBy('at').orderBy('id').execute();
	const states = async () => (await rows()).map(({ state, why }) => [state, why]);
	const shown = async () => (await stage.phone()).reminders.map(({ state, why }) => [state, why]);
	/** What moves Dan's revision, and is told of by nothing. */
	const touch = () =>
		kysely()
			.updateTable('person_sync')
			.set((build) => ({ revision: build('revision', '+', 1) }))
			.execute();

	describe('what staff wrote', () => {
		it.each(['before the last look', 'as long after it'])(
			'is told once, also where its writer’s clock stood %s',
			async (when) => {
				const obstacleId = await stage.order(
					'obstacle.report',
					{ ...everyPayload['obstacle.report'], about: { kind: 'life' } },
					me(),
					NOW - 5 * HOUR_MS
				);
				await stage.work(NOW - MINUTE_MS);
				const clock = when === 'before the last look' ? NOW - 3 * HOUR_MS : NOW + 3 * HOUR_MS;
				await write(clock);
				await stage.workUntil(NOW + HOUR_MS, 5 * MINUTE_MS);
				expect(said()).toEqual([NEW]);
				const answer = { ...everyPayload['obstacle.answer'], obstacleId };
				await stage.order('obstacle.answer', answer, stage.officer.actor, clock);
				await stage.workUntil(NOW + 8 * HOUR_MS, 30 * MINUTE_MS);
				expect(said()).toEqual([NEW, NEW]);
				stage.at = instantAt('2026-11-24', 9, 0);
				await rebuildEverybody(stage.database);
				await kysely().updateTable('person_records').set({ revision: 1_000 }).execute();
				await kysely().updateTable('person_sync').set({ revision: 1_000 }).execute();
				await stage.workUntil(stage.at + 9 * HOUR_MS, 30 * MINUTE_MS);
				expect(said()).toEqual([NEW, NEW]);
			}
		);

		it('is told of looks from before by the clock, once', async () => {
			await write(NOW - 2 * HOUR_MS);
			await stage.work();
			await kysely().deleteFrom('notices').execute();
			const { known } = await kysely().selectFrom('notice_looks').select('known').executeTakeFirstOrThrow();
			const { toCome } = fromJson(known) as Known;
			await kysely()
				.updateTable('notice_looks')
				.set({ known: toJson(toCome) })
				.execute();
			await touch();
			await stage.workUntil(NOW + HOUR_MS, 5 * MINUTE_MS);
			expect(said()).toEqual([]);
			await write();
			await stage.workUntil(NOW + 2 * HOUR_MS, 5 * MINUTE_MS);
			expect(said()).toEqual([NEW]);
		});

		it('while a notice is in somebody’s hand is told by another, and not twice in six hours', async () => {
			await write();
			await stage.work();
			stage.at = NOW + 15 * MINUTE_MS;
			const slow = stage.worker('slow');
			const [taken] = await claimDue(slow);
			await stage.openApp();
			await write();
			await putNewsOut(stage.worker('two'));
			await settle(slow, taken!, { state: 'dropped', why: 'seen' });
			await stage.workUntil(NOW + 6 * HOUR_MS, 15 * MINUTE_MS);
			expect(said()).toEqual([]);
			await stage.workUntil(NOW + 8 * HOUR_MS, 15 * MINUTE_MS);
			expect(said()).toEqual([NEW]);
		});

		it.each(['message', 'appointment'])(
			'or changed is not lost with one that was held too long (%s)',
			async (what) => {
				const make = () => (what === 'message' ? write() : book());
				await make();
				await stage.work();
				stage.at = NOW + HOUR_MS;
				const slow = stage.worker('slow');
				const [taken] = await claimDue(slow);
				await stage.openApp();
				// By another's clock it is long enough.
				stage.at += 5 * MINUTE_MS;
				await (what === 'message' ? write() : book({ on: '2027-02-03' }));
				await putNewsOut(stage.worker('two'));
				stage.at -= 5 * MINUTE_MS;
				await settle(slow, taken!, { state: 'dropped', why: 'seen' });
				await stage.work(stage.at + 6 * MINUTE_MS);
				expect(said()).toEqual([what === 'message' ? NEW : CHANGED]);
			}
		);
	});

	it('an appointment is no news again to a clock that goes right after one that went ahead', async () => {
		await book({ on: '2026-11-23', at: '11:00' });
		await stage.work();
		expect(said()).toContain(CHANGED);
		await touch();
		await stage.work(NOW + 3 * HOUR_MS);
		stage.at = NOW + MINUTE_MS;
		await touch();
		await stage.workUntil(NOW + HOUR_MS, 10 * MINUTE_MS);
		expect(said().filter((words) => words === CHANGED)).toEqual([CHANGED]);
	});

	it('what another process has in hand by now is not called unsent by the one that held it before', async () => {
		await startsIn(DAY_MS);
		await kysely().updateTable('notice_choices').set({ changes: 0 }).execute();
		servers.texts.mood = { status: 503, error: 'Exception', message: 'Internal server error' };
		await stage.work();
		servers.texts.mood = 'well';
		stage.at = NOW + 10 * MINUTE_MS;
		const slow = stage.worker('slow');
		const [taken] = await claimDue(slow);
		stage.at += 5 * MINUTE_MS;
		expect(await claimDue(stage.worker('two'))).toHaveLength(1);
		await settle(slow, taken!, { state: 'not_sent', why: 'in_custody' });
		expect(await states()).toEqual([['due', 'provider_away']]);
		await stage.workUntil(NOW + 2 * HOUR_MS, 10 * MINUTE_MS);
		expect(said()).toEqual([REMINDER]);
	});

	describe('a reminder that was not sent', () => {
		beforeEach(async () => {
			await startsIn(DAY_MS);
			await kysely().updateTable('notice_choices').set({ changes: 0 }).execute();
		});

		it('as they were in prison is sent where the stay was put right, once', async () => {
			const stayId = await custody();
			await stage.work();
			expect(await shown()).toEqual([['not_sent', 'in_custody']]);
			const [before] = await rows();
			await stage.workUntil(NOW + HOUR_MS, 10 * MINUTE_MS);
			expect(await rows()).toEqual([before]);
			await takeBack(stayId);
			await stage.work();
			expect(said()).toEqual([REMINDER]);
			expect(await shown()).toEqual([['sent', null]]);
			await stage.workUntil(NOW + DAY_MS, HOUR_MS);
			expect(said()).toEqual([REMINDER]);
		});

		it('says the reason that is there now, also where no way is on', async () => {
			const orderId = await makeOrder(stage.database, personId(), 'community_order');
			const stayId = await custody();
			await stage.work();
			await kysely()
				.updateTable('orders')
				.set({ ended_on: '2026-11-20' })
				.where('id', '=', orderId)
				.execute();
			await takeBack(stayId);
			await stage.work();
			expect(await shown()).toEqual([['not_sent', 'order_over']]);
			await kysely().deleteFrom('notices').execute();
			await stage.order('notice_way.stop', { way: 'text' }, me(), stage.at);
			await stage.work();
			await stage.work();
			expect((await states()).at(-1)).toEqual(['not_sent', 'order_over']);
			await kysely().updateTable('orders').set({ ended_on: null }).execute();
			await stage.work();
			expect(await states()).toEqual([['not_sent', 'no_way']]);
			expect(said()).toEqual([]);
		});

		it.each(['as it fell due', 'as it was to go out'])(
			'as their order had ended (%s) is sent where it had not',
			async (when) => {
				await makeOrder(stage.database, personId(), 'community_order');
				const end = (ended_on: string | null) => kysely().updateTable('orders').set({ ended_on }).execute();
				if (when === 'as it was to go out') {
					servers.texts.mood = { status: 503, error: 'Exception', message: 'Internal server error' };
					await stage.work();
					servers.texts.mood = 'well';
				}
				await end('2026-11-20');
				await stage.work(NOW + 10 * MINUTE_MS);
				expect(await shown()).toEqual([['not_sent', 'order_over']]);
				await end(null);
				await stage.workUntil(NOW + 3 * HOUR_MS, 10 * MINUTE_MS);
				expect(said()).toEqual([REMINDER]);
				expect(await shown()).toEqual([['sent', null]]);
			}
		);

		it('as no hour was safe is sent where they chose others in time', async () => {
			const choose = (safeFrom: number, safeUntil: number) =>
				stage.order('notice_choices.save', { timing: 'one_day', safeFrom, safeUntil }, me(), stage.at);
			await startsIn(DAY_MS - HOUR_MS / 2);
			stage.at = NOW + 7 * HOUR_MS;
			await choose(10, 12);
			await stage.work();
			expect(await shown()).toEqual([['not_sent', 'no_safe_time']]);
			await choose(9, 20);
			await stage.work();
			expect(said()).toHaveLength(1);
			expect(await shown()).toEqual([['sent', null]]);
		});

		it('and whose time has passed stays as it is', async () => {
			const stayId = await custody();
			await stage.work();
			stage.at = NOW + DAY_MS - 20 * MINUTE_MS;
			await takeBack(stayId);
			await stage.workUntil(NOW + DAY_MS + HOUR_MS, 10 * MINUTE_MS);
			expect(said()).toEqual([]);
			expect((await shown()).map(([state]) => state)).toEqual(['not_sent']);
		});
	});

	describe('news that was not sent', () => {
		it('as they were in prison is told where the stay was put right, once, with what came since', async () => {
			const stayId = await custody();
			const clashes = { clashes: ['custody 2027-01-13'], clashReason: 'By phone' };
			await book(clashes);
			await stage.work();
			await book({ ...clashes, at: '15:00' });
			await stage.work();
			expect(await shown()).toEqual([
				['not_sent', 'in_custody'],
				['not_sent', 'in_custody']
			]);
			const before = await rows();
			await stage.workUntil(NOW + HOUR_MS, 10 * MINUTE_MS);
			expect(await rows()).toEqual(before);
			await takeBack(stayId);
			await stage.work();
			await stage.workUntil(stage.at + DAY_MS, 10 * MINUTE_MS);
			expect(said()).toEqual([CHANGED]);
			expect((await stage.phone()).reminders).toMatchObject([{ state: 'sent' }]);
			expect((await stage.phone()).reminders[0]?.changed).toHaveLength(2);
		});

		it('is not told after all where their app came for it, or it is no more so', async () => {
			const stayId = await custody();
			const clashes = { clashes: ['custody 2027-01-13'], clashReason: 'By phone' };
			const id = await book(clashes);
			await stage.work();
			await stage.openApp();
			const other = await book({ ...clashes, at: '15:00' });
			await stage.work();
			await kysely().updateTable('appointments').set({ cancelled: 1 }).where('id', '=', other).execute();
			await takeBack(stayId);
			await stage.workUntil(NOW + DAY_MS, HOUR_MS);
			expect(said()).toEqual([]);
			expect((await stage.phone()).reminders.flatMap(({ changed }) => changed ?? [])).toContain(id);
		});

		it('that there is something new is told once they are not in prison, and not of what was seen', async () => {
			await write();
			await stage.work();
			const stayId = await custody();
			await stage.workUntil(NOW + HOUR_MS, 5 * MINUTE_MS);
			expect(await states()).toEqual([['not_sent', 'in_custody']]);
			await takeBack(stayId);
			await stage.workUntil(NOW + 8 * HOUR_MS, 5 * MINUTE_MS);
			expect(said()).toEqual([NEW]);
			stage.at = instantAt('2026-11-24', 10, 0);
			await write();
			await stage.work();
			const again = await custody();
			await stage.workUntil(stage.at + HOUR_MS, 5 * MINUTE_MS);
			await stage.openApp();
			await takeBack(again);
			await stage.workUntil(stage.at + 8 * HOUR_MS, 5 * MINUTE_MS);
			expect(said()).toEqual([NEW]);
		});
	});

	describe('after the database was put back', () => {
		const putBack = () => beginNewLife(stage.database, 'backup', null, stage.at);

		it('a reminder that fell due since the copy is not sent again, and says that nobody knows', async () => {
			await startsIn(DAY_MS);
			stage.at = NOW + HOUR_MS;
			await kysely().updateTable('notice_choices').set({ changes: 0 }).execute();
			await putBack();
			await stage.workUntil(NOW + DAY_MS, HOUR_MS);
			expect(said()).toEqual([]);
			expect(await shown()).toEqual([['unsure', 'restored']]);
		});

		it('nor is it said that no way was on, as each push ended with it; and turned on again, it is not sent', async () => {
			await stage.order('notice_way.stop', { way: 'text' }, me(), stage.at);
			await stage.order('notice_phone.agree', servers.pushes.phone(), me(), stage.at);
			await startsIn(DAY_MS);
			stage.at = NOW + HOUR_MS;
			await putBack();
			await stage.work();
			expect((await stage.phone()).reminders).toMatchObject([{ way: null, why: 'restored' }]);
			stage.at += MINUTE_MS;
			await stage.order('notice_phone.agree', servers.pushes.phone(), me(), stage.at);
			await stage.workUntil(NOW + DAY_MS, HOUR_MS);
			expect(servers.pushes.got).toEqual([]);
			expect((await stage.phone()).reminders).toMatchObject([{ way: 'push', why: 'restored' }]);
		});

		it('one that falls due later goes as usual, and so does that of what is booked since', async () => {
			await startsIn(DAY_MS + 3 * HOUR_MS);
			await kysely().updateTable('notice_choices').set({ changes: 0 }).execute();
			stage.at = NOW + HOUR_MS;
			await putBack();
			stage.at += MINUTE_MS;
			await book({ on: '2026-11-24', at: '09:30' });
			await stage.work();
			expect(said()).toEqual(['Reminder: Tuesday 24 November, 9:30am. Open the app to see more.']);
			await stage.workUntil(NOW + 4 * HOUR_MS, HOUR_MS);
			expect(said()).toEqual([
				'Reminder: Tuesday 24 November, 9:30am. Open the app to see more.',
				'Reminder: Tuesday 24 November, midday. Open the app to see more.'
			]);
		});

		it('one that was not sent in the copy is not sent where that is put right again', async () => {
			await startsIn(DAY_MS);
			await kysely().updateTable('notice_choices').set({ changes: 0 }).execute();
			const stayId = await custody();
			await stage.work();
			stage.at = NOW + HOUR_MS;
			await putBack();
			await takeBack(stayId);
			await stage.workUntil(NOW + DAY_MS, HOUR_MS);
			expect(said()).toEqual([]);
			expect(await shown()).toEqual([['unsure', 'restored']]);
		});

		it('nothing that the copy had to tell is told again, and what comes then is', async () => {
			await write();
			await stage.work();
			// Not looked at before the copy was made.
			await book();
			stage.at = NOW + 2 * HOUR_MS;
			await putBack();
			await stage.workUntil(NOW + 8 * HOUR_MS, 30 * MINUTE_MS);
			expect(said()).toEqual([]);
			expect(await states()).toEqual([['unsure', 'restored']]);
			await book({ on: '2027-02-03' });
			await stage.workUntil(NOW + 9 * HOUR_MS, 10 * MINUTE_MS);
			expect(said()).toEqual([CHANGED]);
		});

		it('news that the copy had not sent is not told where that is put right again', async () => {
			const stayId = await custody();
			await book({ clashes: ['custody 2027-01-13'], clashReason: 'By phone' });
			await stage.work();
			stage.at = NOW + HOUR_MS;
			await putBack();
			await takeBack(stayId);
			await stage.workUntil(NOW + DAY_MS, HOUR_MS);
			expect(said()).toEqual([]);
			expect(await shown()).toEqual([['not_sent', 'in_custody']]);
		});

		it('a code that may have gone off is not sent again', async () => {
			await stage.order('notice_way.agree', { way: 'email', address: 'dan@example.org' }, me(), stage.at);
			await putBack();
			await stage.work(NOW + MINUTE_MS);
			expect(servers.mail.got).toEqual([]);
		});

		it('one that was moved from another database sends what is due', async () => {
			await startsIn(DAY_MS);
			await kysely().updateTable('notice_choices').set({ changes: 0 }).execute();
			stage.at = NOW + HOUR_MS;
			await beginNewLife(stage.database, 'moved', null, stage.at);
			await stage.work();
			expect(said()).toEqual([REMINDER]);
		});
	});
});

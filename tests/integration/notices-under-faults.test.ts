import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { closePersonAccount, findAccount } from '#lib/server/access/accounts.ts';
import { askWhatArrived } from '#lib/server/notices/ask-delivered.ts';
import { notifyProvider } from '#lib/server/notices/notify.ts';
import type { Provider } from '#lib/server/notices/provider.ts';
import { putDueOut } from '#lib/server/notices/put-due-out.ts';
import { workOutbox } from '#lib/server/notices/work-outbox.ts';
import { beginNewLife } from '#lib/server/ops/life.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { bookingPayloads } from './booking-payloads.ts';
import { dialects } from './databases.ts';
import { API_KEY, TEMPLATE } from './notice-servers.ts';
import {
	closeNoticeServers,
	openNoticeServers,
	openNoticeStage,
	type NoticeServers,
	type NoticeStage
} from './notice-stage.ts';
import { answerOf } from './page-event.ts';
import { NOW } from './people.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

describe.each([...dialects])('notices where something fails or ends, on %s', (dialect) => {
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
	const book = (changes: Partial<PayloadOf<'appointment.book'>> = {}) =>
		stage.order(
			'appointment.book',
			{ ...bookingPayloads['appointment.book'], personId: personId(), on: '2027-01-13', ...changes },
			stage.officer.actor,
			stage.at
		);
	const write = () =>
		stage.order(
			'message.send',
			{ personId: personId(), words: 'I will ring at ten', answers: [] },
			stage.officer.actor,
			stage.at
		);
	const said = () => servers.texts.got.map(({ words }) => words);
	const states = async () =>
		(await kysely().selectFrom('notices').select(['state', 'why']).orderBy('id').execute()).map(
			({ state, why }) => [state, why]
		);
	/** More of Dan's appointments for tomorrow, each with its reminder due. */
	const bookMany = async (count: number) => {
		const row = await kysely().selectFrom('appointments').selectAll().executeTakeFirstOrThrow();
		await kysely()
			.insertInto('appointments')
			.values(
				Array.from({ length: count }, (_, index) => ({
					...row,
					id: newIdentifier(),
					starts_at: NOW + DAY_MS - index * MINUTE_MS
				}))
			)
			.execute();
		// Only their reminders, no word that they came.
		await kysely().updateTable('notice_choices').set({ changes: 0 }).execute();
	};
	const texting = (changes: Partial<Provider>) => ({
		text: { ...stage.worker('').providers.text!, ...changes }
	});

	it('a database that takes no writes can still be read from', async () => {
		await book();
		await stage.work();
		const tried: string[] = [];
		const full = new Proxy(kysely(), {
			get(target, name) {
				if (name === 'updateTable')
					return (table: string) => {
						tried.push(table);
						throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
					};
				const found: unknown = Reflect.get(target, name, target);
				return typeof found === 'function' ? (found.bind(target) as unknown) : found;
			}
		});
		const device = { id: newIdentifier(), inTouchAt: null };
		const asked = { database: stage.database, actor: me(), params: {}, now: NOW };
		const { data: first } = await answerOf('GET', { ...asked, route: '/api/v1/sync' });
		const { cursor } = (await (first as Response).json()) as { cursor: string };
		await kysely().updateTable('notice_looks').set({ seen: 0 }).execute();
		await book({ on: '2027-02-03' });
		const query = `?since=${cursor}&inTouchAt=${NOW}`;
		for (const route of ['/api/v1/sync', '/api/v1/snapshot']) {
			const { data } = await answerOf('GET', {
				database: { ...stage.database, kysely: full },
				actor: { ...me(), device },
				route,
				query,
				params: {},
				now: NOW
			});
			expect((data as Response).status, route).toBe(200);
		}
		expect(tried).toEqual(['devices', 'notice_looks', 'notice_looks']);
	});

	it('nothing goes to somebody whose account was closed, and their pushes end', async () => {
		await stage.order('notice_phone.agree', servers.pushes.phone(), me(), NOW - DAY_MS);
		await book();
		await write();
		await stage.work();
		const { crn } = await kysely()
			.selectFrom('people')
			.select('crn')
			.where('id', '=', personId())
			.executeTakeFirstOrThrow();
		const account = await findAccount(stage.database, stage.officer.actor, { username: null, crn }, NOW);
		await closePersonAccount(stage.database, stage.officer.actor, account!, NOW);
		await startsIn(DAY_MS + 3 * HOUR_MS);
		await stage.workUntil(NOW + DAY_MS, HOUR_MS);
		expect(said()).toEqual([]);
		expect(servers.pushes.got).toEqual([]);
		expect(new Set((await states()).map(([state]) => state))).toEqual(new Set(['dropped']));
		const pushes = await kysely()
			.selectFrom('notice_ways')
			.select('state')
			.where('way', '=', 'push')
			.execute();
		expect(pushes).toEqual([{ state: 'ended' }]);
	});

	it('that there is something new is not sent to somebody in prison', async () => {
		await write();
		await stage.work();
		await stage.order(
			'custody.record',
			{ personId: personId(), from: '2026-11-23', until: null },
			stage.officer.actor,
			NOW
		);
		await stage.workUntil(NOW + DAY_MS, HOUR_MS);
		expect(said()).toEqual([]);
	});

	it('a text whose provider hung, also as it was looked for, is sent once when it answers again', async () => {
		await bookMany(1);
		const { url } = servers.texts;
		const text = notifyProvider('text', { url, apiKey: API_KEY, template: TEMPLATE, patienceMs: 150 });
		servers.texts.mood = 'hang';
		for (const minutes of [0, 10, 30]) {
			stage.at = NOW + minutes * MINUTE_MS;
			await workOutbox(stage.worker('one', { providers: { text } }));
		}
		expect(await states()).toEqual([['due', 'provider_away']]);
		servers.texts.mood = 'well';
		await stage.workUntil(NOW + 5 * HOUR_MS, HOUR_MS);
		expect(said()).toHaveLength(1);
		expect(await states()).toEqual([['sent', null]]);
	});

	it('a provider that never answers again leaves it unsure at the end, as ours', async () => {
		await bookMany(1);
		const providers = texting({
			send: () => Promise.resolve({ kind: 'unknown' }),
			look: () => Promise.resolve({ kind: 'no_answer' })
		});
		for (stage.at = NOW; stage.at < NOW + 2 * DAY_MS; stage.at += HOUR_MS)
			await workOutbox(stage.worker('one', { providers }));
		expect(await states()).toEqual([['unsure', 'broken_off']]);
	});

	it('a provider that does not say what it made of some is not waited for with each of the rest', async () => {
		await bookMany(40);
		let sent = 0;
		const send: Provider['send'] = async () => {
			sent += 1;
			await new Promise((go) => setTimeout(go, 5));
			return { kind: 'unknown' };
		};
		await workOutbox(stage.worker('one', { providers: texting({ send }) }));
		expect(sent).toBeGreaterThanOrEqual(5);
		expect(sent).toBeLessThanOrEqual(13);
	});

	it('nor is it asked about each of what it took, and for no longer than a minute', async () => {
		await bookMany(20);
		await stage.work();
		expect(said()).toHaveLength(20);
		stage.at = NOW + 6 * MINUTE_MS;
		let asked = 0;
		const unanswered = texting({
			delivered: () => {
				asked += 1;
				return Promise.resolve({ kind: 'no_answer' });
			}
		});
		await askWhatArrived(stage.worker('one', { providers: unanswered }));
		expect(asked).toBe(5);
		asked = 0;
		const slow = texting({
			delivered: () => {
				asked += 1;
				stage.at += 14_000;
				return Promise.resolve({ kind: 'not_yet' });
			}
		});
		await askWhatArrived(stage.worker('one', { providers: slow }));
		expect(asked).toBe(5);
	});

	it('what was changed and changed back before it was told is not told', async () => {
		await book();
		await stage.openApp();
		await stage.work();
		const [appointment] = await kysely()
			.selectFrom('appointments')
			.select(['id', 'starts_at'])
			.where('starts_at', '<', NOW + 100 * DAY_MS)
			.execute();
		for (const later of [HOUR_MS, 0]) {
			await kysely()
				.updateTable('appointments')
				.set({ starts_at: appointment!.starts_at + later })
				.where('id', '=', appointment!.id)
				.execute();
			await rebuildEverybody(stage.database);
			await stage.work(stage.at + MINUTE_MS);
		}
		await stage.work(NOW + HOUR_MS);
		await stage.work(NOW + 2 * HOUR_MS);
		expect(said()).toEqual([]);
	});

	it('a database that was put back sends nothing again, and pushes to nobody', async () => {
		await bookMany(2);
		await stage.order('notice_phone.agree', servers.pushes.phone(), me(), NOW - DAY_MS);
		await putDueOut(stage.worker('one'));
		await beginNewLife(stage.database, 'moved', null, NOW);
		expect(new Set((await states()).map(([state]) => state))).toEqual(new Set(['due']));
		await beginNewLife(stage.database, 'backup', null, NOW);
		await stage.work(NOW + MINUTE_MS);
		expect(said()).toEqual([]);
		expect(servers.pushes.got).toEqual([]);
		expect(await states()).toEqual(Array.from({ length: 4 }, () => ['unsure', 'restored']));
		const { noticeChoices, reminders } = await stage.phone();
		expect(noticeChoices?.ways.map(({ way, state }) => [way, state]).sort()).toEqual([
			['push', 'ended'],
			['text', 'on']
		]);
		expect(new Set(reminders.map(({ state }) => state))).toEqual(new Set(['unsure']));
	});
});

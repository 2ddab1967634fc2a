import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { attentionOrder } from '#lib/domain/attention/today.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { dialects } from './databases.ts';
import {
	closeNoticeServers,
	openNoticeServers,
	openNoticeStage,
	type NoticeServers,
	type NoticeStage
} from './notice-stage.ts';
import { answerOf } from './page-event.ts';
import { NOW } from './people.ts';

const HOUR_MS = 3_600_000;
const ROUTE = '/staff/people/[id]/not-arriving';

describe.each([...dialects])('a number or an address that is dead, on %s', (dialect) => {
	let servers: NoticeServers;
	let stage: NoticeStage;

	beforeAll(async () => {
		servers = await openNoticeServers();
	});
	afterAll(() => closeNoticeServers(servers));
	beforeEach(async () => {
		stage = await openNoticeStage(dialect, servers);
		await rebuildEverybody(stage.database);
		await stage.agree('text');
		await stage.agree('email');
		servers.texts.mood = {
			status: 400,
			error: 'ValidationError',
			message: 'phone_number Not a valid number'
		};
		// The reminder of tomorrow's appointment.
		await stage.work(NOW);
		servers.texts.mood = 'well';
	});
	afterEach(() => stage.close());

	const me = () => stage.dan.actor;
	const personId = () => me().personId;
	const waiting = async (actor = stage.officer.actor, now = stage.at) =>
		attentionOrder(await readWaiting(stage.database.kysely, actor, now), now, localDate(now)).flatMap(
			({ item, reason }) =>
				item.kind === 'dead_way'
					? [{ id: item.subjectId, way: item.way, since: item.since, code: reason.code }]
					: []
		);
	const ways = async () =>
		(await stage.phone()).noticeChoices?.ways
			.map(({ way, state, endedWhy }) => [way, state, endedWhy])
			.sort();

	it('waits for whoever holds the case, since it failed, and is told to its person', async () => {
		expect(await waiting()).toMatchObject([{ way: 'text', since: NOW, code: 'not_arriving' }]);
		expect(await waiting(stage.stranger.actor)).toEqual([]);
		expect(await ways()).toEqual([
			['email', 'on', null],
			['text', 'ended', 'dead_address']
		]);
		// The other way goes on.
		expect(servers.mail.got).toHaveLength(1);
	});

	it('goes on waiting until a code came back from another, and not before', async () => {
		await stage.order('notice_way.agree', { way: 'text', address: '07700 900456' }, me(), NOW);
		expect(await waiting()).toMatchObject([{ way: 'text', since: NOW }]);
		const code = await stage.codeOf('text');
		await stage.order(
			'notice_way.confirm',
			{ way: 'text', code: code === '000000' ? '1'.repeat(6) : '000000' },
			me()
		);
		expect(await waiting()).toHaveLength(1);
		await stage.order('notice_way.confirm', { way: 'text', code }, me());
		expect(await waiting()).toEqual([]);
	});

	it('goes where its person wants none, and where they have died', async () => {
		await stage.order('notice_way.stop', { way: 'text' }, me());
		expect(await waiting()).toEqual([]);
		expect(await ways()).toEqual([
			['email', 'on', null],
			['text', 'stopped', null]
		]);
		servers.mail.refuse = { code: 550, words: 'No such user' };
		await stage.order('notice_way.agree', { way: 'email', address: 'dan2@example.org' }, me(), NOW);
		await stage.work(NOW + HOUR_MS);
		expect(await waiting()).toMatchObject([{ way: 'email', since: NOW + HOUR_MS }]);
		await stage.order('death.record', { personId: personId(), diedOn: '2026-11-23' });
		expect(await waiting()).toEqual([]);
	});

	it('is put aside on its page by whoever holds the case, once, and comes back where another is dead too', async () => {
		const [dead] = await waiting();
		const open = (actor = stage.officer.actor) =>
			answerOf('load', {
				database: stage.database,
				actor,
				route: ROUTE,
				params: { id: personId() },
				now: NOW
			});
		expect((await open()).data).toMatchObject({ ways: [{ way: 'text', subjectId: dead?.id }] });
		expect((await open(stage.stranger.actor)).status).toBe(404);
		const aside = { personId: personId(), wayId: dead?.id ?? '' };
		expect(await stage.tryTo('notice_way.put_aside', aside, stage.stranger.actor)).toMatchObject({
			code: 'not_found'
		});
		await stage.order('notice_way.put_aside', aside);
		expect(await waiting()).toEqual([]);
		expect((await open()).data).toMatchObject({ ways: [] });
		expect(await stage.tryTo('notice_way.put_aside', aside)).toMatchObject({ code: 'nothing_to_answer' });
		expect((await ways())?.[1]).toEqual(['text', 'ended', 'dead_address']);
		await stage.order('notice_way.agree', { way: 'text', address: '07700 900457' }, me(), NOW);
		await stage.work(NOW + HOUR_MS);
		servers.texts.got.at(-1)!.status = 'permanent-failure';
		await stage.work(NOW + 2 * HOUR_MS);
		expect(await waiting()).toMatchObject([{ way: 'text', since: NOW + 2 * HOUR_MS }]);
	});

	it('is no matter of a phone that wants no more: that is between its owner and its browser', async () => {
		await stage.order('notice_phone.agree', servers.pushes.phone(), me(), NOW);
		servers.pushes.status = 410;
		await stage.database.kysely
			.updateTable('appointments')
			.set({ starts_at: NOW + 26 * HOUR_MS })
			.execute();
		await stage.work(NOW + 2 * HOUR_MS);
		expect((await ways())?.find(([way]) => way === 'push')).toEqual(['push', 'ended', 'phone_gone']);
		expect((await waiting()).map(({ way }) => way)).toEqual(['text']);
	});
});

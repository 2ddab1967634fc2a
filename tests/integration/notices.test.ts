import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { instantAt, type Instant } from '#lib/domain/time/local-date.ts';
import { addDevice } from '#lib/server/access/devices.ts';
import { hashSecret } from '#lib/server/access/passwords.ts';
import { signOutPhone } from '#lib/server/access/phones.ts';
import { signInWithPin } from '#lib/server/access/sign-in.ts';
import { hashToken } from '#lib/server/access/tokens.ts';
import { keyFor } from '#lib/server/db/keys.ts';
import { addressCode } from '#lib/server/notices/address-code.ts';
import { keepOffered } from '#lib/server/notices/offered.ts';
import type { Outbox } from '#lib/server/notices/outbox.ts';
import { pushProvider } from '#lib/server/notices/push.ts';
import { putDueOut } from '#lib/server/notices/put-due-out.ts';
import { sendersOf } from '#lib/server/notices/senders.ts';
import { workOutbox } from '#lib/server/notices/work-outbox.ts';
import { countNotices, stuckWays } from '#lib/server/queries/notices/notice-counts.ts';
import { phoneIdOf } from '#lib/server/projection/people/phone-id.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { dialects } from './databases.ts';
import {
	API_KEY,
	openMailServer,
	openPushServer,
	openTextServer,
	TEMPLATE,
	type MailServer,
	type PushServer,
	type TextServer
} from './notice-servers.ts';
import { answerOf } from './page-event.ts';
import { makeOrder, NOW } from './people.ts';
import { openScene, type Scene } from './scene.ts';

const HOUR_MS = 3_600_000;
/** Dan's appointment is on Tuesday 24 November at 9am, so its reminder is due on the Monday at 9am. */
const START = NOW + 24 * HOUR_MS;
const ORIGIN = 'https://waymark.example';
const settings = { ORIGIN, NOTICE_FROM: 'app@waymark.example', NOTIFY_TEXT_TEMPLATE: TEMPLATE };

describe.each([...dialects])('reminders on %s', (dialect) => {
	let mail: MailServer;
	let texts: TextServer;
	let pushes: PushServer;
	let scene: Scene;
	let now: Instant;
	let outbox: Outbox;

	beforeAll(async () => {
		[mail, texts, pushes] = await Promise.all([openMailServer(), openTextServer(), openPushServer()]);
	});
	afterAll(() => Promise.all([mail.close(), texts.close(), pushes.close()]));
	beforeEach(async () => {
		Object.assign(mail, { got: [], refuse: null, breakOff: false });
		Object.assign(texts, { got: [], mood: 'well', asked: 0 });
		Object.assign(pushes, { got: [], status: 201 });
		scene = await openScene(dialect);
		now = NOW;
		const { providers, offered } = sendersOf(
			{
				...settings,
				SMTP_URL: mail.url,
				NOTIFY_URL: texts.url,
				NOTIFY_API_KEY: API_KEY,
				NOTIFY_EMAIL_TEMPLATE: undefined,
				PUSH_SERVICES: [pushes.origin]
			},
			await keyFor(scene.database.kysely, 'notices')
		);
		await keepOffered(scene.database.kysely, offered);
		outbox = worker('one', providers);
	});
	afterEach(() => scene.close());

	const worker = (holder: string, providers: Outbox['providers'], signal = new AbortController().signal) => ({
		database: scene.database,
		providers,
		holder,
		now: () => now,
		signal
	});
	const me = () => scene.dan.actor;
	const work = (at = now) => {
		now = at;
		return workOutbox(outbox);
	};
	const codeOf = async (way: 'text' | 'email') => {
		const held = await scene.database.kysely
			.selectFrom('notice_ways')
			.select(['id', 'code_at'])
			.where('way', '=', way)
			.executeTakeFirstOrThrow();
		return addressCode(scene.database.kysely, held.id, held.code_at ?? 0);
	};
	/** Agreed to and checked the day before, so that nothing is due yet. */
	const agree = async (
		way: 'text' | 'email',
		address = way === 'text' ? '07700 900123' : 'dan@example.org'
	) => {
		const before = NOW - 24 * HOUR_MS;
		await scene.order('notice_way.agree', { way, address }, me(), before);
		await scene.order('notice_way.confirm', { way, code: await codeOf(way) }, me(), before);
		await scene.database.kysely.deleteFrom('notices').execute();
	};
	const agreePush = async () => {
		const phone = pushes.phone();
		await scene.order('notice_phone.agree', phone, me(), NOW - 24 * HOUR_MS);
		return phone;
	};
	const reminders = async () =>
		(await scene.phone()).reminders.map(({ way, state, why, lead }) => ({ way, state, why, lead }));
	const choices = async () => (await scene.phone()).noticeChoices;
	const only = (state: string, why: string | null = null, way: string | null = 'text') => [
		{ way, state, why, lead: 'one_day' }
	];
	const moveTo = (startsAt: number) =>
		scene.database.kysely
			.updateTable('appointments')
			.set({ starts_at: startsAt })
			.where('id', '=', scene.dan.appointmentId)
			.execute();

	it('are sent the day before, once, and say nothing but the day and the time', async () => {
		await agree('text');
		await work(NOW - 1);
		expect(texts.asked).toBe(0);
		expect(await work(NOW)).toEqual({ due: 1, notSent: 0, sent: 1 });
		expect(await work(NOW + 60_000)).toEqual({ due: 0, notSent: 0, sent: 0 });
		expect(texts.got).toMatchObject([
			{
				to: '+447700900123',
				words: 'Reminder: Tuesday 24 November, 9am. Open the app to see more.'
			}
		]);
		expect(await reminders()).toEqual(only('sent'));
	});

	it('by every way that is on, each with the same words in the person’s language', async () => {
		await scene.order('settings.change', { language: 'cy' }, me());
		await agree('text');
		await agree('email');
		await agreePush();
		await work(NOW);
		expect(mail.got.map(({ to }) => to)).toEqual(['dan@example.org']);
		expect(mail.got[0]?.raw).toMatch(/^Subject: Nodyn atgoffa\r?$/m);
		expect(pushes.got).toMatchObject([
			{
				contact: 'mailto:app@waymark.example',
				said: {
					title: 'Nodyn atgoffa',
					words: 'Dydd Mawrth 24 Tachwedd, 9yb. Agorwch yr ap i weld mwy.',
					path: `/me/appointments/${scene.dan.appointmentId}`
				}
			}
		]);
		expect(texts.got.map(({ words }) => words)).toEqual([
			'Nodyn atgoffa: dydd Mawrth 24 Tachwedd, 9yb. Agorwch yr ap i weld mwy.'
		]);
		const everything = JSON.stringify([mail.got, texts.got, pushes.got]);
		expect(JSON.stringify([texts.got, pushes.got.map(({ said }) => said)])).not.toMatch(/waymark|https?:/i);
		expect(everything).not.toMatch(/probation|office|warning|court|order|appointment\b|\bDan\b/);
		expect((await reminders()).map(({ way, state }) => `${way} ${state}`).sort()).toEqual([
			'email sent',
			'push sent',
			'text sent'
		]);
	});

	it('say whether they arrived, once the provider knows', async () => {
		await agree('text');
		await work(NOW);
		texts.got[0]!.status = 'delivered';
		await work(NOW + 4 * 60_000);
		expect(await reminders()).toEqual(only('sent'));
		await work(NOW + 6 * 60_000);
		expect(await reminders()).toEqual(only('arrived'));
		const [reminder] = (await scene.phone()).reminders;
		expect(reminder?.at).toBe(NOW);
	});

	it('to a number that is dead say so, and nothing more goes there', async () => {
		await agree('text');
		await work(NOW);
		texts.got[0]!.status = 'permanent-failure';
		await work(NOW + 6 * 60_000);
		expect(await reminders()).toEqual(only('failed', 'dead_address'));
		expect(await choices()).toMatchObject({
			ways: [{ state: 'ended', endedWhy: 'dead_address', address: '' }]
		});
		await moveTo(START + 48 * HOUR_MS);
		await work(NOW + 48 * HOUR_MS);
		expect(texts.asked).toBe(1);
	});

	it.each([-HOUR_MS, HOUR_MS])(
		'to a dead number end that one alone, also where the clock it was given by is %d ms off the one it was sent by',
		async (off) => {
			await agree('text');
			await scene.database.kysely
				.updateTable('notice_ways')
				.set({ agreed_at: NOW + off })
				.execute();
			await work(NOW);
			texts.got[0]!.status = 'permanent-failure';
			const right = { way: 'text', address: '07700 900456' } as const;
			const isPutRight = off < 0;
			if (isPutRight) await scene.order('notice_way.agree', right, me(), NOW + off);
			await work(NOW + 6 * 60_000);
			expect(await reminders()).toContainEqual(
				expect.objectContaining({ state: 'failed', why: 'dead_address' })
			);
			expect((await choices())?.ways.map(({ state }) => state)).toEqual([
				isPutRight ? 'unconfirmed' : 'ended'
			]);
		}
	);

	it('to a number that the provider will not take, or an address that the mail server does not know, end that way', async () => {
		await agree('text');
		await agree('email');
		texts.mood = { status: 400, error: 'ValidationError', message: 'phone_number Not a valid number' };
		mail.refuse = { code: 550, words: 'No such user' };
		await work(NOW);
		expect((await reminders()).map(({ state, why }) => [state, why])).toEqual([
			['failed', 'dead_address'],
			['failed', 'dead_address']
		]);
		expect((await choices())?.ways.map(({ state }) => state)).toEqual(['ended', 'ended']);
	});

	it('to a phone that wants no more take it off, and are told of', async () => {
		const phone = await agreePush();
		pushes.status = 410;
		await work(NOW);
		expect(await reminders()).toEqual(only('failed', 'phone_gone', 'push'));
		expect(await choices()).toMatchObject({ ways: [{ state: 'ended', endedWhy: 'phone_gone' }] });
		await scene.order('notice_phone.agree', phone, me());
		expect((await choices())?.ways.map(({ state }) => state)).toEqual(['on']);
	});

	it('go to every phone of theirs, and one that takes it is enough', async () => {
		const gone = await agreePush();
		await agreePush();
		await scene.database.kysely
			.updateTable('notice_ways')
			.set({ address: JSON.stringify({ ...gone, endpoint: `${pushes.origin}/push/none` }) })
			.where('address', 'like', `%${gone.endpoint}"%`)
			.execute();
		await work(NOW);
		expect(pushes.got).toHaveLength(1);
		expect(await reminders()).toEqual(only('sent', null, 'push'));
		expect((await choices())?.ways.map(({ state }) => state).sort()).toEqual(['ended', 'on']);
	});

	it('go to everybody else where one phone gave keys that are none, which is taken off', async () => {
		await agree('text');
		const phone = await agreePush();
		await scene.database.kysely
			.updateTable('notice_ways')
			.set({ address: JSON.stringify({ ...phone, readKey: 'B'.repeat(87) }) })
			.where('way', '=', 'push')
			.execute();
		await work(NOW);
		expect(texts.got).toHaveLength(1);
		expect((await reminders()).map(({ way, state, why }) => `${way} ${state} ${why}`).sort()).toEqual([
			'push failed refused',
			'text sent null'
		]);
		expect((await choices())?.ways.map(({ way, state }) => `${way} ${state}`).sort()).toEqual([
			'push ended',
			'text on'
		]);
		for (const wrong of [
			{ readKey: 'A'.repeat(87) },
			{ readKey: phone.readKey.slice(1) },
			{ secret: 'short' }
		])
			expect(await scene.tryTo('notice_phone.agree', { ...phone, ...wrong }, me())).toMatchObject({
				code: 'invalid_payload'
			});
	});

	it('end no phone where it is our own settings that nothing can be signed by', async () => {
		await agreePush();
		const keys = { publicKey: 'none', privateKey: 'none' };
		const push = pushProvider({ keys, contact: 'nobody', services: [pushes.origin] });
		await workOutbox(worker('set up wrongly', { push }));
		expect((await choices())?.ways.map(({ state }) => state)).toEqual(['on']);
		await work(NOW + HOUR_MS);
		expect(await reminders()).toEqual(only('sent', null, 'push'));
	});

	it('go on where a provider says what nobody can read, which is logged once', async () => {
		await agree('text');
		await agree('email');
		const logged: object[] = [];
		const broken = () => Promise.reject(new SyntaxError('<html> 07700 900123'));
		const text = { send: broken, look: broken, delivered: broken };
		outbox = {
			...outbox,
			providers: { ...outbox.providers, text },
			log: { error: (fields) => logged.push(fields) }
		};
		await work(NOW);
		expect(mail.got).toHaveLength(1);
		expect(logged).toEqual([{ way: 'text', step: 'send', name: 'SyntaxError' }]);
		await work(NOW + 10 * 60_000);
		expect((await reminders()).map(({ way, state }) => `${way} ${state}`).sort()).toEqual([
			'email sent',
			'text unsure'
		]);
	});

	it('wait for a provider that is down, and are sent when it is back', async () => {
		await agree('text');
		texts.mood = { status: 503, error: 'Exception', message: 'Internal server error' };
		let at = NOW;
		for (; at < NOW + 6 * HOUR_MS; at += 10 * 60_000) await work(at);
		expect(texts.asked).toBeGreaterThan(5);
		expect(texts.asked).toBeLessThan(15);
		texts.mood = 'well';
		await work(at + HOUR_MS);
		expect(texts.got).toHaveLength(1);
		expect(await reminders()).toEqual(only('sent'));
	});

	it('are given up where it is down for the whole day, and say so', async () => {
		await agree('text');
		texts.mood = { status: 503, error: 'Exception', message: 'Internal server error' };
		for (let at = NOW; at < START + HOUR_MS; at += 30 * 60_000) await work(at);
		expect(await reminders()).toEqual(only('given_up', 'provider_away'));
		texts.mood = 'well';
		await work(START + 2 * HOUR_MS);
		expect(texts.got).toEqual([]);
	});

	it('whose handing over broke off are looked for before another try, and never sent twice', async () => {
		await agree('text');
		texts.mood = 'break_off';
		await work(NOW);
		expect(texts.got).toHaveLength(1);
		texts.mood = 'well';
		await work(NOW + 10 * 60_000);
		expect(texts.got).toHaveLength(1);
		expect(texts.asked).toBe(1);
		expect(await reminders()).toEqual(only('sent'));
	});

	it('of an e-mail that broke off while it was taken are not sent again, and nobody claims that it arrived', async () => {
		await agree('email');
		const stopped = Promise.withResolvers<never>();
		const send = () => stopped.promise;
		const dead = worker('dead', { email: { ...outbox.providers.email!, send } });
		void workOutbox(dead).catch(() => undefined);
		await expect
			.poll(
				async () =>
					(await scene.database.kysely.selectFrom('notices').select('handed_at').executeTakeFirst())
						?.handed_at
			)
			.toBe(NOW);
		await work(NOW + HOUR_MS);
		expect(mail.got).toEqual([]);
		expect(await reminders()).toEqual(only('unsure', 'broken_off', 'email'));
	});

	it('of an e-mail whose line broke after the mail was out are not sent again', async () => {
		await agree('email');
		mail.breakOff = true;
		await work(NOW);
		expect(mail.got).toHaveLength(1);
		mail.breakOff = false;
		await work(NOW + 10 * 60_000);
		expect(mail.got).toHaveLength(1);
		expect(await reminders()).toEqual(only('unsure', 'broken_off', 'email'));
	});

	it('of an e-mail wait where there is no line to the server at all', async () => {
		await agree('email');
		const dead = await openMailServer();
		await dead.close();
		const { providers } = sendersOf(
			{
				...settings,
				SMTP_URL: dead.url,
				NOTIFY_URL: texts.url,
				NOTIFY_API_KEY: undefined,
				NOTIFY_EMAIL_TEMPLATE: undefined,
				PUSH_SERVICES: []
			},
			await keyFor(scene.database.kysely, 'notices')
		);
		await workOutbox(worker('no line', providers));
		await work(NOW + HOUR_MS);
		expect(mail.got).toHaveLength(1);
		expect(await reminders()).toEqual(only('sent', null, 'email'));
	});

	it('that broke off and then wait for a safe hour or for a provider are still known to have broken off', async () => {
		await agree('email');
		mail.breakOff = true;
		await work(NOW);
		mail.breakOff = false;
		const others = { ...outbox.providers };
		delete others.email;
		now = NOW + 10 * 60_000;
		await workOutbox(worker('without mail', others));
		await work(NOW + HOUR_MS);
		expect(mail.got).toHaveLength(1);
		expect(await reminders()).toEqual(only('unsure', 'broken_off', 'email'));
	});

	it.each(['too late', 'cancelled'])('that broke off do not say that none was sent (%s)', async (how) => {
		await agree('email');
		mail.breakOff = true;
		await work(NOW);
		if (how === 'cancelled')
			await scene.database.kysely.updateTable('appointments').set({ cancelled: 1 }).execute();
		await work(how === 'cancelled' ? NOW + HOUR_MS : START + HOUR_MS);
		expect(await reminders()).toEqual(only('unsure', 'broken_off', 'email'));
	});

	it('that the mail server denies to us by its rules end nobody’s address', async () => {
		await agree('email');
		mail.refuse = { code: 550, words: '5.7.1 Relaying denied' };
		await work(NOW);
		expect((await choices())?.ways.map(({ state }) => state)).toEqual(['on']);
		mail.refuse = null;
		await work(NOW + HOUR_MS);
		expect(await reminders()).toEqual(only('sent', null, 'email'));
	});

	it('are sent once by many processes that look at the same time', async () => {
		await agree('text');
		await agree('email');
		const crowd = Array.from({ length: 6 }, (_, index) => worker(`process ${index}`, outbox.providers));
		await Promise.all(crowd.map((each) => workOutbox(each)));
		expect([texts.got.length, mail.got.length]).toEqual([1, 1]);
	});

	it('follow an appointment that was moved, and drop what was about the time before', async () => {
		await agree('text');
		texts.mood = { status: 503, error: 'Exception', message: 'Internal server error' };
		await work(NOW);
		await moveTo(START + 24 * HOUR_MS);
		texts.mood = 'well';
		await work(NOW + HOUR_MS);
		expect(texts.got).toEqual([]);
		await work(NOW + 24 * HOUR_MS);
		expect(texts.got.map(({ words }) => words)).toEqual([
			'Reminder: Wednesday 25 November, 9am. Open the app to see more.'
		]);
		expect((await reminders()).map(({ state, why }) => [state, why])).toEqual([
			['dropped', 'moved'],
			['sent', null]
		]);
	});

	it.each([
		['cancelled', { cancelled: 1 as const }],
		['cancelled', { outcome_code: 'acceptable_absence' as const }]
	])('of an appointment that is off are dropped (%s)', async (why, change) => {
		await agree('text');
		now = NOW;
		await putDueOut(outbox);
		await scene.database.kysely.updateTable('appointments').set(change).execute();
		await work(NOW);
		expect(texts.asked).toBe(0);
		expect(await reminders()).toEqual(only('dropped', why));
	});

	it('that were dropped are due again where the appointment takes place after all, or its way is turned on again', async () => {
		await agree('text');
		await putDueOut(outbox);
		await scene.database.kysely.updateTable('appointments').set({ cancelled: 1 }).execute();
		await work(NOW);
		await work(NOW + 60_000);
		expect(await reminders()).toEqual(only('dropped', 'cancelled'));
		await scene.database.kysely.updateTable('appointments').set({ cancelled: 0 }).execute();
		texts.mood = { status: 503, error: 'Exception', message: 'Internal server error' };
		await work(NOW + HOUR_MS);
		await scene.order('notice_way.stop', { way: 'text' }, me(), NOW + HOUR_MS);
		texts.mood = 'well';
		await work(NOW + 2 * HOUR_MS);
		await work(NOW + 2 * HOUR_MS + 60_000);
		expect(await reminders()).toEqual(only('dropped', 'stopped'));
		await scene.order('notice_phone.agree', pushes.phone(), me(), NOW + 3 * HOUR_MS);
		await work(NOW + 3 * HOUR_MS);
		await work(NOW + 4 * HOUR_MS);
		expect([texts.got.length, pushes.got.length]).toEqual([0, 1]);
		expect((await reminders()).at(-1)).toMatchObject({ way: 'push', state: 'sent' });
	});

	it.each(['signed out', 'lost', 'locked'])(
		'go to no phone of somebody whose phone was %s, until they are turned on again',
		async (how) => {
			await agreePush();
			const { kysely } = scene.database;
			const { accountId, personId } = me();
			await kysely
				.insertInto('accounts')
				.values({
					id: accountId,
					role: 'service_user',
					person_id: personId,
					practitioner_id: null,
					username: null,
					password_hash: null,
					language: 'en',
					status: 'active',
					created_at: NOW
				})
				.execute();
			const device = await kysely
				.transaction()
				.execute((transaction) => addDevice(transaction, accountId, NOW));
			await scene.order('sign_in_code.issue', { personId });
			expect(await choices()).toMatchObject({ ways: [{ state: 'on' }] });
			if (how === 'lost') await scene.order('sign_in_code.issue', { personId, signOutPhones: true });
			else if (how === 'signed out') {
				const phoneId = phoneIdOf(hashToken(device));
				await signOutPhone(scene.database, me(), { personId, phoneId, here: null }, NOW);
			} else {
				const pin_hash = await hashSecret('482915');
				await kysely.updateTable('devices').set({ pin_hash, failed_attempts: 9 }).execute();
				const tokens = { device, session: undefined };
				expect(await signInWithPin(scene.database, tokens, '482916', NOW)).toEqual({
					refused: 'phone_locked'
				});
			}
			expect(await choices()).toMatchObject({ ways: [{ state: 'ended', endedWhy: 'phone_gone' }] });
			await work(NOW);
			expect(pushes.got).toEqual([]);
			await scene.order('notice_phone.agree', pushes.phone(), me(), NOW + HOUR_MS);
			await work(NOW + HOUR_MS);
			expect(pushes.got).toHaveLength(1);
		}
	);

	it('stop at once where their person says no, dies or goes to prison', async () => {
		await agree('text');
		await putDueOut(outbox);
		await scene.order('notice_way.stop', { way: 'text' }, me());
		await work(NOW);
		expect(await reminders()).toEqual(only('dropped', 'stopped'));
		expect(await choices()).toMatchObject({ ways: [{ state: 'stopped', address: '' }] });
		await agree('text');
		await work(NOW - 60_000);
		await putDueOut({ ...outbox, now: () => NOW });
		await scene.order('death.record', { personId: me().personId, diedOn: '2026-11-23' });
		await work(NOW + 60_000);
		expect(texts.asked).toBe(0);
	});

	it('of whom none is on say that, and nothing is due before its time', async () => {
		await work(NOW - 1);
		expect(await reminders()).toEqual([]);
		expect(await work(NOW)).toEqual({ due: 0, notSent: 1, sent: 0 });
		expect(await reminders()).toEqual(only('not_sent', 'no_way', null));
		// Turned on after that, it is still in time.
		await scene.order('notice_phone.agree', pushes.phone(), me(), NOW + HOUR_MS);
		await work(NOW + HOUR_MS);
		expect(await reminders()).toEqual(only('sent', null, 'push'));
		await work(NOW + 2 * HOUR_MS);
		expect(pushes.got).toHaveLength(1);
	});

	it('are not sent to whom none of their orders runs any more, nor to whom is in prison that day', async () => {
		await agree('text');
		const orderId = await makeOrder(scene.database, me().personId, 'community_order');
		await makeOrder(scene.database, me().personId, 'licence');
		await scene.database.kysely
			.updateTable('orders')
			.set({ ended_on: '2026-11-20' })
			.where('id', '=', orderId)
			.execute();
		// One of two still runs.
		await work(NOW);
		expect(texts.got).toHaveLength(1);
		await scene.database.kysely.updateTable('orders').set({ ended_on: '2026-11-20' }).execute();
		await moveTo(START + 24 * HOUR_MS);
		await work(NOW + 24 * HOUR_MS);
		await scene.database.kysely.updateTable('orders').set({ ended_on: null }).execute();
		await scene.order(
			'custody.record',
			{ personId: me().personId, from: '2026-11-23', until: null },
			scene.officer.actor,
			NOW + 30 * HOUR_MS
		);
		await moveTo(START + 48 * HOUR_MS);
		await work(NOW + 48 * HOUR_MS);
		expect(texts.got).toHaveLength(1);
		expect((await reminders()).map(({ why }) => why)).toEqual([null, 'order_over', 'in_custody']);
	});

	it('are not sent where the last of their orders ended between falling due and going out', async () => {
		await agree('text');
		await makeOrder(scene.database, me().personId, 'community_order');
		await putDueOut(outbox);
		await scene.database.kysely.updateTable('orders').set({ ended_on: '2026-11-20' }).execute();
		await work(NOW);
		expect(texts.asked).toBe(0);
		expect(await reminders()).toEqual(only('not_sent', 'order_over'));
	});

	it('keep to the hours that were chosen, and say so where there are none in time', async () => {
		await agree('text');
		await scene.order('notice_choices.save', { timing: 'two_hours_too', safeFrom: 10, safeUntil: 12 }, me());
		await moveTo(instantAt('2026-11-24', 10, 15));
		for (let at = NOW; at < START + 2 * HOUR_MS; at += HOUR_MS / 4) {
			const before = texts.got.length;
			await work(at);
			if (texts.got.length > before) expect(at).toBeGreaterThanOrEqual(instantAt('2026-11-23', 10, 0));
		}
		const sent = await scene.database.kysely
			.selectFrom('notices')
			.select(['lead', 'at'])
			.orderBy('at')
			.execute();
		expect(sent.map(({ lead, at }) => [lead, Number(at)])).toEqual([
			['one_day', instantAt('2026-11-23', 10, 15)],
			['two_hours', instantAt('2026-11-23', 11, 45)]
		]);
		await moveTo(instantAt('2026-11-25', 9, 0));
		await work(instantAt('2026-11-24', 22, 0));
		expect((await reminders()).at(-1)).toMatchObject({ state: 'not_sent', why: 'no_safe_time' });
	});

	it('go to no address before a code that was sent there came back', async () => {
		await scene.order('notice_way.agree', { way: 'text', address: '07700 900124' }, me());
		await work(NOW);
		expect(texts.got.map(({ words }) => words)).toEqual([
			`Your code is ${await codeOf('text')}. Type it in the app. If you did not ask for it, do nothing.`
		]);
		expect(await reminders()).toEqual(only('not_sent', 'no_way', null));
		const right = await codeOf('text');
		const wrong = right === '111111' ? '222222' : '111111';
		await scene.order('notice_way.confirm', { way: 'text', code: wrong }, me());
		expect(await choices()).toMatchObject({
			ways: [{ state: 'unconfirmed', wrongCodes: 1, address: '124' }]
		});
		await scene.order(
			'notice_way.confirm',
			{ way: 'text', code: ` ${right.slice(0, 3)} ${right.slice(3)}` },
			me()
		);
		expect(await choices()).toMatchObject({ ways: [{ state: 'on' }] });
		await work(NOW + HOUR_MS);
		expect(texts.got).toHaveLength(2);
	});

	it('let nobody try codes for long, nor send strangers one after the other', async () => {
		const ask = () => scene.tryTo('notice_way.agree', { way: 'text', address: '07700 900124' }, me());
		expect((await ask()).code).toBeNull();
		for (let tries = 0; tries < 5; tries += 1) {
			const right = await codeOf('text');
			const code = String((Number(right) + 1 + tries) % 1_000_000).padStart(6, '0');
			await scene.order('notice_way.confirm', { way: 'text', code }, me());
		}
		expect(await choices()).toMatchObject({
			ways: [{ state: 'ended', endedWhy: 'wrong_codes', address: '' }]
		});
		expect(await scene.tryTo('notice_way.confirm', { way: 'text', code: '123456' }, me())).toMatchObject({
			code: 'no_code_waits'
		});
		await ask();
		await ask();
		expect(await ask()).toMatchObject({ code: 'too_many_codes' });
	});

	it('are offered by no way that is not set up, and by no push service that nobody knows', async () => {
		const phone = { ...pushes.phone(), endpoint: 'https://169.254.169.254/latest' };
		expect(await scene.tryTo('notice_phone.agree', phone, me())).toMatchObject({ code: 'way_not_offered' });
		await keepOffered(scene.database.kysely, { text: false, email: false, pushKey: null, pushServices: [] });
		expect(
			await scene.tryTo('notice_way.agree', { way: 'text', address: '07700 900124' }, me())
		).toMatchObject({
			code: 'way_not_offered'
		});
	});

	it('are the same on the phone after everything was made again, and hold no address', async () => {
		await rebuildEverybody(scene.database);
		await agree('email');
		await agree('text');
		await work(NOW);
		const before = await scene.records();
		expect((await rebuildEverybody(scene.database)).changed).toBe(0);
		expect(await scene.records()).toEqual(before);
		expect(JSON.stringify(before)).not.toMatch(/900123|dan@example/);
	});

	it('are counted for whoever runs the service, who is told where they cannot be sent', async () => {
		await agree('text');
		texts.mood = { status: 403, error: 'AuthError', message: 'Invalid token' };
		for (let at = NOW; at < NOW + HOUR_MS; at += 5 * 60_000) await work(at);
		const { kysely } = scene.database;
		expect(await countNotices(kysely, NOW)).toEqual([{ way: 'text', state: 'due', count: 1 }]);
		expect(await stuckWays(kysely, NOW)).toEqual([]);
		expect(await stuckWays(kysely, NOW + 1)).toEqual(['text']);
		texts.mood = 'well';
		await work(NOW + 3 * HOUR_MS);
		expect(await countNotices(kysely, NOW)).toEqual([{ way: 'text', state: 'sent', count: 1 }]);
		expect(await stuckWays(kysely, NOW + 4 * HOUR_MS)).toEqual([]);
	});

	it('stand beside the outcome and where it is decided, for the person and for their officer', async () => {
		await agree('text');
		await makeOrder(scene.database, me().personId, 'community_order');
		await work(NOW);
		texts.got[0]!.status = 'temporary-failure';
		await work(NOW + 10 * 60_000);
		const { appointmentId } = scene.dan;
		const missed = { appointmentId, code: 'failed_to_attend' as const, reason: null, facts: '' };
		await scene.order('outcome.record', missed, scene.officer.actor, START + HOUR_MS);
		const { complianceEvents, reminders: theirs } = await scene.phone();
		expect(theirs).toMatchObject([{ appointmentId, state: 'failed', why: 'not_reached', at: NOW }]);
		for (const [route, more] of [
			['/staff/people/[id]/appointments/[appointment]', { appointment: appointmentId }],
			['/staff/people/[id]/fairness/[event]', { event: complianceEvents[0]!.id }],
			['/staff/people/[id]/fairness/[event]/decide', { event: complianceEvents[0]!.id }]
		] as const) {
			const { data } = await answerOf('load', {
				database: scene.database,
				actor: scene.officer.actor,
				route,
				params: { id: me().personId, ...more },
				now: START + 2 * HOUR_MS
			});
			expect(data, route).toMatchObject({ reminders: theirs });
		}
	});

	it('of somebody else with an appointment of the same id are their own', async () => {
		await agree('text');
		const { personId } = await secondPerson();
		await work(NOW);
		expect(texts.got).toHaveLength(1);
		const theirs = await scene.database.kysely
			.selectFrom('notices')
			.select(['state', 'why'])
			.where('person_id', '=', personId)
			.execute();
		expect(theirs).toEqual([{ state: 'not_sent', why: 'no_way' }]);
	});

	async function secondPerson() {
		const row = await scene.database.kysely.selectFrom('people').selectAll().executeTakeFirstOrThrow();
		const personId = newIdentifier();
		await scene.database.kysely
			.insertInto('people')
			.values({ ...row, id: personId, crn: 'X900009' })
			.execute();
		const appointment = await scene.database.kysely
			.selectFrom('appointments')
			.selectAll()
			.executeTakeFirstOrThrow();
		await scene.database.kysely
			.insertInto('appointments')
			.values({ ...appointment, person_id: personId })
			.execute();
		return { personId };
	}
});

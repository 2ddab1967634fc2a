import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import type { ImportedAppointment } from '#lib/domain/imports/imported-case.ts';
import { isSafe, defaultHours } from '#lib/domain/notices/when.ts';
import { instantAt, localDate } from '#lib/domain/time/local-date.ts';
import { workOutbox } from '#lib/server/notices/work-outbox.ts';
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
import { answerOf } from './page-event.ts';
import { makeOrder, makePerson, NOW } from './people.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** On Monday 23 November at 9am it is, and nothing but Dan's own appointment of the 24th stands in the book. */
const FAR = '2027-01-13';
const CHANGED = 'Something in your appointments changed. Open the app to see it.';
const NEW = 'There is something new for you. Open the app to see it.';

describe.each([...dialects])('notices of what changed, on %s', (dialect) => {
	let servers: NoticeServers;
	let stage: NoticeStage;

	beforeAll(async () => {
		servers = await openNoticeServers();
	});
	afterAll(() => closeNoticeServers(servers));
	beforeEach(async () => {
		stage = await openNoticeStage(dialect, servers);
		// No reminder falls due in these tests unless one is booked for it.
		await stage.database.kysely
			.updateTable('appointments')
			.set({ starts_at: NOW + 300 * DAY_MS })
			.execute();
		await rebuildEverybody(stage.database);
		await stage.agree('text');
		await stage.work(NOW - HOUR_MS);
		stage.at = NOW;
	});
	afterEach(() => stage.close());

	const me = () => stage.dan.actor;
	const personId = () => me().personId;
	const booking = (changes: Partial<PayloadOf<'appointment.book'>> = {}) => ({
		...bookingPayloads['appointment.book'],
		personId: personId(),
		on: FAR,
		...changes
	});
	const book = (changes: Partial<PayloadOf<'appointment.book'>> = {}, at = stage.at) =>
		stage.order('appointment.book', booking(changes), stage.officer.actor, at);
	const cancel = (appointmentId: string, at = stage.at) =>
		stage.order(
			'appointment.cancel',
			{ ...bookingPayloads['appointment.cancel'], appointmentId },
			stage.officer.actor,
			at
		);
	const said = () => servers.texts.got.map(({ words }) => words);
	const told = async () =>
		(await stage.phone()).reminders.flatMap(({ way, state, why, changed }) =>
			changed ? [{ way, state, why, changed }] : []
		);
	/** As what another system says of somebody's appointments. */
	const take = async (appointment: Partial<ImportedAppointment> & { id: string; startsAt: number }) => {
		const { crn } = await stage.database.kysely
			.selectFrom('people')
			.select('crn')
			.where('id', '=', personId())
			.executeTakeFirstOrThrow();
		const file: PayloadOf<'case.import'> = {
			person: { ...everyPayload['case.import'].person, crn },
			orders: [],
			requirements: [],
			needs: [],
			goals: [],
			steps: [],
			staffOnly: [],
			appointments: [
				{
					appointmentKind: 'office_visit',
					endsAt: null,
					place: null,
					link: null,
					withName: null,
					telephone: null,
					bring: null,
					purpose: null,
					requirementId: null,
					stepId: null,
					enforceable: false,
					outcome: null,
					accountDueOn: null,
					cancelled: false,
					officialType: 'Planned Telephone Contact (NS)',
					staffNotes: [],
					...appointment
				}
			]
		};
		return stage.order(
			'case.import',
			file,
			{ role: 'system', accountId: 'system', name: 'Import' },
			stage.at
		);
	};

	it('come once, when no more was changed for a while, and say nothing of what', async () => {
		const id = await book();
		expect(await stage.work()).toEqual({ due: 1, notSent: 0, sent: 0 });
		await stage.workUntil(NOW + 25 * MINUTE_MS, 5 * MINUTE_MS);
		expect(said()).toEqual([]);
		await stage.workUntil(NOW + 3 * DAY_MS, 4 * HOUR_MS);
		expect(said()).toEqual([CHANGED]);
		expect(await told()).toEqual([{ way: 'text', state: 'sent', why: null, changed: [id] }]);
		expect(JSON.stringify(said())).not.toMatch(/probation|officer|office|court|warning|Dan/);
	});

	it('are one for a series, for what followed it, and for a whole day', async () => {
		await book({ repeats: 'weekly', times: 6 });
		await stage.work();
		await stage.work(NOW + 10 * MINUTE_MS);
		const other = await book({ on: '2027-03-03' });
		await stage.work(NOW + 20 * MINUTE_MS);
		await stage.work(NOW + HOUR_MS);
		expect(said()).toEqual([CHANGED]);
		expect((await told())[0]?.changed).toHaveLength(7);
		const { appointments } = await stage.phone();
		const ofTheDay = appointments.filter(({ id }) => id === other);
		await stage.order(
			'appointment.change_day',
			{
				...bookingPayloads['appointment.change_day'],
				on: '2027-03-03',
				moveTo: '2027-03-10',
				appointments: ofTheDay.map(({ id, startsAt }) => ({
					personId: personId(),
					appointmentId: id,
					startsAt
				}))
			},
			stage.officer.actor,
			stage.at
		);
		await stage.work();
		await stage.work(NOW + 2 * HOUR_MS);
		expect(said()).toEqual([CHANGED, CHANGED]);
	});

	it('come at once of what is today or tomorrow, and at the first safe hour where it is night', async () => {
		await book({ on: '2026-11-24', at: '15:00' });
		await stage.work();
		expect(said()).toEqual([CHANGED]);
		const night = instantAt('2026-11-23', 22, 30);
		stage.at = night;
		await book({ on: '2026-11-24', at: '16:00' });
		await stage.work(night + MINUTE_MS);
		await stage.workUntil(instantAt('2026-11-24', 8, 45), 15 * MINUTE_MS);
		expect(said()).toEqual([CHANGED]);
		await stage.work(instantAt('2026-11-24', 9, 0));
		expect(said().filter((words) => words === CHANGED)).toHaveLength(2);
	});

	it('that find no safe hour in time are not sent, and that stands beside the appointment', async () => {
		stage.at = instantAt('2026-11-23', 22, 30);
		const id = await book({ on: '2026-11-24', at: '08:30' });
		await stage.work();
		await stage.workUntil(instantAt('2026-11-24', 12, 0), HOUR_MS);
		expect(said()).not.toContain(CHANGED);
		expect(await told()).toEqual([{ way: 'text', state: 'not_sent', why: 'no_safe_time', changed: [id] }]);
	});

	it('come of what was moved and cancelled here, beside the old time and the new', async () => {
		const first = await book({}, NOW - 2 * DAY_MS);
		await stage.openApp();
		await stage.work();
		const second = await stage.order(
			'appointment.move',
			{ ...bookingPayloads['appointment.move'], appointmentId: first, on: '2027-01-20' },
			stage.officer.actor,
			stage.at
		);
		await stage.work();
		await stage.work(NOW + HOUR_MS);
		expect((await told()).map(({ state, changed }) => [state, [...changed].sort()])).toEqual([
			['sent', [first, second].sort()]
		]);
		await stage.openApp();
		await cancel(second, NOW + HOUR_MS);
		await stage.work();
		await stage.work(NOW + 2 * HOUR_MS);
		expect(said()).toEqual([CHANGED, CHANGED]);
	});

	it('come of what a file brings: a new one, a new time, another place, and that it is off', async () => {
		const id = stage.dan.appointmentId;
		const startsAt = instantAt(FAR, 11, 0);
		const changes: Partial<ImportedAppointment>[] = [
			{ startsAt },
			{ startsAt, place: { name: 'The other office', lines: [], postcode: null } },
			{ startsAt, appointmentKind: 'telephone' },
			{ startsAt, cancelled: true }
		];
		for (const [index, change] of changes.entries()) {
			stage.at = NOW + index * 2 * HOUR_MS;
			await take({ id, startsAt, ...change });
			await stage.work();
			await stage.work(stage.at + HOUR_MS);
			expect(said(), `${index}`).toHaveLength(index + 1);
			await take({ id, startsAt, ...change });
			await stage.work(stage.at + 45 * MINUTE_MS);
			expect(said(), `the same again, ${index}`).toHaveLength(index + 1);
		}
	});

	it('are not sent of what the app had come for by then, and nobody is shown when', async () => {
		await book();
		await stage.work();
		await stage.openApp();
		await stage.work(NOW + HOUR_MS);
		expect(said()).toEqual([]);
		expect(await told()).toEqual([]);
		// Nor is one made of what it came for before it was looked at.
		await book({ on: '2027-02-03' });
		await stage.openApp();
		expect(await stage.work()).toEqual({ due: 0, notSent: 0, sent: 0 });
		await book({ on: '2027-02-10' });
		await stage.work();
		await stage.work(NOW + 3 * HOUR_MS);
		expect(said()).toEqual([CHANGED]);
	});

	it('are not sent of what is as it was again', async () => {
		const id = await book();
		await stage.work();
		await cancel(id);
		await stage.work(NOW + HOUR_MS);
		await stage.work(NOW + 2 * HOUR_MS);
		expect(said()).toEqual([]);
		expect(await told()).toEqual([]);
	});

	it('are for whoever wants them: off is off, and what came meanwhile is not told once it is on again', async () => {
		const choices = { timing: 'one_day', safeFrom: 9, safeUntil: 20, answers: true } as const;
		await stage.order('notice_choices.save', { ...choices, changes: false }, me());
		await book();
		await stage.work();
		await stage.order('notice_choices.save', { ...choices, changes: true }, me());
		await stage.work(NOW + HOUR_MS);
		await stage.work(NOW + 2 * HOUR_MS);
		expect(said()).toEqual([]);
		await stage.order('notice_way.stop', { way: 'text' }, me());
		await book({ on: '2027-02-03' });
		await stage.work(NOW + 3 * HOUR_MS);
		await stage.agree('text');
		await stage.work(NOW + 4 * HOUR_MS);
		await stage.work(NOW + 5 * HOUR_MS);
		expect(said()).toEqual([]);
		// A phone from before says nothing of changes: they stay on.
		await stage.order('notice_choices.save', { timing: 'one_day', safeFrom: 9, safeUntil: 20 }, me());
		await book({ on: '2027-02-10' });
		await stage.work();
		await stage.work(NOW + 7 * HOUR_MS);
		expect(said()).toEqual([CHANGED]);
	});

	it('and reminders are looked at as it is their turn: what was cancelled while others were sent is not sent', async () => {
		const { kysely } = stage.database;
		const row = await kysely.selectFrom('appointments').selectAll().executeTakeFirstOrThrow();
		const ids = Array.from({ length: 30 }, () => newIdentifier());
		await kysely
			.insertInto('appointments')
			.values(ids.map((id, index) => ({ ...row, id, starts_at: NOW + DAY_MS - index * MINUTE_MS })))
			.execute();
		const { providers } = stage.worker('');
		let sent = 0;
		const send: NonNullable<typeof providers.text>['send'] = async () => {
			sent += 1;
			await kysely.updateTable('appointments').set({ cancelled: 1 }).execute();
			return { kind: 'sent', providerId: null };
		};
		await workOutbox(stage.worker('slow', { providers: { text: { ...providers.text!, send } } }));
		// As many as one provider is given at a time were at their turn already.
		expect(sent).toBeLessThanOrEqual(8);
		const states = await kysely.selectFrom('notices').select(['state', 'why']).execute();
		expect(states.filter(({ state, why }) => state === 'dropped' && why === 'cancelled')).toHaveLength(
			30 - sent
		);
	});

	it('come by each way that is on, once, from however many processes, one of which ended in the middle', async () => {
		await stage.agree('email');
		await book({ on: '2026-11-24', at: '15:00' });
		const crowd = Array.from({ length: 6 }, (_, index) => stage.worker(`process ${index}`));
		await Promise.all(crowd.map((each) => workOutbox(each)));
		await stage.work(NOW + MINUTE_MS);
		expect(said()).toEqual([CHANGED]);
		expect(servers.mail.got).toHaveLength(1);
		stage.at = NOW + HOUR_MS;
		await book({ on: '2026-11-24', at: '17:00' });
		const { providers } = stage.worker('');
		const never = new Promise<never>(() => undefined);
		let isHanded = false;
		const send = () => {
			isHanded = true;
			return never;
		};
		const stuck = stage.worker('killed', { providers: { text: { ...providers.text!, send } } });
		void workOutbox(stuck);
		await expect.poll(() => isHanded).toBe(true);
		await stage.work();
		expect(said()).toEqual([CHANGED]);
		await stage.work(stage.at + 10 * MINUTE_MS);
		await stage.work(stage.at + 10 * MINUTE_MS);
		expect(said()).toEqual([CHANGED, CHANGED]);
	});

	it('wait for a provider that is down for a day, ever more patiently and never at night, and come once', async () => {
		await book();
		await stage.work();
		servers.texts.mood = { status: 503, error: 'Exception', message: 'Internal server error' };
		const asked: number[] = [];
		for (let at = NOW; at < NOW + DAY_MS; at += MINUTE_MS * 5) {
			const before = servers.texts.asked;
			await stage.work(at);
			if (servers.texts.asked > before) asked.push(at);
		}
		expect(asked.length).toBeGreaterThan(8);
		expect(asked.length).toBeLessThan(24);
		expect(asked.every((at) => isSafe(at, defaultHours))).toBe(true);
		const waits = asked.slice(1).map((at, index) => at - (asked[index] ?? 0));
		expect(waits.slice(0, 4)).toEqual([...waits.slice(0, 4)].sort((one, other) => one - other));
		servers.texts.mood = 'well';
		await stage.workUntil(NOW + 2 * DAY_MS, HOUR_MS);
		expect(said()).toEqual([CHANGED]);
		expect(await told()).toMatchObject([{ state: 'sent' }]);
	});

	it('that were of use until the appointment are given up after it, as ours', async () => {
		const id = await book({ on: '2026-11-24', at: '15:00' });
		servers.texts.mood = { status: 503, error: 'Exception', message: 'Internal server error' };
		await stage.work();
		await stage.workUntil(NOW + 2 * DAY_MS, HOUR_MS);
		servers.texts.mood = 'well';
		await stage.workUntil(NOW + 3 * DAY_MS, HOUR_MS);
		expect(said()).toEqual([]);
		expect(await told()).toEqual([{ way: 'text', state: 'given_up', why: 'provider_away', changed: [id] }]);
	});

	it('do not come of a day in prison, of a day after the last order, or once somebody has died', async () => {
		const orderId = await makeOrder(stage.database, personId(), 'community_order');
		await stage.order(
			'custody.record',
			{ personId: personId(), from: '2026-11-23', until: null },
			stage.officer.actor,
			NOW
		);
		const id = await book({
			on: '2026-11-27',
			at: '15:00',
			clashes: ['custody 2026-11-27'],
			clashReason: 'By phone'
		});
		await stage.work();
		expect(await told()).toEqual([{ way: 'text', state: 'not_sent', why: 'in_custody', changed: [id] }]);
		await stage.database.kysely.deleteFrom('custody_periods').execute();
		await stage.database.kysely
			.updateTable('orders')
			.set({ ended_on: '2026-11-20' })
			.where('id', '=', orderId)
			.execute();
		await book({ on: '2027-01-14' });
		await stage.work();
		expect((await told()).map(({ why }) => why)).toEqual(['in_custody', 'order_over']);
		await stage.database.kysely.updateTable('orders').set({ ended_on: null }).execute();
		await book({ on: '2027-01-15' });
		await stage.work();
		await stage.order('death.record', { personId: personId(), diedOn: '2026-11-23' });
		await stage.work(NOW + HOUR_MS);
		await stage.work(NOW + 2 * HOUR_MS);
		expect(servers.texts.asked).toBe(0);
	});

	it('stand beside the appointment, for the person and for their officer, and are the same when made again', async () => {
		await makeOrder(stage.database, personId(), 'community_order');
		await rebuildEverybody(stage.database);
		const id = await book();
		await stage.work();
		await stage.work(NOW + HOUR_MS);
		servers.texts.got[0]!.status = 'delivered';
		await stage.work(NOW + 2 * HOUR_MS);
		const { data } = await answerOf('load', {
			database: stage.database,
			actor: stage.officer.actor,
			route: '/staff/people/[id]/appointments/[appointment]',
			params: { id: personId(), appointment: id },
			now: NOW + 2 * HOUR_MS
		});
		expect(data).toMatchObject({ reminders: [{ changed: [id], state: 'arrived', lead: null }] });
		const before = await stage.records();
		await rebuildEverybody(stage.database);
		expect(await stage.records()).toEqual(before);
	});

	it('are of nobody else', async () => {
		const other = await makePerson(stage.database, stage.officer, 'Eve');
		await book({ personId: other.actor.personId });
		await stage.work();
		await stage.work(NOW + HOUR_MS);
		expect(servers.texts.asked).toBe(0);
	});

	it('that there is something new come at most once in six hours, never at night, and not of what was seen', async () => {
		const write = (words: string) =>
			stage.order(
				'message.send',
				{ personId: personId(), words, answers: [] },
				stage.officer.actor,
				stage.at
			);
		await write('I will ring at ten');
		await stage.work();
		expect(said()).toEqual([]);
		await stage.work(NOW + 15 * MINUTE_MS);
		expect(said()).toEqual([NEW]);
		stage.at = NOW + HOUR_MS;
		await write('And bring your card');
		await stage.workUntil(NOW + 6 * HOUR_MS, 30 * MINUTE_MS);
		expect(said()).toEqual([NEW]);
		await stage.workUntil(NOW + 7 * HOUR_MS, 30 * MINUTE_MS);
		expect(said()).toEqual([NEW, NEW]);
		stage.at = instantAt('2026-11-23', 23, 0);
		await write('By night');
		await stage.workUntil(instantAt('2026-11-24', 8, 30), HOUR_MS / 2);
		expect(said()).toHaveLength(2);
		await stage.openApp();
		await stage.workUntil(instantAt('2026-11-24', 12, 0), HOUR_MS);
		expect(said()).toHaveLength(2);
		expect(await told()).toEqual([]);
		expect(localDate(stage.at)).toBe('2026-11-24');
	});

	it('that there is something new are off for whoever agreed before they were there, and come of answers too', async () => {
		const obstacleId = await stage.order(
			'obstacle.report',
			{ ...everyPayload['obstacle.report'], about: { kind: 'life' } },
			me(),
			NOW - HOUR_MS
		);
		await stage.openApp();
		await stage.work();
		const answer = { ...everyPayload['obstacle.answer'], obstacleId };
		await stage.database.kysely.updateTable('notice_choices').set({ answers: 0 }).execute();
		await stage.order('obstacle.answer', answer, stage.officer.actor, stage.at);
		await stage.work();
		await stage.work(NOW + HOUR_MS);
		expect(said()).toEqual([]);
		await stage.database.kysely.updateTable('notice_choices').set({ answers: 1 }).execute();
		await stage.order('obstacle.answer', answer, stage.officer.actor, stage.at);
		await stage.work();
		await stage.work(NOW + 2 * HOUR_MS);
		expect(said()).toEqual([NEW]);
	});
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { reportsAbout } from '#lib/domain/compliance/event-facts.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { leftUnanswered } from '#lib/domain/reports/another-time.ts';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { bankHolidays } from '#lib/policy/time/bank-holidays.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { readEventForStaff } from '#lib/server/queries/compliance/events.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import type { AppointmentToJoin } from '#lib/server/queries/messages/thread.ts';
import { bookingPayloads } from './booking-payloads.ts';
import { attentionOrder } from '#lib/domain/attention/today.ts';
import { withPutOffs } from '#lib/domain/attention/put-off.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { todayGroups } from '#lib/staff/attention/today-view.ts';
import { dialects } from './databases.ts';
import { answerOf } from './page-event.ts';
import { envelope, makeMiss, makeOrder, NOW } from './people.ts';
import { openScene, type Scene } from './scene.ts';

const DAY_MS = 86_400_000;
const STARTS = NOW + 3 * DAY_MS;
const AFTER = STARTS + DAY_MS;
const SAID = 'The bus does not run that day';

describe.each([...dialects])('what nobody had answered when an appointment began, on %s', (dialect) => {
	let scene: Scene;
	let personId: string;

	beforeAll(async () => {
		scene = await openScene(dialect);
		personId = scene.dan.actor.personId;
		await makeOrder(scene.database, personId, 'community_order');
	});
	afterAll(() => scene.close());

	const asks = (id: string, changes: Partial<PayloadOf<'obstacle.report'>> = {}) => ({
		about: { kind: 'appointment' as const, id },
		categories: [],
		wanted: ['another_time' as const],
		words: SAID,
		ifThenPlan: null,
		proof: '',
		...changes
	});
	const ask = (id: string, now = NOW) => scene.order('obstacle.report', asks(id), scene.dan.actor, now);

	/** The miss is recorded a day later, and both sides open the event. @returns what either reads as left unanswered */
	async function missed(id: string) {
		await scene.order(
			'outcome.record',
			{ appointmentId: id, code: 'failed_to_attend', reason: null, facts: 'Not there' },
			scene.officer.actor,
			AFTER
		);
		const world = await scene.phone();
		const event = world.complianceEvents.find(({ appointmentId }) => appointmentId === id);
		const appointment = world.appointments.find((each) => each.id === id);
		if (!event || !appointment) throw new Error('no event');
		const named = { personId, eventId: event.id };
		const found = await readEventForStaff(scene.database.kysely, scene.officer.actor, named, AFTER);
		const onPhone = leftUnanswered(reportsAbout(event, world).earlier, appointment, AFTER, {
			workingDays: 2,
			bankHolidays
		});
		const ids = (left: typeof onPhone | undefined) => left?.map(({ report }) => report.id);
		expect(ids(found?.unanswered)).toEqual(ids(onPhone));
		return { eventId: event.id, left: onPhone };
	}

	it('is read first by both sides, with when it was said, and no day that nobody was told of', async () => {
		const id = await makeMiss(scene.database, personId, STARTS);
		const reportId = await ask(id);
		const { left } = await missed(id);
		expect(left).toMatchObject([{ report: { id: reportId, words: SAID }, saidAt: NOW, promisedBy: null }]);
	});

	it('is none of ours where it was answered in time, taken back, or said after it began', async () => {
		const answered = await makeMiss(scene.database, personId, STARTS);
		const obstacleId = await ask(answered);
		const answer = { obstacleId, offers: [], words: 'Come later', actions: [], nextState: 'sorted' as const };
		await scene.order('obstacle.answer', answer, scene.officer.actor, NOW + 1);
		expect((await missed(answered)).left).toEqual([]);
		const withdrawn = await makeMiss(scene.database, personId, STARTS);
		await scene.order('obstacle.withdraw', { obstacleId: await ask(withdrawn) }, scene.dan.actor, NOW + 1);
		expect((await missed(withdrawn)).left).toEqual([]);
		const late = await makeMiss(scene.database, personId, STARTS);
		await ask(late, STARTS + 1);
		expect((await missed(late)).left).toEqual([]);
	});

	it('goes by the tap that is known, whatever the phone’s clock said', async () => {
		const id = await makeMiss(scene.database, personId, STARTS);
		const given = envelope('obstacle.report', asks(id), NOW);
		// The phone was a week ahead, and knew it.
		const ahead = { ...given, occurredAt: NOW - 60_000 + 7 * DAY_MS, clockOffset: -7 * DAY_MS };
		await execute(scene.database, scene.dan.actor, ahead, NOW);
		const unknown = { ...envelope('obstacle.report', asks(id), NOW), occurredAt: NOW + 300 * DAY_MS };
		await execute(scene.database, scene.dan.actor, unknown, NOW);
		const { left } = await missed(id);
		expect(left.map(({ saidAt }) => saidAt)).toEqual([NOW - 60_000, NOW]);
	});

	it('is ours again where a choice among our times came to nothing, and nobody said what then', async () => {
		const id = await makeMiss(scene.database, personId, STARTS);
		const obstacleId = await ask(id);
		const offer = {
			obstacleId,
			times: [
				{
					appointmentKind: 'telephone' as const,
					on: addDays(localDate(NOW), 2),
					at: '11:00',
					officeId: null,
					placeName: ''
				}
			],
			minutes: 30,
			why: 'This one?',
			clashes: [],
			clashReason: ''
		};
		const answerId = await scene.order('obstacle.offer_times', offer, scene.officer.actor, NOW + 1);
		await scene.order('obstacle.take_time', { obstacleId, answerId, time: null }, scene.dan.actor, NOW + 2);
		const { left } = await missed(id);
		expect(left).toMatchObject([{ report: { id: obstacleId }, saidAt: NOW + 2 }]);
	});

	it('is a message too, once it stands with the appointment: that they told us, and none of its words', async () => {
		const id = await makeMiss(scene.database, personId, STARTS);
		const words = 'I cannot come on that day';
		const messageId = await scene.order('message.write', { words }, scene.dan.actor, NOW);
		const joins = { personId, messageId, appointmentId: id };
		const tried = (changes: Partial<typeof joins>, actor = scene.officer.actor) =>
			scene.tryTo('message.join', { ...joins, ...changes }, actor, AFTER);
		expect(await tried({}, scene.stranger.actor)).toMatchObject({ code: 'not_found' });
		expect(await tried({ appointmentId: newIdentifier() })).toMatchObject({ code: 'not_found' });
		expect(await tried({ messageId: newIdentifier() })).toMatchObject({ code: 'not_found' });
		const later = await scene.order('message.write', { words }, scene.dan.actor, STARTS + 1);
		expect(await tried({ messageId: later })).toMatchObject({ code: 'message_is_later' });
		const reportId = await scene.order('message.join', joins, scene.officer.actor, NOW + 1);
		expect(await tried({})).toMatchObject({ code: 'message_is_joined' });
		const waiting = async () =>
			(await readWaiting(scene.database.kysely, scene.officer.actor, NOW + 2)).flatMap((item) =>
				item.kind === 'obstacle' && item.subjectId === reportId ? item.answered : []
			);
		expect(await waiting()).toEqual([false]);
		// On Today it is said what it is: none of its words stand there.
		const found = await readWaiting(scene.database.kysely, scene.officer.actor, NOW + 2, personId);
		for (const language of ['en', 'cy'] as const) {
			const text = staffText(language);
			const clock = { language, frame: text.frame, now: NOW + 2 };
			const standing = withPutOffs(attentionOrder(found, NOW + 2, localDate(NOW)), [], 'me', localDate(NOW));
			const rows = todayGroups(standing.now, text, clock, () => false).flatMap((group) => group.rows);
			const row = rows.find(({ key }) => key.endsWith(reportId));
			expect(row).toMatchObject({ about: text.report.inMessage, quote: null });
		}
		expect(await scene.onPhone('obstacle', reportId)).toMatchObject({
			words: '',
			tappedAt: NOW,
			message: { id: messageId, answeredAt: null }
		});
		const { left } = await missed(id);
		const promisedBy = addDays(localDate(NOW), 2);
		expect(left).toMatchObject([{ report: { id: reportId, words: '' }, saidAt: NOW, promisedBy }]);
		// It is the person's: what was noted of it they can take back.
		await scene.order('obstacle.withdraw', { obstacleId: reportId }, scene.dan.actor, AFTER);
		const { complianceEvents, obstacles, appointments } = await scene.phone();
		const event = complianceEvents.find(({ appointmentId }) => appointmentId === id);
		expect(event && reportsAbout(event, { obstacles, appointments }).earlier).toEqual([]);
	});

	it('is none of ours where the message was answered before, and nobody answers it twice', async () => {
		const id = await makeMiss(scene.database, personId, STARTS);
		const first = await scene.order('message.write', { words: 'I cannot come' }, scene.dan.actor, NOW);
		const joins = { personId, appointmentId: id };
		const reportId = await scene.order('message.join', { ...joins, messageId: first });
		const last = (await scene.phone()).messages.find(({ side }) => side === 'officer');
		await scene.order(
			'message.send',
			{ personId, words: 'I ring you', answers: [first], ...(last && { seen: last.id }) },
			scene.officer.actor,
			NOW + 1
		);
		expect(await scene.onPhone('obstacle', reportId)).toMatchObject({
			state: 'being_worked_on',
			message: { answeredAt: NOW + 1 }
		});
		expect((await missed(id)).left).toEqual([]);
		const second = await scene.order('message.write', { words: 'Nor then' }, scene.dan.actor, NOW + 2);
		const settled = { personId, messageIds: [second], how: 'spoke' as const };
		await scene.order('message.settle', settled, scene.officer.actor, NOW + 3);
		const other = await makeMiss(scene.database, personId, STARTS);
		await scene.order(
			'message.join',
			{ personId, appointmentId: other, messageId: second },
			scene.officer.actor,
			AFTER
		);
		expect((await missed(other)).left).toEqual([]);
	});

	it('is noted with what stands, and never with what was moved or cancelled', async () => {
		const first = await makeMiss(scene.database, personId, STARTS);
		const off = await makeMiss(scene.database, personId, STARTS);
		const messageId = await scene.order('message.write', { words: 'I cannot come' }, scene.dan.actor, NOW);
		const place = { on: addDays(localDate(NOW), 4), at: '11:00', minutes: 60, enforceable: true };
		await scene.order('appointment.move', {
			...bookingPayloads['appointment.move'],
			...place,
			appointmentId: first,
			askedBy: 'office',
			reportId: null
		});
		await scene.order('appointment.cancel', {
			...bookingPayloads['appointment.cancel'],
			appointmentId: off,
			askedBy: 'office',
			reportId: null
		});
		const asked = {
			database: scene.database,
			actor: scene.officer.actor,
			route: '/staff/people/[id]/messages',
			params: { id: personId },
			now: NOW
		};
		const { data } = await answerOf('load', asked);
		const { appointments } = data as { appointments: AppointmentToJoin[] };
		const offered = appointments.map(({ id }) => id);
		const stands = appointments.find(({ before }) => before.includes(first));
		expect(offered).not.toContain(first);
		expect(offered).not.toContain(off);
		expect(stands).toBeDefined();
		for (const appointmentId of [first, off]) {
			const form = { commandId: newIdentifier(), messageId, appointmentId };
			const { data: refused } = await answerOf('join', { ...asked, form });
			expect(refused).toMatchObject({
				status: 409,
				data: {
					typed: { messageId: [messageId], appointmentId: [appointmentId] },
					problems: [{ field: 'appointmentId', code: 'appointment_is_off' }]
				}
			});
		}
		const id = await scene.order('message.join', { personId, messageId, appointmentId: stands?.id ?? '' });
		expect(await scene.onPhone('obstacle', id)).toMatchObject({ about: { id: stands?.id } });
	});

	it('names days by the day of the tap: one that has passed by its arrival is taken, one before it is not', async () => {
		const id = await makeMiss(scene.database, personId, STARTS);
		const today = localDate(NOW);
		const days = (on: string) => asks(id, { times: [{ on, at: null }] });
		const sent = (on: string, changes: { occurredAt?: number; clockOffset?: number }) => {
			const given = { ...envelope('obstacle.report', days(on), NOW), ...changes };
			return execute(scene.database, scene.dan.actor, given, NOW);
		};
		const right = { clockOffset: 0 };
		expect(await sent(addDays(today, -1), right)).toMatchObject({ code: 'date_in_past' });
		expect(await sent(today, right)).toMatchObject({ code: null });
		const offline = { occurredAt: NOW - 5 * DAY_MS, clockOffset: 0 };
		expect(await sent(addDays(today, -3), offline)).toMatchObject({ code: null });
		// What was today on a phone whose clock nobody had checked is not known.
		expect(await sent(addDays(today, -1), { occurredAt: NOW - 1000 })).toMatchObject({ code: null });
	});

	it('comes back from its form with all that was typed where a day has passed', async () => {
		const id = await makeMiss(scene.database, personId, STARTS);
		const form = { aboutKind: 'appointment', aboutId: id, wanted: 'another_time', words: SAID };
		const days = { on1: addDays(localDate(NOW), -1), at1: '10:00' };
		const { data } = await answerOf('ask', {
			database: scene.database,
			actor: scene.dan.actor,
			route: '/me/appointments/[id]/another-time',
			params: { id },
			now: NOW,
			form: { commandId: newIdentifier(), ...form, ...days }
		});
		expect(data).toMatchObject({
			status: 422,
			data: {
				problems: [{ code: 'date_in_past' }],
				typed: { words: [SAID], on1: [days.on1], at1: [days.at1] }
			}
		});
	});

	it('is something in the way where its writer chose the appointment, in the words that they wrote', async () => {
		const id = await makeMiss(scene.database, personId, STARTS);
		const post = (form: Record<string, string>) =>
			answerOf('write', {
				database: scene.database,
				actor: scene.dan.actor,
				route: '/me/messages',
				params: {},
				now: NOW,
				form: { commandId: newIdentifier(), aboutKind: 'appointment', wanted: 'another_time', ...form }
			});
		const before = await scene.phone();
		const { location } = await post({ words: SAID, aboutId: id });
		expect(location).toMatch(/^\/me\/reports\/\S+\?saved$/);
		const after = await scene.phone();
		expect(after.messages).toEqual(before.messages);
		expect(after.obstacles.find(({ about }) => 'id' in about && about.id === id)).toMatchObject({
			words: SAID,
			wanted: ['another_time']
		});
		// With what was chosen off by now, nothing stands chosen in a form without scripts: it is asked, and not sent as something else.
		expect((await post({ words: 'Hello' })).data).toMatchObject({
			status: 422,
			data: { problems: [{ code: 'outcome_missing' }], typed: { words: ['Hello'] } }
		});
		expect((await post({ words: 'Hello', aboutId: 'none' })).location).toBe('/me/messages?saved');
		expect((await scene.phone()).messages).toHaveLength(before.messages.length + 1);
	});
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { slotAt } from '#lib/domain/appointments/series.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { seenOf } from '#lib/domain/identifiers/seen.ts';
import { reportsAbout } from '#lib/domain/compliance/event-facts.ts';
import { leftUnanswered } from '#lib/domain/reports/another-time.ts';
import { bankHolidays } from '#lib/policy/time/bank-holidays.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { readDiary } from '#lib/server/queries/attention/diary.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { assembleSnapshot, bodiesOf } from '#lib/domain/records/snapshot.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { readEventForStaff } from '#lib/server/queries/compliance/events.ts';
import { reportsOnAppointments } from '#lib/server/queries/reports/reports-on-appointments.ts';
import { bookingsApart } from './bookings-apart.ts';
import { bookingPayloads } from './booking-payloads.ts';
import { countStatements } from './count-statements.ts';
import { dialects } from './databases.ts';
import { answerOf } from './page-event.ts';
import {
	makeMiss,
	makeOrder,
	makePerson,
	makePractitioner,
	NOW,
	type MadePerson,
	type MadePractitioner
} from './people.ts';
import { openScene, type Scene } from './scene.ts';

const [FIRST, SECOND, THIRD] = ['2026-11-25', '2026-11-26', '2026-11-27'] as const;
const [FOURTH, FIFTH] = ['2026-12-01', '2026-12-02'];
const AFTER = slotAt(THIRD, '18:00', 0).startsAt;
const SAID = 'I work on that day';
const promise = { workingDays: 2, bankHolidays };

describe.each([...dialects])('a request about an appointment that is moved, on %s', (dialect) => {
	let scene: Scene;
	let officer: MadePractitioner;
	let person: MadePerson;

	beforeAll(async () => {
		scene = await openScene(dialect);
	});
	afterAll(async () => {
		expect(await bookingsApart(scene.database)).toEqual([]);
		await scene.close();
	});

	/** Of an officer of their own, unless told otherwise, in whose diary nothing is met. */
	async function openCase(name: string, of?: MadePractitioner): Promise<void> {
		officer = of ?? (await makePractitioner(scene.database, name, scene.teamId));
		person = await makePerson(scene.database, officer, name);
		await makeOrder(scene.database, person.actor.personId, 'community_order');
	}
	const first = (at = '10:00') =>
		makeMiss(scene.database, person.actor.personId, slotAt(FIRST, at, 0).startsAt);
	const ask = (id: string, changes: Partial<PayloadOf<'obstacle.report'>> = {}, now = NOW) => {
		const about = { kind: 'appointment' as const, id };
		const said = { about, categories: [], wanted: ['another_time' as const], words: SAID, ...changes };
		return scene.order('obstacle.report', { ifThenPlan: null, proof: '', ...said }, person.actor, now);
	};
	/** @returns what stands in its place */
	async function next(id: string): Promise<string> {
		const { appointment_id: found } = await scene.database.kysely
			.selectFrom('bookings')
			.select('appointment_id')
			.where('person_id', '=', person.actor.personId)
			.where('moved_from', '=', id)
			.executeTakeFirstOrThrow();
		return found;
	}
	async function withDay(id: string, from: string, moveTo: string, at = '10:00', now = NOW): Promise<string> {
		const { personId } = person.actor;
		const startsAt = slotAt(from, at, 0).startsAt;
		const appointments = [{ personId, appointmentId: id, startsAt }];
		const payload = { ...bookingPayloads['appointment.change_day'], on: from, moveTo, appointments };
		await scene.order('appointment.change_day', payload, officer.actor, now);
		return next(id);
	}
	async function byHand(id: string, on: string, reportId: string | null = null, at = '10:00') {
		const moved = { ...bookingPayloads['appointment.move'], appointmentId: id, on, at, reportId };
		await scene.order(
			'appointment.move',
			{ ...moved, minutes: 60, enforceable: true, askedBy: 'office' },
			officer.actor
		);
		return next(id);
	}
	const answer = (obstacleId: string, nextState: 'sorted' | 'being_worked_on', now: number) =>
		scene.order(
			'obstacle.answer',
			{ obstacleId, offers: [], words: 'I look into it', actions: [], nextState },
			officer.actor,
			now
		);
	const world = async () => {
		const sent = await readSync(scene.database.kysely, person.actor.personId, null, NOW);
		return assembleSnapshot(bodiesOf(sent.records));
	};

	/** Records the miss and opens its event on both sides. @returns what was said before it, and what of that was left unanswered */
	async function missed(id: string) {
		const miss = { appointmentId: id, code: 'failed_to_attend' as const, reason: null, facts: 'Not there' };
		await scene.order('outcome.record', miss, officer.actor, AFTER);
		const phone = await world();
		const event = phone.complianceEvents.find(({ appointmentId }) => appointmentId === id);
		const appointment = phone.appointments.find((each) => each.id === id);
		if (!event || !appointment) throw new Error('no event');
		const named = { personId: person.actor.personId, eventId: event.id };
		const found = await readEventForStaff(scene.database.kysely, officer.actor, named, AFTER);
		const { earlier, later } = reportsAbout(event, phone);
		const idsOf = (reports: readonly { id: string }[] = []) => reports.map((each) => each.id).sort();
		const left = leftUnanswered(earlier, appointment, AFTER, promise).map(({ report }) => report);
		expect(idsOf(found?.reports.earlier)).toEqual(idsOf(earlier));
		expect(idsOf(found?.reports.later)).toEqual(idsOf(later));
		expect(idsOf(found?.unanswered.map(({ report }) => report))).toEqual(idsOf(left));
		return { eventId: event.id, earlier: idsOf(earlier), later: idsOf(later), left: idsOf(left) };
	}
	const waiting = async (now = NOW) =>
		(await readWaiting(scene.database.kysely, officer.actor, now)).filter(
			({ personId }) => personId === person.actor.personId
		);

	it('stands with the new time after a whole day and a second move, and is ours where nobody answered', async () => {
		await openCase('Chained');
		const id = await first();
		const reportId = await ask(id);
		const second = await withDay(id, FIRST, SECOND);
		const third = await byHand(second, THIRD);
		const startsAt = slotAt(THIRD, '10:00', 0).startsAt;
		expect(await waiting()).toMatchObject([
			{ kind: 'obstacle', subjectId: reportId, answered: false, appointment: { startsAt, isInEvent: false } }
		]);
		const [entry] = (await readDiary(scene.database.kysely, officer.actor, startsAt)).filter(
			({ id: found }) => found === third
		);
		expect(entry?.report?.id).toBe(reportId);
		expect(await missed(third)).toMatchObject({ earlier: [reportId], later: [], left: [reportId] });
		// The event waits in its place.
		const items = await waiting(AFTER);
		expect(items.find(({ kind }) => kind === 'obstacle')).toMatchObject({
			appointment: { startsAt, isInEvent: true }
		});
		expect(items.find(({ kind }) => kind === 'event')).toMatchObject({
			reason: { code: 'side_given' },
			words: SAID
		});
	});

	it('is answered where an answer came between the move and the new time, and stays in the event', async () => {
		await openCase('Answered');
		const id = await first();
		const reportId = await ask(id);
		const second = await withDay(id, FIRST, SECOND);
		await answer(reportId, 'sorted', NOW + 1);
		expect(await missed(second)).toMatchObject({ earlier: [reportId], left: [] });
	});

	it('stays with the first time where a move answered it, or it was settled or taken back before', async () => {
		await openCase('Settled');
		const id = await first();
		const reportId = await ask(id);
		expect(await missed(await byHand(id, SECOND, reportId))).toMatchObject({ earlier: [], left: [] });
		const sorted = await first('12:00');
		await answer(await ask(sorted), 'sorted', NOW + 1);
		const moved = await withDay(sorted, FIRST, SECOND, '12:00', NOW + 2);
		expect(await missed(moved)).toMatchObject({ earlier: [], left: [] });
		const back = await first('14:00');
		const withdrawn = await ask(back);
		const after = await withDay(back, FIRST, SECOND, '14:00');
		await scene.order('obstacle.withdraw', { obstacleId: withdrawn }, person.actor);
		expect(await missed(after)).toMatchObject({ earlier: [], left: [] });
	});

	it('that was left beside the one an offer answered goes along when one of its times is taken', async () => {
		await openCase('Offered');
		const id = await first();
		const open = await ask(id, { words: 'And I have no money for the bus' });
		const asked = await ask(id);
		const offered = { ...bookingPayloads['obstacle.offer_times'], obstacleId: asked };
		const times = [{ ...offered.times[0], on: SECOND }] as typeof offered.times;
		const answerId = await scene.order('obstacle.offer_times', { ...offered, times }, officer.actor);
		await scene.order('obstacle.take_time', { obstacleId: asked, answerId, time: 0 }, person.actor);
		expect(await missed(await next(id))).toMatchObject({ earlier: [open], left: [open] });
	});

	/** The times of an offer in place of an appointment; without one, of what was asked about, as a form of an earlier release says it. */
	function offering(
		obstacleId: string,
		appointmentId?: string,
		on: readonly string[] = [FOURTH, FIFTH]
	): PayloadOf<'obstacle.offer_times'> {
		const payload = bookingPayloads['obstacle.offer_times'];
		const times = on.flatMap((day) => payload.times.slice(0, 1).map((time) => ({ ...time, on: day })));
		return { ...payload, obstacleId, times, ...(appointmentId && { appointmentId }) };
	}
	const offer = (obstacleId: string, appointmentId: string, now = NOW, on = [FOURTH, FIFTH]) =>
		scene.order('obstacle.offer_times', offering(obstacleId, appointmentId, on), officer.actor, now);
	const take = (obstacleId: string, answerId: string, now = NOW + 10) =>
		scene.order('obstacle.take_time', { obstacleId, answerId, time: 0 }, person.actor, now);
	const lastOfferOf = async (obstacleId: string) =>
		(await world()).obstacles.find(({ id }) => id === obstacleId)?.answers.at(-1)?.times;
	const onPhone = async (id: string) => (await world()).appointments.find((each) => each.id === id);

	it('is offered times in place of the one that stands after a whole day and a second move, and moves that', async () => {
		await openCase('Offered on');
		const id = await first();
		const reportId = await ask(id);
		const second = await withDay(id, FIRST, SECOND);
		const third = await byHand(second, THIRD);
		const firstStartsAt = slotAt(THIRD, '10:00', 0).startsAt;
		const answerId = await offer(reportId, third);
		expect(await lastOfferOf(reportId)).toMatchObject({ appointmentId: third, firstStartsAt, chosen: null });
		expect(await waiting()).toMatchObject([{ kind: 'obstacle', subjectId: reportId, answered: true }]);
		expect(await onPhone(third)).toMatchObject({ cancelled: false });
		// The first times are over by then: what counts is the one that stands.
		await take(reportId, answerId, slotAt(SECOND, '12:00', 0).startsAt);
		const { movedTo = '' } = (await lastOfferOf(reportId))?.chosen ?? {};
		expect(await lastOfferOf(reportId)).toMatchObject({ chosen: { came: 'moved' } });
		const changed = { how: 'moved', askedBy: 'service_user', movedTo, reportId };
		expect(await onPhone(third)).toMatchObject({ cancelled: true, changed });
		expect(await onPhone(movedTo ?? '')).toMatchObject({
			...slotAt(FOURTH, '10:30', 30),
			cancelled: false,
			booked: { movedFrom: third }
		});
		expect((await world()).obstacles).toMatchObject([{ id: reportId, state: 'sorted' }]);
		expect((await waiting()).filter(({ kind }) => kind === 'obstacle')).toEqual([]);
		const { obstacles } = await world();
		await rebuildEverybody(scene.database);
		expect((await world()).obstacles).toEqual(obstacles);
	});

	it('is offered times in place of nothing that was moved on, is over, is settled, or is anybody else’s', async () => {
		await openCase('Not theirs');
		const theirs = await first();
		await openCase('Refused');
		const id = await first();
		const reportId = await ask(id);
		const second = await withDay(id, FIRST, SECOND);
		const other = await first('15:00');
		const tried = async (appointmentId?: string, actor: Actor = officer.actor, now = NOW) =>
			(await scene.tryTo('obstacle.offer_times', offering(reportId, appointmentId), actor, now)).code;
		// A form of an earlier release names none: what it was opened on stands no more.
		expect(await tried()).toBe('appointment_is_cancelled');
		expect(await tried(id)).toBe('appointment_is_cancelled');
		expect(await tried(other)).toBe('not_found');
		expect(await tried(theirs)).toBe('not_found');
		expect(await tried(second, scene.stranger.actor)).toBe('not_found');
		const startsAt = slotAt(SECOND, '10:00', 0).startsAt;
		expect(await tried(second, officer.actor, startsAt)).toBe('appointment_is_past');
		const stale = { ...offering(reportId, second), seen: 'sorted x' };
		expect((await scene.tryTo('obstacle.offer_times', stale, officer.actor)).code).toBe('changed_meanwhile');
		const settled = await ask(other);
		await answer(settled, 'sorted', NOW + 1);
		const after = await withDay(other, FIRST, SECOND, '15:00', NOW + 2);
		const late = offering(settled, after);
		expect((await scene.tryTo('obstacle.offer_times', late, officer.actor)).code).toBe('not_found');
		expect(await lastOfferOf(reportId)).toBeUndefined();
		expect(await tried(second)).toBeNull();
	});

	it('is offered nothing by a form that stood open while it was moved on: it says so, and all that was typed is kept', async () => {
		await openCase('Stale');
		const id = await first();
		const reportId = await ask(id);
		const second = await withDay(id, FIRST, SECOND);
		const post = async (appointment: string) =>
			answerOf('offer', {
				database: scene.database,
				actor: officer.actor,
				route: '/staff/people/[id]/appointments/[appointment]/offer',
				params: { id: person.actor.personId, appointment },
				now: NOW,
				form: {
					reportId,
					minutes: '30',
					seen: seenOf(null, null),
					why: 'One of these?',
					appointmentKind1: 'telephone',
					on1: FOURTH,
					at1: '10:00'
				}
			});
		const third = await withDay(second, SECOND, THIRD);
		expect((await post(second)).data).toMatchObject({
			data: { problems: [{ code: 'appointment_is_cancelled' }], typed: { why: ['One of these?'] } }
		});
		expect(await lastOfferOf(reportId)).toBeUndefined();
		expect((await post(third)).location).toContain('?sent');
		expect(await lastOfferOf(reportId)).toMatchObject({ appointmentId: third });
	});

	it('was offered times before it was moved on or cancelled: a choice changes nothing, waits, and can be offered anew', async () => {
		await openCase('Crossed');
		const id = await first();
		const reportId = await ask(id);
		const second = await withDay(id, FIRST, SECOND);
		const old = await offer(reportId, second);
		const third = await withDay(second, SECOND, THIRD);
		const before = await onPhone(third);
		await take(reportId, old);
		expect((await lastOfferOf(reportId))?.chosen).toMatchObject({ came: 'changed', time: 0, movedTo: null });
		expect(await onPhone(third)).toEqual(before);
		const startsAt = slotAt(THIRD, '10:00', 0).startsAt;
		expect(await waiting()).toMatchObject([
			{ subjectId: reportId, answered: false, chose: 'changed', appointment: { startsAt } }
		]);
		const anew = await offer(reportId, third, NOW + 20);
		expect(await waiting()).toMatchObject([{ subjectId: reportId, answered: true, chose: null }]);
		await scene.order(
			'appointment.cancel',
			{ ...bookingPayloads['appointment.cancel'], appointmentId: third },
			officer.actor,
			NOW + 30
		);
		await take(reportId, anew, NOW + 40);
		expect((await lastOfferOf(reportId))?.chosen).toMatchObject({ came: 'changed', movedTo: null });
		expect(await waiting()).toMatchObject([{ subjectId: reportId, answered: false, chose: 'changed' }]);
	});

	it('was offered times by an earlier release: they are in place of what was asked about', async () => {
		await openCase('Earlier');
		const asBefore = async (answerId: string) => {
			const mine = scene.database.kysely.selectFrom('answers').select('times').where('id', '=', answerId);
			const { times } = await mine.executeTakeFirstOrThrow();
			if (times === null) throw new Error('Nothing is offered');
			const { appointmentId, ...kept } = fromJson(times);
			const before = scene.database.kysely.updateTable('answers').set({ times: toJson(kept) });
			await before.where('id', '=', answerId).execute();
			await rebuildEverybody(scene.database);
			return appointmentId;
		};
		const id = await first();
		const reportId = await ask(id);
		const answerId = await offer(reportId, id);
		expect(await asBefore(answerId)).toBe(id);
		expect(await lastOfferOf(reportId)).not.toHaveProperty('appointmentId');
		await take(reportId, answerId);
		expect((await lastOfferOf(reportId))?.chosen).toMatchObject({ came: 'moved' });
		expect(await onPhone(id)).toMatchObject({ cancelled: true, changed: { reportId } });
		const later = await first('12:00');
		const crossed = await ask(later);
		const old = await offer(crossed, later, NOW + 20, [FIFTH]);
		await asBefore(old);
		const second = await withDay(later, FIRST, SECOND, '12:00', NOW + 30);
		await take(crossed, old, NOW + 40);
		expect((await lastOfferOf(crossed))?.chosen).toMatchObject({ came: 'changed', movedTo: null });
		expect(await onPhone(second)).toMatchObject({ cancelled: false });
	});

	it('of somebody who has died is neither offered times nor moved by one', async () => {
		await openCase('Dead');
		const id = await first();
		const reportId = await ask(id);
		const second = await withDay(id, FIRST, SECOND);
		const answerId = await offer(reportId, second);
		const { personId } = person.actor;
		await scene.order('death.record', { personId, diedOn: '2026-11-20' }, officer.actor);
		const again = offering(reportId, second);
		expect((await scene.tryTo('obstacle.offer_times', again, officer.actor)).code).toBe('person_has_died');
		await scene.tryTo('obstacle.take_time', { obstacleId: reportId, answerId, time: 0 }, person.actor);
		const rows = scene.database.kysely.selectFrom('appointments').select(['id', 'outcome_code']);
		expect(await rows.where('person_id', '=', personId).where('cancelled', '=', 0).execute()).toEqual([]);
		const { outcome_code: outcome } = await rows.where('id', '=', second).executeTakeFirstOrThrow();
		expect(outcome).toBeNull();
	});

	it('is no account of a miss where it is known to have been said once the new time had begun', async () => {
		await openCase('Late');
		const id = await first();
		const second = await withDay(id, FIRST, SECOND);
		const unaware = await ask(id, {}, NOW + 1);
		await ask(id, {}, slotAt(SECOND, '11:00', 0).startsAt);
		expect(await missed(second)).toMatchObject({ earlier: [unaware], later: [], left: [unaware] });
	});

	it('is answered by moving what stands in its place, by nobody else’s appointment and by no other', async () => {
		await openCase('Moved on');
		const id = await first();
		const reportId = await ask(id);
		const second = await withDay(id, FIRST, SECOND);
		const other = await first('15:00');
		const move = { ...bookingPayloads['appointment.move'], on: THIRD, at: '10:00', reportId };
		const tried = (appointmentId: string, actor: Actor = officer.actor) =>
			scene.tryTo('appointment.move', { ...move, appointmentId }, actor);
		expect(await tried(other)).toMatchObject({ code: 'not_found' });
		expect(await tried(second, scene.stranger.actor)).toMatchObject({ code: 'not_found' });
		const third = await byHand(second, THIRD, reportId);
		const { obstacles, appointments } = await world();
		expect(obstacles).toMatchObject([{ id: reportId, state: 'sorted' }]);
		expect(appointments.find((each) => each.id === second)?.changed?.reportId).toBe(reportId);
		expect(await missed(third)).toMatchObject({ earlier: [], left: [] });
	});

	it('is led to by its page and its row of a whole day, and by no row of anybody else with the same ids', async () => {
		await openCase('Twin');
		const id = await first();
		const reportId = await ask(id);
		const second = await withDay(id, FIRST, SECOND);
		const own = person;
		await openCase('Other twin', officer);
		const twin = person.actor.personId;
		const { kysely } = scene.database;
		for (const table of ['appointments', 'bookings'] as const)
			for (const row of await kysely
				.selectFrom(table as 'appointments')
				.selectAll()
				.where('person_id', '=', own.actor.personId)
				.execute())
				await kysely
					.insertInto(table as 'appointments')
					.values({ ...row, person_id: twin })
					.execute();
		const { data } = await answerOf('load', {
			database: scene.database,
			actor: officer.actor,
			route: '/staff/whole-day',
			params: {},
			query: `?on=${SECOND}`,
			now: NOW
		});
		const { appointments } = data as {
			appointments: { id: string; personId: string; openReport: string | null }[];
		};
		const ofDay = appointments.filter((each) => each.id === second);
		expect(new Map(ofDay.map(({ personId, openReport }) => [personId, openReport]))).toEqual(
			new Map([
				[own.actor.personId, reportId],
				[twin, null]
			])
		);
		const startsAt = slotAt(SECOND, '10:00', 0).startsAt;
		const said = await reportsOnAppointments(kysely, [
			{ personId: own.actor.personId, id: second, startsAt },
			{ personId: twin, id: second, startsAt }
		]);
		expect(said({ personId: twin, id: second, startsAt }).obstacles).toEqual([]);
		expect(said({ personId: own.actor.personId, id: second, startsAt }).obstacles).toHaveLength(1);
		const page = async (route: string, params: Record<string, string>) => {
			const asked = { database: scene.database, actor: officer.actor, route, params, now: NOW };
			return (await answerOf('load', asked)).data as {
				appointment?: { id: string };
				report?: { id: string };
				reports?: { id: string }[];
				reportAbout?: Record<string, string>;
			};
		};
		const { personId } = own.actor;
		const params = { id: personId, appointment: second };
		expect(await page('/staff/people/[id]/appointments', { id: personId })).toMatchObject({
			reportAbout: { [id]: reportId, [second]: reportId }
		});
		expect(await page('/staff/people/[id]/appointments/[appointment]', params)).toMatchObject({
			reports: [{ id: reportId }]
		});
		const named = { person: personId, kind: 'obstacle', report: reportId };
		expect(await page('/staff/reports/[person]/[kind]/[report]', named)).toMatchObject({
			appointment: { id: second }
		});
		const { data: move } = await answerOf('load', {
			database: scene.database,
			actor: officer.actor,
			route: '/staff/people/[id]/appointments/[appointment]/move',
			params,
			query: `?report=${reportId}`,
			now: NOW
		});
		expect(move).toMatchObject({ report: { id: reportId } });
	});

	it('asks the database as often for many that were moved as for one, and ends on a circle', async () => {
		const { kysely } = scene.database;
		const now = slotAt(THIRD, '09:00', 0).startsAt;
		const asked = async () => {
			const read = async () => [
				await readWaiting(kysely, officer.actor, now),
				await readDiary(kysely, officer.actor, now),
				await answerOf('load', {
					database: scene.database,
					actor: officer.actor,
					route: '/staff/whole-day',
					params: {},
					query: `?on=${THIRD}`,
					now
				})
			];
			return (await countStatements(read)).statements;
		};
		const fill = async (name: string, hour: number) => {
			await openCase(name, officer);
			const at = `${hour}:00`;
			const id = await first(at);
			await ask(id);
			return withDay(await withDay(id, FIRST, SECOND, at), SECOND, THIRD, at);
		};
		officer = await makePractitioner(scene.database, 'Counted', scene.teamId);
		await fill('Few', 10);
		const few = await asked();
		for (const hour of [12, 13, 14, 15]) await fill(`Many ${hour}`, hour);
		expect(await asked()).toBe(few);
		const last = await fill('Circle', 16);
		const { personId } = person.actor;
		const second = await kysely
			.selectFrom('bookings')
			.selectAll()
			.where('person_id', '=', personId)
			.where('appointment_id', '!=', last)
			.executeTakeFirstOrThrow();
		await kysely
			.updateTable('bookings')
			.set({ moved_from: last })
			.where('person_id', '=', personId)
			.where('id', '=', second.id)
			.execute();
		expect(await asked()).toBe(few);
	});
});

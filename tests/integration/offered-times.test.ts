import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metSince } from '#lib/domain/appointments/met-since.ts';
import { slotAt } from '#lib/domain/appointments/series.ts';
import type { CameOfChoice } from '#lib/domain/appointments/offered-times.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { weekdays } from '#lib/domain/organisation/weekdays.ts';
import { seenOf } from '#lib/domain/identifiers/seen.ts';
import { standing } from '#lib/domain/compliance/standing.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { bookingPayloads } from './booking-payloads.ts';
import { dialects } from './databases.ts';
import { answerOf } from './page-event.ts';
import { envelope, makeManager, makeOfficer, makePerson, NOW, type MadePerson } from './people.ts';
import { openScene, type Scene } from './scene.ts';

type Offer = PayloadOf<'obstacle.offer_times'>;

const HOUR_MS = 3_600_000;

describe.each([...dialects])('other times that are offered back, on %s', (dialect) => {
	let scene: Scene;
	let week = 0;

	beforeAll(async () => {
		scene = await openScene(dialect);
	});
	afterAll(() => scene.close());

	const day = (more = 0) => new Date(Date.UTC(2027, 5, 2 + 7 * week + more)).toISOString().slice(0, 10);
	/** Each thing that is done here comes after the one before. */
	let clock = NOW;
	const tick = () => (clock += 1000);
	const officerId = () => scene.officer.actor.practitionerId;
	const time = (on: string, at = '14:00') => ({
		appointmentKind: 'telephone' as const,
		on,
		at,
		officeId: null,
		placeName: ''
	});

	/** Somebody asked for another time for one in the officer's diary, and two others are offered. */
	async function asked(who: MadePerson = scene.dan, officer = scene.officer) {
		week += 1;
		const { personId } = who.actor;
		const id = await scene.order(
			'appointment.book',
			{
				...bookingPayloads['appointment.book'],
				personId,
				on: day(),
				officerId: officer.actor.practitionerId
			},
			officer.actor
		);
		const obstacleId = await scene.order(
			'obstacle.report',
			{
				about: { kind: 'appointment', id },
				categories: [],
				wanted: ['another_time'],
				words: 'I work then',
				ifThenPlan: null,
				proof: ''
			},
			who.actor
		);
		return { id, obstacleId, startsAt: slotAt(day(), '10:30', 30).startsAt };
	}

	const offering = (obstacleId: string, changes: Partial<Offer> = {}): Offer => ({
		...bookingPayloads['obstacle.offer_times'],
		obstacleId,
		times: [time(day(1)), time(day(2))],
		...changes
	});

	async function offered(who: MadePerson = scene.dan, officer = scene.officer) {
		const made = await asked(who, officer);
		const answerId = await scene.order(
			'obstacle.offer_times',
			offering(made.obstacleId),
			officer.actor,
			tick()
		);
		return { ...made, answerId };
	}

	const take = (
		{ obstacleId, answerId }: { obstacleId: string; answerId: string },
		which: number | null,
		{ now = tick(), tappedAt = now }: { now?: number; tappedAt?: number } = {}
	) =>
		execute(
			scene.database,
			scene.dan.actor,
			{ ...envelope('obstacle.take_time', { obstacleId, answerId, time: which }, now), occurredAt: tappedAt },
			now
		);

	async function chosenOf(obstacleId: string) {
		const found = await scene.onPhone('obstacle', obstacleId);
		return found?.answers.findLast(({ times }) => times?.chosen)?.times?.chosen ?? null;
	}

	/** What came of it, and whether the first time still stands as it was. */
	async function expectStands(
		made: { id: string; obstacleId: string; answerId: string },
		came: CameOfChoice,
		which: number | null = 0,
		times?: { now?: number; tappedAt?: number }
	) {
		const before = await scene.onPhone('appointment', made.id);
		expect(await take(made, which, times)).toMatchObject({ code: null });
		expect(await chosenOf(made.obstacleId)).toMatchObject({ came, time: which, movedTo: null });
		expect(await scene.onPhone('appointment', made.id)).toEqual(before);
	}

	const waits = async (obstacleId: string, actor = scene.officer.actor) => {
		const all = await readWaiting(scene.database.kysely, actor, NOW);
		const found = all.find(({ kind, subjectId }) => kind === 'obstacle' && subjectId === obstacleId);
		return found?.kind === 'obstacle' ? { answered: found.answered, chose: found.chose } : null;
	};

	/** Under which heading the page of reports has it. */
	const onReports = async (obstacleId: string) => {
		const { data } = await answerOf('load', {
			database: scene.database,
			actor: scene.officer.actor,
			route: '/staff/reports',
			params: {},
			now: NOW
		});
		const lists = data as Record<'open' | 'closed', { report: { id: string } }[]>;
		return (['open', 'closed'] as const).find((name) =>
			lists[name].some(({ report }) => report.id === obstacleId)
		);
	};

	it('are on the phone with kind and place; the first time stands, and nothing is booked', async () => {
		const made = await asked();
		expect(await waits(made.obstacleId)).toEqual({ answered: false, chose: null });
		const before = (await scene.phone()).appointments.length;
		const place = { ...time(day(2)), appointmentKind: 'office_visit' as const, placeName: 'The library' };
		const payload = offering(made.obstacleId, {
			times: [{ ...time(day(1)), placeName: 'Riverside Centre' }, place]
		});
		await scene.order('obstacle.offer_times', payload);
		const { answers, state } = (await scene.onPhone('obstacle', made.obstacleId)) ?? {};
		expect(answers?.[0]).toMatchObject({
			words: 'Which of these suits you?',
			by: 'Test Officer',
			times: {
				chosen: null,
				clashReason: '',
				firstStartsAt: made.startsAt,
				// A call is nowhere, whatever the form still held.
				times: [
					{ appointmentKind: 'telephone', ...slotAt(day(1), '14:00', 30), place: null },
					{ appointmentKind: 'office_visit', place: { name: 'The library' } }
				]
			}
		});
		expect(JSON.stringify(answers)).not.toContain(officerId());
		expect(state).toBe('being_worked_on');
		expect((await scene.phone()).appointments).toHaveLength(before);
		expect(await scene.onPhone('appointment', made.id)).toMatchObject({ cancelled: false });
		expect(await waits(made.obstacleId)).toMatchObject({ answered: true });
	});

	it('keep the address of a place that is named as before, also once it was a call between', async () => {
		const name = 'Jubilee House';
		const lines = ['14 Station Road', 'Millbridge'];
		week += 1;
		const visit = { appointmentKind: 'office_visit' as const, placeName: name };
		const booked = { ...bookingPayloads['appointment.book'], ...visit, placeLines: lines, on: day() };
		const id = await scene.order('appointment.book', { ...booked, personId: scene.dan.actor.personId });
		const about = { kind: 'appointment' as const, id };
		const said = { categories: [], words: '', ifThenPlan: null, proof: '' };
		const ask = { about, ...said, wanted: ['another_time' as const] };
		const obstacleId = await scene.order('obstacle.report', ask, scene.dan.actor);
		const times = [
			{ ...time(day(1)), ...visit },
			{ ...time(day(2)), ...visit, placeName: 'The library' }
		];
		const payload = offering(obstacleId, { times });
		const answerId = await scene.order('obstacle.offer_times', payload, scene.officer.actor, tick());
		const told = (await scene.onPhone('obstacle', obstacleId))?.answers[0]?.times?.times;
		expect(told?.map(({ place }) => place?.lines)).toEqual([lines, []]);
		await take({ obstacleId, answerId }, 0);
		const taken = (await chosenOf(obstacleId))?.movedTo ?? '';
		expect(await scene.onPhone('appointment', taken)).toMatchObject({ place: { name, lines } });

		const move = (from: string, on: string, changes: object) =>
			scene.order('appointment.move', {
				...bookingPayloads['appointment.move'],
				appointmentId: from,
				on,
				...changes
			});
		const call = await move(taken, day(3), { clashes: [`weekend ${day(3)}`], clashReason: 'Asked for' });
		expect(await scene.onPhone('appointment', call)).toMatchObject({ place: null });
		const back = await move(call, day(5), { ...visit, placeName: ' jubilee house' });
		expect(await scene.onPhone('appointment', back)).toMatchObject({ place: { name, lines } });
		const other = await move(back, day(6), { ...visit, placeName: 'The library' });
		expect(await scene.onPhone('appointment', other)).toMatchObject({ place: { lines: [] } });
	});

	it('are moved to by taking one, in one step, by whoever offered; it never counts', async () => {
		const made = await offered();
		const before = standing(await scene.phone(), localDate(NOW)).position;
		expect(await take(made, 1)).toMatchObject({ code: null });
		const chosen = await chosenOf(made.obstacleId);
		expect(chosen).toMatchObject({ came: 'moved', time: 1 });
		expect(await scene.onPhone('appointment', made.id)).toMatchObject({
			cancelled: true,
			outcome: { code: 'rescheduled_by_person' },
			changed: {
				by: 'Test Officer',
				askedBy: 'service_user',
				movedTo: chosen?.movedTo,
				why: ''
			}
		});
		expect(await scene.onPhone('appointment', chosen?.movedTo ?? '')).toMatchObject({
			cancelled: false,
			reply: 'none',
			...slotAt(day(2), '14:00', 30),
			withName: 'Test Officer',
			// The officer's question is no reason.
			booked: { by: 'Test Officer', movedFrom: made.id, why: '' }
		});
		expect(await scene.onPhone('obstacle', made.obstacleId)).toMatchObject({ state: 'sorted' });
		expect(await waits(made.obstacleId)).toBeNull();
		expect(standing(await scene.phone(), localDate(NOW)).position).toEqual(before);
		// The time is now in the diary, and nobody else has it.
		const eve = await makePerson(scene.database, scene.officer, 'Eve');
		const same = {
			...bookingPayloads['appointment.book'],
			personId: eve.actor.personId,
			officerId: officerId()
		};
		expect(await scene.tryTo('appointment.book', { ...same, on: day(2), at: '14:00' })).toMatchObject({
			code: 'clash_not_seen'
		});
		expect(await take(made, 1)).toMatchObject({ code: null });
		expect(await take(made, 0)).toMatchObject({ code: 'time_already_chosen' });
		const records = await scene.records();
		await rebuildEverybody(scene.database);
		expect(await scene.records()).toEqual(expect.arrayContaining(records));
	});

	it('that are calls have no place once they are taken, though they were kept with one', async () => {
		const made = await offered();
		const kept = await scene.database.kysely
			.selectFrom('answers')
			.select('times')
			.where('id', '=', made.answerId)
			.executeTakeFirstOrThrow();
		if (kept.times === null) throw new Error('Nothing is offered');
		const offer = fromJson(kept.times);
		const place = { name: 'Riverside Centre', lines: [], postcode: null };
		const times = toJson({ ...offer, times: offer.times.map((each) => ({ ...each, place })) });
		await scene.database.kysely
			.updateTable('answers')
			.set({ times })
			.where('id', '=', made.answerId)
			.execute();
		expect(await take(made, 0)).toMatchObject({ code: null });
		const { movedTo } = (await chosenOf(made.obstacleId)) ?? {};
		expect(await scene.onPhone('appointment', movedTo ?? '')).toMatchObject({ place: null });
	});

	it('taken by somebody else meanwhile leave the first, and wait on Today until they are answered again', async () => {
		const made = await offered();
		const eve = await makePerson(scene.database, scene.officer, 'Eve');
		const same = {
			...bookingPayloads['appointment.book'],
			personId: eve.actor.personId,
			officerId: officerId()
		};
		await scene.order('appointment.book', { ...same, on: day(1), at: '13:45' });
		await expectStands(made, 'not_free');
		expect(await waits(made.obstacleId)).toEqual({ answered: false, chose: 'not_free' });
		// The other one of them is still to be had.
		expect(await take(made, 1)).toMatchObject({ code: null });
		expect(await chosenOf(made.obstacleId)).toMatchObject({ came: 'moved', time: 1 });
		const again = await offered();
		await expectStands(again, 'none_works', null);
		expect(await waits(again.obstacleId)).toEqual({ answered: false, chose: 'none_works' });
		const payload = offering(again.obstacleId, { times: [time(day(1), '16:00')] });
		const answerId = await scene.order('obstacle.offer_times', payload, scene.officer.actor, tick());
		expect(await waits(again.obstacleId)).toEqual({ answered: true, chose: null });
		await expectStands(again, 'changed');
		expect(await waits(again.obstacleId)).toEqual({ answered: true, chose: null });
		expect(await take({ ...again, answerId }, 0)).toMatchObject({ code: null });
		expect(await chosenOf(again.obstacleId)).toMatchObject({ came: 'moved' });
	});

	it('are had once by two who take one time of one officer at once', async () => {
		const eve = await makePerson(scene.database, scene.officer, 'Eve');
		const hers = await offered(eve);
		const mine = await offered();
		const times = [time('2027-12-29')];
		const offer = async ({ obstacleId }: { obstacleId: string }) =>
			scene.order('obstacle.offer_times', offering(obstacleId, { times }), scene.officer.actor, tick());
		const both = [
			{ who: eve.actor, obstacleId: hers.obstacleId, answerId: await offer(hers) },
			{ who: scene.dan.actor, obstacleId: mine.obstacleId, answerId: await offer(mine) }
		];
		await Promise.all(
			both.map(({ who, ...ids }) =>
				execute(scene.database, who, envelope('obstacle.take_time', { ...ids, time: 0 }, clock), clock)
			)
		);
		const taken = await scene.database.kysely
			.selectFrom('answers')
			.select('taken')
			.where(
				'id',
				'in',
				both.map(({ answerId }) => answerId)
			)
			.execute();
		const came = taken.map(({ taken: kept }) => (JSON.parse(String(kept)) as { came: string }).came);
		expect(came.sort()).toEqual(['moved', 'not_free']);
	});

	it('that have passed by the arrival leave the first; whoever chose in time is in time', async () => {
		const passed = await offered();
		await expectStands(passed, 'past', 0, {
			now: slotAt(day(1), '15:00', 0).startsAt,
			tappedAt: passed.startsAt - HOUR_MS
		});
		const late = await offered();
		await expectStands(late, 'begun', 0, { now: late.startsAt + HOUR_MS });
		const inTime = await offered();
		const times = { now: inTime.startsAt + HOUR_MS, tappedAt: inTime.startsAt - HOUR_MS };
		expect(await take(inTime, 0, times)).toMatchObject({ code: null });
		expect(await chosenOf(inTime.obstacleId)).toMatchObject({ came: 'moved' });
	});

	it.each<[string, CameOfChoice, (made: { id: string; obstacleId: string }) => Promise<unknown>]>([
		[
			'a move',
			'changed',
			({ id }) =>
				scene.order('appointment.move', {
					...bookingPayloads['appointment.move'],
					appointmentId: id,
					on: day(1)
				})
		],
		[
			'a cancelling',
			'changed',
			({ id }) =>
				scene.order('appointment.cancel', { ...bookingPayloads['appointment.cancel'], appointmentId: id })
		],
		[
			'an import that puts it at another time',
			'changed',
			({ id }) =>
				scene.database.kysely
					.updateTable('appointments')
					.set({ starts_at: slotAt(day(5), '10:30', 30).startsAt })
					.where('id', '=', id)
					.execute()
		],
		[
			'an outcome',
			'changed',
			({ id }) =>
				scene.order('outcome.record', {
					appointmentId: id,
					code: 'rescheduled_by_staff',
					reason: null,
					facts: ''
				})
		],
		[
			'an answer in words',
			'changed',
			({ obstacleId }) =>
				scene.order(
					'obstacle.answer',
					{ obstacleId, offers: [], words: 'I ring you', actions: [], nextState: 'being_worked_on' },
					scene.officer.actor,
					tick()
				)
		],
		[
			'the request taken back',
			'changed',
			({ obstacleId }) => scene.order('obstacle.withdraw', { obstacleId }, scene.dan.actor)
		]
	])('crossed by %s change nothing, say so, and lose nothing', async (_, came, crosses) => {
		const made = await offered();
		await crosses(made);
		await expectStands(made, came);
	});

	it('stand in the diary of the officer who offered: another who holds the case sees the choice', async () => {
		const held = await makeOfficer(scene.database, 'Held', scene.teamId);
		const next = await makeOfficer(scene.database, 'Next', scene.teamId);
		const manager = await makeManager(scene.database, 'Lead', scene.teamId);
		const vic = await makePerson(scene.database, held, 'Vic');
		const made = await offered(vic, held);
		const to = next.actor.practitionerId;
		await scene.order(
			'case.reassign',
			{
				replaces: held.actor.practitionerId,
				moves: [{ personId: vic.actor.personId, to }],
				rest: null,
				since: '2026-11-23',
				reason: 'She leaves'
			},
			manager
		);
		const payload = { obstacleId: made.obstacleId, answerId: made.answerId, time: 0 };
		await scene.order('obstacle.take_time', payload, vic.actor);
		expect(await waits(made.obstacleId, next.actor)).toEqual({ answered: false, chose: 'officer_changed' });
	});

	it('of a person who has died are neither offered nor moved to', async () => {
		const wil = await makePerson(scene.database, scene.officer, 'Wil');
		const made = await offered(wil);
		await scene.order('death.record', { personId: wil.actor.personId, diedOn: '2026-11-20' });
		expect(await scene.tryTo('obstacle.offer_times', offering(made.obstacleId))).toMatchObject({
			code: 'person_has_died'
		});
		const payload = { obstacleId: made.obstacleId, answerId: made.answerId, time: 0 };
		await scene.tryTo('obstacle.take_time', payload, wil.actor);
		const { cancelled, outcome_code: outcome } = await scene.database.kysely
			.selectFrom('appointments')
			.select(['cancelled', 'outcome_code'])
			.where('id', '=', made.id)
			.executeTakeFirstOrThrow();
		expect([cancelled, outcome]).toEqual([1, null]);
	});

	it('said on two phones go by the one that was tapped last', async () => {
		const made = await offered();
		const from = tick();
		const at = (later: number) => ({ now: from + HOUR_MS, tappedAt: from + later });
		await take(made, null, at(2));
		expect(await take(made, 0, at(1))).toMatchObject({ code: null });
		expect(await chosenOf(made.obstacleId)).toMatchObject({ time: null, came: 'none_works' });
		await take(made, 0, at(3));
		expect(await chosenOf(made.obstacleId)).toMatchObject({ time: 0, came: 'moved' });
		expect(await take(made, null, at(2))).toMatchObject({ code: null });
		expect(await take(made, null, at(4))).toMatchObject({ code: 'time_already_chosen' });
	});

	it('are offered by whoever holds the case, for an appointment that is still to come', async () => {
		const made = await asked();
		const codeOf = async (changes: Partial<Offer>, actor = scene.officer.actor, now = NOW) => {
			const { code, detail } = await scene.tryTo(
				'obstacle.offer_times',
				offering(made.obstacleId, changes),
				actor,
				now
			);
			return [code, Array.isArray(detail) ? detail[0]?.field : undefined];
		};
		expect(await codeOf({}, scene.stranger.actor)).toEqual(['not_found', undefined]);
		expect(await codeOf({ times: [time('2026-11-22')] })).toEqual(['date_in_past', 'times.0.on']);
		expect(await codeOf({ times: [time(day(1)), time('2026-11-23', '08:00')] })).toEqual([
			'time_is_past',
			'times.1.at'
		]);
		const saturday = day(3);
		expect(await codeOf({ times: [time(saturday)] })).toEqual(['clash_not_seen', 'clashes']);
		const seen = { times: [time(saturday)], clashes: [`weekend ${saturday}`] };
		expect(await codeOf(seen)).toEqual(['clash_reason_missing', 'clashReason']);
		expect(await codeOf({ seen: 'sorted x' })).toEqual(['changed_meanwhile', undefined]);
		expect(await codeOf({}, scene.officer.actor, made.startsAt + 1)).toEqual([
			'appointment_is_past',
			undefined
		]);
		expect(await codeOf({ ...seen, clashReason: 'You asked for a Saturday' })).toEqual([null, undefined]);
		const { answers } = (await scene.onPhone('obstacle', made.obstacleId)) ?? {};
		expect(answers?.[0]?.times?.clashReason).toBe('You asked for a Saturday');
	});

	it('carry what stood against them, and why all the same, only where they met it', async () => {
		const bookedFrom = async (which: number) => {
			const made = await asked();
			const saturday = day(3);
			const payload = offering(made.obstacleId, {
				times: [time(day(1)), time(saturday)],
				clashes: [`weekend ${saturday}`],
				clashReason: 'You asked for a Saturday'
			});
			const answerId = await scene.order('obstacle.offer_times', payload, scene.officer.actor, tick());
			await take({ ...made, answerId }, which);
			const chosen = await chosenOf(made.obstacleId);
			expect(chosen?.came).toBe('moved');
			return scene.database.kysely
				.selectFrom('bookings')
				.select(['clashes', 'clash_words'])
				.where('appointment_id', '=', chosen?.movedTo ?? '')
				.executeTakeFirstOrThrow();
		};
		const weekday = await bookedFrom(0);
		expect(weekday.clash_words).toBe('');
		expect(fromJson(weekday.clashes)).toEqual([]);
		const weekend = await bookedFrom(1);
		expect(weekend.clash_words).toBe('You asked for a Saturday');
		expect(fromJson(weekend.clashes)).toEqual([`weekend ${day(3)}`]);
	});

	it('wait since the first choice that came to nothing, however many follow it', async () => {
		const made = await offered();
		const [first, second] = [tick(), tick()];
		const choose = async (which: number | null, now: number) => {
			await take(made, which, { now });
			const all = await readWaiting(scene.database.kysely, scene.officer.actor, NOW);
			return all.find(({ kind, subjectId }) => kind === 'obstacle' && subjectId === made.obstacleId);
		};
		expect(await choose(null, first)).toMatchObject({ chose: 'none_works', since: first, tappedAt: first });
		await scene.database.kysely
			.updateTable('appointments')
			.set({ starts_at: made.startsAt + 60_000 })
			.where('id', '=', made.id)
			.execute();
		expect(await choose(0, second)).toMatchObject({ chose: 'changed', since: first, tappedAt: first });
		expect(await chosenOf(made.obstacleId)).toMatchObject({ time: 0, openSince: { receivedAt: first } });
	});

	it('that are chosen while an answer in words is on its way wait on Today all the same', async () => {
		const made = await offered();
		const answer = { offers: [], words: 'I ring you', actions: [], nextState: 'being_worked_on' as const };
		const payload = { obstacleId: made.obstacleId, ...answer };
		await scene.order('obstacle.answer', payload, scene.officer.actor, tick());
		expect(await waits(made.obstacleId)).toEqual({ answered: true, chose: null });
		await expectStands(made, 'changed');
		expect(await waits(made.obstacleId)).toEqual({ answered: false, chose: 'changed' });
		await scene.order('obstacle.answer', payload, scene.officer.actor, tick());
		expect(await waits(made.obstacleId)).toEqual({ answered: true, chose: null });
	});

	it('that are chosen while an answer that sorts it is on its way wait on Today until they are answered', async () => {
		const made = await offered();
		const answer = { offers: [], words: 'Come as it stands', actions: [], nextState: 'sorted' as const };
		const payload = { obstacleId: made.obstacleId, ...answer };
		await scene.order('obstacle.answer', payload, scene.officer.actor, tick());
		expect(await waits(made.obstacleId)).toBeNull();
		await expectStands(made, 'changed');
		expect(await waits(made.obstacleId)).toEqual({ answered: false, chose: 'changed' });
		expect(await onReports(made.obstacleId)).toBe('open');
		// Whoever opened it has not answered it.
		await scene.order('report.see', { kind: 'obstacle', id: made.obstacleId });
		expect(await waits(made.obstacleId)).toEqual({ answered: false, chose: 'changed' });
		await scene.order('obstacle.answer', payload, scene.officer.actor, tick());
		expect(await waits(made.obstacleId)).toBeNull();
		expect(await onReports(made.obstacleId)).toBe('closed');
	});

	it('that are chosen while the appointment is moved or taken out as the answer wait until they are answered', async () => {
		const orders = [
			(id: string, reportId: string) => {
				const payload = { ...bookingPayloads['appointment.move'], appointmentId: id, on: day(1), reportId };
				return scene.order('appointment.move', payload, scene.officer.actor, tick());
			},
			(id: string, reportId: string) => {
				const payload = { ...bookingPayloads['appointment.cancel'], appointmentId: id, reportId };
				return scene.order('appointment.cancel', payload, scene.officer.actor, tick());
			}
		];
		for (const crosses of orders) {
			const made = await offered();
			await crosses(made.id, made.obstacleId);
			expect((await scene.onPhone('obstacle', made.obstacleId))?.state).toBe('sorted');
			expect(await waits(made.obstacleId)).toBeNull();
			await expectStands(made, 'changed');
			expect(await waits(made.obstacleId)).toEqual({ answered: false, chose: 'changed' });
		}
	});

	it('sorted with “it stands” do not hide that somebody says later that they cannot come', async () => {
		const cannot = async ({ id }: { id: string }) => {
			await scene.order('appointment.reply', { appointmentId: id, reply: 'cannot' }, scene.dan.actor, tick());
			return repliesOnToday(id);
		};
		const repliesOnToday = async (id: string) => {
			const all = await readWaiting(scene.database.kysely, scene.officer.actor, NOW);
			return all.filter(({ kind, subjectId }) => kind === 'reply' && subjectId === id).length;
		};
		const sort = ({ obstacleId }: { obstacleId: string }) => {
			const answer = { offers: [], words: 'It stands', actions: [], nextState: 'sorted' as const };
			return scene.order('obstacle.answer', { obstacleId, ...answer }, scene.officer.actor, tick());
		};
		const open = await asked();
		expect(await cannot(open)).toBe(0);
		// An answer that came after the reply is one to it too.
		await sort(open);
		expect(await repliesOnToday(open.id)).toBe(0);
		const sorted = await asked();
		await sort(sorted);
		expect(await cannot(sorted)).toBe(1);
		await sort(sorted);
		expect(await repliesOnToday(sorted.id)).toBe(0);
		const back = await asked();
		await scene.order('obstacle.withdraw', { obstacleId: back.obstacleId }, scene.dan.actor, tick());
		expect(await cannot(back)).toBe(1);
	});

	it('that moved it wait for nobody, and neither does what was taken back', async () => {
		const moved = await offered();
		await take(moved, 0);
		expect(await onReports(moved.obstacleId)).toBe('closed');
		const back = await offered();
		await scene.order('obstacle.withdraw', { obstacleId: back.obstacleId }, scene.dan.actor);
		await expectStands(back, 'changed');
		expect(await waits(back.obstacleId)).toBeNull();
		expect(await onReports(back.obstacleId)).toBe('closed');
	});

	it('compare what was written of a life with the offer, for that is what the officer was shown', async () => {
		const say = async () => {
			const hours = { fromTime: '13:00', untilTime: '15:00' };
			const chosen = weekdays.slice(0, 5);
			const said = { topic: 'work' as const, chosen, words: '', ...hours };
			// By the clock of a phone that was off for days.
			const command = {
				...envelope('circumstance.say', { ...said, ended: false, seen: null }, clock),
				occurredAt: clock - 48 * HOUR_MS
			};
			expect(await execute(scene.database, scene.dan.actor, command, tick())).toMatchObject({ code: null });
			return command.id;
		};
		const met = async (isSaidFirst: boolean) => {
			const made = await asked();
			const seen = isSaidFirst
				? { clashes: [`work ${day(1)} ${await say()}`], clashReason: 'You asked for it' }
				: {};
			const payload = offering(made.obstacleId, { times: [time(day(1))], ...seen });
			const answerId = await scene.order('obstacle.offer_times', payload, scene.officer.actor, tick());
			if (!isSaidFirst) await say();
			await take({ ...made, answerId }, 0);
			const movedTo = (await chosenOf(made.obstacleId))?.movedTo;
			const phone = await scene.phone();
			const found = phone.appointments.find(({ id }) => id === movedTo);
			if (!found) throw new Error('It was not moved');
			for (const table of ['circumstances', 'circumstance_versions'] as const)
				await scene.database.kysely.deleteFrom(table).execute();
			await rebuildEverybody(scene.database);
			return metSince(found, phone, clock).map(({ kind }) => kind);
		};
		expect(await met(true)).toEqual([]);
		expect(await met(false)).toEqual(['circumstance']);
	});

	it('are nobody else’s to take', async () => {
		const made = await offered();
		const eve = await makePerson(scene.database, scene.officer, 'Eve');
		const payload = { obstacleId: made.obstacleId, answerId: made.answerId, time: 0 };
		expect(await scene.tryTo('obstacle.take_time', payload, eve.actor)).toMatchObject({ code: 'not_found' });
		expect(await take(made, 3)).toMatchObject({ code: 'not_found' });
	});

	it('are offered by the form, each problem at its own row, and a clash shown first', async () => {
		const made = await asked();
		const form = {
			reportId: made.obstacleId,
			minutes: '30',
			seen: seenOf(null, null),
			why: 'One of these?',
			appointmentKind1: 'telephone',
			appointmentKind2: 'office_visit',
			appointmentKind3: 'telephone',
			on2: day(1),
			at2: '9.30',
			on3: day(2),
			at3: 'noon'
		};
		const post = (fields: Record<string, string>) =>
			answerOf('offer', {
				database: scene.database,
				actor: scene.officer.actor,
				route: '/staff/people/[id]/appointments/[appointment]/offer',
				params: { id: scene.dan.actor.personId, appointment: made.id },
				now: NOW,
				form: fields
			});
		const { data } = (await post(form)).data as { data: { problems: { field: string; code: string }[] } };
		expect(data.problems).toEqual(
			expect.arrayContaining([
				{ field: 'placeName2', code: 'place_missing' },
				{ field: 'at3', code: 'clock_time_unreal' }
			])
		);
		expect((await post({ ...form, on2: '', at2: '', on3: '', at3: '' })).data).toMatchObject({
			data: { problems: [{ field: 'on1', code: 'no_time_offered' }] }
		});
		const whole = { ...form, placeName2: 'The library', at3: '12:00', on3: '2027-09-12' };
		expect((await post(whole)).data).toMatchObject({
			data: { clashes: [{ kind: 'weekend', row: 3 }], typed: { why: ['One of these?'] } }
		});
		const seen = { ...whole, clashes: 'weekend 2027-09-12', clashReason: 'You asked' };
		expect((await post(seen)).location).toContain('?sent');
		expect((await scene.onPhone('obstacle', made.obstacleId))?.answers[0]?.times?.times).toHaveLength(2);
	});

	it('are each offered once: one that stands twice is asked about at its row', async () => {
		const { obstacleId } = await asked();
		const twice = offering(obstacleId, { times: [time(day(1)), time(day(2)), time(day(1))] });
		expect(await scene.tryTo('obstacle.offer_times', twice)).toMatchObject({
			code: 'time_offered_twice',
			detail: [{ field: 'times.2.at' }]
		});
		const visit = { ...time(day(1)), appointmentKind: 'office_visit' as const, placeName: 'The library' };
		await scene.order('obstacle.offer_times', offering(obstacleId, { times: [time(day(1)), visit] }));
	});

	it('are taken by a form without scripts', async () => {
		const made = await offered();
		const { location } = await answerOf('take', {
			database: scene.database,
			actor: scene.dan.actor,
			route: '/me/appointments/[id]',
			params: { id: made.id },
			now: NOW,
			form: { obstacleId: made.obstacleId, answerId: made.answerId, time: '0' }
		});
		expect(location).toBe(`/me/appointments/${made.id}#offer`);
		expect(await chosenOf(made.obstacleId)).toMatchObject({ came: 'moved', time: 0 });
	});
});

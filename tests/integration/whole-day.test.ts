import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { AppointmentKind } from '#lib/domain/appointments/vocabulary.ts';
import { standing } from '#lib/domain/compliance/standing.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { slotAt } from '#lib/domain/appointments/series.ts';
import { readDayToChange } from '#lib/server/queries/appointments/day-to-change.ts';
import { bookingPayloads } from './booking-payloads.ts';
import { dialects } from './databases.ts';
import { makeManager, makeMiss, makeOfficer, makePerson, NOW } from './people.ts';
import { toJson } from '#lib/server/db/json.ts';
import { openScene, type Scene } from './scene.ts';

const on = '2027-02-03';

describe.each([...dialects])('a day on which nobody can come, on %s', (dialect) => {
	let scene: Scene;

	beforeAll(async () => {
		scene = await openScene(dialect);
	});
	afterAll(() => scene.close());

	const book = (at: string) =>
		scene.order('appointment.book', {
			...bookingPayloads['appointment.book'],
			personId: scene.dan.actor.personId,
			on,
			at
		});
	const set = (id: string, columns: { appointment_kind?: AppointmentKind; starts_at?: number }) =>
		scene.database.kysely.updateTable('appointments').set(columns).where('id', '=', id).execute();

	it('offers what is still to come and is ours to move: no court, no agency, nothing that has begun', async () => {
		const [early, court, agency, late] = [
			await book('09:30'),
			await book('10:30'),
			await book('11:30'),
			await book('12:30')
		];
		await set(court, { appointment_kind: 'court' });
		await set(agency, { appointment_kind: 'agency' });
		const offered = async (now: number) =>
			(await readDayToChange(scene.database.kysely, scene.officer.actor, on, now)).map(({ id }) => id);
		expect(await offered(NOW)).toEqual([early, late]);
		expect(await offered(slotAt(on, '09:45', 30).startsAt)).toEqual([late]);
	});

	it('is no day off for what others lead, or what is in another diary than its officer’s, and says with whom it is', async () => {
		const { kysely } = scene.database;
		const day = '2027-02-24';
		const bookOn = (at: string) =>
			scene.order('appointment.book', {
				...bookingPayloads['appointment.book'],
				personId: scene.dan.actor.personId,
				on: day,
				at
			});
		const made: [string, AppointmentKind, string | null][] = [
			[await bookOn('08:00'), 'office_visit', null],
			[await bookOn('09:30'), 'telephone', 'Test Officer'],
			[await bookOn('11:00'), 'unpaid_work', null],
			[await bookOn('13:00'), 'group_session', null],
			[await bookOn('15:00'), 'office_visit', 'Ann Other'],
			[await bookOn('17:00'), 'unpaid_work', 'Ann Other']
		];
		for (const [id, kind, withName] of made)
			await kysely
				.updateTable('appointments')
				.set({ appointment_kind: kind, with_name: withName })
				.where('id', '=', id)
				.execute();
		const found = await readDayToChange(kysely, scene.officer.actor, day, NOW);
		expect(found.map(({ isOfOfficer, withName }) => [isOfOfficer, withName])).toEqual([
			[true, null],
			[true, null],
			[false, null],
			[false, null],
			[false, 'Ann Other'],
			[false, 'Ann Other']
		]);
	});

	it('cancels nothing that has begun', async () => {
		const id = await book('15:00');
		const startsAt = NOW - 3_600_000;
		await set(id, { starts_at: startsAt });
		const appointments = [{ personId: scene.dan.actor.personId, appointmentId: id, startsAt }];
		const payload = { ...bookingPayloads['appointment.change_day'], on: localDate(startsAt), appointments };
		expect(await scene.tryTo('appointment.change_day', payload)).toMatchObject({ code: 'time_is_past' });
		expect(await scene.onPhone('appointment', id)).toMatchObject({ cancelled: false });
	});

	it('of an office or a kind takes exactly what can be changed there, of all that is in the book, and counts nothing', async () => {
		const { kysely } = scene.database;
		const manager = await makeManager(scene.database, 'Lead', scene.teamId);
		const colleague = await makeOfficer(scene.database, 'Second', scene.teamId);
		const people = [
			scene.dan,
			await makePerson(scene.database, scene.officer, 'Eve'),
			await makePerson(scene.database, colleague, 'Fay'),
			await makePerson(scene.database, scene.stranger, 'Far')
		];
		const places = ['Mill House', 'Bridge House', null];
		const endings = [null, null, null, 'attended_complied', 'failed_to_attend'] as const;
		const day = '2027-03-10';
		const from = slotAt(day, '00:00', 0).startsAt;
		const made = await Promise.all(
			fc
				.sample(
					fc.record({
						who: fc.nat({ max: people.length - 1 }),
						kind: fc.constantFrom(...AppointmentKind.options),
						place: fc.constantFrom(...places),
						outcome: fc.constantFrom(...endings),
						cancelled: fc.constantFrom(0 as const, 0 as const, 1 as const),
						minutes: fc.integer({ min: -120, max: 26 * 60 })
					}),
					{ numRuns: 160, seed: 13 }
				)
				.map(async ({ who, kind, place, outcome, cancelled, minutes }) => {
					const personId = people[who]?.actor.personId ?? '';
					const startsAt = from + minutes * 60_000;
					const id = await makeMiss(scene.database, personId, startsAt);
					const columns = {
						appointment_kind: kind,
						place: place === null ? null : toJson({ name: place, lines: [], postcode: null }),
						outcome_code: outcome,
						cancelled,
						enforceable: 0 as const
					};
					await kysely.updateTable('appointments').set(columns).where('id', '=', id).execute();
					return { id, personId, who, kind, place, outcome, cancelled, startsAt };
				})
		);
		const atHome = ['telephone', 'video', 'home_visit'];
		const now = from + 6 * 3_600_000;
		const expected = (whose: number[], office: string | null, kind: AppointmentKind | null) =>
			made
				.filter(({ who }) => whose.includes(who))
				.filter(({ startsAt }) => startsAt > now && localDate(startsAt) === day)
				.filter((each) => each.cancelled === 0 && each.outcome === null)
				.filter((each) => !['court', 'agency'].includes(each.kind))
				.filter((each) => office === null || (each.place === office && !atHome.includes(each.kind)))
				.filter((each) => kind === null || each.kind === kind)
				.map(({ id }) => id)
				.sort();
		for (const office of places)
			for (const kind of [null, ...AppointmentKind.options])
				for (const [actor, whose] of [
					[scene.officer.actor, [0, 1]],
					[manager, [0, 1, 2]]
				] as const) {
					const found = await readDayToChange(kysely, actor, day, now, { office, kind });
					expect(found.map(({ id }) => id).sort()).toEqual(expected([...whose], office, kind));
				}
		const chosen = await readDayToChange(kysely, manager, day, now, { office: 'Mill House', kind: null });
		const appointments = chosen.map(({ personId, id: appointmentId, startsAt }) => ({
			personId,
			appointmentId,
			startsAt
		}));
		expect(appointments.length).toBeGreaterThan(5);
		const payload = { ...bookingPayloads['appointment.change_day'], on: day, appointments };
		const held = async () =>
			new Map(
				(await kysely.selectFrom('appointments').selectAll().execute()).map((row) => [
					`${row.person_id} ${row.id}`,
					row
				])
			);
		const before = await held();
		const position = standing(await scene.phone(), localDate(NOW)).position;
		await scene.order('appointment.change_day', payload, manager);
		const ids = new Set(appointments.map(({ appointmentId }) => appointmentId));
		for (const [key, row] of await held())
			expect(row).toEqual(ids.has(row.id) ? { ...before.get(key), cancelled: 1 } : before.get(key));
		expect(standing(await scene.phone(), localDate(NOW)).position).toEqual(position);
		const told = await kysely.selectFrom('appointment_changes').select('appointment_id').execute();
		expect(new Set(told.map(({ appointment_id: id }) => id))).toEqual(ids);
	});
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppointmentKind } from '#lib/domain/appointments/vocabulary.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { slotAt } from '#lib/domain/appointments/series.ts';
import { readDayToChange } from '#lib/server/queries/appointments/day-to-change.ts';
import { bookingPayloads } from './booking-payloads.ts';
import { dialects } from './databases.ts';
import { NOW } from './people.ts';
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

	it('cancels nothing that has begun', async () => {
		const id = await book('15:00');
		const startsAt = NOW - 3_600_000;
		await set(id, { starts_at: startsAt });
		const appointments = [{ personId: scene.dan.actor.personId, appointmentId: id, startsAt }];
		const payload = { ...bookingPayloads['appointment.change_day'], on: localDate(startsAt), appointments };
		expect(await scene.tryTo('appointment.change_day', payload)).toMatchObject({ code: 'time_is_past' });
		expect(await scene.onPhone('appointment', id)).toMatchObject({ cancelled: false });
	});
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import type { ImportedAppointment } from '#lib/domain/imports/imported-case.ts';
import { slotAt } from '#lib/domain/appointments/series.ts';
import { bookingsApart } from './bookings-apart.ts';
import { bookingPayloads } from './booking-payloads.ts';
import { dialects } from './databases.ts';
import { cancelledBefore } from '#lib/domain/appointments/schedule.ts';
import { everyPayload } from './every-payload.ts';
import { openScene, type Scene } from './scene.ts';

type Told = Partial<ImportedAppointment>;

const system = { role: 'system', accountId: 'system', name: 'Import' } as const;
const on = '2027-01-14';
const { startsAt, endsAt } = slotAt(on, '10:30', 30);

describe.each([...dialects])('what was booked here and what an import brings, on %s', (dialect) => {
	let scene: Scene;
	let crn: string;
	let id: string;
	const theirs = newIdentifier();

	beforeAll(async () => {
		scene = await openScene(dialect);
		const found = await scene.database.kysely
			.selectFrom('people')
			.select('crn')
			.where('id', '=', scene.dan.actor.personId)
			.executeTakeFirstOrThrow();
		crn = found.crn;
		id = await scene.order('appointment.book', {
			...bookingPayloads['appointment.book'],
			personId: scene.dan.actor.personId,
			on,
			bring: 'Your bus pass'
		});
	});
	afterAll(async () => {
		expect(await bookingsApart(scene.database)).toEqual([]);
		await scene.close();
	});

	const told = (changes: Told = {}): ImportedAppointment => ({
		id: theirs,
		appointmentKind: 'telephone',
		startsAt,
		endsAt,
		place: null,
		link: null,
		withName: 'Somebody Else',
		telephone: null,
		bring: null,
		purpose: null,
		requirementId: null,
		stepId: null,
		enforceable: true,
		outcome: null,
		accountDueOn: null,
		cancelled: false,
		officialType: 'Planned Telephone Contact (NS)',
		staffNotes: ['From the case system'],
		...changes
	});
	const take = (...appointments: ImportedAppointment[]) => {
		const { person } = everyPayload['case.import'];
		const file: PayloadOf<'case.import'> = {
			person: { ...person, crn },
			orders: [],
			requirements: [],
			needs: [],
			goals: [],
			steps: [],
			appointments,
			staffOnly: []
		};
		return scene.order('case.import', file, system);
	};
	const onPhone = (which: string) => scene.onPhone('appointment', which);
	const count = async () =>
		(await scene.phone()).appointments.filter((each) => each.startsAt >= startsAt).length;
	const differences = () => scene.database.kysely.selectFrom('appointment_differences').selectAll().execute();

	it('is one appointment where kind and time are the same, and what was written here stands', async () => {
		await take(told());
		expect(await count()).toBe(1);
		expect(await onPhone(id)).toMatchObject({
			withName: 'Test Agency',
			bring: 'Your bus pass',
			enforceable: false,
			booked: { by: 'Test Officer' }
		});
		await take(told());
		expect(await count()).toBe(1);
		expect(await differences()).toEqual([]);
	});

	it('is not deleted by a later import that has nothing of it', async () => {
		await take();
		expect(await onPhone(id)).toMatchObject({ startsAt, cancelled: false });
	});

	it('differs visibly where the case system says another time, or that it is off', async () => {
		await take(told({ startsAt: startsAt + 3_600_000 }));
		expect(await onPhone(id)).toMatchObject({ startsAt, cancelled: false });
		expect(await differences()).toMatchObject([{ appointment_id: id, person_id: scene.dan.actor.personId }]);
		await take(told({ cancelled: true, outcome: { code: 'rescheduled_by_staff', reason: null } }));
		expect(await onPhone(id)).toMatchObject({ cancelled: false, outcome: null });
		expect(await differences()).toHaveLength(1);
		await take(told());
		expect(await differences()).toEqual([]);
	});

	it('takes its end from the case system where nobody here has said it, of the same time alone', async () => {
		const { kysely } = scene.database;
		const end = async () =>
			(
				await kysely
					.selectFrom('appointments')
					.select('ends_at')
					.where('id', '=', id)
					.executeTakeFirstOrThrow()
			).ends_at;
		await kysely.updateTable('appointments').set({ ends_at: null }).where('id', '=', id).execute();
		await take(told({ startsAt: startsAt + 3_600_000, endsAt: endsAt + 3_600_000 }));
		expect(await end()).toBeNull();
		await take(told());
		expect(await end()).toBe(endsAt);
		await take(told({ endsAt: endsAt + 60_000 }));
		expect(await end()).toBe(endsAt);
		await take(told());
	});

	it('is moved here, and no import makes a miss of it', async () => {
		const next = await scene.order('appointment.move', {
			...bookingPayloads['appointment.move'],
			appointmentId: id,
			on: '2027-01-21'
		});
		await take(told({ outcome: { code: 'failed_to_attend', reason: null }, accountDueOn: '2027-01-20' }));
		expect(await onPhone(id)).toMatchObject({
			cancelled: true,
			accountDueOn: null,
			outcome: { code: 'rescheduled_by_staff' }
		});
		expect(await differences()).toHaveLength(1);
		// The case system moved it too: under its old number, or under a new one.
		await take(told({ startsAt: slotAt('2027-01-21', '10:30', 30).startsAt }));
		expect(await differences()).toEqual([]);
		await take(told({ id: newIdentifier(), startsAt: slotAt('2027-01-21', '10:30', 30).startsAt }));
		expect(await count()).toBe(2);
		expect(await onPhone(next)).toMatchObject({ cancelled: false, booked: { movedFrom: id } });
	});

	it('takes how it went from the case system, where nobody here has said it', async () => {
		const { appointments } = await scene.phone();
		const next = appointments.find(({ booked }) => booked?.movedFrom === id);
		const row = await scene.database.kysely
			.selectFrom('imported_as')
			.select('id')
			.where('own_id', '=', next?.id ?? '')
			.executeTakeFirstOrThrow();
		const kept = told({
			id: row.id,
			startsAt: next?.startsAt ?? 0,
			outcome: { code: 'attended_complied', reason: null }
		});
		await take(kept);
		expect(await onPhone(next?.id ?? '')).toMatchObject({ outcome: { code: 'attended_complied' } });
		expect(await differences()).toEqual([]);
		// Nor does a later file make a miss of what somebody came to.
		await take({ ...kept, outcome: { code: 'failed_to_attend', reason: null }, accountDueOn: '2027-01-27' });
		expect(await onPhone(next?.id ?? '')).toMatchObject({
			outcome: { code: 'attended_complied' },
			accountDueOn: null
		});
		expect(await differences()).toHaveLength(1);
	});

	it('that was cancelled here and booked anew there is another appointment, and both say so', async () => {
		const anew = {
			appointmentKind: 'telephone' as const,
			startsAt: slotAt('2028-05-03', '10:30', 30).startsAt
		};
		const off = await scene.order('appointment.book', {
			...bookingPayloads['appointment.book'],
			personId: scene.dan.actor.personId,
			on: '2028-05-03'
		});
		await scene.order('appointment.cancel', { ...bookingPayloads['appointment.cancel'], appointmentId: off });
		const at = { ...anew, endsAt: anew.startsAt + 1_800_000 };
		const standing = async () =>
			(await scene.phone()).appointments.filter(({ startsAt: when }) => when === anew.startsAt);
		// What is off there too is the one that was cancelled, and no file makes a miss of it.
		await take(told({ ...at, id: newIdentifier(), cancelled: true }));
		expect(await standing()).toMatchObject([{ id: off, cancelled: true }]);
		await take(told({ ...at, id: newIdentifier() }));
		const both = await standing();
		expect(both.map(({ id: each, cancelled }) => [each === off, cancelled]).sort()).toEqual([
			[false, false],
			[true, true]
		]);
		const fresh = both.find(({ cancelled }) => !cancelled);
		expect(fresh && cancelledBefore(fresh, both)?.id).toBe(off);
	});

	it('that was cancelled here is not missed by a file that says so', async () => {
		const { startsAt: when } = slotAt('2028-05-10', '10:30', 30);
		const off = await scene.order('appointment.book', {
			...bookingPayloads['appointment.book'],
			personId: scene.dan.actor.personId,
			on: '2028-05-10'
		});
		await scene.order('appointment.cancel', { ...bookingPayloads['appointment.cancel'], appointmentId: off });
		const outcome = { code: 'failed_to_attend' as const, reason: null };
		await take(told({ id: newIdentifier(), startsAt: when, endsAt: when + 1_800_000, outcome }));
		const found = (await scene.phone()).appointments.filter(({ startsAt: at }) => at === when);
		expect(found).toMatchObject([{ id: off, cancelled: true, outcome: null }]);
	});
});

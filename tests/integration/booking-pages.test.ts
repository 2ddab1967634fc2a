import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { seenOf } from '#lib/domain/identifiers/seen.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { slotAt } from '#lib/domain/appointments/series.ts';
import { dialects } from './databases.ts';
import { answerOf } from './page-event.ts';
import { makePerson, NOW } from './people.ts';
import { openScene, type Scene } from './scene.ts';

const typed = {
	appointmentKind: 'telephone',
	on: '2027-01-14',
	at: '9.30',
	minutes: '30',
	officerId: '',
	withName: 'Riverside',
	officeId: '',
	placeName: '',
	placeLines: '',
	telephone: '01632 960222',
	link: '',
	bring: '',
	purpose: '',
	arranged: '',
	requirementId: '',
	orderId: '',
	enforceable: 'no',
	askedBy: 'officer',
	why: '',
	repeats: 'once',
	times: ''
};

describe.each([...dialects])('the pages that book, move and cancel, on %s', (dialect) => {
	let scene: Scene;
	let personId: string;

	beforeAll(async () => {
		scene = await openScene(dialect);
		personId = scene.dan.actor.personId;
	});
	afterAll(() => scene.close());

	const page = (
		route: string,
		name: string,
		more: { form?: Record<string, string>; appointment?: string; actor?: Actor; search?: string } = {}
	) =>
		answerOf(name, {
			database: scene.database,
			actor: more.actor ?? scene.officer.actor,
			route: `/staff/people/[id]/appointments/${route}`,
			params: { id: personId, ...(more.appointment && { appointment: more.appointment }) },
			now: NOW,
			...(more.form && { form: more.form })
		});
	const coming = async () =>
		(await scene.phone()).appointments.filter(
			({ startsAt, cancelled }) => startsAt >= slotAt('2027-01-01', '00:00', 0).startsAt && !cancelled
		);

	it('book at once where nothing is met', async () => {
		const { location } = await page('new', 'book', { form: typed });
		expect(location).toContain('saved=booked');
		expect(await coming()).toMatchObject([slotAt('2027-01-14', '09:30', 30)]);
	});

	it('show a clash first, with all that was typed, and book with a reason', async () => {
		const again = { ...typed, at: '9:45', bring: 'A pen' };
		const shown = await page('new', 'book', { form: again });
		const refused = shown.data as { status: number; data: { clashes: { key: string }[]; typed: object } };
		expect(refused).toMatchObject({
			status: 409,
			data: { typed: { bring: ['A pen'] }, clashes: [{ kind: 'appointment' }] }
		});
		expect(await coming()).toHaveLength(1);
		const seen = { ...again, clashes: refused.data.clashes[0]?.key ?? '' };
		expect((await page('new', 'book', { form: seen })).data).toMatchObject({
			data: { problems: [{ field: 'clashReason', code: 'clash_reason_missing' }] }
		});
		const { location } = await page('new', 'book', { form: { ...seen, clashReason: 'Both are calls' } });
		expect(location).toContain('saved=booked');
		expect(await coming()).toHaveLength(2);
		// What was asked back is nobody's unsent entry.
		expect(await scene.database.kysely.selectFrom('quarantine').selectAll().execute()).toEqual([]);
	});

	it('say at its field what is missing', async () => {
		const { data } = await page('new', 'book', {
			form: { ...typed, appointmentKind: '', at: 'noon', askedBy: '', on: '' }
		});
		const { problems } = (data as { data: { problems: { field: string; code: string }[] } }).data;
		expect(Object.fromEntries(problems.map(({ field, code }) => [field, code]))).toMatchObject({
			appointmentKind: 'appointment_kind_missing',
			at: 'clock_time_unreal',
			askedBy: 'asked_by_missing'
		});
	});

	it('move, and cancel', async () => {
		const [first, second] = await coming();
		const id = first?.id ?? '';
		const moved = await page('[appointment]/move', 'move', {
			appointment: id,
			form: {
				...typed,
				on: '2027-01-21',
				why: 'The line is down',
				reportId: '',
				seen: seenOf(first?.startsAt, first?.endsAt, 'telephone')
			}
		});
		expect(moved.location).toContain('saved=moved');
		const off = await page('[appointment]/cancel', 'cancel', {
			appointment: second?.id ?? '',
			form: {
				askedBy: 'officer',
				why: 'One call is enough',
				reportId: '',
				seen: seenOf(second?.startsAt, second?.endsAt, 'telephone')
			}
		});
		expect(off.location).toContain('saved=cancelled');
		expect(await coming()).toMatchObject([
			{ ...slotAt('2027-01-21', '09:30', 30), booked: { movedFrom: id } }
		]);
	});

	it('ask about half past two in the night, and take the time as our pages show it', async () => {
		const night = { ...typed, on: '2027-01-12', at: '2:30' };
		expect((await page('new', 'book', { form: night })).data).toMatchObject({
			status: 409,
			data: {
				clashes: [{ kind: 'odd_hour', startsAt: slotAt('2027-01-12', '02:30', 0).startsAt }],
				typed: { at: ['2:30'] }
			}
		});
		const { location } = await page('new', 'book', { form: { ...night, at: '2.30 pm' } });
		expect(location).toContain('saved=booked');
		expect(await coming()).toContainEqual(expect.objectContaining(slotAt('2027-01-12', '14:30', 30)));
	});

	it('change no whole day before somebody chose what becomes of it', async () => {
		const [one] = await coming();
		const change = (form: Record<string, string>) =>
			answerOf('change', {
				database: scene.database,
				actor: scene.officer.actor,
				route: '/staff/whole-day',
				params: {},
				now: NOW,
				form: {
					on: localDate(one?.startsAt ?? 0),
					appointments: `${personId} ${one?.id} ${one?.startsAt}`,
					moveTo: '2027-01-20',
					...form
				}
			});
		expect((await change({})).data).toMatchObject({
			data: {
				problems: expect.arrayContaining([
					{ field: 'what', code: 'outcome_missing' },
					{ field: 'why', code: 'words_missing' }
				]) as object
			}
		});
		expect((await change({ why: 'We are shut' })).data).toMatchObject({
			data: { problems: [{ field: 'what', code: 'outcome_missing' }], typed: { why: ['We are shut'] } }
		});
		expect(await coming()).toContainEqual(one);
		const { location } = await change({ why: 'We are shut', what: 'cancel' });
		expect(location).toContain('saved');
		expect(await coming()).not.toContainEqual(one);
	});

	it('say nothing of the diary of an officer who has nothing to do with it', async () => {
		const { stranger } = scene;
		const { actor } = await makePerson(scene.database, stranger, 'Far');
		const on = '2027-02-11';
		const officerId = stranger.actor.practitionerId;
		const form = { ...typed, on, officerId, withName: '' };
		const far = await answerOf('book', {
			database: scene.database,
			actor: stranger.actor,
			route: '/staff/people/[id]/appointments/new',
			params: { id: actor.personId },
			now: NOW,
			form
		});
		expect(far.location).toContain('saved=booked');
		const shown = await page('new', 'book', { form });
		expect(shown.data).toMatchObject({ status: 404, data: { clashes: [] } });
		const own = { ...form, officerId: scene.officer.actor.practitionerId };
		expect((await page('new', 'book', { form: own })).location).toContain('saved=booked');
	});

	it('are nobody else’s', async () => {
		const { actor } = scene.stranger;
		const appointment = (await coming())[0]?.id ?? '';
		for (const route of ['new', '[appointment]/move', '[appointment]/cancel'])
			expect((await page(route, 'load', { appointment, actor })).status).toBe(404);
		expect((await page('new', 'book', { form: typed, actor })).data).toMatchObject({ status: 404 });
	});
});

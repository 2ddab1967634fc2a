import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import { standing } from '#lib/domain/compliance/standing.ts';
import { seenOf } from '#lib/domain/identifiers/seen.ts';
import { localDate, localTime } from '#lib/domain/time/local-date.ts';
import { slotAt } from '#lib/domain/appointments/series.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { bookingsApart } from './bookings-apart.ts';
import { bookingPayloads } from './booking-payloads.ts';
import { dialects } from './databases.ts';
import { answerOf } from './page-event.ts';
import {
	envelope,
	makeAdministrator,
	makeManager,
	makeMiss,
	makeOfficer,
	makeOrder,
	makePerson,
	makePractitioner,
	NOW
} from './people.ts';
import { openScene, type Scene } from './scene.ts';

type Book = PayloadOf<'appointment.book'>;
type Move = PayloadOf<'appointment.move'>;

const OFFICE = {
	appointmentKind: 'office_visit',
	placeName: 'The library',
	withName: ''
} as const;

describe.each([...dialects])('appointments booked, moved and cancelled here, on %s', (dialect) => {
	let scene: Scene;
	let personId: string;
	let day = 1;

	beforeAll(async () => {
		scene = await openScene(dialect);
		personId = scene.dan.actor.personId;
	});
	afterAll(async () => {
		expect(await bookingsApart(scene.database)).toEqual([]);
		await scene.close();
	});

	/** A Wednesday that no other test here has used. */
	const freeDay = () => new Date(Date.UTC(2027, 0, 6 + 7 * day++)).toISOString().slice(0, 10);
	const booking = (changes: Partial<Book> = {}): Book => ({
		...bookingPayloads['appointment.book'],
		personId,
		on: freeDay(),
		...changes
	});
	const officerId = () => scene.officer.actor.practitionerId;
	const book = (changes: Partial<Book> = {}) => scene.order('appointment.book', booking(changes));
	const onPhone = async (id: string) => {
		const found = await scene.onPhone('appointment', id);
		if (!found) throw new Error('not on the phone');
		return found;
	};
	const move = (appointmentId: string, changes: Partial<Move> = {}): Move => ({
		...bookingPayloads['appointment.move'],
		appointmentId,
		on: freeDay(),
		...changes
	});
	const codeOf = async <Type extends CommandType>(type: Type, payload: PayloadOf<Type>) =>
		(await scene.tryTo(type, payload)).code;

	it('are on the phone with who booked them, for what, and what to bring', async () => {
		const on = freeDay();
		const id = await book({
			...OFFICE,
			officerId: officerId(),
			on,
			bring: 'Your bus pass',
			arranged: 'An interpreter comes',
			askedBy: 'service_user',
			why: 'You asked for a later one'
		});
		expect(await onPhone(id)).toMatchObject({
			appointmentKind: 'office_visit',
			...slotAt(on, '10:30', 30),
			place: { name: 'The library' },
			withName: 'Test Officer',
			bring: 'Your bus pass',
			enforceable: false,
			booked: {
				by: 'Test Officer',
				askedBy: 'service_user',
				why: 'You asked for a later one',
				arranged: 'An interpreter comes',
				clashReason: '',
				movedFrom: null
			}
		});
	});

	it('are no call that nobody can make: a number of ours stands with it, or how it reaches them', async () => {
		const call = { appointmentKind: 'telephone', telephone: '' } as const;
		expect(await codeOf('appointment.book', booking(call))).toBe('call_without_number');
		const visit = await book(OFFICE);
		expect(await codeOf('appointment.move', move(visit, call))).toBe('call_without_number');
		const arranged = 'We ring your mother’s phone';
		const next = await scene.order('appointment.move', move(visit, { ...call, arranged }));
		expect(await onPhone(next)).toMatchObject({ telephone: null, booked: { arranged } });
		// That officer's own number shows when it rings.
		await book({ ...call, officerId: officerId() });
		const known = await makePerson(scene.database, scene.officer, 'Known');
		const said = { topic: 'telephone' as const, chosen: [], words: '07700 900123' };
		await scene.order('circumstance.write', { personId: known.actor.personId, ...said });
		await book({ ...call, personId: known.actor.personId });
	});

	it('stand in a series at one time of the clock, over the night when it changes', async () => {
		await book({ on: '2027-03-11', repeats: 'weekly', times: 6, at: '14:15' });
		const { appointments } = await scene.phone();
		const times = appointments
			.filter(({ startsAt }) => localDate(startsAt) >= '2027-03-11' && localDate(startsAt) <= '2027-04-15')
			.map(({ startsAt }) => localTime(startsAt));
		expect(times).toHaveLength(6);
		expect(new Set(times.map(({ hour, minute }) => `${hour}:${minute}`))).toEqual(new Set(['14:15']));
	});

	it('are booked against a clash only once it was shown, and with a reason that they can read', async () => {
		const first = booking();
		const taken = await scene.order('appointment.book', first);
		const again = { ...first, at: '10:45' };
		expect(await codeOf('appointment.book', again)).toBe('clash_not_seen');
		const seen = { ...again, clashes: [`appointment ${taken}`] };
		expect(await codeOf('appointment.book', seen)).toBe('clash_reason_missing');
		const id = await scene.order('appointment.book', { ...seen, clashReason: 'Both can be done by phone' });
		expect((await onPhone(id)).booked?.clashReason).toBe('Both can be done by phone');
	});

	it('meet the days that are taken in their life, in their words', async () => {
		await scene.order('circumstance.write', {
			personId,
			topic: 'days',
			chosen: ['friday'],
			words: 'At work till 2pm'
		});
		expect(await codeOf('appointment.book', booking({ on: '2027-09-17' }))).toBe('clash_not_seen');
		expect(await codeOf('appointment.book', booking({ on: '2027-09-16' }))).toBeNull();
	});

	it('fill one time of an officer once, whoever books first', async () => {
		const other = await makePerson(scene.database, scene.officer, 'Eve');
		const form = { officerId: officerId(), on: freeDay() };
		const given = [personId, other.actor.personId].map((who) =>
			envelope('appointment.book', booking({ ...form, personId: who }))
		);
		const give = (each: object) => execute(scene.database, scene.officer.actor, each, NOW);
		const both = await Promise.all(given.map(give));
		expect(both.map(({ code }) => code).sort()).toEqual(['clash_not_seen', null]);
		// The second is asked, not refused: nothing of it is kept, and with an answer it goes by the same id.
		expect(await scene.database.kysely.selectFrom('quarantine').selectAll().execute()).toEqual([]);
		const [asked, taken] = both[0]?.code === null ? [given[1], given[0]] : given;
		const answered = { clashes: [`diary ${taken?.id}`], clashReason: 'Both are short' };
		const again = { ...asked, payload: { ...asked?.payload, ...answered } };
		expect(await give(again)).toMatchObject({ code: null, id: asked?.id });
	});

	it('name nobody else’s officer, order or requirement', async () => {
		const stranger = scene.stranger.actor.practitionerId;
		expect(await codeOf('appointment.book', booking({ officerId: stranger }))).toBe('not_found');
		const elsewhere = await makePerson(scene.database, scene.stranger, 'Far');
		const orderId = await makeOrder(scene.database, elsewhere.actor.personId, 'licence');
		expect(await codeOf('appointment.book', booking({ orderId }))).toBe('not_found');
		const { actor } = scene.stranger;
		expect(await scene.tryTo('appointment.book', booking(), actor)).toMatchObject({ code: 'not_found' });
		const id = await book();
		expect(await scene.tryTo('appointment.move', move(id), actor)).toMatchObject({ code: 'not_found' });
	});

	it('are a duty only under an order that runs on the day; of two, somebody says which', async () => {
		const must = { enforceable: true } as const;
		expect(await codeOf('appointment.book', booking(must))).toBe('no_order_then');
		const first = await makeOrder(scene.database, personId, 'community_order');
		await book(must);
		expect(await codeOf('appointment.book', booking({ ...must, on: '2028-02-03' }))).toBe('no_order_then');
		const last = { ...must, on: '2027-12-16', repeats: 'weekly', times: 4 } as const;
		expect(await codeOf('appointment.book', booking(last))).toBe('no_order_then');
		await makeOrder(scene.database, personId, 'licence');
		expect(await codeOf('appointment.book', booking(must))).toBe('order_not_known');
		const id = await book({ ...must, orderId: first });
		expect((await onPhone(id)).orderId).toBe(first);
	});

	it('of a series are a duty under one order from the first day to the last', async () => {
		const { actor } = await makePerson(scene.database, scene.officer, 'Sal');
		const { personId: who } = actor;
		const first = await makeOrder(scene.database, who, 'community_order');
		const second = await makeOrder(scene.database, who, 'suspended_sentence_order');
		const runs = (id: string, start: string, end: string) =>
			scene.database.kysely
				.updateTable('orders')
				.set({ start_date: start, end_date: end })
				.where('id', '=', id)
				.execute();
		await runs(first, '2026-01-01', '2028-06-30');
		await runs(second, '2028-07-01', '2029-06-30');
		const series = { personId: who, enforceable: true, repeats: 'weekly', times: 4 } as const;
		const tried = (on: string, orderId: string | null = null) =>
			scene.tryTo('appointment.book', booking({ ...series, on, orderId }));
		const at = (code: string) => ({ code, detail: [{ code, field: 'orderId' }] });
		expect(await tried('2028-06-21')).toMatchObject(at('order_not_known'));
		expect(await tried('2028-06-21', second)).toMatchObject(at('no_order_then'));
		expect(await tried('2028-06-21', first)).toMatchObject(at('no_order_then'));
		expect(await tried('2028-07-05')).toMatchObject({ code: null });
	});

	it('have a time to come, a place to go to, and a number that can be rung', async () => {
		const wrong: [Partial<Book>, string][] = [
			[{ on: '2026-11-23', at: '08:30' }, 'time_is_past'],
			[{ on: '2026-11-20' }, 'date_in_past'],
			[{ appointmentKind: 'office_visit' }, 'place_missing'],
			[{ telephone: 'ask Bo' }, 'telephone_unclear'],
			[{ appointmentKind: 'video', link: 'javascript:alert(1)' }, 'link_unreal']
		];
		for (const [changes, code] of wrong) {
			const { code: found, detail } = await scene.tryTo('appointment.book', booking(changes));
			expect([found === 'invalid_payload' ? code : found, detail === undefined]).toEqual([code, false]);
		}
	});

	it('are moved: the first stays as moved, with what was said of it, and never counts', async () => {
		const id = await book({ enforceable: false });
		await scene.order('appointment.reply', { appointmentId: id, reply: 'might_not' }, scene.dan.actor);
		const before = standing(await scene.phone(), localDate(NOW)).position;
		const next = await scene.order('appointment.move', move(id, { askedBy: 'service_user' }));
		expect(await onPhone(id)).toMatchObject({
			cancelled: true,
			reply: 'might_not',
			outcome: { code: 'rescheduled_by_person', reason: null },
			changed: { how: 'moved', movedTo: next, why: 'The bus comes later', by: 'Test Officer' }
		});
		expect(await onPhone(next)).toMatchObject({ cancelled: false, reply: 'none', booked: { movedFrom: id } });
		expect(standing(await scene.phone(), localDate(NOW)).position).toEqual(before);
		expect(await codeOf('appointment.move', move(id))).toBe('appointment_is_cancelled');
		expect(
			await codeOf('appointment.cancel', { ...bookingPayloads['appointment.cancel'], appointmentId: id })
		).toBe('appointment_is_cancelled');
	});

	it('keep a reply that crosses the move: it is of the first time', async () => {
		const id = await book();
		const next = await scene.order('appointment.move', move(id));
		await scene.order('appointment.reply', { appointmentId: id, reply: 'will_attend' }, scene.dan.actor);
		expect((await onPhone(id)).reply).toBe('will_attend');
		expect((await onPhone(next)).reply).toBe('none');
	});

	it('are not moved by whoever has not seen what stands there, nor once it is known how it went', async () => {
		const id = await book();
		const seen = seenOf(1, 2, 'telephone');
		expect(await codeOf('appointment.move', move(id, { seen }))).toBe('changed_meanwhile');
		const over = await makeMiss(scene.database, personId, NOW - 3_600_000);
		await scene.order('outcome.record', {
			appointmentId: over,
			code: 'attended_complied',
			reason: null,
			facts: ''
		});
		expect(await codeOf('appointment.move', move(over))).toBe('appointment_has_outcome');
	});

	it('are moved by the answer to what was in the way, in one step', async () => {
		const id = await book();
		const reportId = await scene.order(
			'obstacle.report',
			{
				about: { kind: 'appointment', id },
				categories: [],
				wanted: ['another_time'],
				words: '',
				ifThenPlan: null,
				proof: '',
				times: [{ on: '2027-06-03', at: '14:00' }]
			},
			scene.dan.actor
		);
		expect(await scene.onPhone('obstacle', reportId)).toMatchObject({
			times: [{ on: '2027-06-03', at: '14:00' }]
		});
		const other = await book();
		expect(await codeOf('appointment.move', move(other, { reportId }))).toBe('not_found');
		expect((await onPhone(other)).cancelled).toBe(false);
		await scene.order('appointment.move', move(id, { reportId, on: '2027-06-03', at: '14:00' }));
		expect(await scene.onPhone('obstacle', reportId)).toMatchObject({
			state: 'sorted',
			answers: [{ words: 'The bus comes later', offers: ['another_time'], by: 'Test Officer' }]
		});
	});

	it('are changed in answer to what is in the way in life, which is worked on by it', async () => {
		const [id, other] = [await book(), await book()];
		const report = {
			about: { kind: 'life' as const },
			categories: ['fares' as const],
			wanted: [],
			words: ''
		};
		const reportId = await scene.order(
			'obstacle.report',
			{ ...report, ifThenPlan: null, proof: '' },
			scene.dan.actor
		);
		const page = (query: string) =>
			answerOf('load', {
				database: scene.database,
				actor: scene.officer.actor,
				route: '/staff/people/[id]/appointments/[appointment]/move',
				params: { id: personId, appointment: id },
				now: NOW,
				query
			});
		expect((await page(`?report=${reportId}&call`)).data).toMatchObject({
			report: { id: reportId },
			asCall: true
		});
		const call = move(id, { reportId, appointmentKind: 'telephone', why: 'I ring you, so it costs nothing' });
		const next = await scene.order('appointment.move', call);
		expect(await onPhone(next)).toMatchObject({ appointmentKind: 'telephone', cancelled: false });
		expect(await onPhone(id)).toMatchObject({ changed: { reportId } });
		expect(await onPhone(other)).toMatchObject({ cancelled: false });
		expect(await scene.onPhone('obstacle', reportId)).toMatchObject({
			state: 'being_worked_on',
			answers: [{ words: 'I ring you, so it costs nothing' }]
		});
		const elsewhere = await makePerson(scene.database, scene.officer, 'Ona');
		const theirs = await scene.order(
			'obstacle.report',
			{ ...report, ifThenPlan: null, proof: '' },
			elsewhere.actor
		);
		expect(await codeOf('appointment.move', move(other, { reportId: theirs }))).toBe('not_found');
	});

	it('show what is open of them before they are changed, whichever way somebody came to the form', async () => {
		const id = await book();
		const said = {
			about: { kind: 'appointment', id },
			categories: [],
			wanted: ['another_time'],
			words: 'I work then',
			ifThenPlan: null,
			proof: '',
			times: [{ on: '2027-06-10', at: '14:00' }]
		} satisfies PayloadOf<'obstacle.report'>;
		const reportId = await scene.order('obstacle.report', said, scene.dan.actor);
		const asked = async (name: 'move' | 'cancel', query = '') => {
			const { data } = await answerOf('load', {
				database: scene.database,
				actor: scene.officer.actor,
				route: `/staff/people/[id]/appointments/[appointment]/${name}`,
				params: { id: personId, appointment: id },
				now: NOW,
				query
			});
			const { report, asked: open } = data as Record<'report' | 'asked', unknown>;
			return { report, open };
		};
		for (const name of ['move', 'cancel'] as const) {
			expect(await asked(name)).toMatchObject({ report: null, open: [{ id: reportId, times: said.times }] });
			expect(await asked(name, `?report=${reportId}`)).toMatchObject({ report: { id: reportId }, open: [] });
		}
		const answer = { obstacleId: reportId, offers: [], words: 'It stands', actions: [] };
		await scene.order('obstacle.answer', { ...answer, nextState: 'sorted' });
		expect(await asked('move')).toEqual({ report: null, open: [] });
	});

	it('are cancelled with a reason that they read, and ask nobody anything', async () => {
		const id = await book();
		await scene.order('appointment.cancel', { ...bookingPayloads['appointment.cancel'], appointmentId: id });
		expect(await onPhone(id)).toMatchObject({
			cancelled: true,
			outcome: null,
			changed: { how: 'cancelled', why: 'Not needed any more', movedTo: null }
		});
	});

	it('of a whole day are moved or cancelled at once, all or none', async () => {
		const eve = await makePerson(scene.database, scene.officer, 'Eve');
		const on = freeDay();
		const mine = await book({ on, at: '09:30', officerId: officerId() });
		const hers = await book({ on, at: '11:00', officerId: officerId(), personId: eve.actor.personId });
		const named = (who: string, appointmentId: string, at: string) => ({
			personId: who,
			appointmentId,
			startsAt: slotAt(on, at, 30).startsAt
		});
		const day = [named(personId, mine, '09:30'), named(eve.actor.personId, hers, '11:00')];
		const payload = { ...bookingPayloads['appointment.change_day'], on, appointments: day };
		const moved = [...day.slice(1), { ...named(personId, mine, '09:30'), startsAt: 1 }];
		expect(await codeOf('appointment.change_day', { ...payload, appointments: moved })).toBe(
			'changed_meanwhile'
		);
		expect((await onPhone(mine)).cancelled).toBe(false);
		expect(await scene.tryTo('appointment.change_day', payload, scene.stranger.actor)).toMatchObject({
			code: 'not_found'
		});
		const next = freeDay();
		await scene.order('appointment.change_day', { ...payload, moveTo: next });
		const { changed } = await onPhone(mine);
		expect(changed).toMatchObject({ how: 'moved', askedBy: 'office', why: 'The heating is broken' });
		expect(await onPhone(changed?.movedTo ?? '')).toMatchObject(slotAt(next, '09:30', 30));
		const ofEve = await scene.database.kysely
			.selectFrom('appointment_changes')
			.selectAll()
			.where('person_id', '=', eve.actor.personId)
			.execute();
		expect(ofEve).toMatchObject([{ appointment_id: hers, change: 'moved' }]);
		const audits = await scene.database.kysely
			.selectFrom('audit_log')
			.select('person_id')
			.where('action', '=', 'appointment.change_day')
			.where('person_id', 'is not', null)
			.execute();
		expect(audits.map(({ person_id: who }) => who).sort()).toEqual([personId, eve.actor.personId].sort());
	});

	it('of a whole day carry no duty past its order', async () => {
		const { actor } = await makePerson(scene.database, scene.officer, 'Una');
		const { personId: who } = actor;
		await makeOrder(scene.database, who, 'community_order');
		const later = await makeOrder(scene.database, who, 'licence');
		await scene.database.kysely
			.updateTable('orders')
			.set({ start_date: '2028-01-01', end_date: '2029-12-31' })
			.where('id', '=', later)
			.execute();
		const on = '2027-12-15';
		const duty = await book({ personId: who, on, enforceable: true });
		const free = await book({ personId: who, on, at: '14:00' });
		const { kysely } = scene.database;
		const named = (appointmentId: string, at: string) => ({
			personId: who,
			appointmentId,
			startsAt: slotAt(on, at, 30).startsAt
		});
		const payload = {
			...bookingPayloads['appointment.change_day'],
			on,
			appointments: [named(free, '14:00'), named(duty, '10:30')]
		};
		const cancelled = () =>
			kysely
				.selectFrom('appointments')
				.select('id')
				.where('person_id', '=', who)
				.where('cancelled', '=', 1)
				.execute();
		const late = { ...payload, moveTo: '2028-01-12' };
		expect(await scene.tryTo('appointment.change_day', late)).toMatchObject({
			code: 'no_order_then',
			detail: [{ field: 'moveTo', code: 'no_order_then' }]
		});
		// What an import brought names no order: the one that ran on its day is meant.
		await kysely.updateTable('appointments').set({ order_id: null }).where('id', '=', duty).execute();
		expect(await codeOf('appointment.change_day', late)).toBe('no_order_then');
		expect(await cancelled()).toEqual([]);
		expect(await codeOf('appointment.change_day', { ...payload, moveTo: '2027-12-22' })).toBeNull();
		expect(await cancelled()).toHaveLength(2);
	});

	it('to come go with the case to the diary of the next officer', async () => {
		const held = await makeOfficer(scene.database, 'Held', scene.teamId);
		const next = await makeOfficer(scene.database, 'Next', scene.teamId);
		const manager = await makeManager(scene.database, 'Lead', scene.teamId);
		const vic = await makePerson(scene.database, held, 'Vic');
		const ids = { from: held.actor.practitionerId, to: next.actor.practitionerId };
		const on = freeDay();
		const ofVic = { personId: vic.actor.personId, on };
		const id = await scene.order('appointment.book', booking({ ...ofVic, officerId: ids.from }), held.actor);
		const agency = await scene.order('appointment.book', booking({ ...ofVic, at: '15:00' }), held.actor);
		await scene.order(
			'case.reassign',
			{
				replaces: ids.from,
				moves: [{ personId: vic.actor.personId, to: ids.to }],
				rest: null,
				since: '2026-11-23',
				reason: 'She leaves'
			},
			manager
		);
		const diaries = await scene.database.kysely
			.selectFrom('bookings')
			.select(['id', 'officer_id'])
			.where('id', 'in', [id, agency])
			.execute();
		expect(Object.fromEntries(diaries.map((row) => [row.id, row.officer_id]))).toEqual({
			[id]: ids.to,
			[agency]: null
		});
		const wil = await makePerson(scene.database, next, 'Wil');
		const same = booking({ personId: wil.actor.personId, on, officerId: ids.to });
		expect(await scene.tryTo('appointment.book', same, next.actor)).toMatchObject({ code: 'clash_not_seen' });
	});

	it('to come follow the case when two rows are the same officer, and back', async () => {
		const ofFiles = await makePractitioner(scene.database, 'Files');
		const known = await makeOfficer(scene.database, 'Known', null);
		const administrator = await makeAdministrator(scene.database);
		const xen = await makePerson(scene.database, ofFiles, 'Xen');
		const [officer, account] = [ofFiles.actor.practitionerId, known.actor.practitionerId];
		const form = booking({ personId: xen.actor.personId, officerId: officer });
		const id = await scene.order('appointment.book', form, ofFiles.actor);
		const diary = async () =>
			(
				await scene.database.kysely
					.selectFrom('bookings')
					.select('officer_id')
					.where('id', '=', id)
					.executeTakeFirstOrThrow()
			).officer_id;
		const pair = { officerId: officer, practitionerId: account };
		await scene.order('officer.join', pair, administrator);
		expect(await diary()).toBe(account);
		await scene.order('officer.separate', pair, administrator);
		expect(await diary()).toBe(officer);
	});

	it('come out the same when the phone’s copy is made again', async () => {
		const before = (await scene.records()).filter(({ kind }) => kind === 'appointment');
		await rebuildEverybody(scene.database);
		const after = await scene.records();
		for (const record of before) expect(after).toContainEqual(record);
	});

	it('are out of the book quietly once somebody has died, and in it again where that was a mistake', async () => {
		const id = await book();
		await scene.order('death.record', { personId, diedOn: '2026-11-20' });
		expect(await onPhone(id)).toMatchObject({
			cancelled: true,
			outcome: null,
			changed: { how: 'died', why: '' }
		});
		expect(await codeOf('appointment.book', booking())).toBe('person_has_died');
		expect(await codeOf('appointment.move', move(id))).toBe('person_has_died');
		await scene.order('death.record', { personId, diedOn: null });
		expect(await onPhone(id)).toMatchObject({ cancelled: false });
		expect((await onPhone(id)).changed).toBeUndefined();
	});
});

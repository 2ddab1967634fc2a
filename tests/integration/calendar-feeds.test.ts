import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ActorOf } from '#lib/domain/access/actor.ts';
import { tryLimits } from '#lib/domain/access/limits.ts';
import { calendarFeed } from '#lib/domain/appointments/calendar-feed.ts';
import { calendarCy } from '#lib/i18n/appointments/person-calendar.cy.ts';
import { calendarEn } from '#lib/i18n/appointments/person-calendar.en.ts';
import type { ImportedAppointment } from '#lib/domain/imports/imported-case.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { addDays, instantAt, localDate } from '#lib/domain/time/local-date.ts';
import { endOwnFeed, makeFeed, openFeed, readFeedState } from '#lib/server/access/calendar-feeds.ts';
import { normaliseLinkCode } from '#lib/server/access/link-code.ts';
import { signOutAllPhones } from '#lib/server/access/phones.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { beginNewLife } from '#lib/server/ops/life.ts';
import { loadDemonstration } from '#lib/server/ops/prepare.ts';
import { lockPerson } from '#lib/server/projection/project.ts';
import { readFeedEvents } from '#lib/server/queries/appointments/calendar-feed.ts';
import { bookingPayloads } from './booking-payloads.ts';
import { dialects } from './databases.ts';
import { everyPayload } from './every-payload.ts';
import { makeOrder, NOW, openStage, type Stage } from './people.ts';
import { answerOf } from './page-event.ts';
import { openScene, type Scene } from './scene.ts';

const system = { role: 'system', accountId: 'system', name: 'Import' } as const;
const noCase = {
	orders: [],
	requirements: [],
	needs: [],
	goals: [],
	steps: [],
	staffOnly: []
};
const imported = {
	appointmentKind: 'telephone',
	endsAt: null,
	place: null,
	link: null,
	withName: null,
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
	staffNotes: []
} satisfies Partial<ImportedAppointment>;

const TODAY = localDate(NOW);
const HOUR = 3_600_000;
const network = '192.0.2.1';

describe.each([...dialects])('the calendar feed of a person, on %s', (dialect) => {
	let scene: Scene;
	let dan: ActorOf<'service_user'>;

	beforeEach(async () => {
		scene = await openScene(dialect);
		dan = scene.dan.actor;
		await giveAccount(scene.database, dan);
		await makeOrder(scene.database, dan.personId, 'community_order');
	});
	afterEach(() => scene.close());

	const state = () => readFeedState(scene.database.kysely, dan.personId);
	const make = async (replaces?: string | null, now = NOW) => {
		const before = replaces === undefined ? ((await state()).on?.id ?? null) : replaces;
		return makeFeed(scene.database, dan, before, now);
	};
	const made = async () => {
		const outcome = await make();
		return 'code' in outcome ? outcome.code : expect.unreachable(outcome.refused);
	};
	const open = (code: string, now = NOW) => openFeed(scene.database, { code, network }, now);
	const gone = { refused: 'not_found' };
	const told = async () => {
		const person = (await scene.records()).find(({ kind }) => kind === 'person');
		return person?.kind === 'person' ? person.calendarSince : undefined;
	};
	const events = (secret: string, now = NOW) =>
		readFeedEvents(scene.database.kysely, { personId: dan.personId, secret }, now);
	const book = (on: string) =>
		scene.order('appointment.book', { ...bookingPayloads['appointment.book'], personId: dan.personId, on });

	it('is off until it is asked for, and then its address is shown once and kept as a hash alone', async () => {
		expect(await state()).toEqual({ on: null, ended: null });
		expect(await told()).toBeUndefined();
		const code = await made();
		expect(await open(code)).toEqual({ personId: dan.personId, language: 'en' });
		expect(await open(code.toLowerCase().replaceAll('-', ''))).toMatchObject({ personId: dan.personId });
		expect(await told()).toBe(NOW);
		const { kysely } = scene.database;
		const kept = JSON.stringify([
			await kysely.selectFrom('calendar_feeds').selectAll().execute(),
			await kysely.selectFrom('audit_log').selectAll().execute(),
			await kysely.selectFrom('rate_limits').selectAll().execute(),
			await kysely.selectFrom('person_records').selectAll().execute()
		]);
		for (const part of [code, normaliseLinkCode(code)]) expect(kept).not.toContain(part);
	});

	it('stops at once where it is ended or replaced, and no old page brings another’s back', async () => {
		const first = await made();
		const { on } = await state();
		const second = await made();
		expect(await open(first)).toEqual(gone);
		expect(await open(second)).toMatchObject({ personId: dan.personId });
		expect(await make(on?.id ?? null)).toEqual({ refused: 'stale_edit' });
		expect(await make(null)).toEqual({ refused: 'stale_edit' });
		expect(await open(second)).toMatchObject({ personId: dan.personId });
		await endOwnFeed(scene.database, dan, NOW + 1);
		await endOwnFeed(scene.database, dan, NOW + 2);
		expect(await open(second)).toEqual(gone);
		expect(await state()).toEqual({ on: null, ended: { at: NOW + 1, why: 'person' } });
		expect(await told()).toBeUndefined();
	});

	it('tells its person alone when it was last asked for', async () => {
		const code = await made();
		expect((await state()).on?.fetchedAt).toBeNull();
		await open(code, NOW + HOUR);
		expect((await state()).on?.fetchedAt).toBe(NOW + HOUR);
		await open(code, NOW + HOUR + 1);
		expect((await state()).on?.fetchedAt).toBe(NOW + HOUR);
		expect(JSON.stringify(await scene.records())).not.toContain(String(NOW + HOUR));
	});

	it('says nothing after a death, after the last order, or for a closed account', async () => {
		const code = await made();
		const { kysely } = scene.database;
		await kysely.updateTable('accounts').set({ status: 'closed' }).execute();
		expect(await open(code)).toEqual(gone);
		await kysely.updateTable('accounts').set({ status: 'active' }).execute();
		expect(await open(code)).toMatchObject({ personId: dan.personId });
		await kysely
			.updateTable('orders')
			.set({ ended_on: addDays(TODAY, -1) })
			.execute();
		expect(await open(code)).toEqual(gone);
		expect(await make()).toEqual({ refused: 'order_has_ended' });
		// A second one that runs is enough.
		await makeOrder(scene.database, dan.personId, 'licence');
		expect(await open(code)).toMatchObject({ personId: dan.personId });
		await scene.order('death.record', { personId: dan.personId, diedOn: TODAY });
		expect(await open(code)).toEqual(gone);
		expect(await make()).toEqual({ refused: 'person_has_died' });
	});

	it('is ended with a lost phone, and not by one that its person signs out', async () => {
		const code = await made();
		await scene.database.kysely.transaction().execute(async (transaction) => {
			await lockPerson(transaction, dan.personId);
			await signOutAllPhones(transaction, scene.officer.actor, dan.personId, NOW);
		});
		expect(await open(code)).toEqual(gone);
		expect((await state()).ended).toEqual({ at: NOW, why: 'phone_gone' });
	});

	it('does not come alive again with an older copy of the database, and goes on where one is only moved', async () => {
		const code = await made();
		await beginNewLife(scene.database, 'moved', null, NOW + 1);
		expect(await open(code)).toMatchObject({ personId: dan.personId });
		await beginNewLife(scene.database, 'backup', null, NOW + 2);
		expect(await open(code)).toEqual(gone);
		expect(await state()).toEqual({ on: null, ended: { at: NOW + 2, why: 'restored' } });
		expect(await told()).toBeUndefined();
	});

	it('tells a move as one that is off and another, by names that tell nothing and stay the same', async () => {
		const secret = normaliseLinkCode(await made());
		const booked = await book(addDays(TODAY, 9));
		const before = await events(secret);
		const moved = await scene.order('appointment.move', {
			...bookingPayloads['appointment.move'],
			appointmentId: booked,
			on: addDays(TODAY, 10)
		});
		const after = await events(secret);
		expect(after).toHaveLength(before.length + 1);
		const wasBooked = before.find(({ startsAt }) => localDate(startsAt) === addDays(TODAY, 9));
		expect(after.find(({ uid }) => uid === wasBooked?.uid)).toEqual({
			...wasBooked,
			takesPlace: false,
			sequence: (wasBooked?.sequence ?? 0) + 1
		});
		const others = await events('another address');
		for (const { uid } of after) {
			expect(uid).toMatch(/^[\da-f]{32}$/);
			expect(others.map((each) => each.uid)).not.toContain(uid);
			for (const id of [booked, moved, dan.personId]) expect(uid).not.toContain(id.replaceAll('-', ''));
		}
	});

	it('tells a time that an import changed in its place as a change of the same one', async () => {
		const secret = normaliseLinkCode(await made());
		const { crn } = await scene.database.kysely
			.selectFrom('people')
			.select('crn')
			.where('id', '=', dan.personId)
			.executeTakeFirstOrThrow();
		const { person } = everyPayload['case.import'];
		const startsAt = instantAt(addDays(TODAY, 20), 14, 0);
		const told = { ...imported, id: newIdentifier(), startsAt };
		const take = (changes: Partial<ImportedAppointment>) =>
			scene.order(
				'case.import',
				{ ...noCase, person: { ...person, crn }, appointments: [{ ...told, ...changes }] },
				system
			);
		const seen = async () => {
			const [event] = (await events(secret)).filter((each) => each.startsAt >= startsAt);
			return [event?.startsAt, event?.takesPlace, event?.sequence];
		};
		await take({});
		expect(await seen()).toEqual([startsAt, true, 0]);
		await take({ bring: 'A pen' });
		expect(await seen()).toEqual([startsAt, true, 0]);
		await take({ startsAt: startsAt + HOUR });
		expect(await seen()).toEqual([startsAt + HOUR, true, 1]);
		await take({ startsAt: startsAt + HOUR, cancelled: true });
		expect(await seen()).toEqual([startsAt + HOUR, false, 2]);
	});

	it('goes back four weeks and no further, and is of nobody else', async () => {
		const secret = normaliseLinkCode(await made());
		const { kysely } = scene.database;
		const startOf = (days: number) => instantAt(addDays(TODAY, days), 0, 0);
		const [first] = await events(secret);
		if (!first) throw new Error('Dan has an appointment');
		const place = (starts_at: number) =>
			kysely
				.updateTable('appointments')
				.set({ starts_at })
				.where('person_id', '=', dan.personId)
				.where('id', '=', scene.dan.appointmentId)
				.execute();
		await place(startOf(-28));
		expect(await events(secret)).toHaveLength(1);
		await place(startOf(-28) - 1);
		expect(await events(secret)).toHaveLength(0);
	});

	it('counts guesses like every other door, and never an address that has ended', async () => {
		const code = await made();
		await endOwnFeed(scene.database, dan, NOW);
		const guess = '22222-33333-44444-55555-66666-77777';
		for (let time = 0; time <= tryLimits.wrongFromNetwork.tries; time += 1)
			expect(await open(code)).toEqual(gone);
		expect(await open(guess)).toEqual(gone);
		await scene.database.kysely
			.updateTable('rate_limits')
			.set({ count: tryLimits.wrongFromNetwork.tries })
			.where('key', 'like', 'wrongFrom%')
			.execute();
		expect(await open(guess)).toEqual({ refused: 'too_many_tries' });
		expect(await open(code)).toEqual(gone);
		expect(await open('no code')).toEqual(gone);
		// Whoever is right is never shut out by others.
		expect(await open(await made())).toMatchObject({ personId: dan.personId });
	});

	it('answers one address no oftener than calendars ask, and makes no end of new ones', async () => {
		const code = await made();
		for (let time = 0; time < tryLimits.calendarFetched.tries; time += 1)
			expect(await open(code)).toMatchObject({ personId: dan.personId });
		expect(await open(code)).toEqual({ refused: 'too_many_tries' });
		expect(await open(code, NOW + 2 * HOUR)).toMatchObject({ personId: dan.personId });
		for (let time = 1; time < tryLimits.calendarMade.tries; time += 1) await made();
		const { on } = await state();
		expect(await make()).toEqual({ refused: 'too_many_tries' });
		expect((await state()).on).toEqual(on);
	});
});

/** As an account is made when somebody signs in. */
async function giveAccount({ kysely }: Stage['database'], actor: ActorOf<'service_user'>): Promise<void> {
	await kysely
		.insertInto('accounts')
		.values({
			id: actor.accountId,
			role: 'service_user',
			person_id: actor.personId,
			practitioner_id: null,
			username: null,
			password_hash: null,
			language: 'en',
			status: 'active',
			created_at: NOW
		})
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

describe.each([...dialects])(
	'what a stranger reads who has the address of anybody in the demonstration, on %s',
	(dialect) => {
		let stage: Stage;
		beforeAll(async () => {
			stage = await openStage(dialect);
			await loadDemonstration(stage.database, NOW);
		}, 120_000);
		afterAll(() => stage.close());

		it('are times and one word: no name, place, number or rule that the database knows', async () => {
			const { kysely } = stage.database;
			const secrets = await everyWord(stage.database);
			expect(secrets.length).toBeGreaterThan(100);
			const people = await kysely.selectFrom('people').select(['id', 'language']).execute();
			let told = 0;
			for (const { id: personId, language } of people) {
				const events = await readFeedEvents(kysely, { personId, secret: newIdentifier() }, NOW);
				told += events.length;
				const words = { en: calendarEn, cy: calendarCy }[language].feed;
				const file = calendarFeed(events, words, NOW).replaceAll('\r\n ', '').toLowerCase();
				expect(secrets.filter((secret) => file.includes(secret))).toEqual([]);
				expect(file).not.toMatch(/location|description|valarm|organizer|attendee|url|geo|probation|waymark/);
			}
			expect(told).toBeGreaterThan(people.length);
		});

		it('are lines of these forms alone, for every appointment there ever was, in each language', async () => {
			const { kysely } = stage.database;
			const secrets = await everyWord(stage.database);
			const people = await kysely.selectFrom('people').select('id').execute();
			const { first, count } = await kysely
				.selectFrom('appointments')
				.select(({ fn }) => [fn.min('starts_at').as('first'), fn.countAll().as('count')])
				.executeTakeFirstOrThrow();
			let told = 0;
			for (const { id: personId } of people) {
				const events = await readFeedEvents(kysely, { personId, secret: newIdentifier() }, Number(first));
				told += events.length;
				for (const { feed } of [calendarEn, calendarCy]) {
					const file = calendarFeed(events, feed, NOW).replaceAll('\r\n ', '');
					const titles = [feed.name, feed.appointment, feed.cancelled];
					const lines = file.split('\r\n').filter((line) => !isOfForm(line, titles));
					expect(lines).toEqual([]);
					expect(secrets.filter((secret) => withoutHashes(file).includes(secret))).toEqual([]);
				}
			}
			expect(told).toBe(Number(count));
		});

		it('comes from the route with the headers that keep it out of caches, and from a wrong address nothing', async () => {
			const people = await stage.database.kysely
				.selectFrom('accounts')
				.innerJoin('people', 'people.id', 'accounts.person_id')
				.select(['accounts.id as accountId', 'people.id as personId', 'people.forename as name'])
				.where('people.died_on', 'is', null)
				.execute();
			const secrets = await everyWord(stage.database);
			const titles = [calendarEn, calendarCy].flatMap(({ feed }) => Object.values(feed));
			let open = 0;
			for (const person of people) {
				const actor = { role: 'service_user' as const, ...person };
				const made = await makeFeed(stage.database, actor, null, NOW);
				if (!('code' in made)) {
					expect(made.refused).toBe('order_has_ended');
					continue;
				}
				open += 1;
				const asked = {
					database: stage.database,
					actor: null as never,
					route: '/calendar/[secret].ics',
					params: { secret: made.code },
					now: NOW
				};
				const { status, data } = await answerOf('GET', asked);
				expect(status).toBe(200);
				const body = await (data as Response).text();
				expect(body).toMatch(/^BEGIN:VCALENDAR\r\n/);
				expect(body).not.toContain(normaliseLinkCode(made.code));
				const whole = body.replaceAll('\r\n ', '');
				expect(whole.split('\r\n').filter((line) => !isOfForm(line, titles))).toEqual([]);
				expect(secrets.filter((secret) => withoutHashes(whole).includes(secret))).toEqual([]);
				await endOwnFeed(stage.database, actor, NOW);
				expect((await answerOf('GET', asked)).status).toBe(404);
			}
			expect(open).toBeGreaterThan(2);
		});
	}
);

/** All that a line of a feed may say: moments, numbers, hashes, and the neutral titles. */
function isOfForm(line: string, titles: readonly string[]): boolean {
	const [name = '', ...rest] = line.split(':');
	const value = rest.join(':');
	if (['X-WR-CALNAME', 'NAME', 'SUMMARY'].includes(name)) return titles.includes(value);
	return forms.some((form) => form.test(line));
}

/** A short name can stand in a hash by chance. */
const withoutHashes = (file: string) => file.replace(/^UID:.*$/gm, '').toLowerCase();

const forms = [
	/^$/,
	/^(BEGIN|END):(VCALENDAR|VEVENT)$/,
	/^VERSION:2\.0$/,
	/^PRODID:-\/\/Calendar\/\/EN$/,
	/^CALSCALE:GREGORIAN$/,
	/^(X-PUBLISHED-TTL|REFRESH-INTERVAL;VALUE=DURATION):PT4H$/,
	/^UID:[\da-f]{32}$/,
	/^DT(STAMP|START|END):\d{8}T\d{6}Z$/,
	/^STATUS:(CONFIRMED|CANCELLED)$/,
	/^SEQUENCE:\d{1,3}$/,
	/^TRANSP:(OPAQUE|TRANSPARENT)$/,
	/^CLASS:PRIVATE$/
];

/** Every word of the database that must not stand in a feed, in small letters. */
async function everyWord({ kysely }: Stage['database']): Promise<string[]> {
	const people = await kysely.selectFrom('people').selectAll().execute();
	const officers = await kysely.selectFrom('practitioners').selectAll().execute();
	const appointments = await kysely.selectFrom('appointments').selectAll().execute();
	const rules = await kysely.selectFrom('requirements').select(['title', 'detail']).execute();
	const orders = await kysely.selectFrom('orders').select('title').execute();
	const teams = await kysely.selectFrom('teams').select('name').execute();
	const offices = await kysely.selectFrom('offices').selectAll().execute();
	const agencies = await kysely.selectFrom('agencies').selectAll().execute();
	const ids = [...people, ...officers, ...appointments].map(({ id }) => id);
	const found = [
		...people.flatMap((row) => [row.forename, row.surname, row.preferred_name, row.crn]),
		...officers.flatMap((row) => [row.forename, row.surname, row.telephone]),
		...appointments.flatMap((row) => [
			row.place,
			row.with_name,
			row.telephone,
			row.purpose,
			row.bring,
			row.link,
			row.official_type
		]),
		...rules.flatMap((row) => [row.title, row.detail]),
		...orders.map(({ title }) => title),
		...teams.map(({ name }) => name),
		...offices.flatMap((row) => [row.name, row.postcode, row.telephone, ...fromJson(row.address)]),
		...appointments.flatMap(({ place }) => linesOfPlace(place)),
		...agencies.flatMap((row) => [row.name, row.telephone]),
		...ids,
		...ids.map((id) => id.replaceAll('-', ''))
	];
	const words = found.flatMap((word) => (word === null ? [] : [String(word).trim().toLowerCase()]));
	return [...new Set(words.filter((word) => word.length > 2))];
}

/** A place is kept as one text, of which no file would hold the whole. */
function linesOfPlace(place: Row<'appointments'>['place']): string[] {
	if (place === null) return [];
	const { name, lines, postcode } = fromJson(place);
	return [name, ...lines, ...(postcode ? [postcode] : [])];
}

import type { Page } from '@playwright/test';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { addDays, localDate, weekday } from '#lib/domain/time/local-date.ts';
import { anotherTimeEn } from '#lib/i18n/appointments/person-another-time.en.ts';
import { bankHolidays } from '#lib/policy/time/bank-holidays.ts';
import { startPostgres } from '#tests/postgres.ts';
import { goodNews } from './command-load.ts';
import type { Figure } from './figure.ts';
import { hammer } from './hammer.ts';
import { seenAt } from './page-watch.ts';
import { BEFORE_THE_TAP_MS, offlinePhone, reportObstacle, tapUntilSaid } from './save.ts';
import { openService, WHOLE, type Service } from './service.ts';
import type { Stage } from './stage.ts';
import { median, percentile } from './statistics.ts';

/** Often in turn rather than long at once: what else the machine does then falls on both. */
const ROUNDS = 15;
const AT_A_TIME = 10;
const UNCOUNTED = 3;
const IN_A_DAY = 16;
const ASKS = 11;
const CPU = 6;

/** What booking takes beside a report, and what asking for another time without signal takes beside one. */
export async function appointments(stage: Stage): Promise<Figure[]> {
	const cluster = await startPostgres();
	try {
		return [
			await bookingOn('SQLite', null),
			await bookingOn('PostgreSQL', cluster.url),
			await askingForAnotherTime(stage)
		];
	} finally {
		await cluster.stop();
	}
}

/** An officer books into their own diary, which is looked through for what the time meets. */
async function bookingOn(where: string, postgres: string | null): Promise<Figure> {
	const service = await openService(WHOLE.officers, postgres);
	try {
		const booked: number[] = [];
		const reported: number[] = [];
		const slots = freeSlots((ROUNDS + UNCOUNTED) * AT_A_TIME).values();
		for (let round = -UNCOUNTED; round < ROUNDS; round += 1) {
			const once = { booked: await book(service, slots), reported: await report(service) };
			// A server that was just started has not read its own code yet.
			if (round < 0) continue;
			booked.push(...once.booked);
			reported.push(...once.reported);
		}
		await requireBooked(service, (ROUNDS + UNCOUNTED) * AT_A_TIME);
		const [p95, ofReport] = [percentile(booked, 0.95), percentile(reported, 0.95)];
		return {
			name: `${where}. Booking, ${WHOLE.officers} officers of ${WHOLE.cases}: p95 / a report`,
			value: p95 / ofReport,
			unit: '×',
			aim: { most: 2 },
			note: `${p95.toFixed(1)} ms against ${ofReport.toFixed(1)} ms, p50 ${median(booked).toFixed(1)} against ${median(reported).toFixed(1)}`
		};
	} finally {
		await service.close();
	}
}

interface FreeSlot {
	on: string;
	at: string;
}

/** Half hours of working days that nothing is on. */
function freeSlots(count: number): FreeSlot[] {
	const slots: FreeSlot[] = [];
	for (let day = addDays(localDate(Date.now()), 7); slots.length < count; day = addDays(day, 1)) {
		if ([0, 6].includes(weekday(day)) || bankHolidays.has(day)) continue;
		for (let half = 0; half < IN_A_DAY; half += 1)
			slots.push({
				on: day,
				at: `${String(9 + Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`
			});
	}
	return slots;
}

/** Each is of another person. @returns how long each took, in milliseconds */
async function book({ server, database, officer, people }: Service, slots: Iterator<FreeSlot>) {
	const latencies: number[] = [];
	for (let index = 0; index < AT_A_TIME; index += 1) {
		const { value } = slots.next() as { value: FreeSlot };
		const personId = people[index % people.length]?.id ?? '';
		const { practitioner_id: officerId } = await database.kysely
			.selectFrom('people')
			.select('practitioner_id')
			.where('id', '=', personId)
			.executeTakeFirstOrThrow();
		const form = new URLSearchParams({
			commandId: newIdentifier(),
			appointmentKind: 'telephone',
			...value,
			minutes: '30',
			officerId: officerId ?? '',
			telephone: '01632 960123',
			askedBy: 'officer',
			enforceable: 'no',
			repeats: 'once',
			times: '1',
			why: ''
		});
		const load = {
			url: `${server.url}/staff/people/${personId}/appointments/new?/book`,
			headers: {
				cookie: officer,
				origin: server.url,
				accept: 'application/json',
				'x-sveltekit-action': 'true',
				'content-type': 'application/x-www-form-urlencoded'
			},
			connections: 1,
			count: 1,
			body: () => form.toString()
		};
		latencies.push(...(await hammer(load)).latencies);
	}
	return latencies;
}

/** By the same people, one each, over a line of its own as a booking is. */
async function report({ server, people }: Service): Promise<number[]> {
	const latencies: number[] = [];
	for (const { id, cookie } of people.slice(0, AT_A_TIME)) {
		const load = {
			url: `${server.url}/api/v1/commands`,
			headers: { cookie, origin: server.url, 'content-type': 'application/json' },
			connections: 1,
			count: 1,
			body: () => goodNews(id)
		};
		latencies.push(...(await hammer(load)).latencies);
	}
	return latencies;
}

/** A form that was not taken is answered with 200 too. */
async function requireBooked({ database }: Service, expected: number): Promise<void> {
	const { count } = await database.kysely
		.selectFrom('bookings')
		.select(({ fn }) => fn.countAll<number | string>().as('count'))
		.executeTakeFirstOrThrow();
	if (Number(count) !== expected) throw new Error(`${count} of ${expected} appointments were booked.`);
}

/** Without signal, from the tap until the page says that it was asked; in turn with a report on the same phone. */
async function askingForAnotherTime(stage: Stage): Promise<Figure> {
	const { id } = await stage.database.kysely
		.selectFrom('appointments')
		.select('id')
		.where('person_id', '=', stage.person.id)
		.where('starts_at', '>', Date.now() + 86_400_000)
		.where('cancelled', '=', 0)
		.orderBy('starts_at')
		.executeTakeFirstOrThrow();
	const { page, context } = await offlinePhone(stage, CPU);
	const asked: number[] = [];
	const reported: number[] = [];
	for (let turn = 0; turn < ASKS; turn += 1) {
		asked.push(await askForAnotherTime(page, id));
		reported.push(await reportObstacle(page));
	}
	await context.close();
	const [ask, ofReport] = [median(asked), median(reported)];
	return {
		name: `Ask for another time without signal, ${CPU}× CPU / a report`,
		value: ask / ofReport,
		unit: '×',
		aim: { most: 1.5 },
		note: `${ask.toFixed(0)} ms against ${ofReport.toFixed(0)} ms until "saved"`
	};
}

async function askForAnotherTime(page: Page, appointmentId: string): Promise<number> {
	await page.goto(`${new URL(page.url()).origin}/me/appointments/${appointmentId}/another-time`);
	await seenAt(page);
	await page.getByLabel(anotherTimeEn.day(1), { exact: true }).fill(addDays(localDate(Date.now()), 10));
	await page.waitForTimeout(BEFORE_THE_TAP_MS);
	const waiting = page.evaluate(tapUntilSaid, [anotherTimeEn.asked]);
	await page.getByRole('button', { name: anotherTimeEn.send }).click();
	return waiting;
}

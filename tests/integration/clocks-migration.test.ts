import { describe, expect, it } from 'vitest';
import type { Database } from '#lib/server/db/database.ts';
import { dialects, type Dialect } from './databases.ts';
import { broughtUpToDate } from './older-database.ts';

const ARRIVAL = Date.UTC(2026, 10, 26, 9);
const ABSURD = 9_000_000_000_000_000;
const unknown = { reading: 'unknown', fastBy: 0, writtenAfter: null };

const person =
	"insert into people (id, crn, forename, surname, preferred_name, date_of_birth, language, text_size, created_at) values ('p', 'X1', 'Dan', 'Example', 'Dan', '1990-01-31', 'en', 'normal', 1)";
const appointment = (id: string, repliedAt: number) =>
	`insert into appointments (id, person_id, appointment_kind, starts_at, enforceable, reply, replied_at, cancelled, official_type, staff_notes) values ('${id}', 'p', 'office_visit', 1, 1, 'cannot', ${repliedAt}, 0, 'Visit', '[]')`;
const replyCommand = (id: string, occurredAt: number) =>
	`insert into commands (id, account_id, person_id, type, version, body_hash, occurred_at, time_zone, received_at, receipt) values ('${id}', 'account', 'p', 'appointment.reply', 1, '', ${occurredAt}, 'Europe/London', ${ARRIVAL}, '${id}')`;
const obstacle = (id: string, tappedAt: number) =>
	`insert into obstacles (id, person_id, about_kind, categories, wanted, words, proof, state, tapped_at, received_at, receipt) values ('${id}', 'p', 'life', '[]', '[]', '', '', 'sent', ${tappedAt}, ${ARRIVAL}, '${id}')`;
const step = (id: string, tappedAt: number) =>
	`insert into steps (id, person_id, goal_id, description, status, actor, stage, priority, prerequisites, position, claim) values ('${id}', 'p', 'g', 'Rest', 'in_progress', 'service_user', 1, 0, '[]', 0, '{"tappedAt":${tappedAt},"receivedAt":${ARRIVAL},"words":"Done","answer":null}')`;

/** A database of the version before, with these rows in it, brought up to date. */
const upToDate = (dialect: Dialect, rows: string[], look: (database: Database) => Promise<void>) =>
	broughtUpToDate(dialect, '0010', rows, look);

const plausible = ARRIVAL - 5_000;

describe.each([...dialects])('times taken over before anybody asked about clocks, on %s', (dialect) => {
	it('are not known where they cannot be, and stay where they can', async () => {
		const rows = [person, obstacle('fine', plausible), obstacle('absurd', ABSURD), obstacle('oldest', 0)];
		await upToDate(dialect, rows, async ({ kysely }) => {
			const reports = await kysely
				.selectFrom('obstacles')
				.select(['id', 'tapped_at', 'clock'])
				.orderBy('id')
				.execute();
			expect(reports.map((row) => ({ ...row, clock: parsed(row.clock) }))).toEqual([
				{ id: 'absurd', tapped_at: ARRIVAL, clock: unknown },
				{ id: 'fine', tapped_at: plausible, clock: null },
				{ id: 'oldest', tapped_at: ARRIVAL, clock: unknown }
			]);
		});
	});

	it('of a reply get their arrival from the command that brought it', async () => {
		const rows = [
			person,
			appointment('fine', plausible),
			appointment('absurd', ABSURD),
			replyCommand('one', plausible),
			replyCommand('two', ABSURD)
		];
		await upToDate(dialect, rows, async ({ kysely }) => {
			const replies = await kysely
				.selectFrom('appointments')
				.select(['id', 'replied_at', 'reply_received_at', 'reply_clock'])
				.orderBy('id')
				.execute();
			expect(replies.map((row) => ({ ...row, reply_clock: parsed(row.reply_clock) }))).toEqual([
				{ id: 'absurd', replied_at: ARRIVAL, reply_received_at: ARRIVAL, reply_clock: unknown },
				{ id: 'fine', replied_at: plausible, reply_received_at: ARRIVAL, reply_clock: null }
			]);
		});
	});

	it('of a claim are not known either where they cannot be', async () => {
		const rows = [person, step('absurd', ABSURD), step('fine', plausible)];
		await upToDate(dialect, rows, async ({ kysely }) => {
			const steps = await kysely.selectFrom('steps').select('claim').orderBy('id').execute();
			expect(steps.map(({ claim }) => parsed(claim))).toEqual([
				{ tappedAt: ARRIVAL, receivedAt: ARRIVAL, clock: unknown, words: 'Done', answer: null },
				{ tappedAt: plausible, receivedAt: ARRIVAL, words: 'Done', answer: null }
			]);
		});
	});
});

function parsed(text: string | null): unknown {
	return text === null ? null : JSON.parse(text);
}

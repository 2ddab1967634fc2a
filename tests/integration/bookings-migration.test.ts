import { describe, expect, it } from 'vitest';
import { dialects } from './databases.ts';
import { broughtUpToDate } from './older-database.ts';

const person =
	"insert into people (id, crn, forename, surname, preferred_name, date_of_birth, language, text_size, created_at) values ('p', 'X1', 'Dan', 'Example', 'Dan', '1990-01-31', 'en', 'normal', 1)";
const appointment = (id: string, startsAt: number) =>
	`insert into appointments (id, person_id, appointment_kind, starts_at, enforceable, reply, cancelled, official_type, staff_notes) values ('${id}', 'p', 'office_visit', ${startsAt}, 1, 'none', 0, '', '[]')`;
const booking = (id: string, appointmentId: string) =>
	`insert into bookings (id, person_id, appointment_id, officer_id, asked_by, why, arranged, clashes, clash_words, by_account, by_name, at) values ('${id}', 'p', '${appointmentId}', 'o', 'officer', '', '', '[]', '', 'x', 'Priya Raman', 7)`;

describe.each([...dialects])('what was booked before a diary was found by time, on %s', (dialect) => {
	it('begins when its appointment does; of what no appointment is there, nothing is in any diary', async () => {
		const rows = [
			person,
			appointment('a', 1_800_000_000_000),
			appointment('b', 1_900_000_000_000),
			...['a', 'b', 'gone'].map((id) => booking(`of-${id}`, id))
		];
		await broughtUpToDate(dialect, '0055', rows, async ({ kysely }) => {
			const found = await kysely
				.selectFrom('bookings')
				.select(['id', 'officer_id', 'starts_at'])
				.orderBy('id')
				.execute();
			expect(found).toEqual([
				{ id: 'of-a', officer_id: 'o', starts_at: 1_800_000_000_000 },
				{ id: 'of-b', officer_id: 'o', starts_at: 1_900_000_000_000 },
				{ id: 'of-gone', officer_id: 'o', starts_at: 0 }
			]);
		});
	});
});

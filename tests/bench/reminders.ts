import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { batchesOf } from '#lib/server/db/batches.ts';
import type { Database } from '#lib/server/db/database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { LEASE_MS } from '#lib/server/notices/outbox.ts';
import { startPostgres } from '#tests/postgres.ts';
import type { Figure } from './figure.ts';

const PEOPLE = 30_000;
const NOW = Date.parse('2026-11-23T10:00:00Z');
const DAY_MS = 86_400_000;
const script = resolve(import.meta.dirname, 'reminder-process.ts');

/** Everybody's reminder falls due at once, two processes send them, and one of the two is killed in the middle. */
export async function reminders(): Promise<Figure[]> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-reminders-'));
	const sent = join(folder, 'sent');
	// Two processes on one file of SQLite are refused as they start.
	const { url, stop } = await startPostgres();
	writeFileSync(sent, '');
	const database = await openDatabase(url, () => undefined);
	try {
		await migrate(database);
		await fill(database);
		const began = performance.now();
		const [killed, other] = [start('killed', NOW), start('other', NOW)];
		while (linesOf(sent).length < PEOPLE / 3) await wait(20);
		killed.process.kill('SIGKILL');
		await Promise.all([killed.ended, other.ended]);
		const seconds = (performance.now() - began) / 1_000;
		// What was in the hand of the one that was killed is taken over once its lease has run out.
		await start('later', NOW + LEASE_MS + 10 * 60_000).ended;
		const lines = linesOf(sent);
		const twice = lines.length - new Set(lines).size;
		return [
			{
				name: 'Reminders: sent, of 30,000 that are due',
				value: lines.length,
				unit: 'count',
				aim: { least: PEOPLE }
			},
			{ name: 'Reminders: sent twice', value: twice, unit: 'count', aim: { most: 0 } },
			{ name: 'Reminders: sent in a second', value: lines.length / seconds, unit: '/s' }
		];
	} finally {
		await database.close();
		await stop();
		rmSync(folder, { recursive: true });
	}

	function start(holder: string, now: number) {
		const started = spawn(process.execPath, [script, url, holder, String(now), sent], {
			stdio: ['ignore', 'ignore', 'inherit']
		});
		return { process: started, ended: once(started, 'exit') };
	}
}

function linesOf(file: string): string[] {
	return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/** Each with an appointment tomorrow and texts turned on. */
async function fill({ kysely }: Database): Promise<void> {
	const ids = Array.from({ length: PEOPLE }, () => newIdentifier());
	await kysely.transaction().execute(async (transaction) => {
		for (const batch of batchesOf(ids)) {
			await transaction.insertInto('people').values(batch.map(personRow)).execute();
			await transaction.insertInto('appointments').values(batch.map(appointmentRow)).execute();
			await transaction.insertInto('notice_ways').values(batch.map(wayRow)).execute();
		}
	});
}

const personRow = (id: string) => ({
	id,
	crn: id,
	forename: 'Test',
	surname: 'Person',
	preferred_name: 'Test',
	date_of_birth: '1990-01-31',
	language: 'en' as const,
	text_size: 'normal' as const,
	practitioner_id: null,
	created_at: NOW
});

const appointmentRow = (personId: string) => ({
	id: newIdentifier(),
	person_id: personId,
	starts_at: NOW + DAY_MS,
	appointment_kind: 'office_visit' as const,
	ends_at: null,
	place: null,
	link: null,
	with_name: null,
	telephone: null,
	bring: null,
	purpose: null,
	requirement_id: null,
	step_id: null,
	enforceable: 1 as const,
	reply: 'none' as const,
	replied_at: null,
	outcome_code: null,
	outcome_reason: null,
	account_due_on: null,
	cancelled: 0 as const,
	official_type: 'Planned Office Visit (NS)',
	staff_notes: '[]'
});

const wayRow = (personId: string) => ({
	id: newIdentifier(),
	person_id: personId,
	way: 'text' as const,
	address: '+447700900123',
	state: 'on' as const,
	ended_why: null,
	agreed_at: NOW - DAY_MS,
	confirmed_at: NOW - DAY_MS,
	ended_at: null,
	code_at: null,
	wrong_codes: 0
});

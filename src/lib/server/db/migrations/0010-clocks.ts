import { sql, type Expression } from 'kysely';
import type { AnyDatabase } from './building.ts';

/** Everything that a person taps and sends. */
const tables = [
	'obstacles',
	'positive_changes',
	'reflections',
	'relapses',
	'proposals',
	'disagreements',
	'accounts_given',
	'looks',
	'step_choices'
];

const TOLERANCE_MS = 120_000;
const LONGEST_AWAY_MS = 400 * 86_400_000;
const unknown = JSON.stringify({ reading: 'unknown', fastBy: 0, writtenAfter: null });

/**
 * What is known of the clock that a tap was timed by, and when a phone was in touch. Times that cannot be, taken over
 * before anybody asked, are from now on not known.
 */
export async function up(database: AnyDatabase): Promise<void> {
	for (const table of tables) {
		await addColumn(database, table, 'clock', 'text');
		await database
			.updateTable(table)
			.set({ clock: unknown, tapped_at: sql.ref('received_at') })
			.where(cannotBe('tapped_at', 'received_at'))
			.execute();
	}
	await addColumn(database, 'devices', 'in_touch_at', 'bigint');
	await addColumn(database, 'commands', 'clock_offset', 'bigint');
	await addColumn(database, 'commands', 'in_touch_at', 'bigint');
	await replies(database);
	await claims(database);
}

/** When a reply arrived stands in the command that brought it. */
async function replies(database: AnyDatabase): Promise<void> {
	await addColumn(database, 'appointments', 'reply_received_at', 'bigint');
	await addColumn(database, 'appointments', 'reply_clock', 'text');
	await sql`update appointments set reply_received_at = (
		select max(commands.received_at) from commands
		where commands.person_id = appointments.person_id and commands.type = 'appointment.reply'
			and commands.occurred_at = appointments.replied_at
	) where replied_at is not null`.execute(database);
	await database
		.updateTable('appointments')
		.set({ reply_clock: unknown, replied_at: sql.ref('reply_received_at') })
		.where('reply_received_at', 'is not', null)
		.where(cannotBe('replied_at', 'reply_received_at'))
		.execute();
}

interface Claim {
	tappedAt: number;
	receivedAt: number | null;
}

async function claims(database: AnyDatabase): Promise<void> {
	const steps: { id: string; person_id: string; claim: string }[] = await database
		.selectFrom('steps')
		.select(['id', 'person_id', 'claim'])
		.where('claim', 'is not', null)
		.execute();
	for (const { id, person_id, claim } of steps) {
		const said = JSON.parse(claim) as Claim;
		if (said.receivedAt === null) continue;
		const age = said.receivedAt - said.tappedAt;
		if (age >= -TOLERANCE_MS && age <= LONGEST_AWAY_MS) continue;
		const known = { ...said, tappedAt: said.receivedAt, clock: JSON.parse(unknown) as unknown };
		await database
			.updateTable('steps')
			.set({ claim: JSON.stringify(known) })
			.where('id', '=', id)
			.where('person_id', '=', person_id)
			.execute();
	}
}

function cannotBe(tapped: string, received: string): Expression<boolean> {
	const [at, arrived] = [sql.ref(tapped), sql.ref(received)];
	return sql<boolean>`(${at} > ${arrived} + ${sql.lit(TOLERANCE_MS)} or ${at} < ${arrived} - ${sql.lit(LONGEST_AWAY_MS)})`;
}

async function addColumn(
	database: AnyDatabase,
	table: string,
	column: string,
	type: 'text' | 'bigint'
): Promise<void> {
	await database.schema.alterTable(table).addColumn(column, type).execute();
}

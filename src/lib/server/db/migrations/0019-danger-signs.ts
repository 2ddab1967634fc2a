import { sql } from 'kysely';
import { wordsOfDanger } from '#lib/domain/reports/danger/danger-of-entry.ts';
import { bigint, text, type AnyDatabase } from './building.ts';

/** What somebody wrote that reads as danger to life, and what was done about it: it comes first on Today until then. */
export async function up(database: AnyDatabase): Promise<void> {
	const table = database.schema
		.createTable('danger_signs')
		.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
		.addPrimaryKeyConstraint('danger_signs_key', ['person_id', 'id'] as never);
	const columns = text(
		'id',
		'wrote',
		'subject_id',
		'words',
		'clock?',
		'outcome?',
		'note?',
		'handled_by?'
	)(table);
	await bigint('tapped_at', 'received_at', 'handled_at?')(columns).execute();
	for (const [wrote, waiting] of Object.entries(waitingFor)) await raiseWaiting(database, wrote, waiting);
	await raiseWaitingClaims(database);
}

interface Waiting {
	id: string;
	subject_id: string;
	person_id: string;
	words: string;
	more: string;
	tapped_at: number;
	received_at: number;
	clock: string | null;
}

const times = 'person_id, words, tapped_at, received_at, clock';
const withoutAnswer = (table: string, kind: string, more = "''", where = 'true') =>
	`select id, id as subject_id, ${more} as more, ${times} from ${table} where ${where} and not exists (
		select 1 from answers where answers.person_id = ${table}.person_id and report_kind = '${kind}' and report_id = ${table}.id)`;

/** What came before there were signs and still waits for an answer: it reads as danger no less. */
const waitingFor = {
	obstacle: withoutAnswer(
		'obstacles',
		'obstacle',
		"proof || ' ' || coalesce(if_then_plan, '')",
		"state in ('sent', 'seen', 'being_worked_on')"
	),
	positive_change: withoutAnswer('positive_changes', 'positive_change', 'strength'),
	reflection: withoutAnswer('reflections', 'reflection'),
	relapse: withoutAnswer('relapses', 'relapse', "''", 'recorded_by is null'),
	proposal: withoutAnswer('proposals', 'proposal', "''", 'outcome is null'),
	disagreement: withoutAnswer('disagreements', 'disagreement'),
	account: `select id, event_id as subject_id, proof as more, ${times} from accounts_given where recorded_by is null and seen_at is null`,
	look: `select id, event_id as subject_id, proof as more, ${times} from looks where result is null and account_id is null`
};

async function raiseWaiting(database: AnyDatabase, wrote: string, waiting: string): Promise<void> {
	const { rows } = await sql.raw<Waiting>(waiting).execute(database);
	for (const { id, subject_id, person_id, words, more, tapped_at, received_at, clock } of rows) {
		const said = wordsOfDanger([words, more]);
		if (said.length === 0) continue;
		await database
			.insertInto('danger_signs')
			.values({ id, wrote, subject_id, person_id, words: said.join('\n'), tapped_at, received_at, clock })
			.execute();
	}
}

/** "I have done this" stands with its step. */
async function raiseWaitingClaims(database: AnyDatabase): Promise<void> {
	const { rows } = await sql<{ id: string; person_id: string; claim: string }>`
		select id, person_id, claim from steps where claim is not null and status not in ('completed', 'no_longer_needed')`.execute(
		database
	);
	for (const { id, person_id, claim } of rows) {
		const { words, tappedAt, receivedAt, answer, clock } = JSON.parse(claim) as {
			words: string;
			tappedAt: number;
			receivedAt: number | null;
			answer: unknown;
			clock?: unknown;
		};
		const said = wordsOfDanger([words]);
		if (answer || said.length === 0) continue;
		const times = { tapped_at: tappedAt, received_at: receivedAt ?? tappedAt };
		const sign = { id, wrote: 'step', subject_id: id, person_id, words: said.join('\n'), ...times };
		await database
			.insertInto('danger_signs')
			.values({ ...sign, clock: clock ? JSON.stringify(clock) : null })
			.execute();
	}
}

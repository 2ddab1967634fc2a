import { bigint, create, done, index, integer, person, report, text, type AnyDatabase } from './building.ts';

async function createEvents(database: AnyDatabase) {
	await create(
		database,
		'compliance_events',
		person,
		text('appointment_id?', 'order_id?', 'order_kind', 'event_kind', 'facts', 'occurred_on'),
		text('account_due_on', 'contact_due_on', 'decide_by'),
		integer('version'),
		done
	);
	await create(
		database,
		'accounts_given',
		report,
		text('event_id', 'categories', 'wishes', 'words', 'proof', 'channel?', 'recorded_by?')
	);
	await create(
		database,
		'contact_attempts',
		person,
		text('event_id', 'channel', 'on_date', 'words'),
		integer('reached'),
		done
	);
}

async function createDecisions(database: AnyDatabase) {
	await create(
		database,
		'decisions',
		person,
		integer('number'),
		text('event_id', 'outcome', 'accepted_reason?', 'action?', 'more_time_until?', 'state'),
		text('facts', 'opinion', 'proof_seen', 'circumstances', 'alternatives', 'alternatives_words'),
		text('reasons', 'going_well', 'we_will', 'you_need', 'statutory?', 'letter?', 'language'),
		text('countersigned_by?', 'countersign_words?'),
		bigint('countersigned_at?', 'read_at?', 'pulse_at?'),
		done
	);
	await create(
		database,
		'warnings',
		person,
		text('order_id?', 'order_kind', 'event_id?', 'decision_id?', 'form', 'given_on', 'by_name'),
		text('withdrawn_on?', 'withdrawn_by?', 'withdrawn_reason?')
	);
	await create(
		database,
		'looks',
		report,
		text('event_id', 'decision_id', 'asked_of', 'words', 'proof', 'account_id?'),
		text('result?', 'answer?', 'answered_by?'),
		bigint('answered_at?', 'read_at?')
	);
}

async function createWayBack(database: AnyDatabase) {
	await create(database, 'enforcement_results', person, text('event_id', 'result', 'on_date', 'words'), done);
	await create(
		database,
		'restarts',
		person,
		text('event_id', 'got_in_the_way', 'changes', 'next_step', 'step_id?', 'appointment_id?', 'next_on'),
		text('drawn_up', 'own_words'),
		done
	);
}

/** An answer to the three questions has no person, no decision and no moment: a month and a team is all there is. */
async function createApart(database: AnyDatabase) {
	await create(database, 'urgent_procedures', person, text('matter', 'on_date', 'words'), done);
	await create(
		database,
		'pulses',
		text('team_id?', 'month', 'said_my_side', 'understood_why', 'treated_with_respect')
	);
}

export async function up(database: AnyDatabase): Promise<void> {
	await createEvents(database);
	await createDecisions(database);
	await createWayBack(database);
	await createApart(database);
	for (const table of ['compliance_events', 'warnings', 'urgent_procedures'])
		await index(database, table, 'person_id');
	await index(database, 'compliance_events', 'appointment_id');
	for (const table of ['accounts_given', 'contact_attempts', 'looks', 'enforcement_results', 'restarts'])
		await index(database, table, 'event_id');
	await database.schema
		.createIndex('decisions_by_event_id_number')
		.on('decisions')
		.columns(['event_id', 'number'])
		.unique()
		.execute();
	await index(database, 'pulses', 'team_id', 'month');
}

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '#lib/domain/commands/commands.ts';
import { LONGEST_WORDS } from '#lib/domain/commands/envelope.ts';
import { newIdentifier } from '#lib/domain/time/identifier.ts';
import { verifyAudit } from '#lib/server/audit/audit.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { dialects } from './databases.ts';
import { fairProcessPayloads } from './fair-process-payloads.ts';
import { planPayloads } from './plan-payloads.ts';
import {
	busReport,
	envelope,
	give,
	makePerson,
	makePractitioner,
	NOW,
	openStage,
	type MadePerson,
	type MadePractitioner,
	type Stage
} from './people.ts';

describe.each([...dialects])('commands on %s', (dialect) => {
	let stage: Stage;
	let officer: MadePractitioner;
	let dan: MadePerson;
	let other: MadePerson;

	beforeEach(async () => {
		stage = await openStage(dialect);
		officer = await makePractitioner(stage.database, 'Officer');
		dan = await makePerson(stage.database, officer, 'Dan');
		other = await makePerson(stage.database, await makePractitioner(stage.database, 'Stranger'), 'Other');
	});
	afterEach(() => stage.close());

	const recordOf = async (person: MadePerson, id: string) => {
		const answer = await readSync(stage.database.kysely, person.actor.personId, null, NOW);
		return answer.records.find((record) => record.id === id)?.body;
	};
	const quarantined = () => stage.database.kysely.selectFrom('quarantine').select('reason').execute();

	it('carries a report from a person to their officer and the answer back', async () => {
		const id = await give(stage.database, dan.actor, 'obstacle.report', busReport);
		expect(await recordOf(dan, id)).toMatchObject({ state: 'sent', receivedAt: NOW, words: busReport.words });
		await give(stage.database, officer.actor, 'report.see', { kind: 'obstacle', id });
		expect(await recordOf(dan, id)).toMatchObject({ state: 'seen', seenAt: NOW });
		const answerId = await give(stage.database, officer.actor, 'obstacle.answer', {
			obstacleId: id,
			offers: ['another_time'],
			words: 'Come at 11 instead.',
			actions: [{ who: 'officer', what: 'Move the time', by: '2026-11-24' }],
			nextState: 'being_worked_on'
		});
		expect(await recordOf(dan, id)).toMatchObject({
			state: 'being_worked_on',
			answers: [{ id: answerId, by: 'Test Officer', words: 'Come at 11 instead.', readAt: null }]
		});
		await give(stage.database, dan.actor, 'answer.read', { answerIds: [answerId] });
		expect(await recordOf(dan, id)).toMatchObject({ answers: [{ readAt: NOW }] });
	});

	it('carries out an id once and answers a repeat with the first receipt', async () => {
		const command = envelope('obstacle.report', busReport);
		const first = await execute(stage.database, dan.actor, command, NOW);
		const again = await execute(stage.database, dan.actor, command, NOW + 5_000);
		expect(again).toMatchObject({ status: 'duplicate', receipt: first.receipt, receivedAt: NOW });
		const rows = await stage.database.kysely.selectFrom('obstacles').select('id').execute();
		expect(rows).toEqual([{ id: command.id }]);
	});

	it('stores one row when the same id arrives fifty times at once', async () => {
		const command = envelope('obstacle.report', busReport);
		const results = await Promise.all(
			Array.from({ length: 50 }, () => execute(stage.database, dan.actor, command, NOW))
		);
		const count = (status: string) => results.filter((result) => result.status === status).length;
		expect([count('created'), count('duplicate')]).toEqual([1, 49]);
		expect(new Set(results.map(({ receipt }) => receipt)).size).toBe(1);
	});

	it('keeps both when an id comes back with other words', async () => {
		const command = envelope('obstacle.report', busReport);
		await execute(stage.database, dan.actor, command, NOW);
		const changed = { ...command, payload: { ...busReport, words: 'Other words' } };
		expect(await execute(stage.database, dan.actor, changed, NOW)).toMatchObject({
			status: 'conflict',
			code: 'same_id_other_content'
		});
		expect(await quarantined()).toEqual([{ reason: 'same_id_other_content' }]);
		expect(await recordOf(dan, command.id)).toMatchObject({ words: busReport.words });
	});

	it('does not tell one person that another used the same id', async () => {
		const command = envelope('obstacle.report', busReport);
		await execute(stage.database, dan.actor, command, NOW);
		const result = await execute(stage.database, other.actor, command, NOW);
		expect(result).toMatchObject({ status: 'rejected', code: 'not_found', receipt: null });
	});

	it.each([
		['nothing in it', { ...busReport, categories: [], words: '  ' }, 'report_is_empty'],
		['20,000 characters', { ...busReport, words: 'x'.repeat(20_000) }, 'words_too_long'],
		['a tile we do not have', { ...busReport, categories: ['dragon'] }, 'invalid_payload'],
		[
			'an appointment that is not there',
			{ ...busReport, about: { kind: 'appointment', id: 'x' } },
			'not_found'
		]
	])('refuses a report with %s and keeps it in quarantine', async (_name, payload, code) => {
		const command = { ...envelope('obstacle.report', busReport), payload };
		expect(await execute(stage.database, dan.actor, command, NOW)).toMatchObject({
			status: 'rejected',
			code
		});
		expect(await quarantined()).toEqual([{ reason: code }]);
		await execute(stage.database, dan.actor, command, NOW);
		expect(await quarantined()).toHaveLength(1);
	});

	it('takes the longest words there may be, and markup as the text it is', async () => {
		const words = `<script>alert(1)</script>${'é'.repeat(LONGEST_WORDS)}`.slice(0, LONGEST_WORDS);
		const id = await give(stage.database, dan.actor, 'obstacle.report', { ...busReport, words });
		expect(await recordOf(dan, id)).toMatchObject({ words });
	});

	it.each([
		['no envelope', { hello: 1 }, 'malformed'],
		[
			'an unknown type',
			{ ...envelope('obstacle.report', busReport), type: 'dragon.feed' },
			'unknown_command'
		],
		['a version of tomorrow', { ...envelope('obstacle.report', busReport), version: 99 }, 'unknown_version']
	])('refuses %s, and keeps it', async (_name, command, code) => {
		expect(await execute(stage.database, dan.actor, command, NOW)).toMatchObject({
			status: 'rejected',
			code
		});
		expect(await quarantined()).toEqual([{ reason: code }]);
	});

	it('refuses every command to every role that the table does not name', async () => {
		const roles = [
			dan.actor,
			officer.actor,
			{ role: 'administrator', accountId: newIdentifier(), name: 'Admin' } as const
		];
		const { commandRoles } = await import('#lib/domain/access/permissions.ts');
		for (const type of Object.keys(commands) as (keyof typeof commands)[])
			for (const actor of roles) {
				if ((commandRoles[type] as readonly string[]).includes(actor.role)) continue;
				const command = { ...envelope('obstacle.report', busReport), type, payload: validPayload[type] };
				const result = await execute(stage.database, actor, command, NOW);
				expect(result.status, `${actor.role} ${type}`).toBe('rejected');
				expect(['not_allowed', 'invalid_payload'], `${actor.role} ${type}`).toContain(result.code);
			}
	});

	it('hides the cases of others from a practitioner, and theirs from each other', async () => {
		const id = await give(stage.database, other.actor, 'obstacle.report', busReport);
		for (const command of [
			envelope('report.see', { kind: 'obstacle', id }),
			envelope('obstacle.answer', {
				obstacleId: id,
				offers: [],
				words: 'hm',
				actions: [],
				nextState: 'sorted'
			}),
			envelope('claim.answer', { stepId: other.stepId, confirmed: true, words: '' }),
			envelope('sign_in_code.issue', { personId: other.actor.personId })
		])
			expect(await execute(stage.database, officer.actor, command, NOW)).toMatchObject({ code: 'not_found' });
		for (const command of [
			envelope('obstacle.withdraw', { obstacleId: id }),
			envelope('appointment.reply', { appointmentId: other.appointmentId, reply: 'cannot' }),
			envelope('step.claim', { stepId: other.stepId, words: '' }),
			envelope('obstacle.report', { ...busReport, about: { kind: 'step', id: other.stepId } })
		])
			expect(await execute(stage.database, dan.actor, command, NOW)).toMatchObject({ code: 'not_found' });
	});

	it('lets a claim be confirmed, and keeps both times', async () => {
		await give(stage.database, dan.actor, 'step.claim', { stepId: dan.stepId, words: 'Went on Friday' });
		await give(stage.database, officer.actor, 'claim.answer', {
			stepId: dan.stepId,
			confirmed: true,
			words: 'Well done'
		});
		expect(await recordOf(dan, dan.stepId)).toMatchObject({
			status: 'completed',
			completedOn: '2026-11-23',
			claim: { tappedAt: NOW, answer: { confirmed: true, at: NOW } }
		});
	});

	it('answers a claim once: what the person has read is not written over', async () => {
		const { database } = stage;
		await give(database, dan.actor, 'step.claim', { stepId: dan.stepId, words: '' });
		const answer = { stepId: dan.stepId, confirmed: false, words: 'One session is left' };
		await give(database, officer.actor, 'claim.answer', answer);
		const again = envelope('claim.answer', { ...answer, words: 'Other words' });
		expect(await execute(database, officer.actor, again, NOW)).toMatchObject({ code: 'nothing_to_answer' });
		expect(await recordOf(dan, dan.stepId)).toMatchObject({
			claim: { answer: { words: 'One session is left' } }
		});
	});

	it('takes a reply that was tapped in time and arrived late, and refuses one tapped too late', async () => {
		const payload = { appointmentId: dan.appointmentId, reply: 'cannot' as const };
		const start = NOW + 86_400_000;
		const late = envelope('appointment.reply', payload, start + 1);
		expect(await execute(stage.database, dan.actor, late, start + 2)).toMatchObject({
			code: 'appointment_is_past'
		});
		const inTime = envelope('appointment.reply', payload, start - 60_000);
		expect(await execute(stage.database, dan.actor, inTime, start + 3_600_000)).toMatchObject({
			status: 'created'
		});
	});

	it('chains every change in the audit log, which nobody can alter unseen', async () => {
		await give(stage.database, dan.actor, 'obstacle.report', busReport);
		await give(stage.database, dan.actor, 'step.claim', { stepId: dan.stepId, words: '' });
		expect(await verifyAudit(stage.database.kysely)).toEqual({ entries: 2, brokenAt: null });
		const change = stage.database.kysely.updateTable('audit_log').set({ action: 'other' }).execute();
		await expect(change).rejects.toThrow('append-only');
		const removal = stage.database.kysely.deleteFrom('audit_log').execute();
		await expect(removal).rejects.toThrow('append-only');
	});
});

const validPayload: Record<keyof typeof commands, unknown> = {
	'obstacle.report': busReport,
	'obstacle.withdraw': { obstacleId: newIdentifier() },
	'positive_change.record': { area: null, words: 'Good', strength: '' },
	'reflection.record': { about: { kind: 'life' }, prompt: 'own_words', words: 'Well', feeling: null },
	'appointment.reply': { appointmentId: newIdentifier(), reply: 'cannot' },
	'step.claim': { stepId: newIdentifier(), words: '' },
	'answer.read': { answerIds: [] },
	'settings.change': { language: 'cy' },
	'report.see': { kind: 'obstacle', id: newIdentifier() },
	'obstacle.answer': {
		obstacleId: newIdentifier(),
		offers: [],
		words: 'Yes',
		actions: [],
		nextState: 'sorted'
	},
	'positive_change.acknowledge': { positiveChangeId: newIdentifier(), words: 'Good' },
	'reflection.answer': { reflectionId: newIdentifier(), words: 'Good' },
	'claim.answer': { stepId: newIdentifier(), confirmed: true, words: '' },
	'relapse.report': { substance: 'drink', safeNow: 'yes', wanted: [], words: '' },
	'relapse.record': {
		personId: newIdentifier(),
		toldBy: 'service_user',
		toldOn: '2026-11-20',
		substance: 'drink',
		safeNow: 'yes',
		facts: 'Drank on Friday',
		opinion: ''
	},
	'relapse.answer': { relapseId: newIdentifier(), offers: [], words: 'Yes', treatmentContact: null },
	...planPayloads,
	...fairProcessPayloads,
	'sign_in_code.issue': { personId: newIdentifier() },
	'case.import': {}
};

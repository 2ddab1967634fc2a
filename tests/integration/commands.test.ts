import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands, mayCommand } from '#lib/domain/commands/commands.ts';
import { LONGEST_WORDS } from '#lib/domain/text/bounds.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { seenOf } from '#lib/domain/identifiers/seen.ts';
import { allClaims } from '#lib/domain/plan/claims.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { verifyAudit } from '#lib/server/audit/audit.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { dialects } from './databases.ts';
import { everyPayload } from './every-payload.ts';
import { busReport, envelope, makePerson, NOW } from './people.ts';
import { openScene, type Scene } from './scene.ts';

describe.each([...dialects])('commands on %s', (dialect) => {
	let scene: Scene;

	beforeEach(async () => {
		scene = await openScene(dialect);
	});
	afterEach(() => scene.close());

	const quarantined = () => scene.database.kysely.selectFrom('quarantine').select('reason').execute();

	it('carries a report from a person to their officer and the answer back', async () => {
		const id = await scene.order('obstacle.report', busReport, scene.dan.actor);
		expect(await scene.onPhone('obstacle', id)).toMatchObject({
			state: 'sent',
			receivedAt: NOW,
			words: busReport.words
		});
		await scene.order('report.see', { kind: 'obstacle', id });
		expect(await scene.onPhone('obstacle', id)).toMatchObject({ state: 'seen', seenAt: NOW });
		const answerId = await scene.order('obstacle.answer', {
			obstacleId: id,
			offers: ['another_time'],
			words: 'Come at 11 instead.',
			actions: [{ who: 'officer', what: 'Move the time', by: '2026-11-24' }],
			nextState: 'being_worked_on'
		});
		expect(await scene.onPhone('obstacle', id)).toMatchObject({
			state: 'being_worked_on',
			answers: [{ id: answerId, by: 'Test Officer', words: 'Come at 11 instead.', readAt: null }]
		});
		await scene.order('answer.read', { answerIds: [answerId] }, scene.dan.actor);
		expect(await scene.onPhone('obstacle', id)).toMatchObject({ answers: [{ readAt: NOW }] });
	});

	it('carries out an id once and answers a repeat with the first receipt', async () => {
		const command = envelope('obstacle.report', busReport);
		const first = await execute(scene.database, scene.dan.actor, command, NOW);
		const again = await execute(scene.database, scene.dan.actor, command, NOW + 5_000);
		expect(again).toMatchObject({ status: 'duplicate', receipt: first.receipt, receivedAt: NOW });
		const rows = await scene.database.kysely.selectFrom('obstacles').select('id').execute();
		expect(rows).toEqual([{ id: command.id }]);
	});

	it('stores one row when the same id arrives fifty times at once', async () => {
		const command = envelope('obstacle.report', busReport);
		const results = await Promise.all(
			Array.from({ length: 50 }, () => execute(scene.database, scene.dan.actor, command, NOW))
		);
		const count = (status: string) => results.filter((result) => result.status === status).length;
		expect([count('created'), count('duplicate')]).toEqual([1, 49]);
		expect(new Set(results.map(({ receipt }) => receipt)).size).toBe(1);
	});

	it('keeps both when an id comes back with other words', async () => {
		const command = envelope('obstacle.report', busReport);
		await execute(scene.database, scene.dan.actor, command, NOW);
		const changed = { ...command, payload: { ...busReport, words: 'Other words' } };
		expect(await execute(scene.database, scene.dan.actor, changed, NOW)).toMatchObject({
			status: 'conflict',
			code: 'same_id_other_content'
		});
		expect(await quarantined()).toEqual([{ reason: 'same_id_other_content' }]);
		expect(await scene.onPhone('obstacle', command.id)).toMatchObject({ words: busReport.words });
	});

	it('does not tell one person that another used the same id', async () => {
		const other = await makePerson(scene.database, scene.stranger, 'Other');
		const command = envelope('obstacle.report', busReport);
		await execute(scene.database, scene.dan.actor, command, NOW);
		const result = await execute(scene.database, other.actor, command, NOW);
		expect(result).toMatchObject({ status: 'created', code: null });
		const reports = await scene.database.kysely
			.selectFrom('obstacles')
			.select('person_id')
			.where('id', '=', command.id)
			.execute();
		expect(reports).toHaveLength(2);
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
		expect(await execute(scene.database, scene.dan.actor, command, NOW)).toMatchObject({
			status: 'rejected',
			code
		});
		expect(await quarantined()).toEqual([{ reason: code }]);
		await execute(scene.database, scene.dan.actor, command, NOW);
		expect(await quarantined()).toHaveLength(1);
	});

	it('takes the longest words there may be, and markup as the text it is', async () => {
		const words = `<script>alert(1)</script>${'é'.repeat(LONGEST_WORDS)}`.slice(0, LONGEST_WORDS);
		const id = await scene.order('obstacle.report', { ...busReport, words }, scene.dan.actor);
		expect(await scene.onPhone('obstacle', id)).toMatchObject({ words });
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
		expect(await execute(scene.database, scene.dan.actor, command, NOW)).toMatchObject({
			status: 'rejected',
			code
		});
		expect(await quarantined()).toEqual([{ reason: code }]);
	});

	it('refuses every command to every role that its declaration does not name', async () => {
		const roles = [
			scene.dan.actor,
			scene.officer.actor,
			{ role: 'administrator', accountId: newIdentifier(), name: 'Admin' } as const
		];
		for (const type of Object.keys(commands) as (keyof typeof commands)[])
			for (const actor of roles) {
				if (mayCommand(actor.role, type)) continue;
				const command = { ...envelope('obstacle.report', busReport), type, payload: everyPayload[type] };
				const result = await execute(scene.database, actor, command, NOW);
				expect(result.status, `${actor.role} ${type}`).toBe('rejected');
				expect(['not_allowed', 'invalid_payload'], `${actor.role} ${type}`).toContain(result.code);
			}
	});

	it('hides the cases of others from a practitioner, and theirs from each other', async () => {
		const other = await makePerson(scene.database, scene.stranger, 'Other');
		const id = await scene.order('obstacle.report', busReport, other.actor);
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
			expect(await execute(scene.database, scene.officer.actor, command, NOW)).toMatchObject({
				code: 'not_found'
			});
		for (const command of [
			envelope('obstacle.withdraw', { obstacleId: id }),
			envelope('appointment.reply', { appointmentId: other.appointmentId, reply: 'cannot' }),
			envelope('step.claim', { stepId: other.stepId, words: '', doneOn: null }),
			envelope('obstacle.report', { ...busReport, about: { kind: 'step', id: other.stepId } })
		])
			expect(await execute(scene.database, scene.dan.actor, command, NOW)).toMatchObject({
				code: 'not_found'
			});
	});

	it('lets a claim be confirmed, and keeps both times', async () => {
		const claim = { stepId: scene.dan.stepId, words: 'Went on Friday', doneOn: null };
		await scene.order('step.claim', claim, scene.dan.actor);
		await scene.order('claim.answer', {
			stepId: scene.dan.stepId,
			confirmed: true,
			words: 'Well done'
		});
		expect(await scene.onPhone('step', scene.dan.stepId)).toMatchObject({
			status: 'completed',
			completedOn: '2026-11-23',
			claim: { tappedAt: NOW, answer: { confirmed: true, at: NOW } }
		});
	});

	it('answers a claim once: what the person has read is not written over', async () => {
		const { database } = scene;
		await scene.order('step.claim', { stepId: scene.dan.stepId, words: '', doneOn: null }, scene.dan.actor);
		const answer = { stepId: scene.dan.stepId, confirmed: false, words: 'One session is left' };
		await scene.order('claim.answer', answer);
		const again = envelope('claim.answer', { ...answer, words: 'Other words' });
		expect(await execute(database, scene.officer.actor, again, NOW)).toMatchObject({
			code: 'nothing_to_answer'
		});
		expect(await scene.onPhone('step', scene.dan.stepId)).toMatchObject({
			claim: { answer: { words: 'One session is left' } }
		});
	});

	it('keeps all that was said of a step, whatever arrives first, and answers it with one answer', async () => {
		const { database, dan } = scene;
		const later = envelope(
			'step.claim',
			{ stepId: dan.stepId, words: 'All of it', doneOn: null },
			NOW - 60_000
		);
		const early = envelope(
			'step.claim',
			{ stepId: dan.stepId, words: 'Half of it', doneOn: null },
			NOW - 120_000
		);
		for (const command of [later, early])
			expect(await execute(database, dan.actor, command, NOW)).toMatchObject({ status: 'created' });
		expect(await scene.onPhone('step', dan.stepId)).toMatchObject({
			claim: { words: 'All of it', answer: null, before: [{ words: 'Half of it', answer: null }] }
		});
		const waiting = await readWaiting(database.kysely, scene.officer.actor, NOW);
		expect(waiting.filter(({ kind }) => kind === 'claim')).toMatchObject([
			{ words: 'Half of it\n\nAll of it' }
		]);
		const answer = { stepId: dan.stepId, confirmed: false, words: 'One is left' };
		await scene.order('claim.answer', answer);
		expect(await scene.onPhone('step', dan.stepId)).toMatchObject({
			claim: { answer: { words: 'One is left' }, before: [{ answer: { words: 'One is left' } }] }
		});
		await scene.order('step.claim', { stepId: dan.stepId, words: 'Now the rest', doneOn: null }, dan.actor);
		const claim = (await scene.onPhone('step', dan.stepId))?.claim;
		expect(claim && allClaims(claim).map(({ words }) => words)).toEqual([
			'Half of it',
			'All of it',
			'Now the rest'
		]);
	});

	it('answers the claim that was read, and none that the person has made since', async () => {
		const claim = { stepId: scene.dan.stepId, words: 'Half of it', doneOn: null };
		const read = await scene.order('step.claim', claim, scene.dan.actor);
		const since = await scene.order('step.claim', { ...claim, words: 'Not at all' }, scene.dan.actor);
		const answer = { stepId: scene.dan.stepId, confirmed: true, words: 'Well done' };
		expect(await scene.tryTo('claim.answer', { ...answer, seen: seenOf(read) })).toMatchObject({
			code: 'changed_meanwhile'
		});
		expect(await scene.onPhone('step', scene.dan.stepId)).toMatchObject({
			status: 'not_started',
			claim: { words: 'Not at all', answer: null }
		});
		expect(await scene.tryTo('claim.answer', { ...answer, seen: seenOf(since) })).toMatchObject({
			code: null
		});
	});

	it('takes a reply that was tapped in time and arrived late, and refuses one tapped too late', async () => {
		const payload = { appointmentId: scene.dan.appointmentId, reply: 'cannot' as const };
		const start = NOW + 86_400_000;
		const late = envelope('appointment.reply', payload, start + 1);
		expect(await execute(scene.database, scene.dan.actor, late, start + 2)).toMatchObject({
			code: 'appointment_is_past'
		});
		const inTime = envelope('appointment.reply', payload, start - 60_000);
		expect(await execute(scene.database, scene.dan.actor, inTime, start + 3_600_000)).toMatchObject({
			status: 'created'
		});
	});

	it('chains every change in the audit log, which nobody can alter unseen', async () => {
		await scene.order('obstacle.report', busReport, scene.dan.actor);
		await scene.order('step.claim', { stepId: scene.dan.stepId, words: '', doneOn: null }, scene.dan.actor);
		expect(await verifyAudit(scene.database.kysely)).toEqual({ entries: 2, brokenAt: null });
		const change = scene.database.kysely.updateTable('audit_log').set({ action: 'other' }).execute();
		await expect(change).rejects.toThrow('append-only');
		const removal = scene.database.kysely.deleteFrom('audit_log').execute();
		await expect(removal).rejects.toThrow('append-only');
	});
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '#lib/domain/records/digest.ts';
import { recordKey } from '#lib/domain/records/record-key.ts';
import type { RevisedRecord } from '#lib/domain/records/records.ts';
import { RevisedRecord as RevisedRecordShape } from '#lib/domain/records/records.ts';
import { readableRows, type UnreadableRow } from '#lib/server/db/readable/readable-rows.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { bodiesOf } from '#lib/domain/records/snapshot.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';
import { ensurePersonAccount } from '#lib/server/access/accounts.ts';
import { resolveActor } from '#lib/server/access/resolve-actor.ts';
import { startSession } from '#lib/server/access/sessions.ts';
import { countStatements } from './count-statements.ts';
import { dialects } from './databases.ts';
import {
	busReport,
	give,
	makePerson,
	makePractitioner,
	NOW,
	openStage,
	type MadePerson,
	type Stage
} from './people.ts';

describe.each([...dialects])('sync on %s', (dialect) => {
	let stage: Stage;
	let dan: MadePerson;

	beforeEach(async () => {
		stage = await openStage(dialect);
		dan = await makePerson(stage.database, await makePractitioner(stage.database, 'Officer'), 'Dan');
		await stage.database.kysely.transaction().execute(async (transaction) => {
			await lockPerson(transaction, dan.actor.personId);
			await projectRecords(transaction, dan.actor.personId, [
				{ kind: 'person', id: dan.actor.personId },
				{ kind: 'appointment', id: dan.appointmentId },
				{ kind: 'step', id: dan.stepId }
			]);
		});
	});
	afterEach(() => stage.close());

	const sync = (since: string | null) => readSync(stage.database.kysely, dan.actor.personId, since, NOW);

	it('gives everything first, then only what changed, then nothing', async () => {
		const first = await sync(null);
		expect(first).toMatchObject({ full: true, count: 3 });
		expect(first.records).toHaveLength(3);
		const id = await give(stage.database, dan.actor, 'obstacle.report', busReport);
		const second = await sync(first.cursor);
		expect(second.full).toBe(false);
		expect(second.records.map((record) => record.id)).toEqual([id]);
		expect((await sync(second.cursor)).records).toEqual([]);
	});

	it('asks the database twice where nothing is new: who it is, and how far their world has come', async () => {
		const { cursor } = await sync(null);
		const session = await stage.database.kysely.transaction().execute(async (transaction) => {
			const { id: accountId } = await ensurePersonAccount(transaction, dan.actor, dan.actor.personId, NOW);
			const start = { accountId, role: 'service_user', deviceId: null, replaces: undefined } as const;
			return startSession(transaction, start, NOW);
		});
		const ask = async () => {
			const actor = await resolveActor(stage.database.kysely, { session }, NOW);
			return { actor, answer: await sync(cursor) };
		};
		await ask();
		const { result, statements } = await countStatements(ask);
		expect(result).toMatchObject({ actor: { role: 'service_user' }, answer: { full: false, records: [] } });
		expect(statements).toBe(2);
		await stage.database.kysely.deleteFrom('sessions').execute();
		expect((await ask()).actor).toBeNull();
	});

	it('sends shapes that the phone accepts, and no word that is for staff', async () => {
		await give(stage.database, dan.actor, 'obstacle.report', busReport);
		const answer = await sync(null);
		for (const record of answer.records) expect(RevisedRecordShape.safeParse(record).error).toBeUndefined();
		expect(JSON.stringify(answer)).not.toContain('SECRET');
	});

	it('keeps count and digest in step with what a phone would hold', async () => {
		const held = new Map<string, RevisedRecord>();
		let cursor: string | null = null;
		const pull = async () => {
			const answer = await sync(cursor);
			for (const record of answer.records) held.set(recordKey(record), record);
			for (const key of answer.tombstones) held.delete(key);
			cursor = answer.cursor;
			expect([answer.count, answer.digest]).toEqual([held.size, digestOf(held.values())]);
		};
		await pull();
		const id = await give(stage.database, dan.actor, 'obstacle.report', busReport);
		await pull();
		await give(stage.database, dan.actor, 'obstacle.withdraw', { obstacleId: id });
		await give(stage.database, dan.actor, 'step.claim', { stepId: dan.stepId, words: '', doneOn: null });
		await pull();
		await stage.database.kysely.deleteFrom('appointments').where('id', '=', dan.appointmentId).execute();
		await stage.database.kysely.transaction().execute(async (transaction) => {
			await lockPerson(transaction, dan.actor.personId);
			await projectRecords(transaction, dan.actor.personId, [{ kind: 'appointment', id: dan.appointmentId }]);
		});
		await pull();
		expect(held.has(dan.appointmentId)).toBe(false);
	});

	it.each(['nonsense', '', 'other-life.5'])('answers the cursor "%s" with everything', async (cursor) => {
		expect(await sync(cursor)).toMatchObject({ full: true, count: 3 });
	});

	it('does not raise the revision for a change that changes nothing', async () => {
		await give(stage.database, dan.actor, 'settings.change', { language: 'en' });
		const before = await sync(null);
		await give(stage.database, dan.actor, 'settings.change', { language: 'en' });
		expect((await sync(before.cursor)).cursor).toBe(before.cursor);
	});

	it.each([
		['broken JSON', '{'],
		['another shape', '{"kind":"step"}'],
		['a kind of another release', '{"kind":"no_such_kind"}']
	])(
		'keeps the place of a record that is %s, with count and digest right, and notes its ids',
		async (_, body) => {
			const { kysely } = stage.database;
			const { personId } = dan.actor;
			await kysely.updateTable('person_records').set({ body }).where('id', '=', dan.stepId).execute();
			const noted: UnreadableRow[] = [];
			const answer = await readSync(
				readableRows(kysely, (row) => noted.push(row)),
				personId,
				null,
				NOW
			);
			expect(answer.records.find(({ id }) => id === dan.stepId)?.body.kind).toBe('unreadable');
			expect(bodiesOf(answer.records)).toHaveLength(2);
			expect([answer.records.length, digestOf(answer.records)]).toEqual([answer.count, answer.digest]);
			expect(noted).toEqual([
				{ table: 'person_records', id: `step:${dan.stepId}`, personId, column: 'body' }
			]);
			for (const record of answer.records) expect(RevisedRecordShape.safeParse(record).error).toBeUndefined();
		}
	);

	it('makes a record of a row that cannot be read unreadable, carries out what came with it, and heals', async () => {
		const { kysely } = stage.database;
		const lists = readableRows(kysely, () => undefined);
		const told = (since: string | null) => readSync(lists, dan.actor.personId, since, NOW);
		const set = (prerequisites: string) =>
			kysely.updateTable('steps').set({ prerequisites }).where('id', '=', dan.stepId).execute();
		await set('{');
		expect(await rebuildEverybody(stage.database)).toMatchObject({
			unreadable: [{ kind: 'step', id: dan.stepId, personId: dan.actor.personId }]
		});
		expect(bodiesOf((await told(null)).records).map(({ kind }) => kind)).not.toContain('step');
		await give(stage.database, dan.actor, 'obstacle.report', busReport);
		await set('[]');
		const before = await told(null);
		expect((await rebuildEverybody(stage.database)).unreadable).toEqual([]);
		const { records } = await told(before.cursor);
		expect(records.map(({ body }) => body)).toMatchObject([{ kind: 'step', id: dan.stepId }]);
	});

	it('never owes a phone an older revision than it has seen, however commits interleave', async () => {
		const seen = new Set<string>();
		let cursor: string | null = null;
		let writing = true;
		const writers = Promise.all(
			Array.from({ length: 20 }, () => give(stage.database, dan.actor, 'obstacle.report', busReport))
		).finally(() => {
			writing = false;
		});
		const pull = async () => {
			const answer = await sync(cursor);
			for (const { id } of answer.records) seen.add(id);
			cursor = answer.cursor;
		};
		while (writing) await pull();
		const ids = await writers;
		await pull();
		expect(ids.filter((id) => !seen.has(id))).toEqual([]);
	});
});

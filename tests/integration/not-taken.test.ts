import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { execute } from '#lib/server/commands/execute.ts';
import {
	countNotTaken,
	readNotTaken,
	readPhoneLosses,
	type Told
} from '#lib/server/queries/access/not-taken.ts';
import { dialects } from './databases.ts';
import { makePractitioner, makeTeam, NOW } from './people.ts';
import { openScene, type Scene } from './scene.ts';

for (const dialect of dialects) {
	describe(`what could not be taken, on ${dialect}`, () => {
		let scene: Scene;

		beforeAll(async () => {
			scene = await openScene(dialect);
		});
		afterAll(() => scene.close());

		const officer = () => scene.officer.actor;
		const stranger = () => scene.stranger.actor;
		const managerOf = async (teamId: string | null): Promise<Told> => {
			const { actor } = await makePractitioner(scene.database, 'Manager', teamId);
			return { ...actor, role: 'manager' };
		};
		const refused = async (words: string) => {
			const id = newIdentifier();
			const payload = { changeKind: 'went_well', area: null, words, strength: '', noticedBy: null } as const;
			const envelope = {
				id,
				type: 'positive_change.record',
				version: 1,
				occurredAt: NOW,
				timeZone: 'UTC',
				payload
			};
			const { status } = await execute(scene.database, scene.dan.actor, envelope, NOW);
			return { id, status };
		};

		it('is listed for the person’s own officer by id and reason, and never says what was written', async () => {
			const secret = 'x'.repeat(6_000);
			const { id, status } = await refused(secret);
			expect(status).toBe('rejected');
			const { kysely } = scene.database;
			const listed = await readNotTaken(kysely, officer());
			expect(listed).toMatchObject([
				{ commandId: id, personId: scene.dan.actor.personId, reason: 'words_too_long', takenSince: false }
			]);
			expect(JSON.stringify(listed)).not.toContain('xxx');
			await expect(readNotTaken(kysely, stranger())).resolves.toEqual([]);
			const manager = await managerOf(scene.teamId);
			expect(await readNotTaken(kysely, manager)).toEqual(listed);
			expect(await readNotTaken(kysely, await managerOf(await makeTeam(scene.database, 'South')))).toEqual(
				[]
			);
			expect(await readNotTaken(kysely, await managerOf(null))).toEqual([]);
			await expect(countNotTaken(kysely)).resolves.toMatchObject({
				reasons: [{ reason: 'words_too_long', count: 1 }]
			});
		});

		it('tells the officer that a phone lost entries, once, and nobody else', async () => {
			const id = newIdentifier();
			const envelope = {
				id,
				type: 'phone_loss.report',
				version: 1,
				occurredAt: NOW,
				timeZone: 'UTC',
				payload: { unsent: 3 }
			};
			const { kysely } = scene.database;
			for (const status of ['created', 'duplicate'])
				await expect(execute(scene.database, scene.dan.actor, envelope, NOW)).resolves.toMatchObject({
					status
				});
			await expect(readPhoneLosses(kysely, officer())).resolves.toMatchObject([
				{ personId: scene.dan.actor.personId, unsent: 3, at: NOW }
			]);
			await expect(readPhoneLosses(kysely, stranger())).resolves.toEqual([]);
			await expect(countNotTaken(kysely)).resolves.toMatchObject({ losses: 1, unsent: 3 });
		});
	});
}

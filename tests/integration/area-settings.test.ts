import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor, Role } from '#lib/domain/access/actor.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { usualSettings } from '#lib/policy/compliance/usual-settings.ts';
import { execute } from '#lib/server/commands/execute.ts';
import {
	readComplianceSettings,
	readSettingEntries
} from '#lib/server/queries/organisation/area-settings.ts';
import { readTeams } from '#lib/server/queries/organisation/teams.ts';
import { dialects } from './databases.ts';
import { envelope, give, makePractitioner, NOW, openStage, type Stage } from './people.ts';

const administrator: Actor = { role: 'administrator', accountId: newIdentifier(), name: 'Test Admin' };

describe.each([...dialects])('what an area sets for itself on %s', (dialect) => {
	let stage: Stage;
	let teamId: string;
	const change = {
		teamId: null,
		setting: 'evidenceWindowDays',
		value: 10,
		reason: 'Post is slow here'
	} satisfies PayloadOf<'compliance_setting.set'>;
	const set = (changes: Partial<PayloadOf<'compliance_setting.set'>> = {}) =>
		give(stage.database, administrator, 'compliance_setting.set', { ...change, ...changes });
	const tryTo = (changes: Partial<PayloadOf<'compliance_setting.set'>>, actor: Actor = administrator) =>
		execute(stage.database, actor, envelope('compliance_setting.set', { ...change, ...changes }), NOW);
	const windowOf = async (team: string | null) =>
		(await readComplianceSettings(stage.database.kysely, team)).evidenceWindowDays;

	beforeEach(async () => {
		stage = await openStage(dialect);
		teamId = newIdentifier();
		await stage.database.kysely.insertInto('teams').values({ id: teamId, name: 'North' }).execute();
	});
	afterEach(() => stage.close());

	it('is as usual until it is set, for everybody or for one team, and can go back', async () => {
		expect(await readComplianceSettings(stage.database.kysely, teamId)).toEqual(usualSettings);
		await set();
		expect(await windowOf(null)).toBe(10);
		expect(await windowOf(teamId)).toBe(10);
		await set({ teamId, value: 14 });
		expect([await windowOf(null), await windowOf(teamId)]).toEqual([10, 14]);
		await set({ teamId, value: null, reason: 'As everybody' });
		expect(await windowOf(teamId)).toBe(10);
		await set({ value: null, reason: 'Back to the usual' });
		expect(await readComplianceSettings(stage.database.kysely, teamId)).toEqual(usualSettings);
	});

	it('keeps what was set before, with who and why, and tells one team nothing of another', async () => {
		await set();
		await set({ teamId, value: 14, reason: 'A team of its own' });
		await set({ value: 8, reason: 'Post is faster' });
		const read = (team: string | null) =>
			readSettingEntries(stage.database.kysely, 'compliance_settings', team);
		expect(await read(teamId)).toHaveLength(3);
		const forAll = await read(newIdentifier());
		expect(forAll.map(({ value, inForce }) => [value, inForce]).sort()).toEqual([
			[10, false],
			[8, true]
		]);
		expect(forAll[0]).toMatchObject({ by: 'Test Admin', teamId: null });
	});

	it.each([
		[{ value: 0 }, 'setting_out_of_range'],
		[{ value: 61 }, 'setting_out_of_range'],
		[{ value: 1.5 }, 'number_unreal'],
		[{ reason: '  ' }, 'words_missing'],
		[{ setting: 'warningLifeMonths' as 'evidenceWindowDays' }, 'invalid_payload'],
		[{ teamId: newIdentifier() }, 'not_found']
	])('refuses %j', async (changes, code) => {
		expect(await tryTo(changes)).toMatchObject({ code });
		expect(await readComplianceSettings(stage.database.kysely, null)).toEqual(usualSettings);
	});

	it('shows the second of two administrators that the first was faster', async () => {
		const first = await set({ replaces: null });
		expect(await tryTo({ value: 12, replaces: null })).toMatchObject({
			code: 'stale_edit',
			detail: { code: 'stale_edit' }
		});
		expect(await windowOf(null)).toBe(10);
		await set({ value: 12, replaces: first });
		expect(await windowOf(null)).toBe(12);
	});

	it.each(['practitioner', 'manager', 'service_user'] as const)('is closed to a %s', async (role: Role) => {
		const { actor } = await makePractitioner(stage.database, 'Officer');
		const other = { ...actor, role, personId: newIdentifier() } as Actor;
		expect(await tryTo({}, other)).toMatchObject({ code: 'not_allowed' });
	});

	it('lists the teams by name', async () => {
		await stage.database.kysely.insertInto('teams').values({ id: newIdentifier(), name: 'East' }).execute();
		expect((await readTeams(stage.database.kysely)).map(({ name }) => name)).toEqual(['East', 'North']);
	});
});

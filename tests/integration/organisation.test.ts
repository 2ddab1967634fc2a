import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { contactsOnPhone } from '#lib/domain/people/case-contacts.ts';
import { assembleSnapshot, bodiesOf } from '#lib/domain/records/snapshot.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { dialects } from './databases.ts';
import { highStreet } from './organisation-payloads.ts';
import {
	envelope,
	makeManager,
	makePerson,
	makePractitioner,
	makeTeam,
	NOW,
	openStage,
	type Stage
} from './people.ts';

const administrator: Actor = { role: 'administrator', accountId: newIdentifier(), name: 'Test Admin' };

describe.each([...dialects])('who works where on %s', (dialect) => {
	let stage: Stage;

	beforeEach(async () => {
		stage = await openStage(dialect);
	});
	afterEach(() => stage.close());

	const tryTo = <Type extends CommandType>(
		type: Type,
		payload: PayloadOf<Type>,
		actor: Actor = administrator
	) => execute(stage.database, actor, envelope(type, payload), NOW);
	const codeOf = async <Type extends CommandType>(type: Type, payload: PayloadOf<Type>, actor?: Actor) =>
		(await tryTo(type, payload, actor)).code;
	const made = async <Type extends CommandType>(type: Type, payload: PayloadOf<Type>) => {
		const { id, code } = await tryTo(type, payload);
		expect(code).toBeNull();
		return id;
	};
	const all = (table: 'offices' | 'teams' | 'office_closed_days' | 'practitioners') =>
		stage.database.kysely.selectFrom(table).selectAll().execute();

	it('is changed by an administrator and on the server itself, and by nobody else', async () => {
		const payload = { name: 'Harbour', officeId: null };
		for (const role of ['practitioner', 'manager'] as const) {
			const actor = { ...(await makePractitioner(stage.database, 'Officer')).actor, role };
			expect(await codeOf('team.create', payload, actor)).toBe('not_allowed');
		}
		expect(await all('teams')).toEqual([]);
		expect(
			await codeOf('team.create', payload, { role: 'system', accountId: 'system', name: 'Operator' })
		).toBeNull();
	});

	describe('an office', () => {
		it('has an address, a telephone and hours, and can have others', async () => {
			const officeId = await made('office.create', {
				...highStreet,
				address: ['1 High Street', 'Millbridge office', '']
			});
			expect(await all('offices')).toMatchObject([
				{
					id: officeId,
					name: 'Millbridge office',
					address: '["1 High Street"]',
					postcode: 'ZZ1 1AA',
					version: 1
				}
			]);
			const changed = { ...highStreet, name: 'Quay office', telephone: null };
			await made('office.edit', { officeId, version: 1, ...changed });
			expect(await all('offices')).toMatchObject([{ name: 'Quay office', telephone: null, version: 2 }]);
		});

		it('has a name of its own, and is changed by who saw how it is', async () => {
			const officeId = await made('office.create', highStreet);
			expect(await codeOf('office.create', { ...highStreet, name: ' MILLBRIDGE  office' })).toBe(
				'office_name_taken'
			);
			const other = await made('office.create', { ...highStreet, name: 'Quay' });
			expect(await codeOf('office.edit', { officeId: other, version: 1, ...highStreet })).toBe(
				'office_name_taken'
			);
			await made('office.edit', { officeId, version: 1, ...highStreet, telephone: '01632 960199' });
			const stale = await tryTo('office.edit', { officeId, version: 1, ...highStreet });
			expect(stale).toMatchObject({ code: 'stale_edit', detail: { version: 2 } });
			expect(
				await codeOf('office.edit', { officeId: newIdentifier(), version: 1, ...highStreet, name: 'X' })
			).toBe('not_found');
		});

		it('is closed where no team works from it, and none is put there then', async () => {
			const officeId = await made('office.create', highStreet);
			const teamId = await made('team.create', { name: 'Harbour', officeId });
			const close = (version: number, closed = true) => codeOf('office.close', { officeId, version, closed });
			expect(await close(1)).toBe('office_has_team');
			expect(await all('offices')).toMatchObject([{ closed_at: null, version: 1 }]);
			await made('team.edit', { teamId, version: 1, name: 'Harbour', officeId: null });
			expect(await close(1)).toBeNull();
			expect(await codeOf('team.edit', { teamId, version: 2, name: 'Harbour', officeId })).toBe(
				'office_is_closed'
			);
			expect(await codeOf('team.create', { name: 'Other', officeId })).toBe('office_is_closed');
			expect(await codeOf('office_closed_day.add', { officeId, closedOn: '2026-12-28', reason: 'x' })).toBe(
				'office_is_closed'
			);
			expect(await close(2, false)).toBeNull();
			await made('team.edit', { teamId, version: 2, name: 'Harbour', officeId });
		});

		it('is never closed under a team that is put there at the same moment', async () => {
			const officeId = await made('office.create', highStreet);
			const both = await Promise.all([
				tryTo('office.close', { officeId, version: 1, closed: true }),
				tryTo('team.create', { name: 'Harbour', officeId })
			]);
			expect(both.filter(({ code }) => code === null)).toHaveLength(1);
		});

		it('has days on which it is shut, each once, from today on', async () => {
			const officeId = await made('office.create', highStreet);
			const add = (closedOn: string) =>
				codeOf('office_closed_day.add', { officeId, closedOn, reason: 'The heating is mended' });
			expect(await add('2026-12-28')).toBeNull();
			expect(await add('2026-12-28')).toBe('closed_day_is_there');
			expect(await add('2026-11-20')).toBe('date_in_past');
			const [day] = await all('office_closed_days');
			const remove = () =>
				codeOf('office_closed_day.remove', { officeId, closedDayId: day && 'id' in day ? day.id : '' });
			const elsewhere = await made('office.create', { ...highStreet, name: 'Quay' });
			expect(
				await codeOf('office_closed_day.remove', { officeId: elsewhere, closedDayId: day?.id ?? '' })
			).toBe('closed_day_is_gone');
			expect(await remove()).toBeNull();
			expect(await remove()).toBe('closed_day_is_gone');
		});
	});

	describe('a team', () => {
		it('has a name that no other has, whoever made the other', async () => {
			await makeTeam(stage.database, 'Aberpont');
			expect(await codeOf('team.create', { name: 'ABERPONT ', officeId: null })).toBe('team_name_taken');
			const teamId = await made('team.create', { name: 'Harbour', officeId: null });
			expect(await codeOf('team.edit', { teamId, version: 1, name: 'aberpont', officeId: null })).toBe(
				'team_name_taken'
			);
			await made('team.edit', { teamId, version: 1, name: 'HARBOUR', officeId: null });
			expect(await codeOf('team.edit', { teamId, version: 1, name: 'Quay', officeId: null })).toBe(
				'stale_edit'
			);
			expect(await codeOf('team.create', { name: ' \u200b ', officeId: null })).not.toBeNull();
		});

		it('of one name by two at once is one team', async () => {
			await Promise.all(['Harbour', 'harbour'].map((name) => tryTo('team.create', { name, officeId: null })));
			expect(await all('teams')).toHaveLength(1);
		});
	});

	describe('what is written of somebody of the staff', () => {
		const edited = (practitionerId: string, changes: Partial<PayloadOf<'staff_member.edit'>> = {}) => ({
			practitionerId,
			version: 1,
			forename: 'Nia',
			surname: 'Evans',
			telephone: '01632 960177',
			teamId: null,
			staffCode: null,
			...changes
		});

		it('reaches the phones of their people, and of those whom they lead', async () => {
			const [north, south] = [
				await makeTeam(stage.database, 'North'),
				await makeTeam(stage.database, 'South')
			];
			const officer = await makePractitioner(stage.database, 'Officer', north);
			const manager = await makeManager(stage.database, 'Lead', north);
			const { actor } = await makePerson(stage.database, officer, 'Dan');
			const onPhone = async () => {
				const { records } = await readSync(stage.database.kysely, actor.personId, null, NOW);
				return contactsOnPhone(assembleSnapshot(bodiesOf(records)));
			};
			const { practitionerId } = officer.actor;
			await made('staff_member.edit', edited(practitionerId, { teamId: north }));
			expect(await onPhone()).toMatchObject({
				officer: { name: 'Nia Evans', telephone: '01632 960177' },
				manager: { name: 'Test Lead' }
			});
			await made('staff_member.edit', edited(manager.practitionerId, { teamId: south }));
			expect((await onPhone()).manager).toBeNull();
			await made('staff_member.edit', edited(manager.practitionerId, { version: 2, teamId: north }));
			expect((await onPhone()).manager).toMatchObject({ name: 'Nia Evans' });
		});

		it('has a staff code of theirs alone, a team where they have an account, and no older version', async () => {
			const north = await makeTeam(stage.database, 'North');
			const [one, two] = [
				(await makePractitioner(stage.database, 'One')).actor.practitionerId,
				(await makePractitioner(stage.database, 'Two')).actor.practitionerId
			];
			const manager = await makeManager(stage.database, 'Lead', north);
			await made('staff_member.edit', edited(one, { staffCode: 'N01A001' }));
			expect(await codeOf('staff_member.edit', edited(two, { staffCode: 'N01A001' }))).toBe(
				'staff_code_taken'
			);
			expect(await codeOf('staff_member.edit', edited(two, { staffCode: "n'1" }))).toBe('staff_code_unreal');
			expect(await codeOf('staff_member.edit', edited(one, { staffCode: 'N01A001' }))).toBe('stale_edit');
			expect(await codeOf('staff_member.edit', edited(manager.practitionerId))).toBe('team_missing');
			expect(await codeOf('staff_member.edit', edited(two, { teamId: newIdentifier() }))).toBe('not_found');
			expect(await codeOf('staff_member.edit', edited(newIdentifier()))).toBe('not_found');
		});
	});
});

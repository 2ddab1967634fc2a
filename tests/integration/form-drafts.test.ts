import { closeStaffAccount } from '#lib/server/access/staff-accounts.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ActorOf, StaffRole } from '#lib/domain/access/actor.ts';
import { draftLimits } from '#lib/domain/access/limits.ts';
import { createStaffAccount } from '#lib/server/access/accounts.ts';
import { forgetDraft, keepDraft, type NamedDraft, type TypedDraft } from '#lib/server/forms/keep-draft.ts';
import { readDrafts } from '#lib/server/forms/kept-drafts.ts';
import { dialects } from './databases.ts';
import { NOW } from './people.ts';
import { openScene, type Scene } from './scene.ts';

const operator = { role: 'system', accountId: 'system', name: 'operator' } as const;
const words = { reasons: ['You rang us before the time'] };

describe.each([...dialects])('what staff typed and have not sent, on %s', (dialect) => {
	let scene: Scene;
	let officer: ActorOf<StaffRole>;
	let stranger: ActorOf<StaffRole>;
	let address: string;

	/** As in the real thing, everybody who signs in has an account. */
	async function withAccount(actor: ActorOf<'practitioner'>, username: string) {
		const account = { role: 'practitioner', practitionerId: actor.practitionerId, username } as const;
		const accountId = await scene.database.kysely
			.transaction()
			.execute((transaction) =>
				createStaffAccount(transaction, operator, { ...account, passwordHash: '' }, NOW)
			);
		return { ...actor, accountId };
	}

	beforeEach(async () => {
		scene = await openScene(dialect);
		officer = await withAccount(scene.officer.actor, 'officer');
		stranger = await withAccount(scene.stranger.actor, 'stranger');
		address = `/staff/people/${scene.dan.actor.personId}/plan/goals/new`;
	});
	afterEach(() => scene.close());

	const named = (more: Partial<NamedDraft> = {}): NamedDraft => ({
		actor: officer,
		address,
		form: 'create',
		personId: scene.dan.actor.personId,
		...more
	});
	const keep = (draft: Partial<TypedDraft> = {}, more: Partial<NamedDraft> = {}, now = NOW) =>
		keepDraft(
			scene.database,
			named(more),
			{ typed: words, tab: 'one', seen: null, wasSent: false, ...draft },
			now
		);
	const read = (actor = officer, now = NOW, at = address) =>
		readDrafts(scene.database.kysely, actor, at, now);

	it('is there for its writer alone, on its page alone', async () => {
		expect(await keep()).toBe('kept');
		expect(await read()).toEqual({ create: { typed: words, begunAt: NOW, keptAt: NOW } });
		expect(await read(stranger)).toEqual({});
		expect(await read(officer, NOW, `${address}/other`)).toEqual({});
	});

	it('is of nobody whose case is somebody else’s, before and after it was given up', async () => {
		expect(await keep({}, { actor: stranger })).toBe('not_there');
		await keep();
		await scene.database.kysely
			.updateTable('people')
			.set({ practitioner_id: scene.stranger.actor.practitionerId })
			.execute();
		expect(await read()).toEqual({});
		expect(await read(stranger)).toEqual({});
		expect(
			await keep({}, { actor: { role: 'administrator', accountId: officer.accountId, name: 'A' } })
		).toBe('not_there');
	});

	it('says when it was begun and when it was kept, and goes when it is sent', async () => {
		await keep();
		await keep({ typed: { reasons: ['More'] } }, {}, NOW + 1_000);
		await keep({}, { form: 'remove' });
		expect(await read()).toMatchObject({
			create: { typed: { reasons: ['More'] }, begunAt: NOW, keptAt: NOW + 1_000 }
		});
		await forgetDraft(scene.database, { actor: officer, address }, 'create');
		expect(Object.keys(await read())).toEqual(['remove']);
		await forgetDraft(scene.database, { actor: stranger, address });
		expect(Object.keys(await read())).toEqual(['remove']);
		await forgetDraft(scene.database, { actor: officer, address });
		expect(await read()).toEqual({});
	});

	it('is never overwritten unseen from another window', async () => {
		await keep();
		expect(await keep({ typed: { reasons: ['Other'] }, tab: 'two' })).toBe('elsewhere');
		expect(await read()).toMatchObject({ create: { typed: words } });
		// A window that was opened since shows what is kept: what is typed there goes on from it.
		expect(await keep({ typed: { reasons: ['Other'] }, tab: 'two', seen: NOW }, {}, NOW + 1)).toBe('kept');
		expect(await keep({}, {}, NOW + 2)).toBe('elsewhere');
		expect(await keep({ wasSent: true }, {}, NOW + 3)).toBe('kept');
	});

	it('has limits in bytes, in forms and in time', async () => {
		expect(await keep({ typed: { reasons: ['ŵ'.repeat(draftLimits.bytes / 2)] } })).toBe('too_large');
		for (let form = 0; form < draftLimits.forms; form += 1) await keep({}, { form: String(form) });
		expect(await keep()).toBe('too_many');
		expect(await keep({}, { form: '7' }, NOW + 1)).toBe('kept');
		const later = NOW + draftLimits.keptMs;
		expect(Object.keys(await read(officer, later))).toEqual(['7']);
		expect(await keep({}, {}, later)).toBe('kept');
		const rows = await scene.database.kysely.selectFrom('form_drafts').select('form').execute();
		expect(rows.map(({ form }) => form).sort()).toEqual(['7', 'create']);
	});

	it('goes with the account, and with the person it is about', async () => {
		const left = () => scene.database.kysely.selectFrom('form_drafts').selectAll().execute();
		await keep();
		await keep({}, { actor: stranger, address: '/staff/referrals/alternatives', personId: null });
		await closeStaffAccount(scene.database, operator, stranger.accountId, NOW);
		expect(await left()).toHaveLength(1);
		await scene.database.kysely
			.insertInto('people')
			.columns([
				'id',
				'crn',
				'forename',
				'surname',
				'preferred_name',
				'date_of_birth',
				'language',
				'text_size',
				'created_at',
				'practitioner_id'
			])
			.expression(({ selectFrom, val }) =>
				selectFrom('people').select([
					val('erased').as('id'),
					val('X999999').as('crn'),
					'forename',
					'surname',
					'preferred_name',
					'date_of_birth',
					'language',
					'text_size',
					'created_at',
					'practitioner_id'
				])
			)
			.execute();
		await keep({}, { personId: 'erased', address: '/staff/people/erased' });
		expect(await left()).toHaveLength(2);
		await scene.database.kysely.deleteFrom('people').where('id', '=', 'erased').execute();
		expect(await left()).toMatchObject([{ person_id: scene.dan.actor.personId }]);
	});
});

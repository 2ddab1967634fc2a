import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dispatch } from '#cli/admin/dispatch.ts';
import { UsageError } from '#cli/admin/sub-command.ts';
import { subCommands } from '#cli/admin/table.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { hashToken } from '#lib/server/access/tokens.ts';
import { verifyAudit } from '#lib/server/audit/audit.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import type { Database } from '#lib/server/db/database.ts';
import { tryCode } from './auth/sign-in-scene.ts';
import { createMigrated, dialects, type TestDatabase } from './databases.ts';

describe.each([...dialects])('a case by hand, by commands, on %s', (dialect) => {
	let folder: string;
	let made: TestDatabase;
	let database: Database;
	let said: { out: string; err: string };

	beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), 'waymark-casework-'));
		made = await createMigrated(dialect);
		vi.stubEnv('DATA_DIR', folder);
		vi.stubEnv('DATABASE_URL', made.url);
		vi.stubEnv('LOG_LEVEL', 'silent');
		said = { out: '', err: '' };
		vi.spyOn(console, 'log').mockImplementation((line: string) => void (said.out += `${line}\n`));
		vi.spyOn(console, 'error').mockImplementation((line: string) => void (said.err += `${line}\n`));
		database = await openDatabase(made.url);
		expect(
			await admin('create-practitioner --username priya.raman --forename Priya --surname Raman --team North')
		).toBe(0);
	});
	afterEach(async () => {
		vi.restoreAllMocks();
		vi.unstubAllEnvs();
		await database.close();
		await made.drop();
		rmSync(folder, { recursive: true });
	});

	/** As it is typed; what stands in quotes is one word. */
	function admin(line: string): Promise<number> {
		said = { out: '', err: '' };
		const words = line.match(/"[^"]*"|\S+/g) ?? [];
		return dispatch(
			subCommands,
			words.map((word) => word.replaceAll('"', ''))
		);
	}
	const add = 'add-person --crn x700009 --forename Carys --surname Evans --born 1991-02-03';
	const shown = async () => {
		await admin('show-case --crn X700009');
		return JSON.parse(said.out) as {
			person: { fields: Record<string, unknown> };
			orders: { id: string; fields: Record<string, unknown> }[];
			requirements: { id: string; fields: Record<string, unknown> }[];
		};
	};

	it('names the first entry where a case number is taken', async () => {
		expect(await admin(`${add} --officer priya.raman`)).toBe(0);
		const again = 'add-person --crn X700009 --forename Other --surname Name --born 1980-01-01';
		expect(await admin(`${again} --officer priya.raman`)).toBe(1);
		expect(said.err).toContain('case_number_taken');
		expect(said.err).toContain('It is Carys Evans: show-case --crn X700009');
	});

	it('lists the phones of a person without what opens them, and signs out one', async () => {
		await admin(`${add} --officer priya.raman`);
		await admin('issue-code --crn X700009');
		const now = Date.now();
		const device = await tryCode(database, { code: said.out.trim(), born: '1991-02-03', now });
		const phones = async () => {
			await admin('show-case --crn X700009');
			return (JSON.parse(said.out) as { phones: { signedIn: { id: string }[]; signedOut: object[] } }).phones;
		};
		const { signedIn } = await phones();
		expect(signedIn).toMatchObject([{ kind: null, asksForPin: true }]);
		for (const secret of [device, hashToken(device)]) expect(said.out).not.toContain(secret);
		expect(await admin(`sign-out-phone --crn X700009 --phone ${signedIn[0]?.id}`)).toBe(0);
		expect(await phones()).toMatchObject({ signedIn: [], signedOut: [{ kind: null }] });
		expect(await admin(`sign-out-phone --crn X700009 --phone ${signedIn[0]?.id}`)).toBe(1);
		expect(said.err).toContain('See show-case');
		const actions = database.kysely
			.selectFrom('audit_log')
			.select('action')
			.where('action', '=', 'device.sign_out');
		expect(await actions.execute()).toHaveLength(1);
	});

	it('shows each setting under the command that is given it, and takes it back from there', async () => {
		const settings = async () => {
			expect(await admin('show settings')).toBe(0);
			return JSON.parse(said.out) as Record<
				string,
				{ setting: string; value: number; replaces: string | null }[]
			>;
		};
		const all = await settings();
		expect(Object.keys(all)).toEqual([
			'sequencing_policy.set',
			'compliance_setting.set',
			'reply_setting.set'
		]);
		for (const [type, rows] of Object.entries(all)) {
			expect(rows.length, type).toBeGreaterThan(0);
			const [first] = rows as (object & { setting: string })[];
			const { setting, teamId, value, replaces } = { teamId: null, value: 0, replaces: null, ...first };
			const file = join(folder, 'setting.json');
			writeFileSync(file, JSON.stringify({ setting, teamId, value: value + 1, replaces, reason: 'Tried' }));
			expect(await admin(`give ${type} ${file}`), said.err).toBe(0);
			const [now] = (await settings())[type] ?? [];
			expect(now).toMatchObject({ setting, value: value + 1, from: 'everybody' });
			expect(now?.replaces).not.toBeNull();
		}
	});

	it('moves the cases of an officer whom only files name, by staff code or id', async () => {
		const officers = ['N01A', 'N02B'].map((staff_code) => ({
			id: newIdentifier(),
			forename: 'Only',
			surname: staff_code,
			telephone: null,
			team_id: null,
			staff_code
		}));
		await database.kysely.insertInto('practitioners').values(officers).execute();
		await admin(`${add} --officer priya.raman`);
		const holder = async () =>
			(await database.kysely.selectFrom('people').select('practitioner_id').executeTakeFirstOrThrow())
				.practitioner_id;
		for (const named of [' n01a', officers[1]?.id]) {
			const from = officers.find(
				({ id, staff_code }) => id === named || staff_code === named?.trim().toUpperCase()
			);
			await database.kysely
				.updateTable('people')
				.set({ practitioner_id: from?.id ?? '' })
				.execute();
			expect(
				await admin(`move-cases --from "${named}" --to priya.raman --reason "They left"`),
				said.err
			).toBe(0);
			expect(await holder()).not.toBe(from?.id);
		}
		expect(await admin('move-cases --from nobody --to priya.raman --reason x')).toBe(1);
		expect(said.err).toContain('user name, staff code or id nobody');
	});

	it('begins with a person, goes on with an order and a requirement, and ends with a code for their phone', async () => {
		expect(await admin(`${add} --language cy --officer Priya.Raman`)).toBe(0);
		expect(said.out).toContain('X700009 is here');
		expect(await admin('add-order --crn X700009 --kind community_order --title "Community order"')).toBe(0);
		expect(
			await admin(
				'add-requirement --crn X700009 --kind unpaid_work --title "Unpaid work" --unit hours --required 80'
			)
		).toBe(0);
		const held = await shown();
		expect(held.person.fields).toMatchObject({ forename: 'Carys', preferredName: 'Carys', language: 'cy' });
		expect(held.orders).toMatchObject([{ fields: { title: 'Community order', endDate: null } }]);
		expect(held.requirements).toMatchObject([{ fields: { measureRequired: 80, ended: null } }]);
		expect(await admin('issue-code --crn X700009 --sign-out-phones')).toBe(0);
		expect(said.out).toMatch(/\S/);
		expect((await verifyAudit(database.kysely)).brokenAt).toBeNull();
		const actors = await database.kysely
			.selectFrom('audit_log')
			.select('role')
			.where('action', '=', 'person.add')
			.execute();
		expect(actors).toMatchObject([{ role: 'system' }]);
	});

	it('is corrected part by part: what is not given stays, an empty text takes out', async () => {
		await admin(`${add} --officer priya.raman`);
		await admin('add-order --crn X700009 --kind licence --title Licence --start 2026-01-02 --end 2027-01-02');
		await admin('add-requirement --crn X700009 --kind curfew --title Curfew --detail "At night"');
		expect(await admin('correct-person --crn X700009 --new-crn X700010 --surname Evans-Pugh')).toBe(0);
		expect(await admin('correct-person --crn X700010 --new-crn X700009')).toBe(0);
		expect(await admin('correct-order --crn X700009 --end "" --ended 2026-03-01')).toBe(0);
		expect(await admin('correct-requirement --crn X700009 --ended 2026-02-01')).toBe(0);
		expect(await shown()).toMatchObject({
			person: { fields: { surname: 'Evans-Pugh', forename: 'Carys', dateOfBirth: '1991-02-03' } },
			orders: [{ fields: { startDate: '2026-01-02', endDate: null, endedOn: '2026-03-01' } }],
			requirements: [{ fields: { detail: 'At night', ended: { on: '2026-02-01' } } }]
		});
		expect(await admin('correct-requirement --crn X700009 --title "The curfew"')).toBe(0);
		expect((await shown()).requirements).toMatchObject([{ fields: { ended: { on: '2026-02-01' } } }]);
		expect(await admin('correct-requirement --crn X700009 --ended ""')).toBe(0);
		expect((await shown()).requirements).toMatchObject([{ fields: { ended: null } }]);
		expect(await admin('remove-order --crn X700009')).toBe(1);
		expect(said.err).toContain('still_in_use');
		expect(await admin('remove-requirement --crn X700009')).toBe(0);
		expect(await admin('remove-order --crn X700009')).toBe(0);
		expect((await shown()).orders).toEqual([]);
	});

	it('asks which order where there are two, and says where there is none', async () => {
		await admin(`${add} --officer priya.raman`);
		expect(await admin('correct-order --crn X700009 --title None')).toBe(1);
		expect(said.err).toContain('There is no such order');
		await admin('add-order --crn X700009 --kind licence --title One');
		await admin('add-order --crn X700009 --kind licence --title Two');
		expect(await admin('correct-order --crn X700009 --title Three')).toBe(1);
		expect(said.err).toContain('Say which order');
		const [first] = (await shown()).orders;
		expect(await admin(`correct-order --crn X700009 --order ${first?.id} --title Three`)).toBe(0);
		expect((await shown()).orders.map(({ fields }) => fields['title']).sort()).not.toEqual(['One', 'Two']);
	});

	it.each([
		['a number that is here', `${add} --officer priya.raman`, /case_number_taken/],
		[
			'an unreal number',
			`${add.replace('x700009', 'Q1')} --officer priya.raman`,
			/crn \(case_number_unreal\)/
		],
		['an unreal day', `${add.replace('1991-02-03', '31-02-1991')} --officer priya.raman`, /dateOfBirth/],
		['an officer who is not there', `${add} --officer nobody.here`, /No officer has the user name/],
		[
			'somebody who is not there',
			'add-order --crn X799999 --kind licence --title Licence',
			/nobody with this/
		],
		['a kind that there is not', 'add-order --crn X700009 --kind holiday --title Licence', /orderKind/],
		[
			'an end before the start',
			'add-order --crn X700009 --kind licence --title L --start 2026-02-02 --end 2026-02-01',
			/end_before_start/
		]
	])('refuses %s in words, with 1, and changes nothing', async (_, line, words) => {
		await admin(`${add} --officer priya.raman`);
		const before = await shown();
		expect(await admin(line)).toBe(1);
		expect(said.err).toMatch(words);
		expect(await shown()).toEqual(before);
	});

	it('does not understand what lacks a part, and says which', async () => {
		await expect(admin(add)).rejects.toThrow(UsageError);
		await expect(admin(add.replace('--surname Evans', '') + ' --officer p')).rejects.toThrow('--surname');
	});

	it('adds nothing after a death, and still corrects', async () => {
		await admin(`${add} --officer priya.raman`);
		await admin('add-order --crn X700009 --kind licence --title Licence');
		await database.kysely.updateTable('people').set({ died_on: '2026-03-01' }).execute();
		expect(await admin('add-order --crn X700009 --kind licence --title Other')).toBe(1);
		expect(said.err).toContain('person_has_died');
		expect(await admin('correct-order --crn X700009 --ended 2026-03-01')).toBe(0);
	});

	it('joins an officer of a file, by name or id, or keeps them apart, or invites them', async () => {
		const file = join(folder, 'case.json');
		const content = {
			...(await import('#lib/server/ops/demonstration-cases.ts')).demonstrationCases.daniel,
			practitioner: { name: { forename: 'Nia', surname: 'Newman' }, team: 'North' }
		};
		writeFileSync(file, JSON.stringify(content));
		expect(await admin(`import ${file}`)).toBe(0);
		expect(await admin('show officers')).toBe(0);
		const [officer] = JSON.parse(said.out) as { id: string; name: string }[];
		expect(officer?.name).toBe('Nia Newman');
		expect(await admin('join-officer --officer "Nia Oldman" --username priya.raman')).toBe(1);
		expect(said.err).toContain('show officers');
		expect(await admin(`join-officer --officer ${officer?.id} --username nobody.here`)).toBe(1);
		expect(await admin(`keep-officer-apart --officer ${officer?.id} --username priya.raman`)).toBe(0);
		expect(await admin('invite-officer --officer "Nia Newman" --username nia.newman --role manager')).toBe(1);
		expect(said.err).toContain('cases: 1');
		expect(await admin('join-officer --officer "Nia Newman" --username priya.raman')).toBe(0);
		expect(await admin('show officers')).toBe(0);
		expect(JSON.parse(said.out)).toEqual([]);
	});

	it('changes a role, and shows what each page of an administrator does', async () => {
		expect(await admin('change-role --username priya.raman --role manager')).toBe(0);
		expect(await admin('change-role --username nobody --role manager')).toBe(1);
		await expect(admin('change-role --username priya.raman --role boss')).rejects.toThrow('--role is one of');
		const what = subCommands.find(({ name }) => name === 'show')?.usage.split('|') ?? [];
		for (const each of what) {
			expect(await admin(`show ${each}`), each).toBe(0);
			expect(() => JSON.parse(said.out) as unknown, each).not.toThrow();
		}
		await expect(admin('show everything')).rejects.toThrow('Say one of');
	});
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { closeStaffAccount } from '#lib/server/access/staff-accounts.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { demonstrationCases } from '#lib/server/ops/demonstration-cases.ts';
import { dialects } from './databases.ts';
import { answerOf } from './page-event.ts';
import {
	envelope,
	makeManager,
	makeOfficer,
	makePerson,
	makePractitioner,
	makeTeam,
	NOW,
	openStage,
	type MadePerson,
	type MadePractitioner,
	type Stage
} from './people.ts';

const administrator: Actor = { role: 'administrator', accountId: newIdentifier(), name: 'Test Admin' };
const operator: Actor = { role: 'system', accountId: 'system', name: 'Operator' };
const OF_OFFICER = '/staff/admin/staff/[member]/cases';
const OF_NOBODY = '/staff/admin/cases';

describe.each([...dialects])('cases that an administrator moves unseen, on %s', (dialect) => {
	let stage: Stage;
	let marc: MadePractitioner;
	let south: MadePractitioner;
	let without: MadePractitioner;
	let dan: MadePerson;
	let ann: MadePerson;

	beforeEach(async () => {
		await stage?.close();
		stage = await openStage(dialect);
		const { database } = stage;
		marc = await makeOfficer(database, 'Ellis', await makeTeam(database, 'North'));
		south = await makeOfficer(database, 'South', await makeTeam(database, 'South'));
		without = await makePractitioner(database, 'Imported');
		dan = await makePerson(database, marc, 'Dan');
		ann = await makePerson(database, marc, 'Ann');
	});
	afterAll(() => stage.close());

	const idOf = ({ actor }: MadePractitioner) => actor.practitionerId;
	const set = (person: MadePerson, values: { died_on?: string; practitioner_id?: null }) =>
		stage.database.kysely.updateTable('people').set(values).where('id', '=', person.actor.personId).execute();
	const numberOf = async ({ actor }: MadePerson) =>
		(
			await stage.database.kysely
				.selectFrom('people')
				.select('crn')
				.where('id', '=', actor.personId)
				.executeTakeFirstOrThrow()
		).crn;
	const holderOf = async ({ actor }: MadePerson) =>
		(
			await stage.database.kysely
				.selectFrom('people')
				.select('practitioner_id')
				.where('id', '=', actor.personId)
				.executeTakeFirstOrThrow()
		).practitioner_id;
	const heldBy = async (officer: MadePractitioner) =>
		(
			await stage.database.kysely
				.selectFrom('people')
				.select('id')
				.where('practitioner_id', '=', idOf(officer))
				.execute()
		).length;

	const ask = (
		name: 'load' | 'move',
		from: MadePractitioner | null,
		form?: Record<string, string>,
		actor: Actor = administrator
	) =>
		answerOf(name, {
			database: stage.database,
			actor,
			route: from === null ? OF_NOBODY : OF_OFFICER,
			params: from === null ? {} : { member: idOf(from) },
			now: NOW,
			...(form && { form })
		});
	const fields = (more: Record<string, string> = {}) => ({
		commandId: newIdentifier(NOW),
		which: 'all',
		caseNumbers: '',
		to: idOf(south),
		since: localDate(NOW),
		reason: 'He leaves',
		...more
	});
	const problemsOf = ({ data }: Awaited<ReturnType<typeof ask>>) =>
		(data as { data?: { problems?: { field: string; code: string }[] } }).data?.problems;

	it('are sixty at once between teams; who has died stays, and the account can then be closed', async () => {
		for (let count = 0; count < 59; count += 1)
			await makePerson(stage.database, marc, `Person ${String(count)}`);
		await set(ann, { died_on: '2026-11-01' });
		const shown = JSON.stringify((await ask('load', marc)).data);
		expect(shown).toContain('"count":60');
		expect(shown).not.toContain(await numberOf(dan));
		expect(shown).not.toContain('Person');
		expect(shown).not.toContain(idOf(without));
		const form = fields();
		expect(await ask('move', marc, form)).toMatchObject({
			status: 303,
			location: `/staff/admin/staff/${idOf(marc)}/cases?saved=moved`
		});
		expect([await heldBy(south), await holderOf(ann)]).toEqual([60, idOf(marc)]);
		// The same form once more, and another one that was open meanwhile.
		expect((await ask('move', marc, form)).status).toBe(303);
		expect(problemsOf(await ask('move', marc, fields()))).toMatchObject([{ code: 'nobody_to_move' }]);
		expect(await heldBy(south)).toBe(60);
		expect(
			await closeStaffAccount(stage.database, administrator, marc.actor.accountId, NOW)
		).not.toHaveProperty('refused');
	});

	it('are those whose numbers are typed; one that is not there is refused, and nothing says whose it is', async () => {
		const elsewhere = await makePerson(stage.database, south, 'Else');
		const [dans, anns, elses] = [await numberOf(dan), await numberOf(ann), await numberOf(elsewhere)];
		const answers = [];
		for (const number of [elses, 'X999999']) {
			const form = fields({ which: 'some', caseNumbers: `${dans}\n${number}` });
			answers.push(JSON.stringify((await ask('move', marc, form)).data).replaceAll(number, ''));
		}
		expect(answers[0]).toContain('case_number_unknown');
		const withoutIds = answers.map((answer) => answer.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, ''));
		expect(withoutIds[0]).toBe(withoutIds[1]);
		expect(await holderOf(dan)).toBe(idOf(marc));
		await set(ann, { died_on: '2026-11-01' });
		expect(problemsOf(await ask('move', marc, fields({ which: 'some', caseNumbers: anns })))).toMatchObject([
			{ field: 'caseNumbers', code: 'case_number_unknown' }
		]);
		const typed = fields({ which: 'some', caseNumbers: `\r\n ${dans.toLowerCase()} \r\n` });
		expect((await ask('move', marc, typed)).status).toBe(303);
		expect([await holderOf(dan), await holderOf(ann)]).toEqual([idOf(south), idOf(marc)]);
	});

	it('are never all by mistake, and go to nobody who could not take them', async () => {
		const tries: [Record<string, string>, string, string][] = [
			[{ which: '' }, 'which', 'outcome_missing'],
			[{ which: 'all', caseNumbers: 'X1' }, 'which', 'outcome_missing'],
			[{ which: 'some' }, 'caseNumbers', 'words_missing'],
			[{ to: '' }, 'to', 'outcome_missing'],
			[{ to: idOf(without) }, 'to', 'officer_has_no_account'],
			[{ to: idOf(marc) }, 'to', 'officer_is_same'],
			[{ which: 'some', caseNumbers: 'X'.repeat(5_000) }, 'caseNumbers', 'words_too_long'],
			[{ reason: ' ' }, 'reason', 'words_missing'],
			[{ since: '2027-01-01' }, 'since', 'date_in_future']
		];
		for (const [more, field, code] of tries)
			expect(problemsOf(await ask('move', marc, fields(more))), field).toMatchObject([{ field, code }]);
		expect(await heldBy(marc)).toBe(2);
	});

	it('are those of nobody as well, counted, and of an officer whom only a file names', async () => {
		await set(dan, { practitioner_id: null });
		await set(ann, { practitioner_id: null, died_on: '2026-11-01' });
		expect((await ask('load', null)).data).toMatchObject({ count: 1 });
		const named = fields({ which: 'some', caseNumbers: await numberOf(dan) });
		expect((await ask('move', null, named)).status).toBe(303);
		expect([await holderOf(dan), await holderOf(ann)]).toEqual([idOf(south), null]);
		const carys = await makePerson(stage.database, without, 'Carys');
		expect((await ask('move', without, fields())).status).toBe(303);
		expect(await holderOf(carys)).toBe(idOf(south));
	});

	it('are the operator’s to move too, and no page of any other role', async () => {
		const manager = await makeManager(stage.database, 'North', null);
		for (const actor of [manager, marc.actor, dan.actor])
			for (const from of [null, marc]) {
				expect((await ask('load', from, undefined, actor)).status).not.toBe(200);
				expect((await ask('move', from, fields(), actor)).status).not.toBe(303);
			}
		expect(await ask('load', marc, undefined, manager)).toMatchObject({ status: 404 });
		expect(await ask('move', null, fields(), manager)).toMatchObject({ status: 404 });
		expect(await heldBy(marc)).toBe(2);
		const command = envelope('case.reassign', {
			replaces: idOf(marc),
			moves: [],
			rest: { to: idOf(south), caseNumbers: null },
			since: localDate(NOW),
			reason: 'He leaves'
		});
		expect((await execute(stage.database, operator, command, NOW)).code).toBeNull();
		expect(await heldBy(south)).toBe(2);
	});
});

it('on the command line, cases of nobody are given to somebody, and from them to another', () => {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-moves-'));
	const run = (...parameters: string[]) => {
		const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/admin.js', ...parameters], {
			encoding: 'utf8',
			env: { PATH: process.env['PATH'] ?? '', DATA_DIR: folder, DATABASE_URL: join(folder, 'waymark.db') }
		});
		return { status, said: stdout + stderr };
	};
	const officer = (username: string, surname: string) =>
		run(
			...['create-practitioner', '--username', username, '--forename', 'Test', '--surname', surname],
			...['--team', 'North']
		);
	try {
		expect([officer('a.ellis', 'Ellis').status, officer('b.south', 'South').status]).toEqual([0, 0]);
		const { practitioner: _, ...nobodys } = structuredClone(demonstrationCases.daniel) as {
			practitioner?: unknown;
		};
		const file = join(folder, 'case.json');
		writeFileSync(file, JSON.stringify(nobodys));
		run('import', file);
		const why = ['--reason', 'Came without an officer'];
		expect(run('move-cases', '--to', 'a.ellis', ...why).status).toBe(2);
		expect(run('move-cases', '--unheld', '--to', 'nobody.here', ...why).status).toBe(1);
		const unknown = run('move-cases', '--unheld', '--to', 'a.ellis', '--crn', 'X999999', ...why);
		expect([unknown.status, unknown.said]).toEqual([1, expect.stringContaining('case_number_unknown')]);
		expect(run('move-cases', '--unheld', '--to', 'a.ellis', ...why)).toMatchObject({ status: 0 });
		expect(run('move-cases', '--unheld', '--to', 'a.ellis', ...why).said).toContain('nobody_to_move');
		const on = run('move-cases', '--from', 'a.ellis', '--to', 'b.south', '--crn', 'x700001', ...why);
		expect(on).toMatchObject({ status: 0 });
	} finally {
		rmSync(folder, { recursive: true });
	}
}, 60_000);

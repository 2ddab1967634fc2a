import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { addDays, localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { changeRole, closeStaffAccount } from '#lib/server/access/staff-accounts.ts';
import { mayTakeCases } from '#lib/server/commands/organisation/officers-in-reach.ts';
import { projectPeopleOf } from '#lib/server/projection/project-people-of.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { fromJson } from '#lib/server/db/json.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { readCaseload } from '#lib/server/queries/attention/caseload.ts';
import { readCoveringNow } from '#lib/server/queries/organisation/covers.ts';
import { caseInReachOf } from '#lib/server/queries/access/reach.ts';
import { dialects } from './databases.ts';
import {
	busReport,
	envelope,
	give,
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

const TODAY = localDate(NOW);
const administrator: Actor = { role: 'administrator', accountId: newIdentifier(), name: 'Test Admin' };

describe.each([...dialects])('who holds a case, and who covers, on %s', (dialect) => {
	let stage: Stage;
	let manager: Awaited<ReturnType<typeof makeManager>>;
	let elsewhere: Awaited<ReturnType<typeof makeManager>>;
	let marc: MadePractitioner;
	let elin: MadePractitioner;
	let gwen: MadePractitioner;
	let south: MadePractitioner;
	let without: MadePractitioner;
	let dan: MadePerson;
	let ann: MadePerson;

	beforeEach(async () => {
		await stage?.close();
		stage = await openStage(dialect);
		const { database } = stage;
		const [northTeam, southTeam] = [await makeTeam(database, 'North'), await makeTeam(database, 'South')];
		manager = await makeManager(database, 'North', northTeam);
		elsewhere = await makeManager(database, 'South', southTeam);
		marc = await makeOfficer(database, 'Ellis', northTeam);
		elin = await makeOfficer(database, 'Lloyd', northTeam);
		gwen = await makeOfficer(database, 'Rees', northTeam);
		south = await makeOfficer(database, 'South', southTeam);
		without = await makePractitioner(database, 'Imported', northTeam);
		dan = await makePerson(database, marc, 'Dan');
		ann = await makePerson(database, marc, 'Ann');
	});
	afterAll(() => stage.close());

	const id = ({ actor }: MadePractitioner) => actor.practitionerId;
	const attempt = async <Type extends CommandType>(
		actor: Actor,
		type: Type,
		payload: PayloadOf<Type>,
		now = NOW
	) => (await execute(stage.database, actor, envelope(type, payload, now), now)).code;
	const move = (
		to: MadePractitioner,
		moves: MadePerson[] | null = null,
		from: MadePractitioner | null = marc
	) => ({
		replaces: from && id(from),
		moves: (moves ?? []).map(({ actor }) => ({ personId: actor.personId, to: id(to) })),
		rest: moves === null ? { to: id(to), caseNumbers: null } : null,
		since: TODAY,
		reason: 'He leaves'
	});
	const holders = async () =>
		Object.fromEntries(
			(
				await stage.database.kysely
					.selectFrom('people')
					.leftJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
					.select(['people.forename', 'practitioners.surname'])
					.execute()
			).map(({ forename, surname }) => [forename, surname])
		);
	const onPhone = async ({ actor }: MadePerson) => {
		const row = await stage.database.kysely
			.selectFrom('person_records')
			.select('body')
			.where('person_id', '=', actor.personId)
			.where('kind', '=', 'person')
			.executeTakeFirst();
		const record = row?.body ? fromJson(row.body) : null;
		return record?.kind === 'person' ? record : null;
	};

	it('goes to another officer with its history: told, named and audited', async () => {
		await give(stage.database, manager, 'case.reassign', move(elin, [dan]));
		expect(await holders()).toEqual({ Dan: 'Lloyd', Ann: 'Ellis' });
		expect(await onPhone(dan)).toMatchObject({
			officer: { name: 'Test Lloyd', telephone: '01632 960111', team: 'North' },
			officerChange: { before: 'Test Ellis', since: TODAY }
		});
		const changes = await stage.database.kysely.selectFrom('officer_changes').selectAll().execute();
		expect(changes).toMatchObject([
			{ from_name: 'Test Ellis', to_name: 'Test Lloyd', by_name: manager.name, reason: 'He leaves' }
		]);
		const { kysely } = stage.database;
		const named = await kysely
			.selectFrom('audit_log')
			.select('person_id')
			.where('action', '=', 'case.reassign')
			.where('person_id', 'is not', null)
			.execute();
		expect(named).toEqual([{ person_id: dan.actor.personId }]);
		expect(await caseInReachOf(kysely, elin.actor, dan.actor.personId)).not.toBeNull();
		expect(await caseInReachOf(kysely, marc.actor, dan.actor.personId)).toBeNull();
		await give(stage.database, elin.actor, 'death.record', { personId: dan.actor.personId, diedOn: null });
		expect(await attempt(marc.actor, 'death.record', { personId: dan.actor.personId, diedOn: null })).toBe(
			'not_found'
		);
	});

	it('goes sixty at once to several officers, and of who has died nothing moves', async () => {
		const many = [dan, ann];
		for (let count = 0; count < 58; count += 1)
			many.push(await makePerson(stage.database, marc, `Person ${String(count)}`));
		await stage.database.kysely
			.updateTable('people')
			.set({ died_on: '2026-11-01' })
			.where('id', '=', ann.actor.personId)
			.execute();
		const chosen = many.slice(2, 22).map(({ actor }) => ({ personId: actor.personId, to: id(gwen) }));
		expect(await attempt(manager, 'case.reassign', move(elin, [ann]))).toBe('person_has_died');
		await give(stage.database, manager, 'case.reassign', { ...move(elin), moves: chosen });
		const counts = Map.groupBy(Object.values(await holders()), (name) => name);
		expect(Object.fromEntries([...counts].map(([name, all]) => [name, all.length]))).toEqual({
			Ellis: 1,
			Rees: 20,
			Lloyd: 39
		});
		expect(await attempt(manager, 'case.reassign', move(elin))).toBe('nobody_to_move');
	});

	it('goes to nobody who could not take it, and from nobody whom the mover does not reach', async () => {
		const tries: [Actor, PayloadOf<'case.reassign'>, string][] = [
			[manager, move(without), 'officer_has_no_account'],
			[manager, move(south), 'officer_has_no_account'],
			[manager, move(marc), 'officer_is_same'],
			[manager, move(elin, [dan], south), 'not_found'],
			[manager, move(elin, [dan], gwen), 'case_moved'],
			[manager, move(elin, null, null), 'not_found'],
			[elsewhere, move(south), 'not_found'],
			[elin.actor, move(elin), 'not_allowed'],
			[administrator, move(without), 'officer_has_no_account'],
			[manager, { ...move(elin), since: addDays(TODAY, 1) }, 'date_in_future'],
			[manager, { ...move(elin), reason: ' ' }, 'words_missing']
		];
		for (const [actor, payload, code] of tries)
			expect(await attempt(actor, 'case.reassign', payload), code).toBe(code);
		await stage.database.kysely
			.updateTable('accounts')
			.set({ status: 'closed' })
			.where('practitioner_id', '=', id(elin))
			.execute();
		expect(await attempt(manager, 'case.reassign', move(elin))).toBe('officer_has_no_account');
		expect(await holders()).toEqual({ Dan: 'Ellis', Ann: 'Ellis' });
	});

	it('is moved once, where two managers move it at once, and the other is told', async () => {
		const both = await Promise.all([
			attempt(manager, 'case.reassign', move(elin, [dan, ann])),
			attempt(manager, 'case.reassign', move(gwen, [ann]))
		]);
		expect(both.filter((code) => code === null)).toHaveLength(1);
		expect(both).toContain('case_moved');
	});

	it('goes between teams by an administrator, by case number, and from nobody to somebody', async () => {
		const { crn } = await stage.database.kysely
			.selectFrom('people')
			.select('crn')
			.where('id', '=', dan.actor.personId)
			.executeTakeFirstOrThrow();
		const byNumber = (number: string) => ({
			...move(south),
			rest: { to: id(south), caseNumbers: [number] }
		});
		expect(await attempt(administrator, 'case.reassign', byNumber('X999999'))).toBe('case_number_unknown');
		await give(stage.database, administrator, 'case.reassign', byNumber(` ${crn.toLowerCase()} `));
		expect(await holders()).toEqual({ Dan: 'South', Ann: 'Ellis' });
		expect(await onPhone(dan)).toMatchObject({ officer: { team: 'South' }, manager: { name: 'Test South' } });
		await stage.database.kysely
			.updateTable('people')
			.set({ practitioner_id: null })
			.where('id', '=', ann.actor.personId)
			.execute();
		await give(stage.database, administrator, 'case.reassign', move(gwen, null, null));
		expect(await onPhone(ann)).toMatchObject({
			officerChange: { before: null },
			officer: { name: 'Test Rees' }
		});
	});

	const cover = (away: MadePractitioner, by: MadePractitioner | null, from: LocalDate, until: LocalDate) => ({
		awayId: id(away),
		coveredById: by && id(by),
		from,
		until
	});
	const coverOfBefore = (away: MadePractitioner, by: MadePractitioner, from: LocalDate, until: LocalDate) =>
		stage.database.kysely
			.insertInto('covers')
			.values({
				id: newIdentifier(),
				away_id: id(away),
				covered_by_id: id(by),
				from_on: from,
				until_on: until,
				cancelled_at: null,
				cancelled_by: null,
				by_account: manager.accountId,
				by_name: manager.name,
				at: NOW
			})
			.execute();
	const days = () =>
		stage.database.kysely
			.selectFrom('covers')
			.select(['covered_by_id', 'from_on', 'until_on'])
			.orderBy('from_on')
			.execute();
	const [begun, yesterday, ending] = [addDays(TODAY, -2), addDays(TODAY, -1), addDays(TODAY, 5)];
	const on = ({ actor }: MadePractitioner, today: LocalDate) => ({ ...actor, today });
	const reaches = async (officer: MadePractitioner, day: LocalDate) =>
		(await caseInReachOf(stage.database.kysely, on(officer, day), dan.actor.personId)) !== null;

	it('is reached by who covers on the days of the cover and on no other, to read and to write', async () => {
		await give(stage.database, dan.actor, 'obstacle.report', busReport);
		const [from, until] = [addDays(TODAY, 1), addDays(TODAY, 3)];
		await give(stage.database, manager, 'cover.set', cover(marc, elin, from, until));
		const days = [0, 1, 2, 3, 4].map((after) => addDays(TODAY, after));
		const reached = await Promise.all(days.map((day) => reaches(elin, day)));
		expect(reached).toEqual([false, true, true, true, false]);
		expect(await caseInReachOf(stage.database.kysely, elin.actor, dan.actor.personId)).toBeNull();
		expect(await reaches(gwen, from)).toBe(false);
		expect(await reaches(marc, from)).toBe(true);
		const { kysely } = stage.database;
		expect(await readCaseload(kysely, on(elin, from), NOW)).toHaveLength(2);
		expect(await readWaiting(kysely, on(elin, until), NOW)).toMatchObject([{ kind: 'obstacle' }]);
		expect(await readWaiting(kysely, on(elin, addDays(until, 1)), NOW)).toEqual([]);
		const covering = (officer: MadePractitioner, day: LocalDate) =>
			readCoveringNow(kysely, on(officer, day), day);
		expect(await covering(elin, from)).toMatchObject([{ name: 'Test Ellis', until }]);
		expect(await covering(elin, until)).toHaveLength(1);
		expect(await covering(elin, addDays(until, 1))).toEqual([]);
		expect(await covering(elin, TODAY)).toEqual([]);
		expect(await covering(gwen, from)).toEqual([]);
		const note = { personId: dan.actor.personId, from: '2026-11-01', until: '2026-11-02' };
		expect(await attempt(on(elin, TODAY), 'custody.record', note)).toBe('not_found');
		await give(stage.database, on(elin, from), 'custody.record', note);
		const [kept] = await kysely.selectFrom('custody_periods').select('by_name').execute();
		expect(kept).toEqual({ by_name: 'Test Lloyd' });
		expect(await attempt(on(elin, addDays(until, 1)), 'custody.record', note)).toBe('not_found');
		expect(await onPhone(dan)).toMatchObject({
			officer: { name: 'Test Ellis' },
			covers: [{ name: 'Test Lloyd', telephone: '01632 960111', from, until }]
		});
	});

	it('is reached through one cover, never through two, and through none across teams or once it is cancelled', async () => {
		const until = addDays(TODAY, 5);
		const coverId = await give(stage.database, manager, 'cover.set', cover(marc, elin, TODAY, until));
		expect(await attempt(manager, 'cover.set', cover(gwen, marc, TODAY, until))).toBe('cover_is_away');
		// Who covers may fall ill as well: first somebody else covers there. Where that was not asked, no case follows.
		expect(await attempt(manager, 'cover.set', cover(elin, gwen, TODAY, until))).toBe('officer_covers');
		await coverOfBefore(elin, gwen, TODAY, until);
		expect(await reaches(elin, TODAY)).toBe(true);
		expect(await reaches(gwen, TODAY)).toBe(false);
		await stage.database.kysely
			.updateTable('practitioners')
			.set({ team_id: null })
			.where('id', '=', id(elin))
			.execute();
		expect(await reaches(elin, TODAY)).toBe(false);
		expect(await attempt(elsewhere, 'cover.cancel', { coverId })).toBe('not_found');
		await give(stage.database, manager, 'cover.change', { coverId, coveredById: id(gwen), until });
		expect(await reaches(gwen, TODAY)).toBe(true);
		expect(await attempt(manager, 'cover.cancel', { coverId, seen: `${id(elin)} ${until}` })).toBe(
			'changed_meanwhile'
		);
		await give(stage.database, manager, 'cover.cancel', { coverId });
		expect(await reaches(gwen, TODAY)).toBe(false);
		expect(await onPhone(dan)).not.toHaveProperty('covers');
		expect(await attempt(manager, 'cover.cancel', { coverId })).toBe('not_found');
	});

	it('is covered by nobody who cannot, and on no day that has passed or is taken', async () => {
		const [from, until] = [TODAY, addDays(TODAY, 5)];
		const tries: [Actor, PayloadOf<'cover.set'>, string][] = [
			[manager, cover(marc, marc, from, until), 'cover_is_self'],
			[manager, cover(marc, without, from, until), 'officer_has_no_account'],
			[manager, cover(marc, south, from, until), 'officer_has_no_account'],
			[manager, cover(south, elin, from, until), 'not_found'],
			[elsewhere, cover(marc, elin, from, until), 'not_found'],
			[manager, cover(marc, elin, addDays(TODAY, -1), until), 'date_in_past'],
			[manager, cover(marc, elin, until, from), 'end_before_start'],
			[manager, cover(marc, elin, from, addDays(TODAY, 400)), 'date_too_far'],
			[elin.actor, cover(marc, elin, from, until), 'not_allowed']
		];
		for (const [actor, payload, code] of tries)
			expect(await attempt(actor, 'cover.set', payload), code).toBe(code);
		const coverId = await give(stage.database, manager, 'cover.set', cover(marc, null, from, until));
		expect(await attempt(manager, 'cover.set', cover(marc, elin, until, addDays(until, 9)))).toBe(
			'cover_meets_another'
		);
		expect(await attempt(manager, 'cover.set', cover(elin, marc, until, until))).toBe('cover_is_away');
		const late = NOW + 30 * 86_400_000;
		const change = { coverId, coveredById: id(elin), until: localDate(late) };
		expect(await attempt(manager, 'cover.change', change, late)).toBe('cover_is_over');
	});

	it('is covered once, where two managers say so at once', async () => {
		const days = [TODAY, addDays(TODAY, 2)] as const;
		const both = await Promise.all([
			attempt(manager, 'cover.set', cover(marc, elin, ...days)),
			attempt(manager, 'cover.set', cover(marc, gwen, ...days))
		]);
		expect(both.filter((code) => code === null)).toHaveLength(1);
		expect(both).toContain('cover_meets_another');
	});

	it('is handed on from today: the days before stay whose they were', async () => {
		await coverOfBefore(marc, elin, begun, ending);
		const { id: coverId } = await stage.database.kysely
			.selectFrom('covers')
			.select('id')
			.executeTakeFirstOrThrow();
		await give(stage.database, manager, 'cover.change', { coverId, coveredById: id(gwen), until: ending });
		expect(await days()).toEqual([
			{ covered_by_id: id(elin), from_on: begun, until_on: yesterday },
			{ covered_by_id: id(gwen), from_on: TODAY, until_on: ending }
		]);
		expect([await reaches(elin, yesterday), await reaches(gwen, yesterday)]).toEqual([true, false]);
		expect([await reaches(elin, TODAY), await reaches(gwen, TODAY)]).toEqual([false, true]);
	});

	const ways: [string, (accountId: string) => Promise<object>][] = [
		['is shut', (accountId) => closeStaffAccount(stage.database, administrator, accountId, NOW)],
		[
			'leads a team from now on',
			(accountId) =>
				changeRole(stage.database, administrator, { accountId, role: 'manager', seen: 'practitioner' }, NOW)
		]
	];

	it.each(ways)('is covered by nobody whose account %s', async (_, end) => {
		await coverOfBefore(marc, elin, begun, ending);
		await stage.database.kysely.transaction().execute((work) => projectPeopleOf(work, id(marc)));
		expect(await onPhone(dan)).toMatchObject({ covers: [{ until: ending }] });
		expect(await end(elin.actor.accountId)).toEqual({});
		expect(await days()).toEqual([
			{ covered_by_id: id(elin), from_on: begun, until_on: yesterday },
			{ covered_by_id: null, from_on: TODAY, until_on: ending }
		]);
		expect(await onPhone(dan)).toMatchObject({ covers: [{ from: begun, until: yesterday }] });
	});

	it.each(ways)('stays with nobody whose account %s', async (_, end) => {
		expect(await end(marc.actor.accountId)).toEqual({ refused: 'holds_cases', cases: 2 });
	});

	const added = { crn: 'Y400001', forename: 'Carys', surname: 'Example', preferredName: '' };
	const carys = { ...added, dateOfBirth: '1988-05-02', language: 'cy' as const };
	it('is given to nobody whose account is being shut at that moment', async () => {
		const { kysely } = stage.database;
		const tries = await kysely.transaction().execute(async (transaction) => {
			await transaction
				.updateTable('accounts')
				.set({ status: 'closed' })
				.where('practitioner_id', '=', id(elin))
				.execute();
			const started = [
				attempt(manager, 'case.reassign', move(elin)),
				attempt(manager, 'person.add', { ...carys, practitionerId: id(elin) }),
				attempt(elin.actor, 'person.add', { ...carys, crn: 'Y400002', practitionerId: null })
			];
			await new Promise((resolve) => setTimeout(resolve, 700));
			return { started };
		});
		expect(await Promise.all(tries.started)).toEqual([
			'officer_has_no_account',
			'officer_cannot_sign_in',
			'officer_cannot_sign_in'
		]);
		expect(await holders()).toEqual({ Dan: 'Ellis', Ann: 'Ellis' });
	});

	it.each(ways)('is found by whoever comes second, where the account %s', async (_, end) => {
		const { kysely } = stage.database;
		const ending = await kysely.transaction().execute(async (transaction) => {
			expect(await mayTakeCases(transaction, manager, id(elin))).toBe(true);
			const outcome = end(elin.actor.accountId);
			await new Promise((resolve) => setTimeout(resolve, 500));
			await transaction
				.updateTable('people')
				.set({ practitioner_id: id(elin) })
				.where('id', '=', dan.actor.personId)
				.execute();
			return { outcome };
		});
		expect(await ending.outcome).toEqual({ refused: 'holds_cases', cases: 1 });
	});
});

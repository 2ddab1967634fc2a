import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor, ActorOf } from '#lib/domain/access/actor.ts';
import type { CommandType } from '#lib/domain/commands/commands.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { readableRows, type UnreadableRow } from '#lib/server/db/readable/readable-rows.ts';
import { shapes } from '#lib/server/db/readable/shapes.ts';
import { anyCommand, commandTypes } from './any-command.ts';
import { dialects } from './databases.ts';
import { openWorld, type World } from './ownership-scene.ts';
import { NOW } from './people.ts';
import { differences, dumpOf, ownerOf, type Difference, type Dump } from './whole-database.ts';

interface Reach {
	people: Set<string>;
	team: unknown;
	/** Who can be given somebody new to hold. */
	holders: Set<unknown>;
	/** Officers whose diaries they fill. */
	near: Set<unknown>;
}

/** Whose things this actor may change, by what the database says. */
function reachOf(actor: Actor, dump: Dump, payload: unknown, type: CommandType): Reach {
	const practitioner = 'practitionerId' in actor ? actor.practitionerId : null;
	const own = dump.get('practitioners')?.find(({ id }) => id === practitioner);
	const colleagues = (dump.get('practitioners') ?? []).filter((each) => each['team_id'] === own?.['team_id']);
	const everybody = dump.get('practitioners') ?? [];
	const near = actor.role === 'system' ? everybody : colleagues;
	const isGivenTo = actor.role === 'manager' || actor.role === 'system';
	const holders = isGivenTo ? near.map(({ id }) => id) : [practitioner];
	return {
		people: peopleInReach(actor, dump, payload, type),
		team: own?.['team_id'],
		holders: new Set<unknown>(holders),
		near: new Set<unknown>(near.map(({ id }) => id))
	};
}

function peopleInReach(actor: Actor, dump: Dump, payload: unknown, type: CommandType): Set<string> {
	const people = dump.get('people') ?? [];
	const teamOf = (practitionerId: unknown) =>
		dump.get('practitioners')?.find(({ id }) => id === practitionerId)?.['team_id'];
	const ids = (isTheirs: (person: Record<string, unknown>) => boolean) =>
		new Set(people.filter(isTheirs).map(({ id }) => String(id)));
	const isOfTheOfficer = (person: Record<string, unknown>) =>
		person['practitioner_id'] === (payload as { replaces: string | null }).replaces;
	if (actor.role === 'administrator' || actor.role === 'system') {
		const ofStaff = readersOf(type, payload as StaffNamed, teamOf);
		if (ofStaff) return ids(({ practitioner_id: holder }) => ofStaff(holder));
	}
	switch (actor.role) {
		case 'service_user':
			return new Set([actor.personId]);
		case 'practitioner':
			return ids(({ practitioner_id: holder }) => {
				const isTheirs = holder === actor.practitionerId;
				return isTheirs || coveredBy(actor, dump).includes(holder);
			});
		case 'manager':
			return ids((person) => teamOf(person['practitioner_id']) === teamOf(actor.practitionerId));
		case 'administrator':
			// Cases of an officer, or of nobody: the one thing of people's that is theirs to move, unseen.
			return type === 'case.reassign' ? ids(isOfTheOfficer) : new Set();
		case 'system':
			if (type === 'case.reassign') return ids(isOfTheOfficer);
			return ids(({ crn, id }) => {
				const told = payload as Record<
					'personId' | 'orderId' | 'requirementId' | 'linkId',
					string | undefined
				> & { person?: { crn: string } };
				const owns = (table: string, named: string | undefined) =>
					dump.get(table)?.some((row) => row['person_id'] === id && row['id'] === named);
				// Whoever answers by an agency's link is nobody who signs in.
				if (owns('reply_links', told.linkId)) return true;
				if (owns('orders', told.orderId) || owns('requirements', told.requirementId)) return true;
				return crn === told.person?.crn || id === told.personId;
			});
	}
}

interface StaffNamed {
	practitionerId: string;
	officerId: string;
	teamId: string | null;
}

/** By who holds their case, the people who read what this says of an officer, a team or who leads it; null of other commands. */
function readersOf(
	type: CommandType,
	{ practitionerId, officerId, teamId }: StaffNamed,
	teamOf: (practitionerId: unknown) => unknown
): ((holder: unknown) => boolean) | null {
	if (type === 'officer.join' || type === 'officer.separate')
		return (holder) => holder === officerId || holder === practitionerId;
	if (type === 'team.edit') return (holder) => teamOf(holder) === teamId;
	if (type !== 'staff_member.edit') return null;
	const teams: unknown[] = [teamOf(practitionerId), teamId].filter((team) => team != null);
	return (holder) => holder === practitionerId || teams.includes(teamOf(holder));
}

/** For whom an officer covers on that day, of their own team. */
function coveredBy({ practitionerId, today = '' }: ActorOf<'practitioner'>, dump: Dump): unknown[] {
	const teamOf = (asked: unknown) =>
		dump.get('practitioners')?.find(({ id }) => id === asked)?.['team_id'] ?? null;
	return (dump.get('covers') ?? [])
		.filter(({ covered_by_id: by, cancelled_at: at }) => by === practitionerId && at === null)
		.filter(({ from_on: from, until_on: until }) => String(from) <= today && today <= String(until))
		.map(({ away_id: away }) => away)
		.filter((away) => teamOf(away) === teamOf(practitionerId));
}

/** What belongs to nobody and is written beside a command, or by one of the service. */
const beside = new Set(['commands', 'audit_log', 'audit_head', 'quarantine', 'pulses']);
const ofTheService = new Set([
	'agencies',
	'covers',
	'alternatives',
	'sequencing_settings',
	'compliance_settings',
	'reply_settings',
	'office_closed_days',
	'officer_joins',
	'officers_apart',
	'officer_join_cases',
	'offices',
	'practitioners',
	'teams'
]);

/** Numbers of an area that stand in everybody's records, by command, and in which kind of record they do. */
const toldToAll: Partial<Record<CommandType, string>> = {
	'sequencing_policy.set': 'plan',
	'reply_setting.set': 'person'
};

describe.each([...dialects])('whose things a command can touch, on %s', (dialect) => {
	let world: World;
	let held: Dump;
	const carriedOut = new Set<CommandType>();

	beforeAll(async () => {
		world = await openWorld(dialect);
		held = await dumpOf(world.database);
	}, 120_000);
	afterAll(() => world.close());

	async function tryOne(type: CommandType, numbers: readonly number[]): Promise<void> {
		const { actor, command } = anyCommand(world.actors, held, type, numbers);
		const before = held;
		const result = await execute(world.database, actor, command, NOW).catch((error: unknown) => {
			throw new Error(`${type} by ${actor.role} threw`, { cause: error });
		});
		held = await dumpOf(world.database);
		if (result.code === null) carriedOut.add(type);
		const told = `${type} by ${actor.name} (${result.status} ${result.code ?? ''}) ${JSON.stringify(command)}`;
		const changed = differences(before, held);
		const ofAll = toldToAll[type];
		expect(outside(changed, actor, reachOf(actor, before, command.payload, type), ofAll), told).toEqual([]);
		expect(changedKind(before, held), told).toEqual([]);
		// Who covers, and what is said of staff, is read by everybody of an officer, and is about that officer.
		const isOfOfficer = /^(?:cover|team|staff_member|officer)\./.test(type);
		if (ofAll === undefined)
			expect(notInAudit(isOfOfficer ? changed.filter(isNoCopy) : changed), told).toEqual([]);
	}

	it('is never anything of anyone outside the reach of whoever gives it, and no record changes its kind', async () => {
		const numbers = fc.array(fc.nat(1_000_000), { minLength: 40, maxLength: 40 });
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...commandTypes), numbers, tryOne),
			// Each run starts from what the one before left: a smaller one would start from something else.
			{ numRuns: 3 * commandTypes.length, endOnFailure: true }
		);
		// Half of them on the average: what is drawn at random is now and then a good deal less.
		expect(carriedOut.size).toBeGreaterThan(commandTypes.length / 3);
	}, 240_000);

	it('leaves nothing that the pages which list would have to leave out', async () => {
		const unreadable: UnreadableRow[] = [];
		const lists = readableRows(world.database.kysely, (row) => void unreadable.push(row));
		let rows = 0;
		for (const table of Object.keys(shapes))
			rows += (
				await lists
					.selectFrom(table as 'people')
					.selectAll()
					.execute()
			).length;
		expect(rows).toBeGreaterThan(200);
		expect(unreadable).toEqual([]);
	});
});

function outside(
	changed: Difference[],
	actor: Actor,
	{ people: reach, team, holders, near }: Reach,
	ofAll: string | undefined
): Difference[] {
	return changed.filter(({ table, owner, row }) => {
		if (table === 'alternatives') return !('practitionerId' in actor && row['team_id'] === team);
		// What is counted for one account is no other's.
		if (table === 'account_use') return row['account_id'] !== actor.accountId;
		// One who books holds the diary of an officer of their team, so that another waits.
		if (table === 'officer_diaries') return !near.has(row['id']);
		if (owner === null) return !beside.has(table) && !ofTheService.has(table);
		if (reach.has(owner)) return false;
		// What is refused is kept with whoever sent it.
		if (table === 'quarantine' || table === 'commands') return row['account_id'] !== actor.accountId;
		const added = addedPerson(owner, changed);
		if (added && (actor.role === 'system' || holders.has(added['practitioner_id']))) return false;
		if (table === 'audit_log') return true;
		return !(ofAll !== undefined && isCopyOf(ofAll, table, row));
	});
}

/** Anything but the copy of a person's world that a phone is sent. */
function isNoCopy({ table }: Difference): boolean {
	return table !== 'person_records' && table !== 'person_sync';
}

/** The row of somebody who was not here before. */
function addedPerson(personId: string, changed: Difference[]): Record<string, unknown> | undefined {
	const rows = changed.filter(({ table, row }) => table === 'people' && row['id'] === personId);
	return rows.length === 1 && rows[0]?.side === 'new' ? rows[0].row : undefined;
}

function isCopyOf(kind: string, table: string, row: Record<string, unknown>): boolean {
	return table === 'person_sync' || (table === 'person_records' && row['kind'] === kind);
}

/** Records that went, or that say another kind than they are kept under. */
function changedKind(before: Dump, after: Dump): string[] {
	const keyOf = (row: Record<string, unknown>) =>
		[row['person_id'], row['kind'], row['id']].map(String).join(' ');
	const records = after.get('person_records') ?? [];
	const keys = new Set(records.map(keyOf));
	const gone = (before.get('person_records') ?? []).map(keyOf).filter((key) => !keys.has(key));
	const lying = records
		.filter(({ body }) => typeof body === 'string')
		.filter(({ body, kind, id }) => {
			const said = JSON.parse(String(body)) as { kind: string; id: string };
			return said.kind !== kind || said.id !== id;
		});
	return [...gone, ...lying.map(keyOf)];
}

/** Everybody whose things changed and whom no new entry of the audit log names. */
function notInAudit(changed: Difference[]): string[] {
	const named = new Set(
		changed.filter(({ table }) => table === 'audit_log').map(({ row }) => ownerOf('audit_log', row))
	);
	const touched = changed
		.filter(({ table }) => table !== 'audit_log' && table !== 'quarantine')
		.flatMap(({ owner }) => (owner === null ? [] : [owner]));
	return [...new Set(touched)].filter((owner) => !named.has(owner));
}

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { commandRoles } from '#lib/domain/access/permissions.ts';
import { commands, type CommandType } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/time/identifier.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { dialects } from './databases.ts';
import { everyPayload } from './every-payload.ts';
import { openWorld, type World } from './ownership-scene.ts';
import { NOW } from './people.ts';
import { differences, dumpOf, idsIn, isUuid, ownerOf, type Difference, type Dump } from './whole-database.ts';

const types = Object.keys(commands) as CommandType[];

/** Where an id of this name is at home. */
const homes: Record<string, string> = {
	personId: 'people',
	goalId: 'goals',
	goalIds: 'goals',
	stepId: 'steps',
	stepIds: 'steps',
	proposalId: 'proposals',
	requirementId: 'requirements',
	needId: 'needs',
	appointmentId: 'appointments',
	orderId: 'orders',
	eventId: 'compliance_events',
	decisionId: 'decisions',
	lookId: 'looks',
	warningId: 'warnings',
	overrideId: 'step_overrides',
	differenceId: 'import_differences',
	referralId: 'referrals',
	obstacleId: 'obstacles',
	positiveChangeId: 'positive_changes',
	reflectionId: 'reflections',
	relapseId: 'relapses',
	disagreementId: 'disagreements',
	answerIds: 'answers',
	alternativeId: 'alternatives',
	agencyId: 'agencies',
	teamId: 'teams',
	custodyId: 'custody_periods'
};

/** Draws from a fixed row of numbers, so that a run can be told again. */
type Draw = (below: number) => number;

/** A payload with every id in it drawn: often one of the right kind, sometimes any there is. Versions are those of what was drawn. */
function filled(value: unknown, name: string, dump: Dump, ids: readonly string[], draw: Draw): unknown {
	const any = () => ids[draw(ids.length)] ?? newIdentifier();
	const fitting = (key: string) => {
		const rows = dump.get(homes[key] ?? '') ?? [];
		const row = draw(10) < 8 ? rows[draw(rows.length)] : undefined;
		return row ? String(row['id']) : any();
	};
	if (Array.isArray(value)) {
		if (value.length === 0 && name in homes) return Array.from({ length: draw(4) }, () => fitting(name));
		return value.map((each) => filled(each, name, dump, ids, draw));
	}
	if (value !== null && typeof value === 'object') {
		const object: Record<string, unknown> = Object.fromEntries(
			Object.entries(value).map(([key, each]) => [key, filled(each, key, dump, ids, draw)])
		);
		if ('version' in object) object['version'] = versionFor(object, dump);
		return object;
	}
	if (typeof value === 'string' && isUuid(value)) return name in homes ? fitting(name) : any();
	if (value === null && name in homes && draw(2) === 0) return fitting(name);
	return value;
}

function versionFor(object: Record<string, unknown>, dump: Dump): unknown {
	for (const [key, id] of Object.entries(object)) {
		const table = key === 'personId' ? 'plans' : homes[key];
		const rows = table === undefined ? [] : (dump.get(table) ?? []);
		const row = rows.find((each) => (table === 'plans' ? each['person_id'] : each['id']) === id);
		if (row && 'version' in row) return row['version'];
	}
	return object['version'];
}

interface Reach {
	people: Set<string>;
	team: unknown;
}

/** Whose things this actor may change, by what the database says. */
function reachOf(actor: Actor, dump: Dump, payload: unknown): Reach {
	const practitioner = 'practitionerId' in actor ? actor.practitionerId : null;
	const own = dump.get('practitioners')?.find(({ id }) => id === practitioner);
	return { people: peopleInReach(actor, dump, payload), team: own?.['team_id'] };
}

function peopleInReach(actor: Actor, dump: Dump, payload: unknown): Set<string> {
	const people = dump.get('people') ?? [];
	const teamOf = (practitionerId: unknown) =>
		dump.get('practitioners')?.find(({ id }) => id === practitionerId)?.['team_id'];
	const ids = (isTheirs: (person: Record<string, unknown>) => boolean) =>
		new Set(people.filter(isTheirs).map(({ id }) => String(id)));
	switch (actor.role) {
		case 'service_user':
			return new Set([actor.personId]);
		case 'practitioner':
			return ids((person) => person['practitioner_id'] === actor.practitionerId);
		case 'manager':
			return ids((person) => teamOf(person['practitioner_id']) === teamOf(actor.practitionerId));
		case 'administrator':
			return new Set();
		case 'system':
			return ids(({ crn, id }) => {
				const told = payload as { person?: { crn: string }; personId?: string };
				return crn === told.person?.crn || id === told.personId;
			});
	}
}

/** What belongs to nobody and is written beside a command, or by one of the service. */
const beside = new Set(['commands', 'audit_log', 'audit_head', 'quarantine', 'pulses']);
const ofTheService = new Set([
	'agencies',
	'alternatives',
	'sequencing_settings',
	'compliance_settings',
	'practitioners',
	'teams'
]);

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
		let next = 0;
		const draw: Draw = (below) => (numbers[next++ % numbers.length] ?? 0) % Math.max(1, below);
		const roles: readonly string[] = commandRoles[type];
		const may = world.actors.filter(({ role }) => roles.includes(role));
		const actor = (draw(20) === 0 ? world.actors : may)[draw(may.length)] ?? may[0];
		if (!actor) throw new Error(`Nobody may give ${type}`);
		const ids = idsIn(held);
		const payload = filled(everyPayload[type], '', held, ids, draw);
		if (type === 'case.import') aboutSomebody(payload as { person: Named }, held, draw);
		const id = draw(3) === 0 ? newIdentifier() : (ids[draw(ids.length)] ?? newIdentifier());
		const { version } = commands[type];
		const said = draw(2) === 0 ? {} : { personId: (held.get('people') ?? [])[draw(9)]?.['id'] };
		const command = { id, type, version, occurredAt: NOW, timeZone: 'Europe/London', ...said, payload };
		const before = held;
		const result = await execute(world.database, actor, command, NOW).catch((error: unknown) => {
			throw new Error(`${type} by ${actor.role} threw`, { cause: error });
		});
		held = await dumpOf(world.database);
		if (result.code === null) carriedOut.add(type);
		const told = `${type} by ${actor.name} (${result.status} ${result.code ?? ''}) ${JSON.stringify(command)}`;
		const changed = differences(before, held);
		const isPolicy = type === 'sequencing_policy.set';
		expect(outside(changed, actor, reachOf(actor, before, payload), isPolicy), told).toEqual([]);
		expect(changedKind(before, held), told).toEqual([]);
		if (!isPolicy) expect(notInAudit(changed), told).toEqual([]);
	}

	it('is never anything of anyone outside the reach of whoever gives it, and no record changes its kind', async () => {
		const numbers = fc.array(fc.nat(1_000_000), { minLength: 40, maxLength: 40 });
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...types), numbers, tryOne),
			// Each run starts from what the one before left: a smaller one would start from something else.
			{ numRuns: 200, endOnFailure: true }
		);
		expect(carriedOut.size).toBeGreaterThan(types.length / 4);
	}, 240_000);
});

interface Named {
	id: string;
	crn: string;
	dateOfBirth: string;
}

/** An import is about somebody who is here or about somebody new, with an id of anybody's. */
function aboutSomebody(payload: { person: Named }, dump: Dump, draw: Draw): void {
	const people = dump.get('people') ?? [];
	const somebody = people[draw(people.length + 1)];
	payload.person.crn = somebody ? String(somebody['crn']) : `X9${String(draw(100_000)).padStart(5, '0')}`;
}

function outside(
	changed: Difference[],
	actor: Actor,
	{ people: reach, team }: Reach,
	isPolicy: boolean
): Difference[] {
	return changed.filter(({ table, owner, row }) => {
		if (table === 'alternatives') return !('practitionerId' in actor && row['team_id'] === team);
		if (owner === null) return !beside.has(table) && !ofTheService.has(table);
		if (reach.has(owner)) return false;
		// What is refused is kept with whoever sent it.
		if (table === 'quarantine' || table === 'commands') return row['account_id'] !== actor.accountId;
		if (actor.role === 'system' && isNew(owner, changed)) return false;
		if (table === 'audit_log') return true;
		// A number of the sequence is in everybody's plan.
		return !(isPolicy && isPlanOf(table, row));
	});
}

function isNew(personId: string, changed: Difference[]): boolean {
	const rows = changed.filter(({ table, row }) => table === 'people' && row['id'] === personId);
	return rows.length === 1 && rows[0]?.side === 'new';
}

function isPlanOf(table: string, row: Record<string, unknown>): boolean {
	return table === 'person_sync' || (table === 'person_records' && row['kind'] === 'plan');
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

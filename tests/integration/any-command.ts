import type { Actor } from '#lib/domain/access/actor.ts';
import { commandRoles } from '#lib/domain/access/permissions.ts';
import { commands, type CommandType } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/time/identifier.ts';
import { everyPayload } from './every-payload.ts';
import { NOW } from './people.ts';
import { idsIn, isUuid, type Dump } from './whole-database.ts';

export const commandTypes = Object.keys(commands) as CommandType[];

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

/** A command by somebody who may give it, mostly, with ids drawn from everything there is. */
export function anyCommand(
	actors: readonly Actor[],
	held: Dump,
	type: CommandType,
	numbers: readonly number[]
) {
	let next = 0;
	const draw: Draw = (below) => (numbers[next++ % numbers.length] ?? 0) % Math.max(1, below);
	const roles: readonly string[] = commandRoles[type];
	const may = actors.filter(({ role }) => roles.includes(role));
	const actor = (draw(20) === 0 ? actors : may)[draw(may.length)] ?? may[0];
	if (!actor) throw new Error(`Nobody may give ${type}`);
	const ids = idsIn(held);
	const payload = filled(everyPayload[type], '', held, ids, draw);
	if (type === 'case.import') aboutSomebody(payload as { person: Named }, held, draw);
	const id = draw(3) === 0 ? newIdentifier() : (ids[draw(ids.length)] ?? newIdentifier());
	const { version } = commands[type];
	const said = draw(4) === 0 ? {} : { personId: somebodyConcerned(payload, held, draw) };
	return {
		actor,
		command: { id, type, version, occurredAt: NOW, timeZone: 'Europe/London', ...said, payload }
	};
}

/** Somebody who has something that the payload names, so that a command can be about it; sometimes anybody, or nobody. */
function somebodyConcerned(payload: unknown, held: Dump, draw: Draw): unknown {
	const people = (held.get('people') ?? []).map(({ id }) => id);
	const named = new Set(JSON.stringify(payload).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g));
	const owners = [...held].flatMap(([table, rows]) =>
		Object.values(homes).includes(table)
			? rows.filter(({ id }) => named.has(String(id))).map((row) => row['person_id'])
			: []
	);
	const concerned = [...new Set(owners)].sort();
	const from = draw(5) === 0 || concerned.length === 0 ? people : concerned;
	return from[draw(from.length + 1)];
}

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

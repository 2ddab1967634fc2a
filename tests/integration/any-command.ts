import type { Actor } from '#lib/domain/access/actor.ts';
import { commands, declared, type CommandType } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { everyPayload } from './every-payload.ts';
import { NOW } from './people.ts';
import { idsIn, isUuid, ownerOf, type Dump } from './whole-database.ts';

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
	planId: 'if_then_plans',
	storyId: 'stories',
	noteIds: 'story_notes',
	relapseId: 'relapses',
	circumstanceChangeId: 'circumstance_changes',
	disagreementId: 'disagreements',
	answerIds: 'answers',
	messageIds: 'messages',
	answers: 'messages',
	alternativeId: 'alternatives',
	agencyId: 'agencies',
	teamId: 'teams',
	custodyId: 'custody_periods',
	pauseId: 'plan_pauses',
	subjectId: 'obstacles',
	replaces: 'practitioners',
	to: 'practitioners',
	awayId: 'practitioners',
	coveredById: 'practitioners',
	coverId: 'covers',
	practitionerId: 'practitioners',
	officerId: 'practitioners',
	officeId: 'offices',
	closedDayId: 'office_closed_days'
};

/** Draws from a fixed row of numbers, so that a run can be told again. */
type Draw = (below: number) => number;

/** Whose things a command is mostly about, and what there is. */
interface World {
	dump: Dump;
	ids: readonly string[];
	whose: unknown;
}

/** A payload with every id in it drawn: mostly one of the right kind and person, sometimes any there is. Versions are those of what was drawn. */
function filled(value: unknown, name: string, world: World, draw: Draw): unknown {
	if (Array.isArray(value)) {
		if (value.length === 0 && name in homes)
			return Array.from({ length: draw(4) }, () => fitting(name, world, draw));
		return value.map((each) => filled(each, name, world, draw));
	}
	if (value !== null && typeof value === 'object') {
		const object: Record<string, unknown> = Object.fromEntries(
			Object.entries(value).map(([key, each]) => [
				key,
				filled(each, key === 'id' ? homeOf(value) : key, world, draw)
			])
		);
		if ('version' in object) object['version'] = versionFor(object, world);
		if ('planId' in object && 'seen' in object) object['seen'] = changeFor(object['planId'], world);
		return object;
	}
	if (typeof value === 'string' && isUuid(value)) return fitting(name, world, draw);
	if (value === null && name in homes && draw(2) === 0) return fitting(name, world, draw);
	return value;
}

/** What something is about or comes of says its kind beside its id. */
function homeOf(value: object): string {
	return 'kind' in value ? `${String(value.kind)}Id` : 'id';
}

function fitting(name: string, { dump, ids, whose }: World, draw: Draw): string {
	const rows = dump.get(homes[name] ?? '') ?? [];
	const own = rows.filter((row) => ownerOf(homes[name] ?? '', row) === whose);
	const from = draw(10) < 8 && own.length > 0 ? own : rows;
	const row = draw(10) < 9 ? from[draw(from.length)] : undefined;
	return row ? String(row['id']) : (ids[draw(ids.length)] ?? newIdentifier());
}

/** The last change of somebody's if-then plan; of one that is not there, any. */
function changeFor(planId: unknown, { dump }: World): unknown {
	const plan = (dump.get('if_then_plans') ?? []).find(({ id }) => id === planId);
	return plan?.['last_change_id'] ?? planId;
}

function versionFor(object: Record<string, unknown>, { dump, whose }: World): unknown {
	for (const [key, id] of Object.entries(object)) {
		const table = key === 'personId' ? 'plans' : homes[key];
		const rows = table === undefined ? [] : (dump.get(table) ?? []);
		const named = rows.filter((each) => (table === 'plans' ? each['person_id'] : each['id']) === id);
		const row = named.find((each) => each['person_id'] === whose) ?? named[0];
		if (row && 'version' in row) return row['version'];
	}
	return object['version'];
}

/** Mostly somebody whose case this actor holds; themselves, where it is a service user. */
function somebodyOf(actor: Actor, dump: Dump, draw: Draw): unknown {
	const people = dump.get('people') ?? [];
	if (actor.role === 'service_user') return actor.personId;
	const practitioner = 'practitionerId' in actor ? actor.practitionerId : null;
	const held = people.filter((person) => person['practitioner_id'] === practitioner);
	const from = draw(5) > 0 && held.length > 0 ? held : people;
	return from[draw(from.length)]?.['id'];
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
	const roles: readonly string[] = declared(type).by;
	const may = actors.filter(({ role }) => roles.includes(role));
	const actor = (draw(20) === 0 ? actors : may)[draw(may.length)] ?? may[0];
	if (!actor) throw new Error(`Nobody may give ${type}`);
	const ids = idsIn(held);
	const whose = somebodyOf(actor, held, draw);
	const payload = filled(everyPayload[type], '', { dump: held, ids, whose }, draw);
	if (type === 'case.import') aboutSomebody(payload as { person: Named }, held, draw);
	const id = draw(3) === 0 ? newIdentifier() : (ids[draw(ids.length)] ?? newIdentifier());
	const { version } = commands[type];
	const people = held.get('people') ?? [];
	// A file says by its own number whose it is.
	const said =
		type === 'case.import' || draw(5) === 0
			? {}
			: { personId: draw(5) > 0 ? whose : people[draw(9)]?.['id'] };
	return {
		actor,
		command: { id, type, version, occurredAt: NOW, timeZone: 'Europe/London', ...said, payload }
	};
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

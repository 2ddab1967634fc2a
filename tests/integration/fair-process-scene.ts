import type { ActorOf } from '#lib/domain/access/actor.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { execute } from '#lib/server/commands/execute.ts';
import type { Dialect } from './databases.ts';
import { warningForm } from './fair-process-payloads.ts';
import {
	envelope,
	give,
	makeMiss,
	makeOrder,
	makePerson,
	makePractitioner,
	makeTeam,
	NOW,
	openStage,
	type MadePerson,
	type MadePractitioner,
	type Stage
} from './people.ts';

export const DAY_MS = 86_400_000;

type Form = Omit<PayloadOf<'event.decide'>, 'eventId' | 'version'>;

/** A team with an officer and a manager, and one person of theirs, on a community order. */
export interface Scene extends Stage {
	teamId: string;
	officer: MadePractitioner;
	manager: ActorOf<'manager'>;
	dan: MadePerson;
	/** An appointment missed three days ago. @returns the id of its event */
	miss(): Promise<string>;
	tell(eventId: string, more?: Partial<PayloadOf<'account.give'>>, at?: number): Promise<void>;
	decide(eventId: string, form: Form): Promise<void>;
	version(eventId: string): Promise<number>;
	/** Missed, told and warned. */
	warn(): Promise<string>;
	/** Missed, told and referred: a manager has still to countersign. */
	refer(): Promise<string>;
}

export async function openScene(dialect: Dialect): Promise<Scene> {
	const stage = await openStage(dialect);
	const { database } = stage;
	const teamId = await makeTeam(database, 'North');
	const officer = await makePractitioner(database, 'Officer', teamId);
	const manager = {
		...(await makePractitioner(database, 'Manager', teamId)).actor,
		role: 'manager' as const
	};
	const dan = await makePerson(database, officer, 'Dan');
	await makeOrder(database, dan.actor.personId, 'community_order');
	const made = { ...stage, teamId, officer, manager, dan };
	const version = (eventId: string) => versionOf(made, eventId);
	const decide = async (eventId: string, form: Form) => {
		await give(database, officer.actor, 'event.decide', {
			eventId,
			version: await version(eventId),
			...form
		});
	};
	const tell: Scene['tell'] = async (eventId, more = {}, at = NOW) => {
		const said = {
			eventId,
			categories: ['ill' as const],
			wishes: [],
			words: 'I was ill',
			proof: '',
			...more
		};
		const { code } = await execute(database, dan.actor, envelope('account.give', said, at), NOW);
		if (code !== null) throw new Error(`The account was refused: ${code}`);
	};
	const decided = async (form: Form) => {
		const eventId = await missOf(made);
		await tell(eventId);
		await decide(eventId, form);
		return eventId;
	};
	return {
		...made,
		miss: () => missOf(made),
		tell,
		decide,
		version,
		warn: () => decided(warningForm),
		refer: () => decided({ ...warningForm, action: 'referral', statutory: null })
	};
}

type Made = Pick<Scene, 'database' | 'officer' | 'dan'>;

async function missOf({ database, officer, dan }: Made): Promise<string> {
	const appointmentId = await makeMiss(database, dan.actor.personId, NOW - 3 * DAY_MS);
	const outcome = { appointmentId, code: 'failed_to_attend', reason: null, facts: '' } as const;
	await give(database, officer.actor, 'outcome.record', outcome);
	const event = await database.kysely
		.selectFrom('compliance_events')
		.select('id')
		.where('appointment_id', '=', appointmentId)
		.executeTakeFirstOrThrow();
	return event.id;
}

async function versionOf({ database }: Made, eventId: string): Promise<number> {
	const { version } = await database.kysely
		.selectFrom('compliance_events')
		.select('version')
		.where('id', '=', eventId)
		.executeTakeFirstOrThrow();
	return version;
}

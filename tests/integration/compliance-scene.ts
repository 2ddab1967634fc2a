import type { Actor, ActorOf } from '#lib/domain/access/actor.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { execute } from '#lib/server/commands/execute.ts';
import type { Executed } from '#lib/server/commands/handling/executed.ts';
import type { Dialect } from './databases.ts';
import { warningForm } from './compliance-payloads.ts';
import { envelope, makeMiss, makeOrder, makePractitioner, NOW } from './people.ts';
import { openScene, type Scene } from './scene.ts';

export const DAY_MS = 86_400_000;

export type DecisionForm = Omit<PayloadOf<'event.decide'>, 'eventId' | 'version'>;

/** The officer's team has a manager, and Dan is on a community order. */
export interface FairProcessScene extends Scene {
	manager: ActorOf<'manager'>;
	/** An appointment missed three days ago. @returns the id of its event */
	miss(): Promise<string>;
	/** Records that an appointment was missed. @returns the id of its event */
	recordMiss(appointmentId: string, now?: number): Promise<string>;
	tell(eventId: string, more?: Partial<PayloadOf<'account.give'>>, at?: number): Promise<void>;
	decide(eventId: string, form: DecisionForm, now?: number): Promise<void>;
	tryToDecide(eventId: string, form: DecisionForm, actor?: Actor, now?: number): Promise<Executed>;
	version(eventId: string): Promise<number>;
	/** Missed, told and warned. */
	warn(): Promise<string>;
	/** Missed, told and referred: a manager has still to countersign. */
	refer(): Promise<string>;
}

export async function openFairProcess(dialect: Dialect): Promise<FairProcessScene> {
	const scene = await openScene(dialect);
	const { database, dan } = scene;
	const { actor } = await makePractitioner(database, 'Manager', scene.teamId);
	await makeOrder(database, dan.actor.personId, 'community_order');

	const recordMiss: FairProcessScene['recordMiss'] = async (appointmentId, now) => {
		const outcome = { appointmentId, code: 'failed_to_attend', reason: null, facts: '' } as const;
		await scene.order('outcome.record', outcome, scene.officer.actor, now);
		return eventAboutMiss(scene, appointmentId);
	};
	const miss = async () => recordMiss(await makeMiss(database, dan.actor.personId, NOW - 3 * DAY_MS));
	const version = (eventId: string) => versionOf(scene, eventId);
	const tryToDecide: FairProcessScene['tryToDecide'] = async (eventId, form, by, now) =>
		scene.tryTo('event.decide', { eventId, version: await version(eventId), ...form }, by, now);
	const decide: FairProcessScene['decide'] = async (eventId, form, now) => {
		const payload = { eventId, version: await version(eventId), ...form };
		await scene.order('event.decide', payload, scene.officer.actor, now);
	};
	const tell: FairProcessScene['tell'] = async (eventId, more = {}, at = NOW) => {
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
	const decided = async (form: DecisionForm) => {
		const eventId = await miss();
		await tell(eventId);
		await decide(eventId, form);
		return eventId;
	};
	return {
		...scene,
		manager: { ...actor, role: 'manager' },
		miss,
		recordMiss,
		tell,
		decide,
		tryToDecide,
		version,
		warn: () => decided(warningForm),
		refer: () => decided({ ...warningForm, action: 'referral', statutory: null })
	};
}

async function eventAboutMiss({ database }: Scene, appointmentId: string): Promise<string> {
	const event = await database.kysely
		.selectFrom('compliance_events')
		.select('id')
		.where('appointment_id', '=', appointmentId)
		.executeTakeFirstOrThrow();
	return event.id;
}

async function versionOf({ database }: Scene, eventId: string): Promise<number> {
	const { version } = await database.kysely
		.selectFrom('compliance_events')
		.select('version')
		.where('id', '=', eventId)
		.executeTakeFirstOrThrow();
	return version;
}

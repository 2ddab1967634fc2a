import type { Actor } from '#lib/domain/access/actor.ts';
import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import type { RecordKind, RecordOf, SnapshotRecord } from '#lib/domain/records/records.ts';
import { assembleSnapshot, bodiesOf, type Snapshot } from '#lib/domain/records/snapshot.ts';
import { execute } from '#lib/server/commands/execute.ts';
import type { Executed } from '#lib/server/commands/handling/executed.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import type { Dialect } from './databases.ts';
import {
	envelope,
	give,
	makePerson,
	makePractitioner,
	makeTeam,
	NOW,
	openStage,
	type MadePerson,
	type MadePractitioner,
	type Stage
} from './people.ts';

/** An officer of a team who holds the case of Dan, and a practitioner who is a stranger to it. */
export interface Scene extends Stage {
	teamId: string;
	officer: MadePractitioner;
	stranger: MadePractitioner;
	dan: MadePerson;
	/** Gives a command, the officer's unless told otherwise, and expects it to be carried out. @returns its id */
	order<Type extends CommandType>(
		type: Type,
		payload: PayloadOf<Type>,
		actor?: Actor,
		now?: number
	): Promise<string>;
	/** The same, for a command that may be refused. */
	tryTo<Type extends CommandType>(
		type: Type,
		payload: PayloadOf<Type>,
		actor?: Actor,
		now?: number
	): Promise<Executed>;
	/** All that Dan's phone would be sent. */
	records(): Promise<SnapshotRecord[]>;
	phone(): Promise<Snapshot>;
	onPhone<Kind extends RecordKind>(kind: Kind, id: string): Promise<RecordOf<Kind> | undefined>;
}

export async function openScene(dialect: Dialect): Promise<Scene> {
	const stage = await openStage(dialect);
	const { database } = stage;
	const teamId = await makeTeam(database, 'North');
	const officer = await makePractitioner(database, 'Officer', teamId);
	const stranger = await makePractitioner(database, 'Stranger');
	const dan = await makePerson(database, officer, 'Dan');
	const records = async () => {
		const sent = await readSync(database.kysely, dan.actor.personId, null, NOW);
		return bodiesOf(sent.records);
	};
	return {
		...stage,
		teamId,
		officer,
		stranger,
		dan,
		order: (type, payload, actor = officer.actor, now = NOW) => give(database, actor, type, payload, now),
		tryTo: (type, payload, actor = officer.actor, now = NOW) =>
			execute(database, actor, envelope(type, payload, now), now),
		records,
		phone: async () => assembleSnapshot(await records()),
		onPhone: async <Kind extends RecordKind>(kind: Kind, id: string) =>
			(await records()).find((record): record is RecordOf<Kind> => record.kind === kind && record.id === id)
	};
}

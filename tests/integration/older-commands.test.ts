import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newEntry } from '#lib/device/new-entry.ts';
import { pendingOf } from '#lib/device/pending.ts';
import { createQueue } from '#lib/device/queue.ts';
import type { Entry } from '#lib/device/entry.ts';
import { changed } from '#lib/device/change.ts';
import { replyOf } from '#lib/device/transport.ts';
import { overlay } from '#lib/domain/commands/optimistic.ts';
import { personCommands } from '#lib/domain/commands/person-commands.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { dialects } from './databases.ts';
import { makePerson, makePractitioner, type MadePerson } from './people.ts';
import { startRealServer, type RealServer } from './real-server.ts';

interface OfOlder {
	payload: object;
	/** Of which record it then is, and what that says. */
	effect: { id?: string; says: object };
}
type Queued<Older extends readonly unknown[]> = { [At in keyof Older]: (dan: MadePerson) => OfOlder };

/** What a phone has in its queue of each older version of each command, the first first. A missing one does not compile. */
const queued: {
	[
		Type in keyof typeof personCommands as (typeof personCommands)[Type]['older'] extends readonly []
			? never
			: Type
	]: Queued<(typeof personCommands)[Type]['older']>;
} = {
	'positive_change.record': [
		() => ({
			payload: { area: 'drug_use', words: 'I walked on', strength: '' },
			effect: {
				says: { changeKind: 'went_well', area: 'drug_use', words: 'I walked on', noticedBy: null }
			}
		})
	],
	'reflection.record': [
		() => ({
			payload: { about: { kind: 'life' }, prompt: 'own_words', words: '', feeling: 'ok' },
			effect: { says: { words: '', feeling: 'ok', wouldRatherTalk: false } }
		})
	],
	'step.claim': [
		(dan) => ({
			payload: { stepId: dan.stepId, words: 'Went on Friday' },
			effect: { id: dan.stepId, says: { claim: { words: 'Went on Friday', doneOn: null, answer: null } } }
		})
	]
};

const versions = Object.entries(queued).flatMap(([type, older]) =>
	older.map((of, index) => [type, index + 1, of] as const)
);

describe.each([...dialects])('an entry that a phone queued under an older version, on %s', (dialect) => {
	let server: RealServer;
	let dan: MadePerson;
	let cookie: string;

	beforeAll(async () => {
		server = await startRealServer(dialect);
	});
	afterAll(() => server.close());
	beforeEach(async () => {
		dan = await makePerson(server.database, await makePractitioner(server.database, 'Officer'), 'Dan');
		cookie = await server.signIn(dan.actor);
	});

	function entryOf(type: string, version: number, payload: object): Entry {
		const template = newEntry('answer.read', { answerIds: [] }, Date.now());
		const command = { ...(JSON.parse(template.body.command) as object), type, version, payload };
		return { ...template, body: { command: JSON.stringify(command) } };
	}

	/** The phone's own queue, sending to the real route. */
	async function flush(rows: Map<string, Entry>) {
		const queue = createQueue({
			personId: dan.actor.personId,
			store: {
				unsent: async () => [...rows.values()].filter(({ state }) => state === 'queued'),
				begin: async (ids) =>
					ids.map((id) => {
						const entry: Entry = { ...rows.get(id)!, state: 'sending', attempts: 1 };
						rows.set(id, entry);
						return entry;
					}),
				finish: async (changes) => {
					for (const change of changes) rows.set(change.id, changed(rows.get(change.id)!, change)!);
				}
			},
			send: async (body) => {
				const headers = { cookie, origin: server.url, 'content-type': 'application/json' };
				return replyOf(await fetch(`${server.url}/api/v1/commands`, { method: 'POST', headers, body }));
			},
			exclusively: (work) => work(),
			now: Date.now,
			random: () => 0.5
		});
		return queue.flush({ urgent: true });
	}

	const records = async () => {
		const answer = await fetch(`${server.url}/api/v1/snapshot`, { headers: { cookie } });
		return ((await answer.json()) as { records: { body: SnapshotRecord }[] }).records.map(({ body }) => body);
	};

	it.each(versions)('%s of version %i arrives, once, and has its effect', async (type, version, of) => {
		const { payload, effect } = of(dan);
		const entry = entryOf(type, version, payload);
		const rows = new Map([[entry.id, entry]]);
		expect(await flush(rows)).toEqual({ kind: 'empty' });
		expect(rows.get(entry.id)).toMatchObject({ state: 'acked', answer: { status: 'created' } });
		const changed = (await records()).find(({ id }) => id === (effect.id ?? entry.id));
		expect(changed).toMatchObject(effect.says);
		// Sent again, as after an answer that was lost, it is the same command.
		rows.set(entry.id, entry);
		await flush(rows);
		expect(rows.get(entry.id)).toMatchObject({ state: 'acked', answer: { status: 'duplicate' } });
	});

	it.each(versions)('%s of version %i is shown while it waits', async (type, version, of) => {
		const { payload, effect } = of(dan);
		const entry = entryOf(type, version, payload);
		const plan = { kind: 'step', id: dan.stepId, claim: null } as SnapshotRecord;
		const shown = [...overlay([plan], pendingOf([entry], { clockOffset: 0 }, Date.now()))];
		expect(shown.find(({ id }) => id === (effect.id ?? entry.id))).toMatchObject(effect.says);
	});

	it.each([0, 3, 99])('version %i, which there is not, is refused and kept', async (version) => {
		const entry = entryOf('step.claim', version, { stepId: dan.stepId, words: '' });
		const rows = new Map([[entry.id, entry]]);
		await flush(rows);
		expect(rows.get(entry.id)).toMatchObject({
			state: 'needs_attention',
			answer: { code: 'unknown_version' }
		});
		const kept = server.database.kysely.selectFrom('quarantine').select('reason');
		expect(await kept.where('command_id', '=', entry.id).execute()).toEqual([{ reason: 'unknown_version' }]);
	});

	it('today’s says the day it was done; a day to come is left out, and the rest stands', async () => {
		const claim = (doneOn: string) =>
			newEntry('step.claim', { stepId: dan.stepId, words: 'Done', doneOn }, Date.now(), newIdentifier());
		for (const [day, kept] of [
			['2026-01-15', '2026-01-15'],
			['2099-01-01', null]
		] as const) {
			const entry = claim(day);
			await flush(new Map([[entry.id, entry]]));
			expect((await records()).find(({ id }) => id === dan.stepId)).toMatchObject({
				claim: { words: 'Done', doneOn: kept }
			});
		}
	});
});

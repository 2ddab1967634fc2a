import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEEPEST, LONGEST_WORDS } from '#lib/domain/text/bounds.ts';
import { commands, mayCommand, type CommandType } from '#lib/domain/commands/commands.ts';
import type { CommandResult } from '#lib/domain/commands/envelope.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { dialects } from './databases.ts';
import { reported } from './import-scene.ts';
import { fairProcessPayloads } from './compliance-payloads.ts';
import { busReport, envelope, makePerson, makePractitioner, NOW, type MadePerson } from './people.ts';
import { planPayloads } from './plan-payloads.ts';
import { startRealServer, type RealServer } from './real-server.ts';
import { openScene, type Scene } from './scene.ts';

const nested = (levels: number): unknown => (levels === 0 ? 'bottom' : { in: nested(levels - 1) });

/** Deeper than anything of ours could write out. */
const abyss = '{"in":'.repeat(5_000) + '0' + '}'.repeat(5_000);

describe.each([...dialects])('what is sent, on %s', (dialect) => {
	let server: RealServer;
	let dan: MadePerson;
	let cookie: string;

	beforeAll(async () => {
		server = await startRealServer(dialect);
		dan = await makePerson(server.database, await makePractitioner(server.database, 'Officer'), 'Dan');
		cookie = await server.signIn(dan.actor);
	});
	afterAll(() => server.close());

	const call = (path: string, init: RequestInit = {}) =>
		fetch(server.url + path, {
			redirect: 'manual',
			...init,
			headers: { cookie, origin: server.url, accept: 'text/html', ...(init.headers as object) }
		});
	const send = async (items: unknown[]): Promise<CommandResult[]> => {
		const response = await call('/api/v1/commands', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ personId: dan.actor.personId, commands: items }).replace('"ABYSS"', abyss)
		});
		expect(response.status).toBe(200);
		return ((await response.json()) as { results: CommandResult[] }).results;
	};
	const good = (words: unknown, more: object = {}) => ({
		...envelope(
			'positive_change.record',
			{ changeKind: 'went_well', area: null, words: 'x', strength: '', noticedBy: null },
			Date.now()
		),
		payload: { changeKind: 'went_well', area: null, words, strength: '', noticedBy: null, ...more }
	});
	const kept = async (id: string) => {
		const query = server.database.kysely.selectFrom('positive_changes').select('words');
		return (await query.where('id', '=', id).executeTakeFirst())?.words;
	};

	it.each([
		['U+0000', 'nul \u0000 inside', 'nul  inside'],
		['half of a surrogate pair', 'half \ud83d of one', 'half  of one'],
		['another control character', 'bell\u0007', 'bell']
	])('%s is left out, which the answer says, and the others arrive', async (_name, words, left) => {
		const items = [good('good before'), good(words), good('good after')];
		const results = await send(items);
		expect(results.map(({ status, cleaned }) => [status, cleaned])).toEqual([
			['created', undefined],
			['created', true],
			['created', undefined]
		]);
		expect(await kept(items[1]?.id ?? '')).toBe(left);
		expect((await send(items)).map(({ status }) => status)).toEqual(['duplicate', 'duplicate', 'duplicate']);
	});

	it('a batch with U+0000 in the middle is answered item by item, the same on both databases', async () => {
		const told = reported<object[]>('api-nul-batch');
		const items = told.map((item) => ({ ...item, id: newIdentifier() }));
		const results = await send(items);
		expect(results.map(({ id, status, code, cleaned }) => [id, status, code, cleaned ?? false])).toEqual([
			[items[0]?.id, 'created', null, false],
			[items[1]?.id, 'created', null, true],
			[items[2]?.id, 'created', null, false]
		]);
		expect(await kept(items[1]?.id ?? '')).toBe('I cooked  for two');
	});

	it.each([
		['U+200B', '\u200b'],
		['soft hyphens', '\u00ad\u00ad'],
		['a byte order mark', '\ufeff'],
		['bidi controls', '\u202e\u2066\u200f'],
		['a filler', '\u3164 \u2800'],
		['U+0000 alone', '\u0000']
	])('%s is nothing that anybody wrote', async (_name, words) => {
		const [result] = await send([good(words)]);
		expect(result).toMatchObject({ status: 'rejected', code: 'words_missing' });
	});

	it('letters of every script, and pictures made of several, are kept as they are', async () => {
		for (const words of ['Ŵy â ô', 'می‌خواهم', '👩‍👩‍👧 🏳️‍🌈', 'نعم\u200f!', 'co\u00adoperate']) {
			const item = good(words);
			expect(await send([item])).toMatchObject([{ status: 'created' }]);
			expect(await kept(item.id)).toBe(words);
		}
	});

	it('what is too deep, too long or no number of ours is refused by itself, and kept', async () => {
		const items = [
			good('before'),
			good('x', { more: nested(DEEPEST + 1) }),
			{ ...good('deep'), payload: 'ABYSS' },
			good('x'.repeat(LONGEST_WORDS + 1)),
			{ ...good('x'), version: 99_999_999_999 },
			{ ...good('x'), timeZone: 'Europe/\u0000London' },
			{ ...good('x'), type: 'a\u0000b' },
			good('after')
		];
		const results = await send(items);
		expect(results.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
		expect(results.map(({ code }) => code)).toEqual([
			null,
			'malformed',
			'malformed',
			'words_too_long',
			'malformed',
			'malformed',
			'malformed',
			null
		]);
		const put = server.database.kysely.selectFrom('quarantine').select('command_id');
		const aside = (await put.execute()).map(({ command_id }) => command_id);
		for (const { id } of items.slice(1, -1)) expect(aside).toContain(id);
	});

	it('a form without script means the same', async () => {
		const post = (words: string) =>
			call('/me/went-well?/record', {
				method: 'POST',
				headers: { 'content-type': 'application/x-www-form-urlencoded' },
				body: new URLSearchParams({ commandId: newIdentifier(), words, strength: '' }).toString()
			});
		expect((await post('nul \u0000 inside')).status).toBe(303);
		const empty = await post('\u200b');
		expect(empty.status).toBe(422);
		expect(await empty.text()).toContain('error-summary');
	});

	it.each(['/me/appointments/%00/calendar.ics', '/me/plan/%00', '/me?x=%00', '/api/v1/sync?since=%00'])(
		'%s is not there',
		async (path) => expect((await call(path)).status).toBe(404)
	);
});

const validPayloads: Partial<Record<CommandType, unknown>> = {
	'obstacle.report': busReport,
	'positive_change.record': {
		changeKind: 'went_well',
		area: null,
		words: 'Good',
		strength: '',
		noticedBy: null
	},
	'reflection.record': {
		about: { kind: 'life' },
		prompt: 'own_words',
		words: 'Well',
		feeling: null,
		wouldRatherTalk: true
	},
	'problem.think_through': {
		about: { kind: 'life' },
		categories: ['phone'],
		feeling: null,
		words: 'It died',
		options: ['Charge it'],
		willTry: 'Charge it at work',
		if: 'It is at ten'
	},
	'if_then_plan.keep': {
		about: { kind: 'life' },
		categories: ['phone'],
		if: 'It is at ten',
		then: 'charge it',
		from: null
	},
	'relapse.report': { substance: 'drink', safeNow: 'yes', wanted: [], words: '' },
	'circumstance.say': {
		topic: 'work',
		chosen: ['monday'],
		words: 'Shifts',
		fromTime: '06:00',
		untilTime: '14:00',
		ended: false,
		seen: null
	},
	'circumstance_change.tell': {
		changed: ['home'],
		since: null,
		toldOn: '2026-11-23',
		wanted: [],
		words: ''
	},
	'step.claim': { stepId: newIdentifier(), words: '', doneOn: '2026-11-20' },
	'compliance_setting.set': { teamId: null, setting: 'evidenceWindowDays', value: 10, reason: 'Slow post' },
	'reply_setting.set': { teamId: null, setting: 'replyWithinWorkingDays', value: 3, reason: 'Few of us' },
	...planPayloads,
	...fairProcessPayloads
};

const odd = fc.oneof(
	fc.constantFrom<unknown>(
		'\u0000',
		'a\u0000b',
		'\ud800',
		'\u200b',
		'',
		'0001-01-01',
		'9999-12-31',
		'2026-02-30',
		-1,
		1e308,
		2 ** 31,
		2 ** 53,
		9_000_000_000_000_000,
		0.5,
		null,
		[],
		{},
		true
	),
	fc.string({ unit: 'binary', maxLength: 20 }),
	fc.integer({ min: 1, max: 60 }).map(nested),
	fc.integer({ min: 1, max: 400 }).map((length) => Array.from({ length }, () => 'fares')),
	fc.constant('x'.repeat(200_000))
);

/** One value somewhere in a valid command, replaced. */
function withOdd(value: unknown, path: readonly number[], replacement: unknown): unknown {
	const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
	const [step, ...rest] = path;
	const key = step === undefined || keys.length === 0 ? undefined : keys[step % keys.length];
	if (key === undefined) return replacement;
	const container = value as Record<string, unknown>;
	const changed = withOdd(container[key], rest, replacement);
	return Array.isArray(value)
		? value.map((part, at) => (String(at) === key ? changed : part))
		: { ...container, [key]: changed };
}

describe('any odd value anywhere in any command', () => {
	let scenes: Scene[];
	beforeAll(async () => {
		scenes = await Promise.all(dialects.map((dialect) => openScene(dialect)));
	});
	afterAll(() => Promise.all(scenes.map((scene) => scene.close())));

	it('gets the same answer on both databases, and never an error', { timeout: 120_000 }, async () => {
		const types = Object.keys(validPayloads) as CommandType[];
		const path = fc.array(fc.nat(20), { minLength: 1, maxLength: 4 });
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...types), path, odd, async (type, where, replacement) => {
				const command = {
					id: newIdentifier(),
					type,
					version: commands[type].version,
					occurredAt: NOW,
					timeZone: 'Europe/London',
					payload: validPayloads[type]
				};
				const input = withOdd(command, where, replacement);
				const answers = await Promise.all(scenes.map((scene) => answerIn(scene, type, input)));
				expect(answers[1]).toEqual(answers[0]);
			}),
			{ numRuns: 300 }
		);
	});

	/** By whoever may give it. */
	async function answerIn(scene: Scene, type: CommandType, input: unknown) {
		const administrator = { role: 'administrator', accountId: 'admin', name: 'Admin' } as const;
		const actor = [scene.dan.actor, scene.officer.actor].find(({ role }) => mayCommand(role, type));
		const { status, code } = await execute(scene.database, actor ?? administrator, input, NOW);
		return { status, code };
	}
});

import { expect, test } from 'vitest';
import { directTo } from './direct.ts';
import { newEntry } from './new-entry.ts';
import type { Reply } from './verdict.ts';

const PERSON = '01890a5d-ac96-774b-bcce-b302099a8057';
const entryOf = (words: string, at: number, id?: string) =>
	newEntry(
		'positive_change.record',
		{ changeKind: 'went_well', area: null, words, strength: '', noticedBy: null },
		at,
		id
	);

function answer(status: number, item?: object): (body: string) => Promise<Reply> {
	return async (body) => {
		const { commands } = JSON.parse(body) as { commands: { id: string }[] };
		const results = commands.map(({ id }) => ({ id, code: null, receipt: null, receivedAt: null, ...item }));
		return {
			status,
			ours: true,
			retryAfterMs: null,
			body: status === 200 ? { results } : { code: 'too_large' }
		};
	};
}

test.for([
	['taken', answer(200, { status: 'created', receipt: 'K7Q', receivedAt: 9 }), 'taken'],
	['taken before', answer(200, { status: 'duplicate', receipt: 'K7Q', receivedAt: 9 }), 'taken'],
	['refused', answer(200, { status: 'rejected', code: 'words_missing' }), 'refused'],
	['busy', answer(200, { status: 'busy', code: 'busy' }), 'unknown'],
	['failed over', answer(200, { status: 'failed', code: 'unexpected' }), 'unknown'],
	['too long', answer(413), 'refused'],
	['signed out', answer(401), 'unknown'],
	['not there', () => Promise.reject(new TypeError('network')), 'unknown']
] as const)('an entry that was %s', async ([, send, kind]) => {
	await expect(directTo(PERSON, send)(entryOf('good', 1))).resolves.toMatchObject({ kind });
});

test('tried again with the same words it is the same command, and with others another', async () => {
	const sent: string[] = [];
	const lost = (body: string) => {
		sent.push(JSON.stringify((JSON.parse(body) as { commands: unknown }).commands));
		return Promise.reject(new TypeError('network'));
	};
	const send = directTo(PERSON, lost);
	const { id } = entryOf('good', 1);
	await send(entryOf('good', 1, id));
	await send(entryOf('good', 2, id));
	await send(entryOf('better', 3, id));
	expect(sent[1]).toBe(sent[0]);
	expect(sent[2]).not.toBe(sent[0]);
});

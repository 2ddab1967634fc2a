import type { CommandResult } from '#lib/domain/commands/envelope.ts';
import type { Mutations } from './simulated-store.ts';
import type { Reply } from './verdict.ts';

/**
 * `crashes_server`: the database throws over it. `has_no_name`: its envelope cannot be read, so that the answer names
 * no id. Both as the real route does it: what came before in the batch is written, and what comes after may not be.
 */
export type Nature = 'good' | 'refused' | 'crashes_server' | 'has_no_name';

export interface Written {
	id: string;
	at: number;
	nature: Nature;
}

/** A server that is sometimes busy, signed out, broken or put back from its backup. */
export function createServer({ dedupesByTime = false }: Mutations, random: () => number) {
	let applied: Written[] = [];
	let backup: Written[] = [];
	let epoch = 1;
	let signedIn = true;
	const sameEntry = (a: Written, b: Written) => (dedupesByTime ? a.at === b.at : a.id === b.id);

	function receive(entries: readonly Written[]): Reply {
		const answer = (status: number, body: unknown): Reply => ({
			status,
			ours: true,
			retryAfterMs: null,
			body
		});
		if (!signedIn) return answer(401, { code: 'signed_out' });
		// A full disk, or a lock held too long: whatever it could not write has an answer of its own.
		const busyFrom = random() < 0.1 ? Math.floor(random() * entries.length) : entries.length;
		const crash = entries.findIndex(({ nature }) => nature === 'crashes_server');
		if (crash === -1 || random() < 0.4)
			return answer(200, { results: entries.map((one, at) => (at >= busyFrom ? busy(one) : take(one))) });
		entries.slice(0, crash).forEach(take);
		// The mark is lost where the error comes from around our route, or from a proxy.
		return { ...answer(500, { code: 'unexpected' }), ours: random() < 0.5 };
	}

	function busy({ id }: Written): CommandResult {
		return { id, status: 'busy', code: 'busy', receipt: null, receivedAt: null };
	}

	function take(entry: Written): CommandResult {
		const seen = applied.some((other) => sameEntry(other, entry));
		const base = { id: entry.id, code: null, receipt: 'R', receivedAt: 1 };
		const refused = { ...base, status: 'rejected' as const, receipt: null };
		if (entry.nature === 'refused') return { ...refused, code: 'words_missing' };
		if (entry.nature === 'crashes_server') return { ...refused, status: 'failed', code: 'unexpected' };
		if (entry.nature === 'has_no_name') return { ...refused, id: '', code: 'malformed' };
		if (!seen) applied.push(entry);
		return { ...base, status: seen ? 'duplicate' : 'created' };
	}

	return {
		receive,
		epoch: () => epoch,
		signIn: (value: boolean) => (signedIn = value),
		backUp: () => (backup = [...applied]),
		restore: () => {
			applied = [...backup];
			epoch += 1;
		},
		timesApplied: (id: string) => applied.filter((entry) => entry.id === id).length
	};
}

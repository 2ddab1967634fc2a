import { batchText } from './batch.ts';
import type { Entry, EntryAnswer } from './entry.ts';
import { sendCommands } from './transport.ts';
import { judge } from './verdict.ts';

/** What became of an entry that this phone could not keep and offered to the server at once. */
export type DirectOutcome =
	| { kind: 'taken'; entry: Entry }
	| { kind: 'refused'; code: string | null }
	/** Nobody can say that it arrived. */
	| { kind: 'unknown' };

export type SendDirectly = (entry: Entry) => Promise<DirectOutcome>;

/** Sends single entries of one person past the outbox. A second try with the same words is the same command. */
export function directTo(personId: string, send = sendCommands): SendDirectly {
	const tried = new Map<string, Entry>();
	return async (entry) => {
		const before = tried.get(entry.id);
		const one = before && wordsOf(before) === wordsOf(entry) ? before : entry;
		tried.set(one.id, one);
		const reply = await send(batchText(personId, [one], Date.now())).catch(() => null);
		const verdict = judge(reply, [one.id]);
		if (verdict.kind === 'split') return { kind: 'refused', code: verdict.code };
		const result = verdict.kind === 'answered' ? verdict.results[0] : undefined;
		if (!result || result.status === 'busy' || result.status === 'failed') return { kind: 'unknown' };
		const { status, code, receipt, receivedAt } = result;
		if (status !== 'created' && status !== 'duplicate') return { kind: 'refused', code };
		const answer: EntryAnswer = { status, code, receipt, receivedAt };
		return { kind: 'taken', entry: { ...one, state: 'acked', answer } };
	};
}

/** Everything but the moment of the tap. */
function wordsOf({ body }: Entry): string {
	const { type, payload } = JSON.parse(body.command) as { type: string; payload: unknown };
	return JSON.stringify([type, payload]);
}

import { LARGEST_BATCH } from '#lib/domain/commands/envelope.ts';
import type { Entry } from './entry.ts';

const ENVELOPE_BYTES = 100;

/** The oldest entries that fit one request. The first always does: the server says so if it is too large. */
export function chooseBatch(due: readonly Entry[], items: number): Entry[] {
	const encoder = new TextEncoder();
	let bytes = ENVELOPE_BYTES;
	const end = due.slice(0, items).findIndex((entry, index) => {
		bytes += encoder.encode(textOf(entry)).length + 1;
		return index > 0 && bytes > LARGEST_BATCH.bytes;
	});
	return due.slice(0, end === -1 ? items : end);
}

/** @param sentAt this device's clock, right or wrong */
export function batchText(personId: string, batch: readonly Entry[], sentAt: number): string {
	return `{"personId":${JSON.stringify(personId)},"sentAt":${sentAt},"commands":[${batch.map(textOf).join(',')}]}`;
}

/** A damaged row is sent as it is: the server says that it cannot read it, and the others go on. */
function textOf({ body }: Entry): string {
	return String((body as Entry['body'] | undefined)?.command);
}

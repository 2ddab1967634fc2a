import type { ShownRecords } from '#lib/domain/declarations/on-phone.ts';
import { recordKey } from '#lib/domain/records/record-key.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import type { Tap } from '#lib/domain/time/tap.ts';
import type { Command } from './commands.ts';
import { onPhoneOf } from './on-phone.ts';

/** A command that this phone holds and whose effect has not come back in a sync. */
export interface PendingCommand {
	command: Command;
	/** When it was tapped, as far as it can be known. */
	tap: Tap;
	/** What the server said when it took the command; null while it is only on this phone. */
	receivedAt: number | null;
	receipt: string | null;
	/** The server will not take it as it is. */
	refused: boolean;
}

/**
 * A person's records as they see them: what the server sent, with their own unconfirmed commands laid over it. Nothing
 * is stored, so a sync can neither lose nor double an effect. A refused command shows what it would have added, never
 * a change to what the server holds: that change did not happen.
 */
export function overlay(
	records: Iterable<SnapshotRecord>,
	pending: Iterable<PendingCommand>
): SnapshotRecord[] {
	const shown = new Shown(records);
	for (const { command, ...rest } of pending) {
		const { adds, changes } = onPhoneOf(command.type);
		const given = { ...rest, id: command.id, payload: command.payload };
		adds?.(shown, given);
		if (!given.refused) changes?.(shown, given);
	}
	return shown.all();
}

type OfKind<Kind> = Extract<SnapshotRecord, { kind: Kind }>;

class Shown implements ShownRecords<SnapshotRecord> {
	readonly #records: Map<string, SnapshotRecord>;

	constructor(records: Iterable<SnapshotRecord>) {
		this.#records = new Map([...records].map((record) => [recordKey(record), record]));
	}

	all(): SnapshotRecord[] {
		return [...this.#records.values()];
	}

	add(record: SnapshotRecord): void {
		if (!this.#records.has(recordKey(record))) this.#records.set(recordKey(record), record);
	}

	change<Kind extends SnapshotRecord['kind']>(
		kind: Kind,
		id: string,
		next: (record: OfKind<Kind>) => OfKind<Kind>
	): void {
		const record = this.#records.get(recordKey({ kind, id }));
		if (record) this.#records.set(recordKey(record), next(record as OfKind<Kind>));
	}

	changeEach<Kind extends SnapshotRecord['kind']>(
		kind: Kind,
		next: (record: OfKind<Kind>) => OfKind<Kind>
	): void {
		for (const { kind: found, id } of this.all()) if (found === kind) this.change(kind, id, next);
	}
}

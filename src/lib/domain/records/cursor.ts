/** Where a phone is up to. `epoch` names this life of the database: a restore from backup begins a new one. */
export interface Cursor {
	epoch: string;
	revision: number;
}

/** Written as text because a phone must treat it as opaque. */
export function writeCursor({ epoch, revision }: Cursor): string {
	return `${epoch}.${revision.toString(36)}`;
}

/** Null when the text is no cursor of ours: the phone then gets everything. */
export function readCursor(text: string | null): Cursor | null {
	const match = /^([0-9a-z-]{1,64})\.([0-9a-z]{1,11})$/.exec(text ?? '');
	return match?.[1] && match[2] ? { epoch: match[1], revision: Number.parseInt(match[2], 36) } : null;
}

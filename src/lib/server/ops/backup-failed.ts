/**
 * `disk_full`: no room for it. `not_written`: its disk took it otherwise not. `damaged`: the copy is not whole, so the database may not be
 * either. `busy`: another one is being made.
 */
export type BackupFailure = 'disk_full' | 'not_written' | 'damaged' | 'busy';

/** A backup that could not be made. Those of before are all there, and nothing is left of this one. */
export class BackupFailed extends Error {
	override name = 'BackupFailed';
	readonly code: BackupFailure;
	constructor(code: BackupFailure, words: string, cause?: unknown) {
		super(words, { cause });
		this.code = code;
	}
}

/** How a process that only makes a backup ends, so that whoever started it knows why. */
export const exitCodes: Readonly<Record<BackupFailure, number>> = {
	disk_full: 3,
	not_written: 4,
	damaged: 5,
	busy: 6
};

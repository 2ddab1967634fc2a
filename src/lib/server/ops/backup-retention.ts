/** Of which backups those are that go, by the moment in their names. Nothing here looks into a file. */

const NAME = /^waymark-(\d{8})T\d{6}Z\.db$/;

export function isBackupName(name: string): boolean {
	return NAME.test(name);
}

export interface Retention {
	/** How many of the newest stay. */
	keep: number;
	/** Of so many days that have a backup, the last one of each stays too. */
	keepDays: number;
}

/**
 * @param made the one that was made and checked just now: it stays, also where a clock was set back and its name is not the newest
 * @returns names, oldest first
 */
export function backupsToRemove(
	names: readonly string[],
	made: string,
	{ keep, keepDays }: Retention
): string[] {
	const all = names.filter(isBackupName).toSorted();
	const lastOfDay = new Map(all.map((name) => [NAME.exec(name)?.[1], name]));
	const days = keepDays === 0 ? [] : [...lastOfDay.values()].slice(-keepDays);
	const staying = new Set([made, ...all.slice(-keep), ...days]);
	return all.filter((name) => !staying.has(name));
}

/** How many checks of one step passed, failed and were skipped. */
export interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

export interface Outcome extends Counts {
	name: string;
	seconds: number;
}

/** A step that is one check: it passed or it did not. */
export function single(passed: boolean): Counts {
	return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** A run that ended badly without naming a failed test, such as a file that cannot be loaded, failed all the same. */
export function withExit(counts: Counts, succeeded: boolean): Counts {
	return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

export function total(outcomes: Counts[]): Counts {
	const sum = (key: keyof Counts) => outcomes.reduce((all, counts) => all + counts[key], 0);
	return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** `12 passed, 0 failed`, and `, 3 skipped` where any were. */
export function sentence({ passed, failed, skipped }: Counts): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

export function table(outcomes: Outcome[]): string {
	const width = Math.max(...outcomes.map(({ name }) => name.length));
	return outcomes
		.map((outcome) => {
			const mark = outcome.failed > 0 ? 'FAILED' : 'ok';
			const seconds = `${outcome.seconds.toFixed(0)} s`.padStart(6);
			return `${outcome.name.padEnd(width)}  ${mark.padEnd(6)}  ${seconds}  ${sentence(outcome)}`;
		})
		.join('\n');
}

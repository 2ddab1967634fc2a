/** The value below which this share (0 to 1) of the values lies. @throws RangeError for no values */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
	if (found === undefined) throw new RangeError('There is no percentile of nothing.');
	return found;
}

export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}

export function sum(values: readonly number[]): number {
	return values.reduce((all, value) => all + value, 0);
}

/** One after the other, so that they do not slow each other down. */
export async function times<Result>(count: number, work: () => Promise<Result>): Promise<Result[]> {
	const results: Result[] = [];
	for (let round = 0; round < count; round += 1) results.push(await work());
	return results;
}

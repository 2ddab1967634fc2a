export type Unit = 'kB' | 'ms' | '/s' | 'MB' | '×' | 'shift' | 'count';

/** What a figure must keep to, in the figure's own unit. */
export type Aim = { most: number } | { least: number };

export interface Figure {
	name: string;
	/** Null where there is nothing to measure yet; `note` then says what is missing. */
	value: number | null;
	unit: Unit;
	/** Left out where the figure only explains another one. */
	aim?: Aim;
	/** What nobody could do better than here and now: measured in the same run, or an anchor with its source in the name. */
	floor?: { name: string; value: number };
	note?: string;
}

export type Verdict = 'met' | 'MISSED' | 'not measured' | '';

export function verdict({ value, aim }: Figure): Verdict {
	if (value === null) return 'not measured';
	if (!aim) return '';
	return ('most' in aim ? value <= aim.most : value >= aim.least) ? 'met' : 'MISSED';
}

/** How many times the floor a figure is; null where there is no floor, or nothing was measured. */
export function ratio({ value, floor }: Figure): number | null {
	return value === null || !floor || floor.value === 0 ? null : value / floor.value;
}

/** Bytes as the kilobytes of `quality.md`: thousands. */
export function kilobytes(bytes: number): number {
	return bytes / 1000;
}

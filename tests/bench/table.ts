import { ratio, verdict, type Aim, type Figure } from './figure.ts';

const HEADINGS = ['Figure', 'Measured', 'Aim', '', 'Floor in this run', 'Ratio'];

/** Plain text, one line a figure: what was measured beside what is aimed at and what is possible at all. */
export function figureTable(figures: readonly Figure[]): string {
	const notes = figures.flatMap(({ name, note }) => (note ? [`${name}: ${note}`] : []));
	const table = columns([HEADINGS, ...figures.map(cells)]);
	return notes.length === 0 ? table : `${table}\n\nNotes\n${notes.map((note) => `- ${note}`).join('\n')}`;
}

/** Rows of cells as text, each column as wide as its widest cell. */
export function columns(rows: readonly string[][]): string {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows
		.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
		.map((line) => line.trimEnd())
		.join('\n');
}

function cells(figure: Figure): string[] {
	const { name, value, unit, aim, floor } = figure;
	const times = ratio(figure);
	return [
		name,
		value === null ? '-' : `${plain(value)} ${unit}`,
		aim ? aimWords(aim) : '',
		verdict(figure),
		floor ? `${plain(floor.value)} ${unit}, ${floor.name}` : '',
		times === null ? '' : `${plain(times)}×`
	];
}

function aimWords(aim: Aim): string {
	return 'most' in aim ? `≤ ${aim.most}` : `≥ ${aim.least}`;
}

/** Enough digits to compare, no more. */
export function plain(value: number): string {
	if (value === 0 || Math.abs(value) >= 100) return String(Math.round(value));
	return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

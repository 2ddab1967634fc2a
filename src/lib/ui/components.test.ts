import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ObstacleCategory } from '#lib/domain/reports/vocabulary.ts';
import { Feeling } from '#lib/domain/reports/record.ts';
import { feelingPaths } from './icons/feeling-paths.ts';
import { iconPaths } from './icons/paths.ts';
import { obstaclePaths } from './icons/obstacle-paths.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const components = globSync('**/*.svelte', { cwd: here });

test('no component carries an inline style or a script address: the content policy would block it', () => {
	const offenders = components.filter((file) =>
		/\sstyle[=:]|\{@html|https?:\/\//.test(readFileSync(`${here}${file}`, 'utf8'))
	);
	expect(components.length).toBeGreaterThan(30);
	expect(offenders).toEqual([]);
});

test('every obstacle and every feeling has a picture of its own', () => {
	expect(Object.keys(obstaclePaths).sort()).toEqual([...ObstacleCategory.options].sort());
	expect(Object.keys(feelingPaths).sort()).toEqual([...Feeling.options].sort());
	const lines = [...Object.values(obstaclePaths), ...Object.values(feelingPaths)].map(({ line }) => line);
	expect(new Set(lines).size).toBe(lines.length);
});

test('every icon stays on its 24 × 24 grid', () => {
	const starts = Object.entries(iconPaths).flatMap(([name, path]) =>
		[...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ name, x: Number(x), y: Number(y) }))
	);
	expect(starts.filter(({ x, y }) => x < 0 || x > 24 || y < 0 || y > 24)).toEqual([]);
});

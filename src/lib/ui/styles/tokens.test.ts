import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const source = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function declarations(opening: string): Record<string, string> {
	const start = source.indexOf(opening);
	if (start < 0) throw new Error(`tokens.css has no block that opens with: ${opening}`);
	const body = source.slice(start + opening.length, source.indexOf('}', start));
	return Object.fromEntries(
		[...body.matchAll(/(--wm-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value])
	);
}

const light = declarations(':root {');
const byPhone = declarations("html:not([data-theme='light']) {");
const byChoice = declarations("html[data-theme='dark'] {");
const themes = { light, dark: { ...light, ...byChoice } };

/** Relative luminance as WCAG 2.2 defines it, of `#rrggbb`. */
function luminance(hex: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(theme: Record<string, string>, over: string, under: string): number {
	const [a, b] = [over, under].map((name) => {
		const hex = theme[`--wm-${name}`];
		if (!hex || !/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`--wm-${name} is no #rrggbb colour: ${hex}`);
		return luminance(hex);
	});
	return (Math.max(a!, b!) + 0.05) / (Math.min(a!, b!) + 0.05);
}

const onPages = ['paper', 'ground'];

const textPairs = [
	...['ink', 'ink-soft', 'pine', 'amber'].flatMap((text) => onPages.map((page) => [text, page])),
	['ink', 'pine-soft'],
	['ink-soft', 'pine-soft'],
	['pine', 'pine-soft'],
	['on-pine', 'pine-fill'],
	['on-pine', 'pine-fill-hover'],
	['on-pine-soft', 'pine-soft'],
	['on-sand', 'sand'],
	['on-amber', 'amber-soft'],
	['on-sky', 'sky'],
	['on-bar', 'bar'],
	['on-focus', 'focus']
] as [string, string][];

const shapePairs = [
	...['control', 'focus-ring', 'amber', 'pine', 'pine-fill'].flatMap((shape) =>
		onPages.map((page) => [shape, page])
	),
	['focus', 'bar']
] as [string, string][];

describe.each(Object.entries(themes))('the %s theme', (_name, theme) => {
	test.each(textPairs)('%s can be read on %s', (text, page) => {
		expect(contrast(theme, text, page)).toBeGreaterThanOrEqual(4.5);
	});

	test.each(shapePairs)('%s stands out from %s', (shape, page) => {
		expect(contrast(theme, shape, page)).toBeGreaterThanOrEqual(3);
	});

	test('the two focus rings stand out from each other or from the page', () => {
		const against = onPages.map((page) =>
			Math.max(contrast(theme, 'focus', page), contrast(theme, 'focus-ring', page))
		);
		expect(Math.min(...against)).toBeGreaterThanOrEqual(3);
	});
});

test('dark is the same whether the phone or the person asked for it', () => {
	expect(byPhone).toEqual(byChoice);
	expect(Object.keys(byChoice).length).toBeGreaterThan(20);
});

test('no colour is red', () => {
	const hues = Object.values(themes)
		.flatMap((theme) => Object.entries(theme))
		.filter(([, value]) => /^#[0-9a-f]{6}$/.test(value))
		.map(([name, value]) => ({ name, ...hueOf(value) }));
	expect(hues.filter(({ hue, strength }) => strength > 0.25 && (hue < 20 || hue > 330))).toEqual([]);
});

function hueOf(hex: string): { hue: number; strength: number } {
	const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [
		number,
		number,
		number
	];
	const most = Math.max(red, green, blue);
	const range = most - Math.min(red, green, blue);
	if (range === 0) return { hue: 0, strength: 0 };
	const sector =
		most === red
			? (green - blue) / range
			: most === green
				? 2 + (blue - red) / range
				: 4 + (red - green) / range;
	return { hue: (sector * 60 + 360) % 360, strength: range };
}

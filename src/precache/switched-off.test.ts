import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { switchedOff } from './switched-off.ts';

const SVELTE = 'node_modules/svelte/src/internal/';
const SWITCHES = `${SVELTE}flags/index.js`;

describe('Svelte’s switches', () => {
	test('are off, and nothing is left that turns one on', async () => {
		const before = await readFile(SWITCHES, 'utf8');
		const after = switchedOff(`/x/${SWITCHES}`, before);
		expect(before).toMatch(/_flag = true/);
		expect(after).toMatch(/export const legacy_mode_flag = false;/);
		expect(after).not.toMatch(/_flag = true|\blet\b|function/);
	});

	test('are noticed where another Svelte has them in another way', () => {
		expect(() => switchedOff(`/x/${SWITCHES}`, 'export let legacy = false;')).toThrow('no longer');
	});

	test('are asked by no module any more whether a component is of the older kind', async () => {
		const files = globSync(`${SVELTE}client/**/*.js`);
		const asking = await Promise.all(
			files.map(async (file) => switchedOff(`/x/${file}`, await readFile(file, 'utf8')))
		);
		const changed = asking.filter((code) => code !== undefined);
		expect(changed.length).toBeGreaterThan(3);
		for (const code of changed) expect(code.replace('function is_runes()', '')).not.toContain('is_runes()');
	});
});

test('other modules stay as they are', () => {
	expect(switchedOff('/x/src/lib/device/store.ts', 'export let legacy_mode_flag = false;')).toBeUndefined();
});

test('no component of ours asks for what is switched off', async () => {
	const config = await readFile('svelte.config.js', 'utf8');
	expect(config).toContain('runes: true');
	expect(config).not.toContain('experimental');
});

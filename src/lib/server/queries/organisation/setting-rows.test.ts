import { describe, expect, it } from 'vitest';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import type { SettingEntry } from './area-settings.ts';
import { settingRows } from './setting-rows.ts';

const entry = (id: string, changes: Partial<SettingEntry> = {}): SettingEntry => ({
	id,
	teamId: null,
	setting: 'nowCap',
	value: 2,
	reason: 'Small steps',
	by: 'Admin',
	at: 1,
	inForce: true,
	...changes
});
const capOf = (teamId: string | null, entries: SettingEntry[]) =>
	settingRows('plan', teamId, entries).find(({ name }) => name === 'nowCap');

describe('the numbers that an administrator sees', () => {
	it.each([
		['nothing is set', null, [], { value: 3, from: 'usual', replaces: null }],
		['it is set for everybody', null, [entry('a')], { value: 2, from: 'everybody', replaces: 'a' }],
		[
			'a team takes what everybody has',
			'north',
			[entry('a')],
			{ value: 2, from: 'everybody', replaces: null }
		],
		[
			'a team has its own',
			'north',
			[entry('b', { teamId: 'north', value: 5 }), entry('a')],
			{ value: 5, from: 'team', replaces: 'b' }
		],
		[
			'a team went back',
			'north',
			[entry('b', { teamId: 'north', value: null }), entry('a')],
			{ value: 2, from: 'everybody', replaces: 'b' }
		],
		[
			'it was set once and is no more',
			null,
			[entry('b', { value: null }), entry('a', { inForce: false })],
			{ value: 3, from: 'usual', replaces: 'b' }
		]
	])('hold as they do where %s', (_, teamId, entries, expected) => {
		expect(capOf(teamId, entries)).toMatchObject({ ...expected, usual: 3, history: entries });
	});

	it('have a name, an explanation, a unit and a ground in both languages', () => {
		for (const group of ['plan', 'fair-process', 'replies'] as const)
			for (const { name, unit, basis, document } of settingRows(group, null, []))
				for (const language of ['en', 'cy'] as const) {
					const text = staffText(language).settings;
					expect([text.name[name], text.what[name], text.unit[unit], text.basis[basis]]).not.toContain(
						undefined
					);
					if (!document) expect(text.because[name as 'nowCap']).toMatch(/\S/);
				}
	});

	it('do not have the life of a warning among them', () => {
		const names = settingRows('fair-process', null, []).map(({ name }) => name);
		expect(names.join()).not.toMatch(/warning/i);
	});
});

import { expect, it } from 'vitest';
import { clashesOfDay } from './clashes-of-day.ts';
import type { Clash } from './clashes.ts';

const on = '2026-12-19';
const weekend: Clash = { kind: 'weekend', key: `weekend ${on}`, on };
const shut: Clash = { kind: 'office_shut', key: `office_shut ${on}`, on };
const custody = (id: string): Clash => ({ kind: 'custody', key: `custody ${id}`, on });
const dan = { personId: 'dan', name: 'Dan Example' };
const eve = { personId: 'eve', name: 'Eve Example' };

it('what a whole day meets is said once where all meet it, and else with whose it is', () => {
	const all = [
		{ ...dan, met: [custody('dan'), weekend, shut] },
		{ ...dan, met: [weekend, shut] },
		{ ...eve, met: [weekend] }
	];
	expect(clashesOfDay(all)).toEqual([
		{ ...weekend, names: null },
		{ ...custody('dan'), names: ['Dan Example'] },
		{ ...shut, names: ['Dan Example'] }
	]);
	expect(clashesOfDay([{ ...eve, met: [weekend] }])).toEqual([{ ...weekend, names: ['Eve Example'] }]);
	expect(clashesOfDay([{ ...eve, met: [] }])).toEqual([]);
});

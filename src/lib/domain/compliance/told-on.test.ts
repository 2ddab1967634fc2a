import { expect, it } from 'vitest';
import { whyNotToldOn } from './told-on.ts';

const miss = { occurredOn: '2026-11-20', orderBegan: '2026-11-01' };

it.each([
	['2026-11-21', miss, null],
	['2026-11-01', miss, null],
	['2026-10-31', miss, 'date_before_order'],
	['2026-09-24', miss, 'date_before_event'],
	['2026-09-25', { ...miss, orderBegan: null }, null],
	['2026-09-24', { ...miss, orderBegan: null }, 'date_before_event']
] as const)('says whether something can have been told on %s', (on, about, code) => {
	expect(whyNotToldOn(on, about)).toBe(code);
});

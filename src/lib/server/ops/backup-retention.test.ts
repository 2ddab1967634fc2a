import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupsToRemove } from './backup-retention.ts';

const nameOf = (moment: number) => `waymark-${new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '')}.db`;
const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 1);

describe('which backups go', () => {
	it('the newest stay, and of each day the last', () => {
		const names = Array.from({ length: 48 }, (_, hour) => nameOf(START + hour * HOUR));
		const gone = backupsToRemove(names, names.at(-1) ?? '', { keep: 3, keepDays: 30 });
		const left = names.filter((name) => !gone.includes(name));
		expect(left).toEqual([
			'waymark-20261101T230000Z.db',
			'waymark-20261102T210000Z.db',
			'waymark-20261102T220000Z.db',
			'waymark-20261102T230000Z.db'
		]);
	});

	it('the one that was just made stays whatever the clock says, at least so many stay, and nothing else is touched', () => {
		const moments = fc.array(fc.integer({ min: 0, max: 24 * 90 }), { minLength: 1, maxLength: 120 });
		fc.assert(
			fc.property(
				moments,
				fc.nat(),
				fc.integer({ min: 1, max: 20 }),
				fc.nat(40),
				(hours, which, keep, keepDays) => {
					const names = [...new Set(hours.map((hour) => nameOf(START + hour * HOUR)))];
					const made = names[which % names.length] ?? '';
					const others = ['notes.txt', 'waymark.db', 'waymark-20261101T000000Z.db.part', '.backup.lock'];
					const gone = backupsToRemove([...names, ...others], made, { keep, keepDays });
					const left = names.filter((name) => !gone.includes(name));
					expect(left).toContain(made);
					expect(left.length).toBeGreaterThanOrEqual(Math.min(keep, names.length));
					expect(left).toContain(names.toSorted().at(-1));
					expect(gone.filter((name) => others.includes(name))).toEqual([]);
					expect(left.length).toBeLessThanOrEqual(keep + keepDays + 1);
					// Asked again, nothing more goes.
					expect(backupsToRemove(left, made, { keep, keepDays })).toEqual([]);
				}
			)
		);
	});
});

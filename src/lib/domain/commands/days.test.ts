import { describe, expect, it, test } from 'vitest';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { commands, declared, type CommandType } from './commands.ts';
import { dayProblems } from '#lib/domain/time/typed-day.ts';

const TODAY = '2026-11-25';
const DAY = '2020-02-02';

interface Shape {
	_zod: {
		def: {
			innerType?: Shape;
			shape?: Record<string, Shape>;
			element?: Shape;
			options?: Shape[];
			type: string;
			entries?: Record<string, unknown>;
		};
	};
}

/** Something of this shape with one and the same day in every place for one, and how many places there are. */
function filled(schema: Shape): { value: unknown; days: number } {
	if ((schema as unknown) === LocalDate) return { value: DAY, days: 1 };
	const { innerType, shape, element, options } = schema._zod.def;
	if (innerType) return filled(innerType);
	if (element) {
		const each = filled(element);
		return { value: [each.value], days: each.days };
	}
	if (options?.[0]) return filled(options[0]);
	if (!shape) return { value: null, days: 0 };
	const parts = Object.entries(shape).map(([name, part]) => [name, filled(part)] as const);
	return {
		value: Object.fromEntries(parts.map(([name, { value }]) => [name, value])),
		days: parts.reduce((sum, [, { days }]) => sum + days, 0)
	};
}

const ofStaff = (Object.keys(commands) as CommandType[]).filter((type) =>
	declared(type).by.some((role) => ['practitioner', 'manager'].includes(role))
);

test('every day that staff can type is known to lie behind or ahead', () => {
	const withDays = ofStaff.filter((type) => {
		const { value, days } = filled(commands[type].payload as unknown as Shape);
		expect(
			(declared(type).days?.(value as never) ?? []).filter(({ on }) => on === DAY),
			type
		).toHaveLength(days);
		return days > 0;
	});
	expect(withDays.length).toBeGreaterThan(18);
});

test('a day that is not there, and one that no calendar has, say so', () => {
	const said = (day: unknown) => LocalDate.safeParse(day).error?.issues[0]?.message;
	expect([null, undefined, ''].map(said)).toEqual(['date_missing', 'date_missing', 'date_missing']);
	for (const day of ['2026-02-29', '2026-11-31', '1850-01-01', '30 November', '2026-1-1'])
		expect(said(day), day).toBe('date_unreal');
	expect(said('2028-02-29')).toBeUndefined();
});

describe('a day', () => {
	const behind = (on: string) => [{ field: 'on', on, lies: 'behind' as const }];
	const ahead = (on: string) => [{ field: 'by', on, lies: 'ahead' as const }];

	it('that is written down is today or before, and one that is planned today or after', () => {
		expect(dayProblems([...behind(TODAY), ...ahead(TODAY)], TODAY)).toEqual([]);
		expect(dayProblems([...behind('2026-11-24'), ...ahead('2026-11-26')], TODAY)).toEqual([]);
		expect(dayProblems([...behind('2026-11-26'), ...ahead('2026-11-24')], TODAY)).toEqual([
			{ code: 'date_in_future', field: 'on' },
			{ code: 'date_in_past', field: 'by' }
		]);
	});

	it('that is overdue may stay, and be no other that has passed', () => {
		expect(dayProblems(ahead('2026-01-01'), TODAY, { by: '2026-01-01' })).toEqual([]);
		expect(dayProblems(ahead('2026-01-02'), TODAY, { by: '2026-01-01' })).toHaveLength(1);
	});
});

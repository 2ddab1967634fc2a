import { expect, it } from 'vitest';
import { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import { OrderRecord } from '#lib/domain/people/record.ts';
import { AreaOfNeed } from '#lib/domain/plan/vocabulary.ts';
import { PositiveChangeRecord, reportRecords } from '#lib/domain/reports/record.ts';
import { allReportKinds, reportKinds } from '#lib/domain/reports/report-kinds.ts';
import { asColumns, saidByTable } from './column-names.ts';
import { shapes } from './readable/shapes.ts';

it('calls what is said by the names of its columns', () => {
	expect(asColumns({ startsAt: 5, bring: null })).toEqual({ starts_at: 5, bring: null });
	expect(asColumns({})).toEqual({});
});

it('leaves apart only fields that their records have, and checks every other as its record does', () => {
	const records = new Map<string, { shape: object }>([
		['appointments', AppointmentRecord],
		['orders', OrderRecord],
		['other reports', PositiveChangeRecord],
		...allReportKinds.map((kind) => [reportKinds[kind].table, reportRecords[kind]] as const)
	]);
	for (const [table, apart] of Object.entries(saidByTable))
		expect(Object.keys(records.get(table)?.shape ?? {})).toEqual(expect.arrayContaining([...apart]));
	expect(shapes['appointments']?.['appointment_kind']?.('office_visit')).toBe(true);
	expect(shapes['appointments']?.['appointment_kind']?.('a party')).toBe(false);
	expect(shapes['appointments']).not.toHaveProperty('outcome');
	expect(shapes['positive_changes']?.['area']?.(AreaOfNeed.options[0])).toBe(true);
	expect(shapes['positive_changes']?.['area']?.('a party')).toBe(false);
	expect(shapes['obstacles']?.['categories']?.('["weather forecast"]')).toBe(false);
});

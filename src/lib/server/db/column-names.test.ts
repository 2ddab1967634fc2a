import { expect, it } from 'vitest';
import { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import { OrderRecord } from '#lib/domain/people/record.ts';
import { asColumns, saidByTable } from './column-names.ts';
import { shapes } from './readable/shapes.ts';

it('calls what is said by the names of its columns', () => {
	expect(asColumns({ startsAt: 5, bring: null })).toEqual({ starts_at: 5, bring: null });
	expect(asColumns({})).toEqual({});
});

it('leaves apart only fields that their records have, and checks every other as its record does', () => {
	for (const [table, { shape }] of [
		['appointments', AppointmentRecord],
		['orders', OrderRecord]
	] as const)
		expect(Object.keys(shape)).toEqual(expect.arrayContaining([...saidByTable[table]]));
	expect(shapes['appointments']?.['appointment_kind']?.('office_visit')).toBe(true);
	expect(shapes['appointments']?.['appointment_kind']?.('a party')).toBe(false);
	expect(shapes['appointments']).not.toHaveProperty('outcome');
});

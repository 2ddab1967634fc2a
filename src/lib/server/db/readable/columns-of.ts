import type * as z from 'zod/mini';
import { columnName, saidByTable, type RecordColumns } from '#lib/server/db/column-names.ts';
import { like, type Check } from './checks.ts';

/** What a table's columns must be like that are its record's own fields. */
export function columnsOf<Table extends keyof typeof saidByTable, Shape extends z.core.$ZodShape>(
	table: Table,
	{ shape }: z.ZodMiniObject<Shape>
): Record<keyof RecordColumns<z.infer<z.ZodMiniObject<Shape>>, Table>, Check> {
	const apart: readonly string[] = saidByTable[table];
	const checks = Object.entries(shape)
		.filter(([field]) => !apart.includes(field))
		.map(([field, schema]): [string, Check] => [columnName(field), like(schema as z.ZodMiniType)]);
	return Object.fromEntries(checks) as Record<string, Check>;
}

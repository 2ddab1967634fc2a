import type * as z from 'zod/mini';
import { columnName, type ColumnName } from '#lib/server/db/column-names.ts';

/** What stands in a row under a field's own name. */
type Column<Row, Field> = Field extends string
	? ColumnName<Field> extends keyof Row
		? Row[ColumnName<Field>]
		: never
	: never;

/** Fields that are in the row as they are in the record. */
type Alike<Record, Row> = {
	[Field in keyof Record]-?: [Column<Row, Field>] extends [never]
		? never
		: Column<Row, Field> extends Record[Field]
			? Field
			: never;
}[keyof Record];

/** Fields that no column is called as: what may be left out of a record may be left out here. */
type Elsewhere<Record, Row> = {
	[Field in keyof Record]-?: [Column<Row, Field>] extends [never] ? Field : never;
}[keyof Record];

/** Fields whose column holds something else: they must be said, even where a record can be without. */
type Other<Record, Row> = Exclude<keyof Record, Alike<Record, Row> | Elsewhere<Record, Row>>;

/** What has to be said of a record beside its row. */
export type Said<Record, Row> = Pick<Record, Elsewhere<Record, Row>> & {
	[Field in Other<Record, Row>]-?: Record[Field];
} & Partial<Pick<Record, Alike<Record, Row>>>;

const columnsOf = new WeakMap<object, [field: string, column: string][]>();

function namesIn({ shape }: { shape: object }): [field: string, column: string][] {
	const known = columnsOf.get(shape);
	if (known) return known;
	const names = Object.keys(shape).map((field): [string, string] => [field, columnName(field)]);
	columnsOf.set(shape, names);
	return names;
}

/**
 * A record from its row, by name: a field takes the column of its name, unless `said` says what it is; where the column holds
 * something else, it does not compile until it is said. A column that the record does not name stays on the server.
 */
export function recordOf<Shape extends z.core.$ZodShape, Row extends object>(
	record: z.ZodMiniObject<Shape>,
	row: Row,
	said: Said<z.infer<z.ZodMiniObject<Shape>>, Row>
): z.infer<z.ZodMiniObject<Shape>> {
	const own = said as Readonly<Record<string, unknown>>;
	const columns = row as Readonly<Record<string, unknown>>;
	const made: Record<string, unknown> = {};
	// No list of pairs in between: a page of many people makes thousands of these.
	for (const [field, column] of namesIn(record)) {
		const value = Object.hasOwn(own, field) ? own[field] : columns[column];
		if (value !== undefined) made[field] = value;
	}
	return made as z.infer<z.ZodMiniObject<Shape>>;
}

/** How a record's field is called as a column: `startsAt` is `starts_at`. */
export type ColumnName<Field extends string> = Field extends `${infer Head}${infer Tail}`
	? `${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}${ColumnName<Tail>}`
	: Field;

export function columnName(field: string): string {
	return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export type AsColumns<Said> = { [Field in keyof Said & string as ColumnName<Field>]: Said[Field] };

/** What these say, under the columns of their names. */
export function asColumns<Said extends object>(said: Said): AsColumns<Said> {
	const columns = Object.entries(said).map(([field, value]) => [columnName(field), value as unknown]);
	return Object.fromEntries(columns) as AsColumns<Said>;
}

/** Fields of every report, which the columns of every report hold (`tables/columns.ts`). */
const ofEveryReport = [
	'kind',
	'id',
	'tappedAt',
	'receivedAt',
	'clock',
	'refused',
	'receipt',
	'seenAt',
	'answers'
] as const;

/**
 * Fields of a record that no column of its table holds as they are: a table says those itself. Every other field is a column, which
 * is then of its type and checked by its shape.
 */
export const saidByTable = {
	appointments: [
		'kind',
		'id',
		'place',
		'placeToAgree',
		'requirementId',
		'stepId',
		'orderId',
		'enforceable',
		'replied',
		'outcome',
		'cameLate',
		'cancelled',
		'session',
		'booked',
		'changed'
	],
	orders: ['kind', 'id', 'endedOn'],
	obstacles: [...ofEveryReport, 'about', 'categories', 'wanted', 'ifThenPlan', 'times', 'message'],
	reflections: [...ofEveryReport, 'about', 'wouldRatherTalk', 'problem'],
	relapses: [...ofEveryReport, 'wanted', 'recorded'],
	circumstance_changes: [...ofEveryReport, 'changed', 'wanted'],
	proposals: [...ofEveryReport, 'goalId', 'becameId'],
	disagreements: [...ofEveryReport, 'about'],
	/** Of reports whose own fields are all columns. */
	'other reports': ofEveryReport
} as const;

type SaidByTable = typeof saidByTable;

/** The columns that a record's own fields are; one that no column could hold as it is does not compile where it is read or written. */
export type RecordColumns<Record, Table extends keyof SaidByTable> = {
	[Field in Exclude<keyof Record & string, SaidByTable[Table][number]> as ColumnName<Field>]-?: AsColumn<
		Exclude<Record[Field], undefined>
	>;
};

type AsColumn<Value> = [Value] extends [string | number | null] ? Value : never;

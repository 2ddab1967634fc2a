import {
	SelectQueryNode,
	type KyselyPlugin,
	type PluginTransformQueryArgs,
	type PluginTransformResultArgs,
	type QueryId,
	type UnknownRow
} from 'kysely';
import type { Connection } from '#lib/server/db/database.ts';
import { selectedBy, type Selected } from './selected.ts';

/** What could not be read, by ids alone: the log says it, and it never says whose name or what words. */
export interface UnreadableRow {
	table: string;
	id: string | null;
	personId: string | null;
	/** Null where the row is damaged as a whole. */
	column: string | null;
}

type Note = (row: UnreadableRow) => void;

const notes = new WeakMap<Connection, Note>();

/**
 * The same connection for pages that list: one bad row costs one row. A row with a value that no page could show (a moment
 * outside of every calendar, broken JSON, a word that this release does not know) is left out and noted, so that the page
 * can say that something is missing. Where it only stands beside the row that was asked for, nothing stands in its place.
 *
 * Not for commands, and not for what the law is read from: there, a row that is silently not there would be worse than a
 * page that fails.
 */
export function readableRows(connection: Connection, note: Note): Connection {
	const readable = connection.withPlugin(new OnlyReadable(note));
	notes.set(readable, note);
	return readable;
}

/** For what is made of several rows and cannot be shown without one of them. @throws where nobody would be told */
export function leaveOut(connection: Connection, row: UnreadableRow): void {
	const note = notes.get(connection);
	if (!note) throw new Error(`A row of ${row.table} cannot be read`);
	note(row);
}

class OnlyReadable implements KyselyPlugin {
	readonly #selected = new WeakMap<QueryId, Selected[]>();
	readonly #note: Note;

	constructor(note: Note) {
		this.#note = note;
	}

	transformQuery({ node, queryId }: PluginTransformQueryArgs) {
		if (SelectQueryNode.is(node)) this.#selected.set(queryId, selectedBy(node));
		return node;
	}

	transformResult({ result, queryId }: PluginTransformResultArgs) {
		const selected = this.#selected.get(queryId);
		if (!selected) return Promise.resolve(result);
		return Promise.resolve({
			...result,
			rows: result.rows.flatMap((row) => readable(row, selected, this.#note))
		});
	}
}

function readable(row: UnknownRow, selected: readonly Selected[], note: Note): UnknownRow[] {
	const bad = selected.filter(({ name, mayBeNull, check }) => {
		const value = row[name];
		return value !== undefined && !(mayBeNull && value === null) && !check(value);
	});
	if (bad.length === 0) return [row];
	const [first] = bad;
	note({ table: first?.table ?? '', column: first?.column ?? null, ...idsOf(row, selected) });
	if (bad.some(({ mayBeNull }) => !mayBeNull)) return [];
	const gone = new Set(bad.map(({ source }) => source));
	const without = selected.filter(({ source }) => gone.has(source)).map(({ name }) => [name, null]);
	return [{ ...row, ...Object.fromEntries(without) }];
}

/** Of the row that was asked for, which is not always the damaged one. */
function idsOf(row: UnknownRow, selected: readonly Selected[]): Pick<UnreadableRow, 'id' | 'personId'> {
	const named = (...columns: string[]) => {
		const found = selected.find(
			({ column, name }) => columns.includes(column) && typeof row[name] === 'string'
		);
		return found ? (row[found.name] as string) : null;
	};
	const person = selected.find(({ table, column }) => table === 'people' && column === 'id');
	return { id: named('id'), personId: named('person_id') ?? (person ? String(row[person.name]) : null) };
}

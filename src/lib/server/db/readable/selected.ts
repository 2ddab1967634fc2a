import {
	AggregateFunctionNode,
	AliasNode,
	ColumnNode,
	IdentifierNode,
	ReferenceNode,
	SelectAllNode,
	SelectQueryNode,
	TableNode,
	type OperationNode
} from 'kysely';
import type { Check } from './checks.ts';
import { shapes } from './shapes.ts';

/** One column of an answer: where its values come from, and what they must be like. */
export interface Selected {
	/** What it is called in the answer. */
	name: string;
	table: string;
	column: string;
	check: Check;
	/** How the table is called in the question. */
	source: string;
	/** From a table that need not have a row, so that nothing may stand for it. */
	mayBeNull: boolean;
}

interface Source {
	table: string;
	name: string;
	mayBeNull: boolean;
}

/** What a question selects, as far as it is columns of tables whose shapes are known. */
export function selectedBy(query: SelectQueryNode): Selected[] {
	const sources = sourcesOf(query);
	return (query.selections ?? []).flatMap(({ selection }) => {
		if (SelectAllNode.is(selection)) return sources.flatMap(allOf);
		if (ReferenceNode.is(selection) && SelectAllNode.is(selection.column)) {
			const named = selection.table && nameOf(selection.table);
			return sources.filter(({ name }) => name === named).flatMap(allOf);
		}
		const [node, alias] = AliasNode.is(selection)
			? [selection.node, textOf(selection.alias)]
			: [selection, null];
		const found = resolved(node, sources);
		return found ? [{ ...found, name: alias ?? found.column }] : [];
	});
}

function sourcesOf({ from, joins = [] }: SelectQueryNode): Source[] {
	return [
		...(from?.froms ?? []).flatMap((node) => sourceOf(node, false)),
		...joins.flatMap(({ table, joinType }) => sourceOf(table, joinType !== 'InnerJoin'))
	];
}

function sourceOf(node: OperationNode, mayBeNull: boolean): Source[] {
	const [inner, alias] = AliasNode.is(node) ? [node.node, textOf(node.alias)] : [node, null];
	if (!TableNode.is(inner)) return [];
	const table = nameOf(inner);
	return [{ table, name: alias ?? table, mayBeNull }];
}

function allOf({ table, name: source, mayBeNull }: Source): Selected[] {
	return Object.entries(shapes[table] ?? {}).map(([column, check]) => ({
		name: column,
		table,
		column,
		check,
		source,
		mayBeNull
	}));
}

/** The column that a node stands for; null where it is computed, and could be anything. */
function resolved(node: OperationNode, sources: readonly Source[]): Selected | null {
	if (ReferenceNode.is(node) && ColumnNode.is(node.column))
		return columnOf(node.column.column.name, node.table && nameOf(node.table), sources);
	if (ColumnNode.is(node)) return columnOf(node.column.name, undefined, sources);
	const computed = computedFrom(node, sources);
	return computed && { ...computed, source: `of ${computed.source}`, mayBeNull: true };
}

/** The first or last of other rows is of the same kind as they are. */
function computedFrom(node: OperationNode, sources: readonly Source[]): Selected | null {
	if (SelectQueryNode.is(node)) return selectedBy(node)[0] ?? null;
	const isOneOf = AggregateFunctionNode.is(node) && (node.func === 'min' || node.func === 'max');
	const [argument] = isOneOf ? node.aggregated : [];
	return argument ? resolved(argument, sources) : null;
}

function columnOf(column: string, named: string | undefined, sources: readonly Source[]): Selected | null {
	const has = ({ table }: Source) => Object.hasOwn(shapes[table] ?? {}, column);
	const source = sources.find(({ name, ...rest }) =>
		named === undefined ? has({ name, ...rest }) : name === named
	);
	const check = source && shapes[source.table]?.[column];
	if (!check) return null;
	const { table, name, mayBeNull } = source;
	return { name: column, table, column, check, source: name, mayBeNull };
}

function nameOf({ table }: TableNode): string {
	return table.identifier.name;
}

function textOf(alias: OperationNode): string | null {
	return IdentifierNode.is(alias) ? alias.name : null;
}

import type { Compilable, CompiledQuery } from 'kysely';
import type { Connection } from './database.ts';

/** Stands for a value while a question is put into SQL. */
type Place = { readonly place: number };

/**
 * A small question that every request asks: putting it into SQL takes longer than answering it, so that is done once for each
 * database. It is always the same question; only its values change.
 */
export function askedOften<Values extends readonly unknown[], Row>(
	build: (connection: Connection, ...values: Values) => Compilable<Row>,
	values: { [Index in keyof Values]: 'value' }
): (connection: Connection, ...values: Values) => Promise<Row[]> {
	const places = values.map((_, place): Place => ({ place }));
	const compiled = new WeakMap<object, CompiledQuery<Row>>();
	return async (given, ...wanted) => {
		const connection = given.getExecutor().plugins.length === 0 ? given : given.withoutPlugins();
		const { adapter } = connection.getExecutor();
		const query = compiled.get(adapter) ?? build(connection, ...(places as unknown as Values)).compile();
		compiled.set(adapter, query);
		const parameters = query.parameters.map((each) => {
			const index = places.indexOf(each as Place);
			return index === -1 ? each : wanted[index];
		});
		const { rows } = await connection.executeQuery<Row>({ ...query, parameters });
		return rows;
	};
}

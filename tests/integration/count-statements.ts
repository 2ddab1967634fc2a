import { DefaultQueryExecutor, type QueryExecutor } from 'kysely';
import { vi } from 'vitest';

/** Runs the work and says how often the database was asked meanwhile: what makes a page slow on any machine. */
export async function countStatements<Result>(
	work: () => Promise<Result>
): Promise<{ result: Result; statements: number }> {
	const executor = Object.getPrototypeOf(DefaultQueryExecutor.prototype) as QueryExecutor;
	const asked = vi.spyOn(executor, 'executeQuery');
	try {
		const result = await work();
		return { result, statements: asked.mock.calls.length };
	} finally {
		asked.mockRestore();
	}
}

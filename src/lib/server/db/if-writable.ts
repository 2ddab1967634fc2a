import { databaseFault } from './faults.ts';

/** Does a write that a read can do without: a database that takes none just now can still be read from. */
export async function ifWritable(write: () => Promise<void>): Promise<void> {
	try {
		await write();
	} catch (error) {
		if (databaseFault(error) === null) throw error;
	}
}

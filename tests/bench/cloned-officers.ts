import BetterSqlite from 'better-sqlite3';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';

/** The tables of one person's things are keyed by the person too, so that a copy needs no other ids. */
const TABLES = `select name from sqlite_master m where type = 'table'
	and exists (select 1 from pragma_table_info(m.name) where name = 'person_id' and pk > 0)`;

/**
 * Gives so many more officers the same cases as this one, row by row under other people's ids. Straight in the file: nobody
 * may serve it meanwhile.
 */
export function cloneOfficers(file: string, officerId: string, { more }: { more: number }): void {
	const raw = new BetterSqlite(file);
	try {
		raw.pragma('synchronous = OFF');
		raw.exec('create temp table copies (of text, id text primary key, officer text, crn text)');
		raw.transaction(() => {
			nameCopies(raw, officerId, more);
			copyRows(raw, 'practitioners', { id: 'c.officer' }, 'select distinct officer from copies', officerId);
			copyRows(raw, 'people', { id: 'c.id', crn: 'c.crn', practitioner_id: 'c.officer' });
			for (const { name } of raw.prepare<[], { name: string }>(TABLES).all())
				copyRows(raw, name, { person_id: 'c.id' });
		})();
		raw.exec('analyze');
	} finally {
		raw.close();
	}
}

function nameCopies(raw: BetterSqlite.Database, officerId: string, more: number): void {
	const people = raw
		.prepare<[string], { id: string }>('select id from people where practitioner_id = ?')
		.all(officerId);
	const name = raw.prepare('insert into copies values (?, ?, ?, ?)');
	for (let officer = 0; officer < more; officer += 1) {
		const practitionerId = newIdentifier();
		people.forEach(({ id }, index) =>
			name.run(id, newIdentifier(), practitionerId, `Y${officer * people.length + index}`)
		);
	}
}

/** @param instead what stands in these columns of a copy @param copies whom a row of an officer's own is copied for */
function copyRows(
	raw: BetterSqlite.Database,
	table: string,
	instead: Record<string, string>,
	copies?: string,
	original?: string
): void {
	const columns = raw
		.prepare<[string], { name: string }>('select name from pragma_table_info(?)')
		.all(table)
		.map(({ name }) => name);
	const values = columns.map((column) => instead[column] ?? `t."${column}"`).join(', ');
	const key = table === 'people' ? 't.id' : 't.person_id';
	const source = copies
		? `(${copies}) c join "${table}" t on t.id = '${original ?? ''}'`
		: `copies c join "${table}" t on ${key} = c.of`;
	const names = columns.map((column) => `"${column}"`).join(', ');
	raw.exec(`insert into "${table}" (${names}) select ${values} from ${source}`);
}

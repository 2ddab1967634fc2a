import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { caseFile } from './case-file.ts';
import type { Figure } from './figure.ts';
import { median, times } from './statistics.ts';

const PEOPLE = 500;
const ROUNDS = 3;

interface Spent {
	milliseconds: number;
	processor: number;
}

/** Five hundred people from one file, as an operator takes them over, into an empty database. */
export async function importLoad(): Promise<Figure[]> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-import-'));
	try {
		const [file, database] = [join(folder, 'cases.json'), join(folder, 'waymark.db')];
		writeFileSync(file, caseFile(PEOPLE));
		const { bytes, ...taken } = importFrom(file, folder, database);
		const one = importOfOne(folder);
		const raw = await times(ROUNDS, async () => rawImport(file, database, join(folder, 'raw.db')));
		const [floor, floorProcessor] = [raw.map((each) => each.milliseconds), raw.map((each) => each.processor)];
		const ratio = taken.processor / median(floorProcessor);
		return [
			{
				name: `Import of ${PEOPLE} people`,
				value: taken.milliseconds / median(floor),
				unit: '×',
				aim: { most: 60 },
				note: `${(taken.milliseconds / 1000).toFixed(1)} s, against ${(median(floor) / 1000).toFixed(2)} s for parsing the file and inserting the same rows raw in one transaction; of the processor's time ${ratio.toFixed(0)}×`
			},
			{
				name: `Import of ${PEOPLE} people: memory`,
				value: bytes / 1e6,
				unit: 'MB',
				aim: { most: 250 },
				floor: { name: 'of one person', value: one / 1e6 }
			}
		];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Says at its end what the process has used, on standard error. */
const USED = `process.on('exit', () => process.stderr.write('\\n' + JSON.stringify(process.resourceUsage())));`;

function importFrom(file: string, folder: string, database: string): Spent & { bytes: number } {
	const program = join(import.meta.dirname, '../../src/cli/admin.js');
	const preload = `data:text/javascript,${encodeURIComponent(USED)}`;
	const began = performance.now();
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', preload, program, 'import', file],
		{
			env: { ...process.env, DATA_DIR: folder, DATABASE_URL: database },
			encoding: 'utf8',
			maxBuffer: 1e9
		}
	);
	const milliseconds = performance.now() - began;
	if (status !== 0 || !stdout.includes('taken over')) throw new Error(`The import failed: ${stderr}`);
	const used = JSON.parse(stderr.split('\n').at(-1) ?? '') as NodeJS.ResourceUsage;
	return {
		milliseconds,
		processor: (used.userCPUTime + used.systemCPUTime) / 1000,
		bytes: used.maxRSS * 1024
	};
}

/** What the program takes by itself, in bytes. */
function importOfOne(folder: string): number {
	// With keys of its own: those of the folder are another database's.
	const apart = mkdtempSync(join(folder, 'one-'));
	const file = join(apart, 'cases.json');
	writeFileSync(file, caseFile(1));
	return importFrom(file, apart, join(apart, 'waymark.db')).bytes;
}

/** The same file parsed, and the same rows put into the same tables with their keys and indexes, by nothing else than the driver. */
function rawImport(file: string, imported: string, path: string): Spent {
	const source = new BetterSqlite(imported, { readonly: true });
	const objects = source
		.prepare<[], { type: string; name: string; sql: string }>(
			"select type, name, sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by type = 'index'"
		)
		.all();
	const rows = objects
		.filter(({ type }) => type === 'table')
		.map(({ name }) => [name, source.prepare<[], unknown[]>(`select * from ${name}`).raw().all()] as const);
	source.close();
	const raw = new BetterSqlite(path);
	raw.pragma('journal_mode = WAL');
	raw.pragma('synchronous = FULL');
	for (const { sql } of objects) raw.exec(sql);
	const [began, used] = [performance.now(), process.cpuUsage()];
	JSON.parse(readFileSync(file, 'utf8'));
	raw.transaction(() => {
		for (const [name, each] of rows) insertAll(raw, name, each);
	})();
	const { user, system } = process.cpuUsage(used);
	const milliseconds = performance.now() - began;
	raw.close();
	for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
	return { milliseconds, processor: (user + system) / 1000 };
}

function insertAll(raw: BetterSqlite.Database, table: string, rows: readonly unknown[][]): void {
	const [first] = rows;
	if (!first) return;
	const insert = raw.prepare(`insert into ${table} values (${first.map(() => '?').join(', ')})`);
	for (const row of rows) insert.run(row);
}

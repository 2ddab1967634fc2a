import { setTimeout } from 'node:timers/promises';
import type BetterSqlite from 'better-sqlite3';
import {
	CompiledQuery,
	SqliteAdapter,
	SqliteDialect,
	SqliteDriver,
	SqliteQueryCompiler,
	type DatabaseConnection,
	type QueryResult,
	type SqliteDatabase
} from 'kysely';
import { databaseFault } from './faults.ts';

/** How long a statement waits for another process that holds the file. */
const PATIENCE_MS = 5_000;
const FIRST_WAIT_MS = 4;
const LONGEST_WAIT_MS = 100;

/** Whoever asks gets the one connection in the order of asking. */
class Turns {
	#taken = false;
	readonly #waiting: (() => void)[] = [];

	take(): Promise<void> {
		if (this.#taken) return new Promise((start) => this.#waiting.push(start));
		this.#taken = true;
		return Promise.resolve();
	}

	giveBack(): void {
		const next = this.#waiting.shift();
		if (next) next();
		else this.#taken = false;
	}
}

/**
 * SQLite's own waiting (`busy_timeout`) would stop the whole process, `/ping` and everybody's reading included. Here
 * only the one who wants to write waits, between tries, and lets others have the connection meanwhile.
 */
class PatientDriver extends SqliteDriver {
	readonly #file: BetterSqlite.Database;
	readonly #turns = new Turns();

	constructor(file: BetterSqlite.Database, database: SqliteDatabase) {
		super({ database });
		this.#file = file;
	}

	override async acquireConnection(): Promise<DatabaseConnection> {
		await this.#turns.take();
		return new PatientConnection(await super.acquireConnection(), this.#file, this.#turns);
	}

	override async releaseConnection(): Promise<void> {
		this.#turns.giveBack();
		return Promise.resolve();
	}

	/** Writers queue at the start, not half-way: a deferred transaction can fail to upgrade after it has read. */
	override async beginTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('begin immediate'));
	}

	/** A full disk undoes the transaction by itself; undoing it again would hide why. */
	override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
		if (this.#file.inTransaction) await super.rollbackTransaction(connection);
	}
}

class PatientConnection implements DatabaseConnection {
	readonly #inner: DatabaseConnection;
	readonly #file: BetterSqlite.Database;
	readonly #turns: Turns;

	constructor(inner: DatabaseConnection, file: BetterSqlite.Database, turns: Turns) {
		this.#inner = inner;
		this.#file = file;
		this.#turns = turns;
	}

	async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
		const until = performance.now() + PATIENCE_MS;
		for (let wait = FIRST_WAIT_MS; ; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
			try {
				return await this.#inner.executeQuery<Row>(query);
			} catch (error) {
				// Inside a transaction the connection cannot be lent, and it already holds the file.
				const mayWait = !this.#file.inTransaction && performance.now() < until;
				if (!mayWait || databaseFault(error) !== 'busy') throw error;
			}
			this.#turns.giveBack();
			await setTimeout(wait);
			await this.#turns.take();
		}
	}

	streamQuery<Row>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<Row>> {
		return this.#inner.streamQuery<Row>(query, chunkSize);
	}
}

/** The driver takes turns itself, so that a turn can be lent while its holder waits. */
class TurnTakingAdapter extends SqliteAdapter {
	override get supportsMultipleConnections(): boolean {
		return true;
	}
}

/**
 * SQLite is built with STAT4 here: it plans a statement with a join anew for each value that a bare `?` is given, which takes five
 * times as long as answering it (sqlite.org/c3ref/prepare.html). We keep no statistics that another plan could come from. A
 * plus before the place changes no value, and the plan is kept.
 */
class PlanKeepingCompiler extends SqliteQueryCompiler {
	protected override getCurrentParameterPlaceholder(): string {
		return '+?';
	}
}

export class PatientSqliteDialect extends SqliteDialect {
	readonly #file: BetterSqlite.Database;
	readonly #database: SqliteDatabase;

	constructor(file: BetterSqlite.Database, database: SqliteDatabase) {
		super({ database });
		this.#file = file;
		this.#database = database;
	}

	override createDriver(): PatientDriver {
		return new PatientDriver(this.#file, this.#database);
	}

	override createAdapter(): TurnTakingAdapter {
		return new TurnTakingAdapter();
	}

	override createQueryCompiler(): SqliteQueryCompiler {
		return new PlanKeepingCompiler();
	}
}

import { setImmediate } from 'node:timers/promises';
import type { ReportedFile } from '#lib/domain/imports/import-report.ts';
import type { Database } from '#lib/server/db/database.ts';
import { toJson } from '#lib/server/db/json.ts';

/** How often an import says that it goes on, and how far it is. */
const SAID_EVERY_MS = 2_000;

/** What is written of an import while it goes on. */
export class ImportProgress {
	readonly #database: Database;
	readonly #id: string;
	readonly #clock: () => number;
	readonly #files: ReportedFile[] = [];
	#people = 0;
	#saidAt = 0;

	constructor(database: Database, id: string, clock: () => number) {
		this.#database = database;
		this.#id = id;
		this.#clock = clock;
	}

	async tookPerson(): Promise<void> {
		this.#people += 1;
		if (this.#clock() - this.#saidAt >= SAID_EVERY_MS) await this.#say();
		// A SQLite file answers at once, so that nobody else would be served until the last person is here.
		await setImmediate();
	}

	async tookFile(file: ReportedFile): Promise<void> {
		this.#files.push(file);
		await this.#say(toJson(this.#files));
	}

	async #say(report?: ReturnType<typeof toJson<ReportedFile[]>>): Promise<void> {
		this.#saidAt = this.#clock();
		await this.#database.kysely
			.updateTable('imports')
			.set({ people_done: this.#people, went_on_at: this.#saidAt, ...(report !== undefined && { report }) })
			.where('id', '=', this.#id)
			.execute();
	}
}

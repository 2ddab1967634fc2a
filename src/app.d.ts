import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { Connection, Database } from '#lib/server/db/database.ts';
import type { Failure } from '#lib/server/http/failures.ts';
import type { Environment } from '#lib/server/env.ts';
import type { HealthCheck } from '#lib/server/ops/health.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			code: ErrorCode;
			/** What to quote when asking for help; names one line in the log. */
			id: string;
		}
		/** Of `adapter-node`; not there while it is developed. */
		interface Platform {
			req?: IncomingMessage;
		}
		interface Locals {
			actor: Actor | null;
			database: Database;
			/** For pages that list: a row that cannot be read is left out, noted in the log and counted in `unreadable`. */
			lists: Connection;
			unreadable: { count: number };
			environment: Environment;
			health: HealthCheck;
			language: Language;
			log: Logger;
			/** The server's clock when the request came in, in milliseconds since 1970. */
			now: number;
			requestId: string;
			/** Why it could not be answered as it should; null while nothing went wrong. */
			failure: Failure | null;
		}
	}
}

export {};

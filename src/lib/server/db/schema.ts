import type { Selectable } from 'kysely';
import type { AccessTables } from './tables/access.ts';
import type { AttentionTables } from './tables/attention.ts';
import type { AppointmentTables } from './tables/appointments.ts';
import type { ComplianceTables } from './tables/compliance.ts';
import type { ImportTables } from './tables/imports.ts';
import type { MessageTables } from './tables/messages.ts';
import type { NoticeTables } from './tables/notices.ts';
import type { OrganisationTables } from './tables/organisation.ts';
import type { PeopleTables } from './tables/people.ts';
import type { PlanTables } from './tables/plan.ts';
import type { ReportTables } from './tables/reports.ts';
import type { ServiceTables } from './tables/service.ts';

/*
 * The tables, as Kysely sees them. One schema for SQLite and PostgreSQL: ids are text, moments are milliseconds since
 * 1970 (bigint), days are YYYY-MM-DD text, booleans are 0 or 1, structured values are JSON text
 * (docs/decisions/002-one-schema-two-databases.md). A column that holds one of our words has that word's type: commands and imports
 * check it before it is written, so that nothing has to be believed when it is read.
 */

export interface Schema
	extends
		AccessTables,
		OrganisationTables,
		PeopleTables,
		AppointmentTables,
		PlanTables,
		ReportTables,
		ComplianceTables,
		MessageTables,
		NoticeTables,
		ImportTables,
		AttentionTables,
		ServiceTables {}

/** One row of a table, as it is read. */
export type Row<Table extends keyof Schema> = Selectable<Schema[Table]>;

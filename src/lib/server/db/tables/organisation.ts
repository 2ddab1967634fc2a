import type { OpeningHours } from '#lib/domain/organisation/opening-hours.ts';
import type { Json } from '#lib/server/db/json.ts';
import type { Generated } from 'kysely';
import type { DoneColumns } from './columns.ts';

interface TeamTable {
	id: string;
	name: string;
	/** Where the team works from; null where nobody has said. */
	office_id: Generated<string | null>;
	/** By what no two teams are alike (`domain/organisation/team-name.ts`); null for one that an import made. */
	name_key: Generated<string | null>;
	version: Generated<number>;
}

interface OfficeTable {
	id: string;
	name: string;
	name_key: string;
	address: Json<string[]>;
	postcode: string | null;
	telephone: string | null;
	opening_hours: Json<OpeningHours>;
	version: number;
	created_at: number;
	/** From then on no team can be put there; what names it keeps it. */
	closed_at: number | null;
}

/** A day on which an office is shut though its hours say otherwise. */
interface OfficeClosedDayTable extends DoneColumns {
	id: string;
	office_id: string;
	closed_on: string;
	reason: string;
}

interface PractitionerTable {
	id: string;
	forename: string;
	surname: string;
	telephone: string | null;
	team_id: string | null;
	/** What the case system calls them (`domain/organisation/staff-code.ts`); no two have the same. */
	staff_code: Generated<string | null>;
	version: Generated<number>;
}

/**
 * A number that an area sets for itself; what was set before stays as history. The one for a team and a setting that is not
 * superseded counts; a null value goes back to what is usual.
 */
interface AreaSettingTable extends DoneColumns {
	id: string;
	/** Null for everybody. */
	team_id: string | null;
	setting: string;
	value: number | null;
	reason: string;
	superseded_at: number | null;
}

/** An officer who is away, both days counted, and who of the team has their cases on those days. */
interface CoverTable extends DoneColumns {
	id: string;
	away_id: string;
	/** Null while nobody was chosen. */
	covered_by_id: string | null;
	from_on: string;
	until_on: string;
	cancelled_at: number | null;
	cancelled_by: string | null;
}

export interface OrganisationTables {
	covers: CoverTable;
	teams: TeamTable;
	offices: OfficeTable;
	office_closed_days: OfficeClosedDayTable;
	practitioners: PractitionerTable;
	sequencing_settings: AreaSettingTable;
	compliance_settings: AreaSettingTable;
	reply_settings: AreaSettingTable;
}

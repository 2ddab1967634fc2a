import type { DoneColumns } from './columns.ts';

interface TeamTable {
	id: string;
	name: string;
}

interface PractitionerTable {
	id: string;
	forename: string;
	surname: string;
	telephone: string | null;
	team_id: string | null;
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
	practitioners: PractitionerTable;
	sequencing_settings: AreaSettingTable;
	compliance_settings: AreaSettingTable;
}

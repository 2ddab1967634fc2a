import type { Place } from '#lib/domain/snapshot/records.ts';

export interface Contact {
	name: string;
	telephone: string | null;
}

/** Who can be rung or written to about a case, for whatever is kept or printed. Null where nobody knows. */
export interface CaseContacts {
	officer: Contact | null;
	team: string | null;
	/** Where the person last was expected at an office, or is expected next. */
	office: Place | null;
	/** Of the officer's team. */
	manager: Contact | null;
}

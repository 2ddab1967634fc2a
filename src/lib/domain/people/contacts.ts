/** Somebody who can be asked. */
export interface Contact {
	name: string;
	telephone: string | null;
}

/** Who answers for a person, as far as it is on record. */
export interface Contacts {
	officer: Contact | null;
	team: string | null;
	manager: Contact | null;
}

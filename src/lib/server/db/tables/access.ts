import type { Generated } from 'kysely';
import type { PhoneKind } from '#lib/domain/access/phone.ts';
import type { FeedEnd } from '#lib/domain/appointments/feed-state.ts';
import type { FormValues } from '#lib/domain/text/form-reader.ts';
import type { Json } from '#lib/server/db/json.ts';

interface AccountTable {
	id: string;
	role: 'service_user' | 'practitioner' | 'manager' | 'administrator';
	person_id: string | null;
	practitioner_id: string | null;
	/** What a member of staff types to sign in; null for service users. */
	username: string | null;
	password_hash: string | null;
	language: string;
	status: 'active' | 'closed';
	created_at: number;
	/** When a member of staff first came in; when they last did is nobody's business. */
	first_signed_in_at: Generated<number | null>;
}

/** By which a member of staff chooses a password, once: one that is open at a time. */
interface StaffLinkTable {
	/** SHA-256 of the token in the link. */
	id: string;
	account_id: string;
	purpose: 'invite' | 'reset';
	/** The account that made it. */
	created_by: string;
	created_at: number;
	expires_at: number;
	used_at: number | null;
	revoked_at: number | null;
}

interface SignInCodeTable {
	id: string;
	person_id: string;
	code_hash: string;
	issued_by: string;
	issued_at: number;
	expires_at: number;
	used_at: number | null;
}

interface DeviceTable {
	/** SHA-256 of the token in the phone's long-lived cookie. */
	id: string;
	account_id: string;
	pin_hash: string | null;
	failed_attempts: number;
	created_at: number;
	last_used_at: number;
	revoked_at: number | null;
	/** The server's clock of the last answer after which this phone said that nothing was waiting. */
	in_touch_at: number | null;
	/** In one word; nothing else is kept of what its browser says of itself. */
	phone_kind: Generated<PhoneKind | null>;
	/** Who signed it out from elsewhere, with their name where that is somebody of the staff; null where nobody did. */
	signed_out_by: Generated<'person' | 'staff' | null>;
	signed_out_name: Generated<string | null>;
	/** When its person has read that it was. */
	signed_out_told_at: Generated<number | null>;
}

interface SessionTable {
	/** SHA-256 of the token in the session cookie. */
	id: string;
	account_id: string;
	device_id: string | null;
	created_at: number;
	last_seen_at: number;
	expires_at: number;
}

interface RateLimitTable {
	/** What is limited and for whom, hashed where it would name a person. */
	key: string;
	window_started_at: number;
	count: number;
}

/** How much of one of its limits (`domain/access/limits.ts`) an account has used, and since when. */
interface AccountUseTable {
	account_id: string;
	kind: string;
	began_at: number;
	used: number;
}

/** What staff typed into a form and have not sent: theirs alone, and of no use to anybody once it is sent. */
interface FormDraftTable {
	account_id: string;
	/** The page, by its path. */
	address: string;
	/** Which of the page's forms. */
	form: string;
	/** Whom the page is about; null where it is about nobody. */
	person_id: string | null;
	/** By field, as a browser sends it. */
	typed: Json<FormValues>;
	/** The window it was last kept from; empty where no script ran. */
	tab: string;
	begun_at: number;
	kept_at: number;
}

/** A secret address at which somebody's calendar asks for their appointments: one that works at a time. */
interface CalendarFeedTable {
	id: string;
	person_id: string;
	code_hash: string;
	made_at: number;
	/** When a calendar last asked, to within some minutes. */
	fetched_at: number | null;
	ended_at: number | null;
	ended_why: FeedEnd | null;
}

/** What vanished from a phone before it was sent: see `domain/access`. */
interface PhoneLossTable {
	id: string;
	person_id: string;
	unsent: number;
	noticed_at: number;
	received_at: number;
}

export interface AccessTables {
	accounts: AccountTable;
	staff_links: StaffLinkTable;
	sign_in_codes: SignInCodeTable;
	devices: DeviceTable;
	sessions: SessionTable;
	rate_limits: RateLimitTable;
	account_use: AccountUseTable;
	form_drafts: FormDraftTable;
	calendar_feeds: CalendarFeedTable;
	phone_losses: PhoneLossTable;
}

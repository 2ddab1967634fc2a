import type { AppointmentNews, Known, ToCome } from '#lib/domain/notices/news.ts';
import type {
	NoticeKind,
	NoticeLead,
	NoticeState,
	NoticeTiming,
	NoticeWay,
	NoticeWayEnd,
	NoticeWayState,
	NoticeWhy
} from '#lib/domain/notices/vocabulary.ts';
import type { Json } from '#lib/server/db/json.ts';
import type { Generated } from 'kysely';
import type { Flag } from './columns.ts';

/** How somebody wants to be reminded; its id is the person's. */
interface NoticeChoiceTable {
	id: string;
	person_id: string;
	timing: NoticeTiming;
	safe_from: number;
	safe_until: number;
	changed_at: number;
	/** Whether they are told of changes, and of answers. */
	changes: Generated<Flag>;
	answers: Generated<Flag>;
}

/** A way that somebody agreed to; of texts and e-mails one each, of pushes one a phone. */
interface NoticeWayTable {
	id: string;
	person_id: string;
	way: NoticeWay;
	/** A number, an address, or what a browser said of its own push service; empty once it is over. */
	address: string;
	state: NoticeWayState;
	ended_why: NoticeWayEnd | null;
	/** When its person said yes. */
	agreed_at: number;
	confirmed_at: number | null;
	ended_at: number | null;
	/** Which code is waited for, by when it was asked for. */
	code_at: number | null;
	wrong_codes: number;
	/** Since when nothing arrives by this way: until another address was confirmed, or somebody of staff put it aside. */
	dead_since: Generated<number | null>;
}

/** The outbox. What a notice says is put together as it is sent, so that none of it lies here. */
interface NoticeTable {
	id: string;
	person_id: string;
	kind: NoticeKind;
	/** Who, what, which start, how long before, by which way: never twice. */
	once: string;
	/** The appointment, of several the first; of a code, the way that it checks; of an answer or a message, that. */
	subject_id: string;
	lead: NoticeLead | '';
	way: NoticeWay | null;
	state: NoticeState;
	why: NoticeWhy | null;
	/** Of the appointment, as it was when this fell due; of several, the first. */
	starts_at: number;
	/** Of a change: which appointments, from when to when. Of something new: which messages and answers, by nothing but their ids. */
	about: Generated<Json<AppointmentNews[]>>;
	due_at: number;
	/** After it, nothing is sent. */
	until: number;
	/** When it is to be tried, or its provider asked; of news that was not sent, until when it may be after all; null where none of it. */
	next_at: number | null;
	/** When it was sent; else when it came to this. */
	at: number;
	attempts: number;
	leased_by: string | null;
	leased_until: number | null;
	/** It was being handed over then, and no answer is known. */
	handed_at: number | null;
	provider_id: string | null;
}

/** How far what stands of somebody was looked at for what they have to be told; its id is the person's. None where nothing is sent to them. */
interface NoticeLookTable {
	id: string;
	person_id: string;
	/** Their revision then. */
	revision: number;
	/** Up to which revision a phone or a page of theirs has come for what there is. */
	seen: number;
	at: number;
	/** What they had to be told by then; of looks from before, the appointments alone. */
	known: Json<Known | ToCome[]>;
}

export interface NoticeTables {
	notice_choices: NoticeChoiceTable;
	notice_ways: NoticeWayTable;
	notices: NoticeTable;
	notice_looks: NoticeLookTable;
}

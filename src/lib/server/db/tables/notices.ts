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

/** How somebody wants to be reminded; its id is the person's. */
interface NoticeChoiceTable {
	id: string;
	person_id: string;
	timing: NoticeTiming;
	safe_from: number;
	safe_until: number;
	changed_at: number;
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
}

/** The outbox. What a notice says is put together as it is sent, so that none of it lies here. */
interface NoticeTable {
	id: string;
	person_id: string;
	kind: NoticeKind;
	/** Who, what, which start, how long before, by which way: never twice. */
	once: string;
	/** The appointment; of a code, the way that it checks. */
	subject_id: string;
	lead: NoticeLead | '';
	way: NoticeWay | null;
	state: NoticeState;
	why: NoticeWhy | null;
	/** Of the appointment, as it was when this fell due. */
	starts_at: number;
	due_at: number;
	/** After it, nothing is sent. */
	until: number;
	/** When it is to be tried, or its provider asked; null where neither. */
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

export interface NoticeTables {
	notice_choices: NoticeChoiceTable;
	notice_ways: NoticeWayTable;
	notices: NoticeTable;
}

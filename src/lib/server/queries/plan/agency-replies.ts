import type { WaitingAgencyReply } from '#lib/domain/attention/waiting.ts';
import type { AgencyAnswer } from '#lib/domain/plan/agency-reply.ts';
import type { Instant, LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';
import { named, waiting } from '#lib/server/queries/people/waiting-person.ts';

export interface AgencyReplyShown {
	id: string;
	agency: string;
	answer: AgencyAnswer;
	on: LocalDate | null;
	until: LocalDate | null;
	words: string;
	receivedAt: Instant;
	read: { by: string; at: Instant } | null;
}

export interface AgencyContactShown {
	id: string;
	on: LocalDate;
	talkedWith: string;
	words: string;
	by: string;
	at: Instant;
}

export interface AgencySide {
	/** The link that works; null where none does. */
	link: { expiresAt: Instant; by: string; at: Instant } | null;
	/** The latest first. */
	replies: AgencyReplyShown[];
	contacts: AgencyContactShown[];
}

/** What there was between an agency and us about one referral, of a case in reach; empty for anybody else. */
export async function readAgencySide(
	connection: Connection,
	reaching: Reaching,
	{ personId, referralId }: { personId: string; referralId: string },
	now: Instant
): Promise<AgencySide> {
	const link = await connection
		.selectFrom('reply_links')
		.innerJoin('people', 'people.id', 'reply_links.person_id')
		.where('people.id', '=', personId)
		.where('reply_links.referral_id', '=', referralId)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.select(['expires_at as expiresAt', 'by_name as by', 'at'])
		.where('revoked_at', 'is', null)
		.where('expires_at', '>', now)
		.executeTakeFirst();
	const replies = await connection
		.selectFrom('agency_replies')
		.innerJoin('people', 'people.id', 'agency_replies.person_id')
		.selectAll('agency_replies')
		.where('people.id', '=', personId)
		.where('agency_replies.referral_id', '=', referralId)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.orderBy('received_at', 'desc')
		.orderBy('agency_replies.id', 'desc')
		.execute();
	const contacts = await connection
		.selectFrom('agency_contacts')
		.innerJoin('people', 'people.id', 'agency_contacts.person_id')
		.selectAll('agency_contacts')
		.where('people.id', '=', personId)
		.where('agency_contacts.referral_id', '=', referralId)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.orderBy('on_date', 'desc')
		.orderBy('agency_contacts.at', 'desc')
		.orderBy('agency_contacts.id', 'desc')
		.execute();
	return {
		link: link ?? null,
		replies: replies.map((row) => ({
			id: row.id,
			agency: row.agency_name,
			answer: row.answer,
			on: row.on_date,
			until: row.until_date,
			words: row.words,
			receivedAt: row.received_at,
			read: row.read_at === null ? null : { by: row.read_by ?? '', at: row.read_at }
		})),
		contacts: contacts.map((row) => ({
			id: row.id,
			on: row.on_date,
			talkedWith: row.talked_with,
			words: row.words,
			by: row.by_name,
			at: row.at
		}))
	};
}

/** Answers of agencies that nobody has read, of nobody who has died. */
export async function unreadAgencyReplies(
	connection: Connection,
	reaching: Reaching
): Promise<WaitingAgencyReply[]> {
	const rows = await connection
		.selectFrom('agency_replies')
		.innerJoin('people', 'people.id', 'agency_replies.person_id')
		.where('agency_replies.read_at', 'is', null)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('people.died_on', 'is', null)
		.select([
			'agency_replies.id',
			'agency_replies.person_id',
			'agency_replies.referral_id',
			'agency_replies.agency_name',
			'agency_replies.answer',
			'agency_replies.words',
			'agency_replies.received_at',
			...named
		])
		.orderBy('agency_replies.received_at')
		.orderBy('agency_replies.id')
		.execute();
	return rows.map((row) => ({
		kind: 'agency_reply',
		...waiting(row, row.id, row.received_at),
		referralId: row.referral_id,
		agency: row.agency_name,
		answer: row.answer,
		words: row.words
	}));
}

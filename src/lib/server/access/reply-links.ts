import type { Refused } from './sign-in-outcomes.ts';
import type { Connection, Database } from '#lib/server/db/database.ts';
import type { LinkTry } from './join.ts';
import { newLinkCode, normaliseLinkCode } from './link-code.ts';
import { hashToken } from './tokens.ts';
import { foundOrCounted } from './wide-tries.ts';

const GROUPS = 6;

/** 148 random bits. It is shown once; the database has its hash. */
export function newReplyCode(): string {
	return newLinkCode(GROUPS);
}

export function hashReplyCode(typed: string): string {
	return hashToken(`reply ${normaliseLinkCode(typed)}`);
}

/** What whoever has the link reads of it: as little as the letter already says, and nobody's name. */
export interface OpenedReplyLink {
	/** For the server alone. */
	personId: string;
	linkId: string;
	intervention: string;
	askedOn: string | null;
	agency: string;
}

/** Of a link that is over, taken back, of somebody who has died, of a referral that was taken back, or that never was: nothing is told. */
export async function findReplyLink(
	connection: Connection,
	code: string,
	now: number
): Promise<OpenedReplyLink | null> {
	const found = await connection
		.selectFrom('reply_links')
		.innerJoin('people', 'people.id', 'reply_links.person_id')
		.innerJoin('referrals', (join) =>
			join
				.onRef('referrals.person_id', '=', 'reply_links.person_id')
				.onRef('referrals.id', '=', 'reply_links.referral_id')
		)
		.select(['reply_links.id', 'reply_links.person_id'])
		.select(['referrals.intervention', 'referrals.asked_on', 'referrals.agency_name'])
		.where('reply_links.code_hash', '=', hashReplyCode(code))
		.where('reply_links.revoked_at', 'is', null)
		.where('reply_links.expires_at', '>', now)
		.where('people.died_on', 'is', null)
		.where('referrals.state', 'not in', ['withdrawn', 'declined_by_person'])
		.executeTakeFirst();
	return found
		? {
				personId: found.person_id,
				linkId: found.id,
				intervention: found.intervention,
				askedOn: found.asked_on,
				agency: found.agency_name ?? ''
			}
		: null;
}

/** The same for somebody at the door: wrong tries are counted like any other, and whoever is right is never shut out. */
export async function openReplyLink(
	database: Database,
	{ token, network }: LinkTry,
	now: number
): Promise<OpenedReplyLink | Refused> {
	return foundOrCounted(database.kysely, network, now, () => findReplyLink(database.kysely, token, now));
}

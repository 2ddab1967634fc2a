import { randomInt } from 'node:crypto';
import type { Refused } from './sign-in-outcomes.ts';
import type { Connection, Database } from '#lib/server/db/database.ts';
import type { LinkTry } from './join.ts';
import { hashToken } from './tokens.ts';
import { takeWideTry } from './wide-tries.ts';

/** No letters or digits that are misread: it can be typed from paper where a link cannot be opened. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const GROUPS = 6;
const GROUP = 5;

/** 148 random bits. It is shown once; the database has its hash. */
export function newReplyCode(): string {
	const group = () => Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
	return Array.from({ length: GROUPS }, group).join('-');
}

export function hashReplyCode(typed: string): string {
	const code = typed
		.slice(typed.indexOf('#') + 1)
		.toUpperCase()
		.replace(/[^A-Z0-9]/g, '');
	return hashToken(`reply ${code}`);
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
	const found = await findReplyLink(database.kysely, token, now);
	const wide = await takeWideTry(database.kysely, network, now);
	if (found) {
		await wide.giveBack();
		return found;
	}
	if (wide.areLeft) return { refused: 'link_not_working' };
	await wide.slowDown();
	return { refused: 'too_many_tries' };
}

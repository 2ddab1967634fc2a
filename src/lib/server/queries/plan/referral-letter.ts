import type { Actor } from '#lib/domain/access/actor.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { ReferralLetterFacts } from '#lib/i18n/plan/referral-letter.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import { caseContacts } from '#lib/server/queries/people/case-contacts.ts';
import { practitionersInReach } from '#lib/server/queries/access/reach.ts';

/** What a referral's letter says and where it goes; null where the referral is not in this practitioner's reach or names no agency. */
export async function readReferralLetter(
	connection: Connection,
	actor: Extract<Actor, { role: 'practitioner' }>,
	{ personId, referralId }: { personId: string; referralId: string },
	now: number
): Promise<{ facts: ReferralLetterFacts; email: string | null } | null> {
	const row = await connection
		.selectFrom('referrals')
		.innerJoin('people', 'people.id', 'referrals.person_id')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.leftJoin('agencies', 'agencies.id', 'referrals.agency_id')
		.select(['referrals.intervention', 'referrals.next_check_on'])
		.select(['referrals.agency_name', 'referrals.agency_name_cy'])
		.select(['people.forename', 'people.surname', 'people.date_of_birth', 'people.language'])
		.select(['agencies.contact_name', 'agencies.address', 'agencies.email'])
		.where('referrals.person_id', '=', personId)
		.where('referrals.id', '=', referralId)
		.where('practitioners.id', 'in', practitionersInReach(connection, actor))
		.executeTakeFirst();
	if (!row || row.agency_name === null) return null;
	return {
		email: row.email,
		facts: {
			agency: {
				name: row.agency_name,
				nameCy: row.agency_name_cy,
				contactName: row.contact_name,
				address: row.address === null ? [] : fromJson(row.address)
			},
			person: {
				name: fullName(row),
				dateOfBirth: row.date_of_birth,
				language: row.language
			},
			intervention: row.intervention,
			answerBy: row.next_check_on,
			contacts: await caseContacts(connection, personId),
			today: localDate(now)
		}
	};
}

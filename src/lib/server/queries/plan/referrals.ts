import { agencyNameIn } from '#lib/domain/plan/agency-name.ts';
import { isOpenReferral } from '#lib/domain/plan/open-referral.ts';
import { LONGEST_LINE } from '#lib/domain/text/bounds.ts';
import type { AreaOfNeed } from '#lib/domain/plan/vocabulary.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import { firstLanguage, type Language } from '#lib/domain/text/language.ts';
import { daysBetween, type LocalDate } from '#lib/domain/time/local-date.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { byName } from '#lib/domain/people/name-order.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import { referralRecord } from '#lib/server/projection/plan/record-of-row.ts';
import { practitionersInReach } from '#lib/server/queries/access/reach.ts';
import type { Scope } from './gaps.ts';

export interface ReferralForStaff {
	referral: RecordOf<'referral'>;
	/** For `referral.update`. */
	version: number;
	personId: string;
	personName: string;
	stepDescription: string | null;
	agencyId: string | null;
	/** For staff. */
	reason: string;
	open: boolean;
	daysInState: number;
	/** Since it was first asked; null where it never was. */
	daysSinceAsked: number | null;
	/** The next check's day has come. */
	checkDue: boolean;
	/** Last change first. */
	history: {
		state: RecordOf<'referral'>['state'];
		on: LocalDate;
		reason: string;
		nextCheckOn: LocalDate | null;
		expectedOn: LocalDate | null;
		agencyReported: boolean;
		by: string;
		at: number;
	}[];
}

/** Every referral of a caseload or a team: what is due for a check first, then open before closed, longest in state first. */
export async function readReferrals(
	connection: Connection,
	scope: Scope & { personId?: string },
	today: LocalDate
): Promise<ReferralForStaff[]> {
	const rows = await connection
		.selectFrom('referrals')
		.innerJoin('people', 'people.id', 'referrals.person_id')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.leftJoin('steps', (join) =>
			join.onRef('steps.person_id', '=', 'referrals.person_id').onRef('steps.id', '=', 'referrals.step_id')
		)
		.selectAll('referrals')
		.select(['people.forename', 'people.surname', 'steps.description as step_description'])
		.where(({ eb }) =>
			'teamId' in scope
				? eb('practitioners.team_id', '=', scope.teamId)
				: eb('practitioners.id', 'in', practitionersInReach(connection, scope.reaching))
		)
		.$if(scope.personId !== undefined, (query) =>
			query.where('referrals.person_id', '=', scope.personId ?? '')
		)
		.execute();
	const history = await readHistory(connection, rows);
	return rows
		.map((row): ReferralForStaff => {
			const referral = referralRecord(row);
			const open = isOpenReferral(referral.state);
			return {
				referral,
				version: row.version,
				personId: row.person_id,
				personName: fullName(row),
				stepDescription: row.step_description,
				agencyId: row.agency_id,
				reason: row.reason,
				open,
				daysInState: daysBetween(referral.since, today),
				daysSinceAsked: referral.askedOn === null ? null : daysBetween(referral.askedOn, today),
				checkDue: open && referral.nextCheckOn !== null && referral.nextCheckOn <= today,
				history: history.get(keyOf(row.person_id, row.id)) ?? []
			};
		})
		.sort(
			(a, b) =>
				Number(b.checkDue) - Number(a.checkDue) ||
				Number(b.open) - Number(a.open) ||
				b.daysInState - a.daysInState ||
				(a.referral.id < b.referral.id ? -1 : 1)
		);
}

async function readHistory(
	connection: Connection,
	referrals: readonly { id: string; person_id: string }[]
): Promise<Map<string, ReferralForStaff['history']>> {
	const found = new Map<string, ReferralForStaff['history']>();
	if (referrals.length === 0) return found;
	const rows = await connection
		.selectFrom('referral_events')
		.selectAll()
		.where('person_id', 'in', [...new Set(referrals.map(({ person_id }) => person_id))])
		.where(
			'referral_id',
			'in',
			referrals.map(({ id }) => id)
		)
		.orderBy('version', 'desc')
		.execute();
	for (const row of rows) {
		const event = {
			state: row.state,
			on: row.on_date,
			reason: row.reason,
			nextCheckOn: row.next_check_on,
			expectedOn: row.expected_on,
			agencyReported: row.agency_reported === 1,
			by: row.by_name,
			at: row.at
		};
		const key = keyOf(row.person_id, row.referral_id);
		found.set(key, [...(found.get(key) ?? []), event]);
	}
	return found;
}

/** Two people's referrals can have the same id. */
function keyOf(personId: string, id: string): string {
	return `${personId} ${id}`;
}

export interface Agency {
	id: string;
	version: number;
	name: string;
	nameCy: string | null;
	contactName: string | null;
	telephone: string | null;
	email: string | null;
	address: string[];
	offers: string[];
	areas: RecordOf<'need'>['area'][];
	covers: string;
	languages: string[];
	usualWaitDays: number | null;
	archived: boolean;
}

/** By the name that whoever reads in this language is shown. Archived ones only where they are asked for. */
export async function readAgencies(
	connection: Connection,
	{ withArchived = false, language = firstLanguage }: { withArchived?: boolean; language?: Language } = {}
): Promise<Agency[]> {
	const rows = await connection
		.selectFrom('agencies')
		.selectAll()
		.$if(!withArchived, (query) => query.where('archived_at', 'is', null))
		.orderBy('id')
		.execute();
	const shown = byName<(typeof rows)[number]>(({ name, name_cy: nameCy }) =>
		agencyNameIn(language, { name, nameCy })
	);
	return rows.sort(shown).map((row) => ({
		id: row.id,
		version: row.version,
		name: row.name,
		nameCy: row.name_cy,
		contactName: row.contact_name,
		telephone: row.telephone,
		email: row.email,
		address: fromJson(row.address),
		offers: fromJson(row.offers),
		areas: fromJson(row.areas),
		covers: row.covers,
		languages: fromJson(row.languages),
		usualWaitDays: row.usual_wait_days,
		archived: row.archived_at !== null
	}));
}

export interface Alternative {
	id: string;
	area: AreaOfNeed;
	insteadOf: string;
	words: string;
	by: string;
	at: number;
}

/**
 * What practitioners of this one's team know there is in place of something that is not; all areas of need where none is
 * named.
 */
export async function readAlternatives(
	connection: Connection,
	practitionerId: string,
	area?: AreaOfNeed
): Promise<Alternative[]> {
	const held = connection
		.selectFrom('alternatives')
		.selectAll('alternatives')
		.innerJoin('practitioners', (join) => join.on('practitioners.id', '=', practitionerId))
		.where('withdrawn_at', 'is', null)
		.where(({ eb, or, and, ref }) =>
			or([
				eb('alternatives.team_id', '=', ref('practitioners.team_id')),
				and([eb('alternatives.team_id', 'is', null), eb('practitioners.team_id', 'is', null)])
			])
		);
	const asked = area === undefined ? held : held.where('area', '=', area);
	const rows = await asked.orderBy('alternatives.id').execute();
	return rows.sort(byName(({ instead_of: insteadOf }) => insteadOf)).map((row) => ({
		id: row.id,
		area: row.area,
		insteadOf: row.instead_of,
		words: row.words,
		by: row.by_name,
		at: row.at
	}));
}

/** What can be offered where a referral says what there is in its place: that field is one line. */
export async function readSuggestions(connection: Connection, practitionerId: string): Promise<string[]> {
	const alternatives = await readAlternatives(connection, practitionerId);
	const lines = alternatives.map(({ words }) => words.replaceAll(/\s+/g, ' '));
	return [...new Set(lines.filter((line) => line.length <= LONGEST_LINE))];
}

import type { Language } from '#lib/domain/text/language.ts';
import type { DecidedFacts, LetterFacts, ReportedBefore } from '#lib/domain/compliance/letter-facts.ts';
import type { StatutoryWords } from '#lib/domain/compliance/letter.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { statutoryText } from '#lib/policy/compliance/statutory-warning.ts';

export const account: ReportedBefore = {
	words: 'my boy was sick,  had no credit to ring',
	wishes: [],
	categories: [],
	tappedOn: '2026-11-20',
	arrivedOn: '2026-11-20',
	by: 'service_user'
};

const decided: DecidedFacts = {
	outcome: 'accepted',
	acceptedReason: 'family_or_childcare',
	closedBecause: null,
	action: null,
	moreTimeUntil: null,
	reasons: '',
	opinion: '',
	proofSeen: '',
	circumstances: '',
	goingWell: '',
	weWill: '',
	youNeed: '',
	statutory: null
};

export type Changes = Partial<Omit<LetterFacts, 'decision'>> & { decision?: Partial<DecidedFacts> };

/** A letter about a missed appointment; an accepted reason unless told otherwise. */
export function factsOf({ decision, ...changes }: Changes = {}): LetterFacts {
	return {
		preferredName: 'Aisha',
		officerName: 'Sam',
		today: '2026-11-25',
		orderKind: 'community_order',
		orderName: null,
		event: { kind: 'failed_to_attend', occurredOn: '2026-11-19', facts: '' },
		accounts: [account],
		earlierReports: [],
		attempts: [],
		decision: { ...decided, ...decision },
		warningUntil: null,
		nextAppointment: { startsAt: instantAt('2026-12-03', 10, 30), placeName: 'Riverside House' },
		decidedBy: 'Sam',
		countersignedBy: null,
		contacts: {
			officer: { name: 'Sam Officer', telephone: '01632 960150' },
			team: 'Riverside',
			office: { name: 'Riverside House', lines: ['2 Mill Lane', 'Millbridge'], postcode: 'ZZ1 2RC' },
			manager: { name: 'Jo Manager', telephone: '01632 960151' }
		},
		...changes
	};
}

/** Everything a warning under a court's order must say. */
export function statutoryWords(
	orderKind: LetterFacts['orderKind'] = 'community_order',
	language: Language = 'en'
): StatutoryWords {
	const law = statutoryText(orderKind, language);
	if (law === null) throw new Error(`no law asks for a warning under ${orderKind}`);
	return { ...law, circumstances: 'The visit at 10am on 19 November was missed. No call came.' };
}

export function warningOf({ decision, ...changes }: Changes = {}): LetterFacts {
	return factsOf({
		warningUntil: '2027-11-24',
		decision: {
			outcome: 'not_accepted',
			acceptedReason: null,
			action: 'warning',
			statutory: statutoryWords(changes.orderKind),
			...decision
		},
		...changes
	});
}

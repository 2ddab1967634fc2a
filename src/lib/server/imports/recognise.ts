export type ResponseKind =
	| 'sentence'
	| 'probation_history'
	| 'schedule'
	| 'appointment'
	| 'next_appointment'
	| 'activity_log'
	| 'compliance'
	| 'case_details'
	| 'referrals'
	| 'enforcement_contacts'
	| 'appointment_types'
	| 'contact_outcomes'
	| 'assessment'
	| 'needs'
	| 'plan_agreements';

interface Sign {
	kind: ResponseKind;
	/** The end of the path, whatever stands before it: services move. `number` is where the case reference number stands. */
	tail: RegExp;
	/** Whether the answer holds what this kind is read for. */
	holds(body: unknown): boolean;
}

const has =
	(...fields: string[]) =>
	(body: unknown) =>
		isRecord(body) && fields.some((field) => field in body);

const signs: readonly Sign[] = [
	{ kind: 'probation_history', tail: /\/probation-history$/, holds: has('probationHistory') },
	{
		kind: 'sentence',
		tail: /\/sentences?\/(?<number>[^/]+)$/,
		holds: has('sentence', 'sentenceSummaryList')
	},
	{
		kind: 'next_appointment',
		tail: /\/(?<number>[^/]+)\/next-appointment$/,
		holds: has('appointment', 'personManager')
	},
	{ kind: 'appointment_types', tail: /\/appointments?\/types$/, holds: has('appointmentTypes') },
	{
		kind: 'appointment',
		tail: /\/appointments?\/[^/]+(\/notes?\/[^/]+)?$/,
		holds: has('appointment')
	},
	{ kind: 'schedule', tail: /\/(?<number>[^/]+)\/(upcoming|previous)$/, holds: has('personSchedule') },
	{ kind: 'activity_log', tail: /\/activity\/(?<number>[^/]+)$/, holds: has('activities') },
	{
		kind: 'compliance',
		tail: /\/compliance\/(?<number>[^/]+)$/,
		holds: has('currentSentences', 'previousOrders')
	},
	{ kind: 'case_details', tail: /\/case-details\/(?<number>[^/]+)$/, holds: has('sentences') },
	{ kind: 'referrals', tail: /\/(?<number>[^/]+)\/referrals?$/, holds: Array.isArray },
	{ kind: 'contact_outcomes', tail: /\/outcomes$/, holds: has('outcomes') },
	{ kind: 'enforcement_contacts', tail: /\/enforcements?$/, holds: has('enforcementContacts') },
	{ kind: 'assessment', tail: /\/assessment$/i, holds: has('sanAssessmentData') },
	{
		kind: 'needs',
		tail: /\/needs\/(crn\/)?(?<number>[^/]+)$/,
		holds: has('identifiedNeeds', 'notIdentifiedNeeds', 'unansweredNeeds')
	},
	{ kind: 'plan_agreements', tail: /\/query$/, holds: has('queries') }
];

export interface Recognised {
	kind: ResponseKind;
	/** What stands in the address where the case reference number belongs; null for a pattern (`.*`), or no such place. */
	numberInAddress: string | null;
}

/** What an answer is, by what it holds and by the tail of its address. Null where the two do not agree on one we know. */
export function recogniseResponse(request: string, body: unknown): Recognised | null {
	const path = pathOf(request);
	for (const { kind, tail, holds } of signs) {
		const found = tail.exec(path);
		if (!found || !holds(body)) continue;
		const number = found.groups?.number ?? null;
		return { kind, numberInAddress: number === null || isPattern(number) ? null : number };
	}
	return null;
}

/** `GET /x/y?number=2` without method and query. A recorded address can be a pattern, in which `?` is no query. */
function pathOf(request: string): string {
	return request
		.trim()
		.replace(/^[A-Z]+ +/, '')
		.replace(/[?#][\w.%-]*(=.*)?$/, '')
		.replace(/\/+$/, '');
}

function isPattern(segment: string): boolean {
	return /[[\](){}*+?^$|\\…]|\.\*/.test(segment);
}

export type FileKind = 'case_bundle' | 'response_list';

/** What a parsed file is by its outermost shape; null where it is nothing we know. */
export function recogniseFile(content: unknown): FileKind | null {
	if (Array.isArray(content)) return content.some(isResponse) ? 'response_list' : null;
	return isRecord(content) && typeof content.format === 'string' && content.format.startsWith('case-bundle/')
		? 'case_bundle'
		: null;
}

/** One recorded answer: what was asked, and what came back. */
export function isResponse(entry: unknown): entry is { request: string; status?: unknown; body: unknown } {
	return isRecord(entry) && typeof entry.request === 'string' && 'body' in entry;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

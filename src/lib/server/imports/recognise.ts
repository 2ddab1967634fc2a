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

/** The request's method and path tell what an answer is. Recorded paths can be patterns (`/mas/schedule/…/upcoming`). */
const requests: readonly (readonly [RegExp, ResponseKind])[] = [
	[/^GET \/mas\/sentence\/.+\/probation-history/, 'probation_history'],
	[/^GET \/mas\/sentence\//, 'sentence'],
	[/^GET \/mas\/schedule\/.+\/next-appointment/, 'next_appointment'],
	[/^GET \/mas\/schedule\/.+\/appointment\//, 'appointment'],
	[/^GET \/mas\/schedule\/.+\/(upcoming|previous)/, 'schedule'],
	[/^POST \/mas\/activity\//, 'activity_log'],
	[/^GET \/mas\/compliance\//, 'compliance'],
	[/^GET \/delius\/case-details\//, 'case_details'],
	[/^GET \/interventions\/probation-case\/.+\/referral/, 'referrals'],
	[/^GET \/mas\/contact\/types\/.+\/outcomes/, 'contact_outcomes'],
	[/^GET \/mas\/contact\/.+\/enforcements/, 'enforcement_contacts'],
	[/^GET \/mas\/appointment\/types/, 'appointment_types'],
	[/^GET \/coordinator-api\/entity\/.+\/ASSESSMENT/, 'assessment'],
	[/^GET \/arns-api\/needs\//, 'needs'],
	[/^POST \/assessment-platform\/query/, 'plan_agreements']
];

export function recogniseRequest(request: string): ResponseKind | null {
	return requests.find(([pattern]) => pattern.test(request))?.[1] ?? null;
}

export type FileKind = 'case_bundle' | 'response_list';

/** What a parsed file is by its outermost shape; null where it is nothing we know. */
export function recogniseFile(content: unknown): FileKind | null {
	if (Array.isArray(content)) return content.every(isResponse) && content.length > 0 ? 'response_list' : null;
	return isRecord(content) && typeof content.format === 'string' && content.format.startsWith('case-bundle/')
		? 'case_bundle'
		: null;
}

function isResponse(entry: unknown): boolean {
	return isRecord(entry) && typeof entry.request === 'string' && 'body' in entry;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

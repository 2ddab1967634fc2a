import type { LeftOutReason } from './left-out.ts';

/** What the last part of a JSON path tells about a value that no mapping asked for. First match counts. */
const patterns: readonly (readonly [RegExp, LeftOutReason])[] = [
	[/\.(id|uuid|crn|offenderId|pnc|noms|nomisId)$/, 'bookkeeping'],
	[/documents?\b/i, 'document'],
	[/offence|conviction|court|probationHistory|previousOrders/i, 'offence_detail'],
	[/score|threshold|risk|tier|visor|sanOasys|practitioner_analysis/i, 'risk_information'],
	[/notes?\b|details|reason|description|nonCompliance/i, 'staff_text_not_kept'],
	[/breach|enforcement|\.action\b|\.activity\b|\.compliance\b/i, 'compliance_record'],
	[
		/lastUpdated|updatedAt|updatedDate|updatedBy|created|mostRecentUpdate|totalResults|totalPages|\.(page|size)$|Version|Timestamp|externalReference|deliusManaged|assessedOn|\.type$/i,
		'bookkeeping'
	]
];

/** The reason to give for a value at `path` that nothing has read. */
export function reasonForUnread(path: string): LeftOutReason {
	const field = path.slice(Math.max(path.lastIndexOf('.'), 0));
	return (
		patterns.find(([pattern]) => pattern.test(field))?.[1] ??
		patterns.find(([pattern]) => pattern.test(path))?.[1] ??
		'not_used'
	);
}

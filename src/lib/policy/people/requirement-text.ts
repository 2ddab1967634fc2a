import type { OrderKind, RequirementKind } from '#lib/domain/people/vocabulary.ts';
import type { InEveryLanguage } from '#lib/domain/text/language.ts';
import { courtOrders, entriesOf, supervisedOrders } from '#lib/policy/entries/policy-entry.ts';
import type { Confidence, PolicyEntry, PolicyKind, Source } from '#lib/policy/entries/policy-entry.ts';
import { areaPractice } from '#lib/policy/entries/sources.ts';
import { requirementTitles } from './titles.ts';

/** One requirement in plain words: what it means, what counts as keeping it, what to do when that is not possible. */
export interface RequirementText {
	title: InEveryLanguage;
	meaning: PolicyEntry;
	keeping: PolicyEntry;
	ifYouCannot: PolicyEntry;
}

export interface Part {
	kind?: PolicyKind;
	source?: Source;
	confidence?: Confidence;
	askYourOfficer?: boolean;
	says: readonly InEveryLanguage[];
}

export interface RequirementDraft {
	source: Source;
	/** True where it can only be part of a licence. */
	licenceOnly?: boolean;
	meaning: Part;
	keeping: Part;
	ifYouCannot: Part;
}

// Treatment, tags and places to live can be part of a licence too; the rest only of a court's order.
const courtOnly: ReadonlySet<RequirementKind> = new Set([
	'unpaid_work',
	'attendance_centre',
	'rehabilitation_activity'
]);

function ordersFor(kind: RequirementKind, licenceOnly: boolean): readonly OrderKind[] {
	if (licenceOnly) return ['licence'];
	return courtOnly.has(kind) ? courtOrders : supervisedOrders;
}

/**
 * The three entries of one requirement. Unless a part says otherwise: its meaning is law, keeping it is national policy, and what
 * to do when it is not possible is the practice of the area.
 */
export function requirementOf(
	kind: RequirementKind,
	lastChecked: PolicyEntry['lastChecked'],
	draft: RequirementDraft
): RequirementText {
	const orderKinds = ordersFor(kind, draft.licenceOnly ?? false);
	const entryOf = (
		name: string,
		part: Part,
		usual: Required<Pick<Part, 'kind' | 'source' | 'confidence'>>
	) => {
		const id = `requirement-${kind.replaceAll('_', '-')}-${name}`;
		const [entry] = entriesOf('requirement', lastChecked, [{ ...usual, ...part, id, orderKinds }]);
		return entry as PolicyEntry;
	};
	return {
		title: requirementTitles[kind],
		meaning: entryOf('meaning', draft.meaning, { kind: 'law', source: draft.source, confidence: 'high' }),
		keeping: entryOf('keeping', draft.keeping, {
			kind: 'policy',
			source: draft.source,
			confidence: 'medium'
		}),
		ifYouCannot: entryOf('cannot', draft.ifYouCannot, {
			kind: 'local',
			source: areaPractice('changing what was arranged'),
			confidence: 'medium'
		})
	};
}

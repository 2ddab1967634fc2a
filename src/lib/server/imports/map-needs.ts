import type { ImportedNeed } from '#lib/domain/imports/imported-case.ts';
import type { AreaOfNeed } from '#lib/domain/plan/vocabulary.ts';
import type { PersonDraft } from './person-draft.ts';
import type { AssessmentBody, NeedsBody, SourceNeed } from './shapes/assessment.ts';
import type { Tracked } from './tracked.ts';
import { areaFrom } from './vocabulary/areas.ts';

export function mapNeeds(tracked: Tracked, draft: PersonDraft, body: NeedsBody): void {
	for (const need of body.identifiedNeeds ?? []) mapNeed(tracked, draft, need, need.flaggedAsNeed !== false);
	for (const need of body.notIdentifiedNeeds ?? []) mapNeed(tracked, draft, need, false);
	for (const need of body.unansweredNeeds ?? []) tracked.leaveOut(need, 'section', 'need_not_answered');
}

function mapNeed(tracked: Tracked, draft: PersonDraft, need: SourceNeed, identified: boolean): void {
	const area = areaFrom(need.section);
	if (area === null) {
		tracked.leaveOut(need, 'section', 'area_not_known');
		return tracked.settle(need);
	}
	keepNeed(draft, area, identified, need.riskOfHarm ?? null, need.riskOfReoffending ?? null);
}

function keepNeed(
	draft: PersonDraft,
	area: AreaOfNeed,
	identified: boolean,
	linkedToHarm: boolean | null,
	linkedToReoffending: boolean | null
): void {
	const need: ImportedNeed = {
		id: draft.idOf('assessment', 'need', area),
		area,
		identified,
		linkedToHarm,
		linkedToReoffending
	};
	draft.needs.set(need.id, need);
}

/** The assessment's own prefixes for the eight areas. */
const sections: Record<string, AreaOfNeed> = {
	accommodation: 'accommodation',
	employment_education: 'employment_and_education',
	finance: 'finances',
	drug_use: 'drug_use',
	alcohol_use: 'alcohol_use',
	health_wellbeing: 'health_and_wellbeing',
	personal_relationships_community: 'personal_relationships_and_community',
	thinking_behaviours_attitudes: 'thinking_behaviours_and_attitudes'
};

/**
 * Needs from the practitioner's analysis. The analysis says whether an area is linked to harm or to reoffending; the words
 * about risk are not kept, the words about strengths and change are kept for staff.
 */
export function mapAssessment(tracked: Tracked, draft: PersonDraft, body: AssessmentBody): void {
	const answers = body.sanAssessmentData;
	for (const [prefix, area] of Object.entries(sections)) {
		const answer = (name: string) => answers[`${prefix}_${name}`]?.value ?? null;
		const linked = (name: string) => yesOrNo(answer(`practitioner_analysis_${name}`));
		const [harm, reoffending] = [linked('risk_of_serious_harm'), linked('risk_of_reoffending')];
		if (harm === null && reoffending === null) continue;
		keepNeed(draft, area, harm === true || reoffending === true, harm, reoffending);
		if (answer('section_complete') === 'NO')
			tracked.leaveOut(answers, `${prefix}_section_complete`, 'section_not_complete');
		for (const name of ['practitioner_analysis_strengths_or_protective_factors_yes_details', 'changes']) {
			const words = answer(name);
			if (!words) continue;
			draft.keepForStaff('assessment', name === 'changes' ? 'motivation' : 'strengths', area, words);
			tracked.leaveOut(answers, `${prefix}_${name}`, 'staff_text');
		}
	}
}

function yesOrNo(value: string | null): boolean | null {
	if (value === 'YES') return true;
	return value === 'NO' ? false : null;
}

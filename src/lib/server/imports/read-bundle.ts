import { BrokenFile } from './broken-file.ts';
import { mapAppointment, reportUnknownEvents } from './map-appointments.ts';
import { mapNeeds } from './map-needs.ts';
import { identify, mapPreferences, practitionerFrom } from './map-person.ts';
import { mapPlan } from './map-plan.ts';
import { mapSentence } from './map-sentence.ts';
import { mapBundleHistory } from './map-staff-only.ts';
import type { Drafts } from './person-drafts.ts';
import { mendShape } from './mend-shape.ts';
import type { PersonDraft } from './person-draft.ts';
import { CaseBundle } from './shapes/bundle.ts';
import type { Tracked } from './tracked.ts';

/**
 * A whole case of one person.
 * @throws BrokenFile where the file is not what `case-bundle/1` says
 */
export function readBundle(tracked: Tracked, drafts: Drafts, content: unknown): void {
	const mended = mendShape(tracked, CaseBundle, content, '$');
	if (mended === null) throw new BrokenFile('wrong_shape', tracked.leftOut.at(-1)?.path ?? '$');
	const bundle = tracked.watch(mended, '$');
	const { personSummary, practitioner } = bundle;
	const draft = drafts.of(tracked, bundle, { source: personSummary, field: 'crn' });
	if (!draft) return;
	const at = { source: personSummary, name: 'name', born: 'dateOfBirth' };
	if (!identify(tracked, draft, personSummary, at)) return;
	mapPreferences(tracked, draft, bundle);
	if (practitioner)
		draft.practitioner = practitionerFrom(
			tracked,
			practitioner,
			practitioner.telephone ?? null,
			practitioner.team ?? null
		);
	mapCase(tracked, draft, bundle);
	// The recogniser used the format before anything was watched; the day is for whoever shifts a demonstration.
	for (const field of ['format', 'asOf']) tracked.acknowledge(bundle, field);
	tracked.reportUnread(bundle);
}

function mapCase(tracked: Tracked, draft: PersonDraft, bundle: CaseBundle): void {
	const { sentence, needs, plan, appointments } = bundle;
	if (sentence) mapSentence(tracked, draft, sentence);
	if (needs) mapNeeds(tracked, draft, needs);
	if (plan) mapPlan(tracked, draft, plan, needs?.strengths ?? []);
	mapBundleHistory(tracked, draft, bundle);
	const listed = [...(appointments?.previous ?? []), ...(appointments?.upcoming ?? [])];
	reportUnknownEvents(tracked, listed, sentence?.eventNumber);
	for (const appointment of listed) mapAppointment(tracked, draft, appointment, 'schedule');
}

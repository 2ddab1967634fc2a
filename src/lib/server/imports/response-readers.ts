import type * as z from 'zod';
import type { Drafts } from './person-drafts.ts';
import { mapAppointment } from './map-appointments.ts';
import { mapAssessment, mapNeeds } from './map-needs.ts';
import { identify, practitionerFrom } from './map-person.ts';
import { mapPlanAgreements } from './map-plan.ts';
import { mapAppointmentTypes, mapContactOutcomes } from './map-reference.ts';
import { mapCaseDetails, mapCompliance, mapSentenceBody } from './map-sentence.ts';
import { mapReferrals } from './map-staff-only.ts';
import { mapEnforcement } from './map-warnings.ts';
import type { PersonDraft } from './person-draft.ts';
import type { ResponseKind } from './recognise.ts';
import { AssessmentBody, EnforcementBody, NeedsBody, ReferralsBody } from './shapes/assessment.ts';
import { ProbationHistoryBody, type PersonSummary } from './shapes/fields.ts';
import { PlanAgreementsBody } from './shapes/plan.ts';
import { AppointmentTypesBody, ContactOutcomesBody } from './shapes/reference.ts';
import {
	ActivityLogBody,
	AppointmentBody,
	NextAppointmentBody,
	ScheduleBody
} from './shapes/appointments.ts';
import { CaseDetailsBody, ComplianceBody, SentenceBody } from './shapes/sentence.ts';
import type { Tracked } from './tracked.ts';

export interface ResponseReader {
	shape: z.ZodType<object>;
	/** Adds what one checked and watched answer says. `inAddress` is what its address has for a case reference number. */
	map(tracked: Tracked, drafts: Drafts, body: object, inAddress: string | null): void;
}

type Mapping<Body> = (tracked: Tracked, draft: PersonDraft, body: Body) => void;

/** An answer that says itself whom it is about. */
function ofNamedPerson<Body extends object>(
	shape: z.ZodType<Body>,
	personOf: (body: Body) => PersonSummary,
	map: Mapping<Body>
): ResponseReader {
	return {
		shape,
		map(tracked, drafts, body, inAddress) {
			// `readResponses` checked it against the shape beside this function.
			const checked = body as Body;
			const person = personOf(checked);
			const draft = drafts.of(tracked, body, { source: person, field: 'crn' }, inAddress);
			if (!draft) return;
			const at = { source: person, name: 'name', born: 'dateOfBirth' };
			if (!identify(tracked, draft, person, at))
				return tracked.leaveOut(body, null, 'part_of_something_left_out');
			map(tracked, draft, checked);
		}
	};
}

/** An answer that says nothing about whose it is: its address or the operator has to. */
function ofUnnamedPerson<Body extends object>(shape: z.ZodType<Body>, map: Mapping<Body>): ResponseReader {
	return {
		shape,
		map(tracked, drafts, body, inAddress) {
			const draft = drafts.of(tracked, body, null, inAddress);
			if (draft) map(tracked, draft, body as Body);
		}
	};
}

function ofNobody<Body extends object>(
	shape: z.ZodType<Body>,
	map: (tracked: Tracked, body: Body) => void
): ResponseReader {
	return { shape, map: (tracked, _drafts, body) => map(tracked, body as Body) };
}

const enforcementContacts: ResponseReader = {
	shape: EnforcementBody,
	map(tracked, drafts, body) {
		for (const contact of (body as EnforcementBody).enforcementContacts) {
			const draft = drafts.of(tracked, contact, { source: contact, field: 'crn' });
			const person = { name: contact.caseName, dateOfBirth: contact.dob };
			const at = { source: contact, name: 'caseName', born: 'dob' };
			if (!draft) continue;
			if (!identify(tracked, draft, person, at))
				tracked.leaveOut(contact, null, 'part_of_something_left_out');
			else mapEnforcement(tracked, draft, contact, `contact:${contact.id}`);
		}
	}
};

const personSummaryOf = (body: { personSummary: PersonSummary }) => body.personSummary;

/** How each kind of answer is checked and read. */
export const responseReaders: Record<ResponseKind, ResponseReader> = {
	sentence: ofNamedPerson(SentenceBody, personSummaryOf, mapSentenceBody),
	probation_history: ofNamedPerson(ProbationHistoryBody, personSummaryOf, () => undefined),
	schedule: ofNamedPerson(ScheduleBody, personSummaryOf, (tracked, draft, { personSchedule }) => {
		for (const each of personSchedule.appointments) mapAppointment(tracked, draft, each, 'schedule');
	}),
	appointment: ofNamedPerson(AppointmentBody, personSummaryOf, (tracked, draft, body) =>
		mapAppointment(tracked, draft, body.appointment, 'schedule', body.enforcementAction)
	),
	next_appointment: ofUnnamedPerson(NextAppointmentBody, (tracked, draft, { appointment, personManager }) => {
		if (personManager) draft.practitioner = practitionerFrom(tracked, personManager, null, null);
		if (appointment) mapAppointment(tracked, draft, appointment, 'schedule');
	}),
	activity_log: ofNamedPerson(ActivityLogBody, personSummaryOf, (tracked, draft, { activities }) => {
		for (const each of activities) mapAppointment(tracked, draft, each, 'activity_log');
	}),
	compliance: ofNamedPerson(ComplianceBody, personSummaryOf, mapCompliance),
	case_details: ofNamedPerson(CaseDetailsBody, (body) => body, mapCaseDetails),
	referrals: ofUnnamedPerson(ReferralsBody, mapReferrals),
	enforcement_contacts: enforcementContacts,
	appointment_types: ofNobody(AppointmentTypesBody, mapAppointmentTypes),
	contact_outcomes: ofNobody(ContactOutcomesBody, mapContactOutcomes),
	assessment: ofUnnamedPerson(AssessmentBody, mapAssessment),
	needs: ofUnnamedPerson(NeedsBody, mapNeeds),
	plan_agreements: ofUnnamedPerson(PlanAgreementsBody, mapPlanAgreements)
};

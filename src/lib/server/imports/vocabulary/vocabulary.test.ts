import { describe, expect, test } from 'vitest';
import { appointmentKindFrom } from './appointment-kinds.ts';
import { areaFrom } from './areas.ts';
import { orderKindFrom } from './orders.ts';
import { warningMeaningOf } from './enforcement-actions.ts';
import { acceptableReasonFrom, outcomeFrom } from './source-outcomes.ts';
import { actorFrom, agreementFrom, stepStatusFrom } from './plan-words.ts';
import { neutralTitleFor, requirementKindFrom } from './source-requirements.ts';

describe('the same thing in the spelling of each service', () => {
	test.for([
		['Thinking, behaviours and attitudes', 'thinking_behaviours_and_attitudes'],
		['THINKING_AND_BEHAVIOUR', 'thinking_behaviours_and_attitudes'],
		['THINKING_ATTITUDES_AND_BEHAVIOUR', 'thinking_behaviours_and_attitudes'],
		['thinking-behaviours-and-attitudes', 'thinking_behaviours_and_attitudes'],
		['alcoholMisuse', 'alcohol_use'],
		['educationTrainingEmployability', 'employment_and_education'],
		['EMPLOYMENT_AND_EDUCATION', 'employment_and_education'],
		['RELATIONSHIPS', 'personal_relationships_and_community'],
		['FINANCE', 'finances'],
		['LIFESTYLE_AND_ASSOCIATES', null]
	] as const)('area %s', ([name, area]) => {
		expect(areaFrom(name)).toBe(area);
	});

	test('actors and states, in any case', () => {
		expect(actorFrom('PERSON_ON_PROBATION')).toBe('service_user');
		expect(actorFrom('CRS provider')).toBe('crs_provider');
		expect(actorFrom('Someone else (include who in the step)')).toBe('someone_else');
		expect(actorFrom('constructor')).toBeUndefined();
		expect(stepStatusFrom('CANNOT_BE_DONE_YET')).toBe('cannot_be_done_yet');
		expect(agreementFrom('UPDATED_DO_NOT_AGREE')).toBe('not_agreed');
		expect(agreementFrom('DRAFT')).toBeNull();
	});
});

describe('warnings among the actions of the case system', () => {
	test.for([
		['First Warning Letter', 'warning'],
		['FIRST WARNING LETTER SENT', 'warning'],
		['EA03', 'warning'],
		['Warning letter issued', 'warning'],
		['Licence Compliance Letter Sent', 'licence_letter'],
		['Withdraw Warning Letter', 'withdrawal'],
		['EA07', 'withdrawal']
	] as const)('%s is one', ([words, meaning]) => {
		expect(warningMeaningOf(words)).toBe(meaning);
	});

	test.for([
		'Breach initiated',
		'Breach Letter Sent',
		'No Further Action',
		'Enforcement Letter Requested',
		'Decision Pending Response from Person on Probation',
		'toString'
	])('%s is none', (words) => {
		expect(warningMeaningOf(words)).toBeUndefined();
	});
});

describe('outcomes', () => {
	test.for([
		['Attended - Sent Home (service issues)', 'sent_home_service_issue'],
		['ATSS', 'sent_home_service_issue'],
		['Rescheduled - Service Request', 'rescheduled_by_staff'],
		['Failed To Attend', 'failed_to_attend'],
		['Failed to Attend', 'failed_to_attend'],
		['Acceptable - Critical  Communications - no breach', 'acceptable_absence']
	] as const)('%s', ([words, code]) => {
		expect(outcomeFrom(words)?.code).toBe(code);
	});

	test('an accepted absence keeps its reason', () => {
		expect(outcomeFrom('Acceptable Absence - Family/Childcare')).toEqual({
			code: 'acceptable_absence',
			reason: 'family_or_childcare'
		});
		expect(acceptableReasonFrom('Medical')).toBe('medical');
		expect(acceptableReasonFrom('the trains were on strike')).toBeNull();
	});

	test("nobody's own words are an outcome", () => {
		expect(outcomeFrom('User-generated text')).toBeUndefined();
	});
});

test.for([
	['Planned Office Visit (NS)', 'office_visit'],
	['Planned Contact - other than office (NS)', 'other'],
	['Initial Appointment - Home Visit (NS)', 'home_visit'],
	['CP/UPW - appointment/attendance (NS)', 'unpaid_work'],
	['Planned Video Contact (NS)', 'video'],
	['Alcohol treatment appointment', 'agency'],
	["Women's centre group", 'group_session'],
	['Safeguarding Enquiries Requested', undefined],
	['Online check in submitted', undefined]
] as const)('an appointment type "%s" is %s', ([type, kind]) => {
	expect(appointmentKindFrom(type)).toBe(kind);
});

test.for([
	['ORA Community Order', 'community_order'],
	['Suspended Sentence Order', 'suspended_sentence_order'],
	['Adult Custody - release on licence', 'licence'],
	['Default Sentence Type', 'other']
] as const)('an order "%s" is %s', ([description, kind]) => {
	expect(orderKindFrom(description)).toBe(kind);
});

describe('conditions that may name a place or a person', () => {
	test.for([
		'Freedom of movement',
		'Not to contact Jane Roe',
		'Licence - Prohibited Activity',
		'Exclusion Zone: Mill Lane',
		'Not to go near a school'
	])('"%s" gets a neutral title', (description) => {
		const title = neutralTitleFor(requirementKindFrom(null, description), description);
		expect(title).not.toBeNull();
		expect(description).not.toContain(title ?? '');
	});

	test.for(['Curfew (Electronic Monitored)', 'Licence - Location Monitoring (GPS Tagging)', 'Drug testing'])(
		'"%s" keeps its own',
		(description) => {
			expect(neutralTitleFor(requirementKindFrom(null, description), description)).toBeNull();
		}
	);
});

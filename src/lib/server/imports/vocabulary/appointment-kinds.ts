import type { AppointmentKind } from '#lib/domain/appointments/vocabulary.ts';

/** What the case system's name for a type of contact tells about how the person meets someone. First match counts. */
const patterns: readonly (readonly [RegExp, AppointmentKind])[] = [
	[/unpaid work|\bUPW\b|community payback/i, 'unpaid_work'],
	[/home visit|doorstep/i, 'home_visit'],
	[/video/i, 'video'],
	[/telephone|phone|\bcall\b/i, 'telephone'],
	[/other than office/i, 'other'],
	[/\boffice\b/i, 'office_visit'],
	[/\bcourt\b/i, 'court'],
	[/group|pre-intervention session|programme session/i, 'group_session'],
	[/provider|\bCRS\b|treatment|drug test|counselling|mental health/i, 'agency'],
	[/appointment|meeting|interview|planned contact|^AP PA\b|session/i, 'other']
];

const codes: Record<string, AppointmentKind> = {
	COAP: 'office_visit',
	COAI: 'office_visit',
	COPT: 'telephone',
	COVC: 'video',
	CHVS: 'home_visit',
	CODC: 'home_visit',
	COOO: 'other',
	C084: 'other',
	COSR: 'other',
	CUPA: 'unpaid_work'
};

/** The kind of an appointment type by its name; undefined where nothing in the name says that it is a meeting at all. */
export function appointmentKindFrom(type: string): AppointmentKind | undefined {
	return patterns.find(([pattern]) => pattern.test(type))?.[1];
}

export function appointmentKindOfCode(code: string): AppointmentKind | undefined {
	return Object.hasOwn(codes, code) ? codes[code] : undefined;
}

/** The case system marks types that national standards ask for in their names. */
export function isNationalStandardType(type: string): boolean {
	return type.includes('(NS)');
}

/*
 * A file as the case system answers for many people: of each their order with what it asks, a year of appointments, and what the
 * assessment found. Invented.
 */

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2026, 0, 12, 10);

export function caseFile(people: number, appointments = 40): string {
	return JSON.stringify(
		Array.from({ length: people }, (_, index) => answersAbout(index, appointments)).flat()
	);
}

function answersAbout(index: number, appointments: number) {
	const crn = `X${String(900_000 + index)}`;
	const personSummary = {
		name: { forename: 'Robin', surname: `Example ${nameOf(index)}` },
		crn,
		dateOfBirth: '1990-01-31'
	};
	return [
		answer(`GET /mas/sentence/${crn}`, { personSummary, ...sentenceOf() }),
		answer(`GET /mas/schedule/${crn}/previous`, {
			personSummary,
			personSchedule: scheduleOf(index, appointments)
		}),
		answer(`GET /arns-api/needs/crn/${crn}`, needs)
	];
}

function answer(request: string, body: object) {
	return { request, query: null, status: 200, body };
}

/** Letters, as names are. */
function nameOf(index: number): string {
	return [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

function sentenceOf() {
	return {
		sentenceSummaryList: [{ eventNumber: '1', description: 'ORA Community Order' }],
		sentence: {
			offenceDetails: { eventNumber: '1', offence: { description: 'Theft', count: 1 } },
			order: {
				description: 'ORA Community Order',
				length: 24,
				startDate: '2026-01-12',
				endDate: '2028-01-11'
			},
			unpaidWorkProgress: '14 of 120 hours completed',
			requirements: [
				requirement(1, 'F', '4 of 20 RAR days completed', '20', 'Days'),
				requirement(2, 'W', 'Unpaid Work - Regular', '120', 'Hours'),
				requirement(3, 'AT', 'Alcohol treatment', '6', 'Months')
			]
		}
	};
}

function requirement(id: number, code: string, description: string, length: string, lengthUnitValue: string) {
	const note = { id: 0, createdBy: 'Jo Bell', createdByDate: '2026-02-01', note: 'Prefers mornings' };
	const requirementNotes = [{ ...note, hasNoteBeenTruncated: false }];
	return {
		id,
		code,
		description,
		actualStartDate: '2026-01-12',
		length,
		lengthUnitValue,
		requirementNotes
	};
}

function scheduleOf(person: number, count: number) {
	const appointments = Array.from({ length: count }, (_, index) =>
		appointment(person * count + index, index)
	);
	return { size: count, page: 0, totalResults: count, totalPages: 1, appointments };
}

function appointment(id: number, week: number) {
	const starts = new Date(FIRST_DAY + week * 7 * DAY_MS).toISOString();
	return {
		id: id + 1,
		type: 'Planned Office Visit (NS)',
		startDateTime: starts,
		isSensitive: false,
		hasOutcome: true,
		officer: { code: '', name: { forename: 'Terry', surname: 'Vane' }, teamCode: 'T1' },
		lastUpdated: starts.slice(0, 10),
		lastUpdatedBy: { forename: 'Pat', surname: 'Low' },
		wasAbsent: false,
		acceptableAbsence: false,
		didTheyComply: true,
		appointmentNote: {
			id: 1,
			createdBy: 'Jo Bell',
			createdByDate: starts.slice(0, 10),
			note: 'We talked about the week and what comes next.',
			hasNoteBeenTruncated: false
		}
	};
}

const needs = {
	assessmentVersion: 'SAN',
	identifiedNeeds: [
		{ section: 'ACCOMMODATION', riskOfHarm: false, riskOfReoffending: true, score: 5 },
		{ section: 'FINANCE', riskOfHarm: false, riskOfReoffending: true, score: 4 }
	],
	notIdentifiedNeeds: [{ section: 'DRUG_USE', riskOfHarm: null, riskOfReoffending: null, score: 1 }],
	unansweredNeeds: [{ section: 'LIFESTYLE_AND_ASSOCIATES' }]
};

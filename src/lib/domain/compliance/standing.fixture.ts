import type { ComplianceEventRecord, WarningRecord } from './record.ts';
import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import type { OrderRecord } from '#lib/domain/people/record.ts';
import type { Outcome, OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';
import {
	accountGiven,
	appointmentRecord,
	complianceEventRecord,
	decisionGiven,
	obstacleRecord,
	orderRecord
} from '#lib/domain/records/records.fixture.ts';
import { identifierFrom } from '#lib/domain/identifiers/identifier.ts';
import { addDays, instantAt } from '#lib/domain/time/local-date.ts';
import { standing as standingOn, type StandingWorld } from './standing.ts';

type Appointment = AppointmentRecord;
type Order = OrderRecord;
export type Event = ComplianceEventRecord;
export type Warning = WarningRecord;

export interface Given extends Partial<StandingWorld> {
	today: string;
}
/** Where a person with these records and no others stands. */
export const standing = ({ today: day, ...given }: Given) =>
	standingOn(
		{ orders: [], appointments: [], obstacles: [], complianceEvents: [], warnings: [], ...given },
		day
	);

export const id = (number: number) => identifierFrom(number, new Uint8Array(10));
export const today = '2026-11-22';
export const outcomeOf = (code: OutcomeCode): Outcome => ({
	code,
	reason: code === 'acceptable_absence' ? 'medical' : null
});

export const appointmentOn = (date: string, changes: Partial<Appointment> = {}) =>
	appointmentRecord({ id: id(1), startsAt: instantAt(date, 10, 0), ...changes });

export const orderOf = (changes: Partial<Order> = {}) =>
	orderRecord({ id: id(900), endDate: '2027-07-04', ...changes });

export const reportOn = (about: string, date: string, state: 'sent' | 'withdrawn' = 'sent') =>
	obstacleRecord({
		id: id(800),
		about: { kind: 'appointment', id: about },
		state,
		tappedAt: instantAt(date, 9, 0),
		receivedAt: instantAt(date, 9, 0)
	});

export const miss = (number: number, date: string, accountDueOn: string | null) =>
	appointmentOn(date, { id: id(number), outcome: outcomeOf('failed_to_attend'), accountDueOn });

export const eventOn = (date: string, changes: Partial<Event> = {}) =>
	complianceEventRecord({
		id: id(500),
		appointmentId: id(1),
		orderId: id(900),
		occurredOn: date,
		openedAt: instantAt(date, 17, 0),
		accountDueOn: addDays(date, 7),
		...changes
	});

export const decided = (changes: Partial<Event['decisions'][number]>) =>
	decisionGiven({ id: id(600), at: instantAt('2026-11-21', 10, 0), ...changes });

export const account = accountGiven({
	id: id(700),
	tappedAt: instantAt('2026-11-20', 9, 0),
	receivedAt: instantAt('2026-11-20', 9, 1)
});

export const restart: NonNullable<Event['restart']> = {
	id: id(650),
	gotInTheWay: 'The bus',
	changes: 'A later time',
	nextStep: 'Come on Thursday',
	stepId: null,
	appointmentId: null,
	nextOn: '2026-11-26',
	drawnUp: 'together',
	ownWords: '',
	by: 'Officer',
	at: instantAt('2026-11-22', 10, 0)
};

export function warningOn(givenOn: string, changes: Partial<Warning> = {}): Warning {
	return {
		kind: 'warning',
		id: id(400),
		orderId: id(900),
		orderKind: 'community_order',
		eventId: null,
		form: 'warning',
		givenOn,
		by: 'Officer',
		withdrawnOn: null,
		withdrawnReason: null,
		...changes
	};
}

import type { Outcome, OutcomeCode } from '#lib/domain/appointments/words.ts';
import type { RecordOf } from '#lib/domain/snapshot/records.ts';
import { identifierFrom } from '#lib/domain/time/identifier.ts';
import { addDays, instantAt } from '#lib/domain/time/local-date.ts';
import { standing as standingOn, type StandingWorld } from './standing.ts';

type Appointment = RecordOf<'appointment'>;
type Order = RecordOf<'order'>;
export type Event = RecordOf<'compliance_event'>;
export type Warning = RecordOf<'warning'>;

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

export function appointmentOn(date: string, changes: Partial<Appointment> = {}): Appointment {
	return {
		kind: 'appointment',
		id: id(1),
		appointmentKind: 'office_visit',
		startsAt: instantAt(date, 10, 0),
		endsAt: null,
		place: null,
		link: null,
		withName: null,
		telephone: null,
		bring: null,
		purpose: null,
		requirementId: null,
		stepId: null,
		enforceable: true,
		reply: 'none',
		outcome: null,
		accountDueOn: null,
		cancelled: false,
		...changes
	};
}

export function orderOf(changes: Partial<Order> = {}): Order {
	return {
		kind: 'order',
		id: id(900),
		orderKind: 'community_order',
		title: 'Community order',
		startDate: '2026-01-05',
		endDate: '2027-07-04',
		...changes
	};
}

export function reportOn(
	about: string,
	date: string,
	state: 'sent' | 'withdrawn' = 'sent'
): RecordOf<'obstacle'> {
	return {
		kind: 'obstacle',
		id: id(800),
		about: { kind: 'appointment', id: about },
		categories: ['ill'],
		wanted: [],
		words: '',
		ifThenPlan: null,
		proof: '',
		state,
		tappedAt: instantAt(date, 9, 0),
		receivedAt: instantAt(date, 9, 0),
		receipt: null,
		seenAt: null,
		answers: []
	};
}

export const miss = (number: number, date: string, accountDueOn: string | null) =>
	appointmentOn(date, { id: id(number), outcome: outcomeOf('failed_to_attend'), accountDueOn });

export function eventOn(date: string, changes: Partial<Event> = {}): Event {
	return {
		kind: 'compliance_event',
		id: id(500),
		appointmentId: id(1),
		orderId: id(900),
		orderKind: 'community_order',
		eventKind: 'failed_to_attend',
		facts: '',
		occurredOn: date,
		openedBy: 'Officer',
		openedAt: instantAt(date, 17, 0),
		accountDueOn: addDays(date, 7),
		accounts: [],
		attempts: [],
		decisions: [],
		looks: [],
		results: [],
		restart: null,
		...changes
	};
}

export function decided(changes: Partial<Event['decisions'][number]>): Event['decisions'][number] {
	return {
		id: id(600),
		state: 'in_effect',
		outcome: 'not_accepted',
		acceptedReason: null,
		action: 'warning',
		moreTimeUntil: null,
		by: 'Officer',
		at: instantAt('2026-11-21', 10, 0),
		countersignedBy: null,
		letter: null,
		readAt: null,
		pulseGiven: false,
		...changes
	};
}

export const account: Event['accounts'][number] = {
	id: id(700),
	categories: ['ill'],
	wishes: [],
	words: '',
	proof: '',
	tappedAt: instantAt('2026-11-20', 9, 0),
	receivedAt: instantAt('2026-11-20', 9, 1),
	receipt: null,
	seenAt: null,
	recordedBy: null
};

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

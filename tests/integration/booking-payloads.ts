import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';

const id = newIdentifier;

/** A free hour at a working day that no test has anything on. */
const slotForm = {
	appointmentKind: 'telephone',
	on: '2028-11-08',
	at: '10:30',
	minutes: 30,
	officeId: null,
	placeName: '',
	placeLines: [],
	officerId: null,
	withName: 'Test Agency',
	telephone: '01632 960222',
	link: '',
	bring: '',
	purpose: '',
	requirementId: null,
	orderId: null,
	enforceable: false,
	arranged: '',
	askedBy: 'officer',
	clashes: [],
	clashReason: ''
} satisfies Partial<PayloadOf<'appointment.book'>>;

export const bookingPayloads = {
	'appointment.book': { personId: id(), ...slotForm, why: '', repeats: 'once', times: 1 },
	'appointment.move': { appointmentId: id(), ...slotForm, why: 'The bus comes later', reportId: null },
	'appointment.cancel': {
		appointmentId: id(),
		askedBy: 'officer',
		why: 'Not needed any more',
		reportId: null
	},
	'appointment.change_day': {
		on: '2028-11-08',
		appointments: [{ personId: id(), appointmentId: id(), startsAt: 1 }],
		moveTo: null,
		why: 'The heating is broken',
		clashes: [],
		clashReason: ''
	},
	'obstacle.offer_times': {
		obstacleId: id(),
		times: [
			{ appointmentKind: 'telephone', on: '2028-11-08', at: '10:30', officeId: null, placeName: '' },
			{
				appointmentKind: 'office_visit',
				on: '2028-11-09',
				at: '14:00',
				officeId: null,
				placeName: 'The library'
			}
		],
		minutes: 30,
		why: 'Which of these suits you?',
		clashes: [],
		clashReason: ''
	},
	'obstacle.take_time': { obstacleId: id(), answerId: id(), time: 0 }
} satisfies { [Type in `obstacle.${'offer_times' | 'take_time'}`]: PayloadOf<Type> } & {
	[Type in `appointment.${'book' | 'move' | 'cancel' | 'change_day'}`]: PayloadOf<Type>;
};

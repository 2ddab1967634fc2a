import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { statutoryText } from '#lib/policy/compliance/statutory-warning.ts';

/** What a practitioner fills in, whatever they decide. */
export const decisionForm = {
	outcome: 'accepted',
	acceptedReason: 'medical',
	action: null,
	moreTimeUntil: null,
	facts: 'You were not at the office at 10:30am.',
	opinion: '',
	proofSeen: 'A card from the hospital.',
	circumstances: 'You look after your mother.',
	alternatives: [],
	alternativesWords: '',
	reasons: 'You were ill and told us the same day.',
	goingWell: '',
	weWill: '',
	youNeed: '',
	statutory: null,
	language: 'en'
} satisfies Omit<PayloadOf<'event.decide'>, 'eventId' | 'version'>;

const texts = statutoryText('community_order', 'en');

export const warningForm = {
	...decisionForm,
	outcome: 'not_accepted',
	acceptedReason: null,
	action: 'warning',
	alternatives: ['talk', 'other_time_or_place'],
	reasons: 'You told us that you forgot, and this is the third time.',
	goingWell: 'You came to the last six appointments.',
	weWill: 'I will send you a reminder the day before.',
	youNeed: 'Come to the next appointment, or tell me before.',
	statutory: {
		circumstances: 'You were not at your appointment on Friday 20 November.',
		unacceptable: texts?.unacceptable ?? '',
		liable: texts?.liable ?? ''
	}
} satisfies Omit<PayloadOf<'event.decide'>, 'eventId' | 'version'>;

export const restartForm = {
	gotInTheWay: 'The bus does not run that early.',
	changes: 'We meet at 11am from now on.',
	nextStep: 'Save the office number in your phone.',
	stepId: null,
	appointmentId: null,
	nextOn: '2026-11-30',
	drawnUp: 'together',
	ownWords: 'Later is better for me.'
} satisfies Omit<PayloadOf<'restart.make'>, 'eventId'>;

const id = newIdentifier;

/** One payload that is right in shape for each command of the fair process. */
export const fairProcessPayloads = {
	'outcome.record': { appointmentId: id(), code: 'failed_to_attend', reason: null, facts: '' },
	'event.correct_order': { eventId: id(), version: 1, orderId: id() },
	'event.close': {
		eventId: id(),
		version: 1,
		because: 'recorded_by_mistake',
		outcome: { code: 'attended_complied', reason: null },
		words: 'I tapped the wrong line.',
		language: 'en'
	},
	'death.record': { personId: id(), diedOn: '2026-11-20' },
	'custody.record': { personId: id(), from: '2026-11-20', until: null },
	'custody.change': { custodyId: id(), from: '2026-11-20', until: null, withdrawn: false },
	'event.open': {
		personId: id(),
		appointmentId: null,
		kind: 'other',
		occurredOn: '2026-11-20',
		facts: 'Not at the address at 9pm'
	},
	'explanation.ask': { words: 'I do not know what a warning is' },
	'explanation.record': {
		personId: id(),
		orderIds: [id()],
		requestIds: [],
		explainedOn: '2026-11-20',
		ways: ['face_to_face'],
		language: 'en',
		otherLanguage: '',
		ownWords: 'If I miss one I tell you why'
	},
	'explanation.withdraw': { explanationId: id(), reason: 'It was somebody else' },
	'event.see': { eventId: id() },
	'account.give': { eventId: id(), categories: [], wishes: ['call_me'], words: '', proof: '' },
	'account.record': { eventId: id(), words: 'I was ill', proof: '', channel: 'telephone', on: '2026-11-21' },
	'contact_attempt.record': {
		eventId: id(),
		channel: 'telephone',
		on: '2026-11-21',
		reached: false,
		words: ''
	},
	'event.decide': { eventId: id(), version: 1, ...warningForm },
	'decision.countersign': { eventId: id(), version: 1, agreed: true, words: 'I agree' },
	'decision.read': { decisionId: id() },
	'look.ask': { eventId: id(), askedOf: 'manager', words: 'I was in hospital', proof: '' },
	'look.answer': { lookId: id(), result: 'stands', words: 'I looked again' },
	'warning.withdraw': { warningId: id(), reason: 'New proof came' },
	'enforcement_result.record': {
		eventId: id(),
		result: 'order_continues',
		on: '2026-11-22',
		words: ''
	},
	'restart.make': { eventId: id(), ...restartForm },
	'pulse.give': {
		decisionId: id(),
		saidMySide: 'yes',
		understoodWhy: 'partly',
		treatedWithRespect: 'no'
	},
	'urgent_procedure.record': {
		personId: id(),
		matter: 'threat',
		on: '2026-11-22',
		words: 'Used at 2pm'
	}
} as const;

import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { fairProcessPayloads } from './compliance-payloads.ts';
import { busReport } from './people.ts';
import { bookingPayloads } from './booking-payloads.ts';
import { organisationPayloads } from './organisation-payloads.ts';
import { planPayloads } from './plan-payloads.ts';

const id = newIdentifier;

/** One payload that is right in shape for every command there is. A missing one does not compile. */
export const everyPayload: { [Type in CommandType]: PayloadOf<Type> } = {
	...planPayloads,
	...organisationPayloads,
	...bookingPayloads,
	...(fairProcessPayloads as unknown as { [Type in keyof typeof fairProcessPayloads]: PayloadOf<Type> }),
	'obstacle.report': { ...busReport, about: { kind: 'appointment', id: id() } },
	'obstacle.withdraw': { obstacleId: id() },
	'positive_change.record': {
		changeKind: 'went_well',
		area: null,
		words: 'I rang them',
		strength: '',
		noticedBy: null
	},
	'positive_change.take_back': { positiveChangeId: id() },
	'reflection.take_back': { reflectionId: id() },
	'reflection.record': {
		about: { kind: 'step', id: id() },
		prompt: 'own_words',
		words: 'It went well',
		feeling: null,
		wouldRatherTalk: false
	},
	'strength.say': { choice: 'keeps_going', words: 'I keep going', mine: true },
	'strength.settle': { strengthId: id(), state: 'kept' },
	'strength.order': { strengthIds: [id()] },
	'strength.suggest': { personId: id(), words: 'You plan ahead', reason: 'You came early twice' },
	'problem.think_through': {
		about: { kind: 'step', id: id() },
		categories: ['bus_or_train'],
		feeling: 'ok',
		words: 'The bus did not come',
		options: ['Walk', 'Ring'],
		willTry: 'Ring first',
		if: 'It is late again'
	},
	'if_then_plan.keep': {
		about: { kind: 'appointment', id: id() },
		categories: ['bus_or_train'],
		if: 'The bus is late',
		then: 'ring the office',
		from: { kind: 'obstacle', id: id() }
	},
	'if_then_plan.change': {
		planId: id(),
		about: { kind: 'life' },
		categories: [],
		if: 'It is late',
		then: 'ring',
		seen: '1'
	},
	'if_then_plan.let_go': { planId: id() },
	'story.write': { personId: id(), notAgain: 'About her brother', helps: 'A call first', noteIds: [] },
	'story_note.read': { personId: id(), noteIds: [id()] },
	'story.see': { storyId: id() },
	'story.note': { storyId: id(), words: 'He is my cousin' },
	'circumstance.say': {
		topic: 'work',
		chosen: ['monday'],
		words: 'Shifts',
		fromTime: '06:00',
		untilTime: '14:00',
		ended: false,
		seen: null
	},
	'circumstance.write': { personId: id(), topic: 'contact', chosen: ['call'], words: 'After 5pm' },
	'session_note.write': { appointmentId: id(), practised: 'To stop and breathe', agreed: '' },
	'waiting.put_off': {
		personId: id(),
		kind: 'obstacle',
		subjectId: id(),
		until: '2026-11-30',
		words: 'The ward calls back',
		seen: '1'
	},
	'waiting.bring_back': { personId: id(), kind: 'obstacle', subjectId: id() },
	'appointment.reply': { appointmentId: id(), reply: 'will_attend' },
	'step.claim': { stepId: id(), words: 'Done', doneOn: null },
	'answer.read': { answerIds: [] },
	'message.write': { words: 'Can you ring me on Friday?' },
	'message.read': { messageIds: [] },
	'message.see': { personId: id(), messageIds: [id()] },
	'message.send': { personId: id(), words: 'I will ring at ten', answers: [] },
	'message.join': { personId: id(), messageId: id(), appointmentId: id() },
	'notice_way.put_aside': { personId: id(), wayId: id() },
	'message.settle': { personId: id(), messageIds: [id()], how: 'spoke' },
	'settings.change': { language: 'cy', textSize: 'large' },
	'phone_loss.report': { unsent: 3 },
	'report.see': { kind: 'obstacle', id: id() },
	'obstacle.answer': {
		obstacleId: id(),
		offers: [],
		words: 'I will ring',
		actions: [],
		nextState: 'being_worked_on'
	},
	'positive_change.acknowledge': { positiveChangeId: id(), words: 'Well done' },
	'reflection.answer': { reflectionId: id(), words: 'Thank you' },
	'circumstance_change.tell': {
		changed: ['home', 'phone'],
		since: '2026-11-20',
		toldOn: '2026-11-21',
		wanted: ['look_at_times'],
		words: 'I live with my sister now'
	},
	'circumstance_change.take_back': { circumstanceChangeId: id() },
	'circumstance_change.answer': {
		circumstanceChangeId: id(),
		offers: ['look_at_times'],
		words: 'Thank you for telling me',
		actions: [],
		plan: 'look_on',
		lookOn: '2027-01-08'
	},
	'relapse.report': { substance: 'not_said', safeNow: 'yes', wanted: [], words: 'Once' },
	'relapse.record': {
		personId: id(),
		toldBy: 'treatment_worker',
		toldOn: '2026-11-20',
		substance: 'not_said',
		safeNow: 'not_sure',
		facts: 'Told on the phone',
		opinion: 'The move'
	},
	'relapse.answer': { relapseId: id(), offers: [], words: 'I will ring', treatmentContact: null },
	'claim.answer': { stepId: id(), confirmed: true, words: 'Good' },
	'compliance_setting.set': { teamId: null, setting: 'evidenceWindowDays', value: 5, reason: 'Sooner' },
	'reply_setting.set': { teamId: null, setting: 'replyWithinWorkingDays', value: 3, reason: 'Few of us' },
	'danger.settle': { personId: id(), signIds: [id()], outcome: 'spoken', words: '' },
	'officer.join': { officerId: id(), practitionerId: id() },
	'officer.keep_apart': { officerId: id(), practitionerId: id() },
	'officer.separate': { officerId: id(), practitionerId: id() },
	'case.reassign': {
		replaces: id(),
		moves: [{ personId: id(), to: id() }],
		rest: { to: id(), caseNumbers: null },
		since: '2026-11-20',
		reason: 'She leaves'
	},
	'cover.set': { awayId: id(), coveredById: id(), from: '2026-12-01', until: '2026-12-04' },
	'cover.change': { coverId: id(), coveredById: id(), until: '2026-12-05' },
	'cover.cancel': { coverId: id() },
	'sign_in_code.issue': { personId: id(), signOutPhones: true },
	'phone_sign_out.read': { phoneId: id() },
	'officer_news.read': { keys: [id()] },
	'officer_change.put_away': { changes: [id()] },
	'notice_choices.save': { timing: 'one_day', safeFrom: 9, safeUntil: 20 },
	'notice_way.agree': { way: 'text', address: '07700 900123' },
	'notice_way.confirm': { way: 'text', code: '123456' },
	'notice_phone.agree': {
		endpoint: 'https://fcm.googleapis.com/fcm/send/example',
		readKey: 'B'.repeat(87),
		secret: 'a'.repeat(22)
	},
	'notice_way.stop': { way: 'text' },
	'person.add': {
		crn: 'Y400001',
		forename: 'Carys',
		surname: 'Example',
		preferredName: '',
		dateOfBirth: '1988-05-02',
		language: 'cy',
		practitionerId: null
	},
	'person.correct': {
		personId: id(),
		version: 1,
		crn: 'X000001',
		forename: 'Dan',
		surname: 'Corrected',
		preferredName: 'Danny',
		dateOfBirth: '1990-01-31',
		language: 'en'
	},
	'order.add': {
		personId: id(),
		orderKind: 'community_order',
		title: 'Community order of 18 months',
		startDate: '2026-03-02',
		endDate: '2027-09-01'
	},
	'order.correct': {
		orderId: id(),
		version: 1,
		orderKind: 'community_order',
		title: 'Community order',
		startDate: '2026-03-02',
		endDate: null,
		endedOn: '2026-11-20'
	},
	'order.remove': { orderId: id(), version: 1 },
	'requirement.add': {
		orderId: id(),
		requirementKind: 'unpaid_work',
		title: 'Unpaid work',
		detail: '',
		measureUnit: 'hours',
		measureRequired: 80,
		measureCompleted: null,
		startDate: null,
		endDate: null
	},
	'requirement.correct': {
		requirementId: id(),
		version: 1,
		requirementKind: 'unpaid_work',
		title: 'Unpaid work',
		detail: 'On Saturdays',
		measureUnit: 'hours',
		measureRequired: 80,
		measureCompleted: 80,
		startDate: null,
		endDate: null,
		ended: true,
		endedOn: '2026-11-20'
	},
	'requirement.remove': { requirementId: id(), version: 1 },
	'case.import': {
		person: {
			id: id(),
			crn: 'X000001',
			forename: 'Dan',
			surname: 'Example',
			dateOfBirth: '1990-01-31'
		},
		plan: { id: id(), agreement: null, agreedOn: null, openStages: [2] },
		orders: [{ id: id(), orderKind: 'licence', title: 'Licence', startDate: '2026-02-01', endDate: null }],
		requirements: [
			{
				id: id(),
				orderId: id(),
				requirementKind: 'unpaid_work',
				title: 'Unpaid work',
				detail: null,
				measureUnit: 'hours',
				measureRequired: 80,
				measureCompleted: 4,
				startDate: null,
				endDate: null
			}
		],
		needs: [{ id: id(), area: 'finances', identified: true, linkedToHarm: null, linkedToReoffending: true }],
		goals: [
			{
				id: id(),
				title: 'I will pay my rent',
				status: 'current',
				area: 'finances',
				relatedAreas: [],
				targetDate: null,
				reason: null,
				position: 1,
				staffNotes: []
			}
		],
		steps: [
			{
				id: id(),
				goalId: id(),
				description: 'See the adviser',
				status: 'in_progress',
				actor: 'service_user',
				actorName: null,
				stage: 1,
				requirementId: null,
				priority: 0,
				prerequisites: [],
				targetDate: null,
				waitingSince: null,
				blocked: null,
				completedOn: null,
				position: 1
			}
		],
		appointments: [
			{
				id: id(),
				appointmentKind: 'office_visit',
				startsAt: Date.parse('2026-12-03T10:00:00Z'),
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
				outcome: null,
				accountDueOn: null,
				cancelled: false,
				officialType: 'Visit',
				staffNotes: []
			}
		],
		referrals: [],
		warnings: [{ id: id(), form: 'warning', givenOn: '2026-09-01', withdrawnOn: null, occurredOn: null }],
		staffOnly: [{ id: id(), topic: 'circumstance', body: 'Looks after a parent' }]
	}
};

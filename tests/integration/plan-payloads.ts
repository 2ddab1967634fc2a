import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';

export const goalForm = {
	title: 'I will keep a place of my own',
	area: 'accommodation',
	relatedAreas: [],
	targetDate: '2027-02-01',
	suggestedBy: 'service_user',
	strengths: ['Good with landlords'],
	needId: null
} satisfies Omit<PayloadOf<'goal.edit'>, 'goalId' | 'version' | 'status'>;

export const stepForm = {
	description: 'Meet the housing worker',
	actor: 'service_user',
	actorName: null,
	stage: null,
	requirementId: null,
	targetDate: null,
	suggestedBy: 'practitioner',
	strengths: []
} satisfies Omit<PayloadOf<'step.create'>, 'goalId' | 'prerequisites' | 'proposalId'>;

export const openStepForm = {
	...stepForm,
	status: 'not_started',
	waitingSince: null,
	blocked: null,
	completedOn: null
} satisfies Omit<PayloadOf<'step.edit'>, 'goalId' | 'stepId' | 'version'>;

export const riverside = {
	name: 'Riverside',
	contactName: 'Nia Example',
	telephone: '01632 960222',
	email: null,
	address: ['1 River Road', 'ZZ1 1ZZ'],
	offers: ['Housing advice'],
	areas: ['accommodation'],
	covers: 'The whole county',
	languages: ['English', 'Cymraeg'],
	usualWaitDays: 30
} satisfies PayloadOf<'agency.create'>;

export const asked = {
	state: 'made',
	on: '2026-11-06',
	reason: '',
	nextCheckOn: '2026-12-01',
	expectedOn: null,
	instead: null
} satisfies Partial<PayloadOf<'referral.make'>>;

/** From the day of the tests on, for two weeks. */
export const pauseForm = {
	reason: 'hospital',
	reasonWords: '',
	startsOn: '2026-11-23',
	lookAgainOn: '2026-12-07',
	words: 'Get well first'
} satisfies Omit<PayloadOf<'pause.begin'>, 'personId'>;

const id = newIdentifier;

/** One payload that is right in shape for each command about plans. */
export const planPayloads = {
	'step.choose': { stepIds: [id()] },
	'plan.disagree': { about: { kind: 'plan' }, words: 'No' },
	'goal.propose': { area: null, words: 'I want to swim' },
	'step.propose': { goalId: null, words: 'Ask my aunt' },
	'goal.create': { personId: id(), ...goalForm, status: 'current', proposalId: null },
	'goal.edit': { goalId: id(), version: 1, ...goalForm, status: 'current' },
	'goal.remove': { goalId: id(), version: 1, reason: 'Moved' },
	'goal.restore': { goalId: id(), version: 1, status: 'current', reason: '' },
	'goal.reorder': { personId: id(), goalIds: [] },
	'step.create': { goalId: id(), ...stepForm, prerequisites: [], proposalId: null },
	'step.edit': { stepId: id(), goalId: id(), version: 1, ...openStepForm },
	'step.remove': { stepId: id(), version: 1, reason: 'Moved' },
	'step.restore': { stepId: id(), version: 1, reason: '' },
	'step.reorder': { goalId: id(), stepIds: [] },
	'prerequisites.set': { stepId: id(), version: 1, stepIds: [] },
	'override.set': { stepId: id(), rule: 'now_cap', words: 'You asked for it' },
	'override.withdraw': { overrideId: id(), reason: 'Not any more' },
	'signal.confirm': { personId: id(), opens: { kind: 'stage', stage: 3 }, words: 'Settled for 28 days' },
	'signal.withdraw': { personId: id(), closes: { kind: 'stage', stage: 3 }, reason: 'Moved out' },
	'safety_flag.raise': { personId: id(), reason: 'Not safe at home' },
	'safety_flag.clear': { personId: id(), reason: 'Safe now' },
	'pause.begin': { personId: id(), ...pauseForm },
	'pause.change': { pauseId: id(), ...pauseForm },
	'pause.end': { pauseId: id() },
	'import_difference.settle': { differenceId: id(), version: 1, choice: 'ours' },
	'plan.agree': { personId: id(), version: 1, agreement: 'agreed', words: '', nextReviewOn: null },
	'plan.review': { personId: id(), on: '2026-11-23', words: '', nextReviewOn: null },
	'life_change.record': { personId: id(), change: 'moved_home', on: '2026-11-20', words: '' },
	'proposal.answer': { proposalId: id(), outcome: 'not_now', words: 'In spring' },
	'disagreement.answer': { disagreementId: id(), words: 'Let us talk' },
	'reply_link.make': { referralId: id() },
	'reply_link.revoke': { referralId: id() },
	'agency_reply.give': { linkId: id(), answer: 'waiting', on: null, until: null, words: 'Six weeks' },
	'agency_reply.read': { referralId: id(), replyIds: [id()] },
	'agency_contact.record': {
		referralId: id(),
		on: '2026-11-20',
		talkedWith: 'Ann at the desk',
		words: 'A place in May'
	},
	'referral.make': {
		personId: id(),
		stepId: null,
		intervention: 'Housing advice',
		agencyId: null,
		agencyName: 'Riverside',
		...asked
	},
	'referral.update': { referralId: id(), version: 1, ...asked, agencyReported: false },
	'alternative.add': { area: 'accommodation', insteadOf: 'Peer mentor', words: 'The Tuesday group' },
	'alternative.withdraw': { alternativeId: id() },
	'agency.create': riverside,
	'agency.edit': { agencyId: id(), version: 1, ...riverside },
	'agency.archive': { agencyId: id(), version: 1, archived: true },
	'sequencing_policy.set': { teamId: null, setting: 'nowCap', value: 2, reason: 'Small steps' }
} satisfies { [Type in CommandType]?: PayloadOf<Type> };

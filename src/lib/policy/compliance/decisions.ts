import type { EnforcementAction } from '#lib/domain/compliance/must-or-may.ts';
import type { DecisionOutcome } from '#lib/domain/compliance/vocabulary.ts';
import { courtOrders, entryForEach, type PolicyEntry } from '#lib/policy/entries/policy-entry.ts';
import {
	ourPromise,
	outcomeCodes,
	recallLaw,
	recallPractice,
	schedule10
} from '#lib/policy/entries/sources.ts';

const lastChecked = '2026-11-22';

/** What a named officer can decide about something that may not have gone as it should. */
export const decisionOutcomeEntries: Record<DecisionOutcome, PolicyEntry> = entryForEach(
	'decision_outcome',
	lastChecked,
	{
		accepted: {
			kind: 'policy',
			source: outcomeCodes('acceptable absence'),
			confidence: 'high',
			says: [
				{
					en: 'Your officer found that you had a good reason.',
					cy: 'Barnodd eich swyddog fod gennych reswm da.'
				},
				{ en: 'It never counts against you.', cy: 'Nid yw byth yn cyfrif yn eich erbyn.' }
			]
		},
		not_accepted: {
			kind: 'policy',
			source: outcomeCodes('unacceptable absence'),
			confidence: 'high',
			says: [
				{ en: 'Your officer did not find a good reason.', cy: 'Ni welodd eich swyddog reswm da.' },
				{
					en: 'What can follow depends on the kind of order you have.',
					cy: 'Mae’r hyn all ddilyn yn dibynnu ar y math o orchymyn sydd gennych.'
				}
			]
		},
		more_time: {
			kind: 'policy',
			source: outcomeCodes('decision pending response'),
			confidence: 'high',
			says: [
				{
					en: 'You get a new day for telling us your side.',
					cy: 'Cewch ddiwrnod newydd i roi eich ochr chi.'
				},
				{
					en: 'Having more time never counts against you.',
					cy: 'Nid yw cael mwy o amser byth yn cyfrif yn eich erbyn.'
				}
			]
		},
		not_a_failure: {
			kind: 'policy',
			source: outcomeCodes('sent home: service issue; rescheduled by staff'),
			confidence: 'high',
			says: [
				{
					en: 'Our side went wrong, and we say sorry.',
					cy: 'Aeth pethau o chwith ar ein hochr ni, ac mae’n ddrwg gennym.'
				},
				{
					en: 'You need do nothing, and it never counts.',
					cy: 'Nid oes angen i chi wneud dim, ac nid yw byth yn cyfrif.'
				}
			]
		}
	}
);

/** What each thing is that can follow a reason that was not accepted. */
export const enforcementActionEntries: Record<EnforcementAction, PolicyEntry> = entryForEach(
	'enforcement_action',
	lastChecked,
	{
		warning: {
			kind: 'law',
			orderKinds: courtOrders,
			source: schedule10('paragraph 6(3) and (4), and Schedule 16 paragraph 6'),
			confidence: 'high',
			says: [
				{
					en: 'A warning says what happened and what can come next.',
					cy: 'Mae rhybudd yn dweud beth ddigwyddodd a beth all ddod nesaf.'
				},
				{ en: 'It counts for 12 months.', cy: 'Mae’n cyfrif am 12 mis.' }
			]
		},
		referral: {
			kind: 'law',
			orderKinds: courtOrders,
			source: schedule10('paragraphs 6 and 7, and Schedule 16 paragraphs 6 and 7'),
			confidence: 'high',
			says: [
				{
					en: 'An enforcement officer looks at your case.',
					cy: 'Mae swyddog gorfodi yn edrych ar eich achos.'
				},
				{ en: 'They decide if it should go to court.', cy: 'Hwy sy’n penderfynu a ddylai fynd i’r llys.' }
			]
		},
		discussion: {
			kind: 'policy',
			orderKinds: ['licence'],
			source: recallPractice('alternatives to recall'),
			confidence: 'high',
			says: [
				{
					en: 'You and your officer talk about what got in the way.',
					cy: 'Byddwch chi a’ch swyddog yn siarad am yr hyn oedd yn y ffordd.'
				}
			]
		},
		licence_letter: {
			kind: 'policy',
			orderKinds: ['licence'],
			source: recallPractice('alternatives to recall: licence compliance letter'),
			confidence: 'high',
			says: [
				{
					en: 'You get a letter about the rules of your licence.',
					cy: 'Cewch lythyr am reolau eich trwydded.'
				},
				{ en: 'No law says how long it counts.', cy: 'Nid oes cyfraith sy’n dweud pa mor hir mae’n cyfrif.' }
			]
		},
		more_contact: {
			kind: 'policy',
			orderKinds: ['licence'],
			source: recallPractice('alternatives to recall: increased reporting'),
			confidence: 'high',
			says: [
				{
					en: 'You see your officer more often for a time.',
					cy: 'Byddwch yn gweld eich swyddog yn amlach am gyfnod.'
				}
			]
		},
		extra_conditions: {
			kind: 'policy',
			orderKinds: ['licence'],
			source: recallPractice('alternatives to recall: additional conditions'),
			confidence: 'high',
			says: [
				{ en: 'A new rule is asked for on your licence.', cy: 'Gofynnir am reol newydd ar eich trwydded.' }
			],
			// Who sets which condition, and from when it binds, is not the same for every licence.
			askYourOfficer: true
		},
		recall_consideration: {
			kind: 'law',
			orderKinds: ['licence'],
			source: recallLaw('section 254(1)'),
			confidence: 'high',
			says: [
				{
					en: 'It is looked at whether you should go back to prison.',
					cy: 'Edrychir a ddylech fynd yn ôl i’r carchar.'
				},
				{ en: 'The word for this is recall.', cy: 'Galw’n ôl yw’r enw ar hyn.' }
			]
		},
		no_further_action: {
			kind: 'policy',
			orderKinds: ['licence'],
			source: outcomeCodes('no further action'),
			confidence: 'high',
			says: [
				{
					en: 'It is put on record, and nothing more follows.',
					cy: 'Caiff ei gofnodi, ac nid oes dim mwy yn dilyn.'
				}
			]
		}
	}
);

const officerAlone = [
	{ en: 'This is for your officer to do.', cy: 'Eich swyddog sydd i wneud hyn.' },
	{ en: 'It does not wait for a manager.', cy: 'Nid yw’n aros am reolwr.' }
] as const;

/** Who can do it, and whether it waits for a manager. `needsManager` holds the rule; a test keeps the two together. */
export const whoTakesActionEntries: Record<EnforcementAction, PolicyEntry> = entryForEach(
	'enforcement_action',
	lastChecked,
	{
		warning: {
			kind: 'law',
			orderKinds: courtOrders,
			source: schedule10('paragraph 6(3), and Schedule 16 paragraph 6(3)'),
			confidence: 'high',
			says: officerAlone
		},
		referral: {
			// The law gives it to the officer; that a second person looks first is ours.
			kind: 'app',
			orderKinds: courtOrders,
			source: ourPromise('a second look before a referral'),
			confidence: 'high',
			says: [
				{ en: 'Your officer asks for this.', cy: 'Eich swyddog sy’n gofyn am hyn.' },
				{ en: 'A manager must agree first.', cy: 'Rhaid i reolwr gytuno yn gyntaf.' }
			]
		},
		discussion: {
			kind: 'policy',
			orderKinds: ['licence'],
			source: recallPractice('alternatives to recall'),
			confidence: 'high',
			says: officerAlone
		},
		licence_letter: {
			kind: 'policy',
			orderKinds: ['licence'],
			source: recallPractice('alternatives to recall'),
			confidence: 'high',
			says: officerAlone
		},
		more_contact: {
			kind: 'policy',
			orderKinds: ['licence'],
			source: recallPractice('alternatives to recall'),
			confidence: 'high',
			says: officerAlone
		},
		extra_conditions: {
			kind: 'policy',
			orderKinds: ['licence'],
			source: recallPractice('alternatives to recall: additional conditions'),
			confidence: 'medium',
			askYourOfficer: true,
			says: [
				{ en: 'Your officer asks for this.', cy: 'Eich swyddog sy’n gofyn am hyn.' },
				{ en: 'Someone else says yes or no.', cy: 'Rhywun arall sy’n dweud ie neu na.' }
			]
		},
		recall_consideration: {
			kind: 'policy',
			orderKinds: ['licence'],
			source: recallPractice('countersignatures'),
			confidence: 'high',
			says: [
				{ en: 'Your officer asks for this.', cy: 'Eich swyddog sy’n gofyn am hyn.' },
				{ en: 'A manager must agree first.', cy: 'Rhaid i reolwr gytuno yn gyntaf.' },
				{ en: 'Then a senior manager looks at it too.', cy: 'Yna mae uwch reolwr yn edrych arno hefyd.' }
			]
		},
		no_further_action: {
			kind: 'policy',
			orderKinds: ['licence'],
			source: outcomeCodes('no further action'),
			confidence: 'high',
			says: officerAlone
		}
	},
	'who-takes-action'
);

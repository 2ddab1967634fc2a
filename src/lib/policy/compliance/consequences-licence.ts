import { entriesOf } from '#lib/policy/entries/policy-entry.ts';
import { recallLaw, recallPractice } from '#lib/policy/entries/sources.ts';

const lastChecked = '2026-11-22';

export const licenceResponseEntries = entriesOf('consequences', lastChecked, [
	{
		id: 'licence-response',
		kind: 'policy',
		orderKinds: ['licence'],
		source: recallPractice('alternatives to recall'),
		confidence: 'high',
		says: [
			['Your officer can talk it through with you.', 'Gall eich swyddog ei drafod gyda chi.'],
			[
				'They can send you a letter about your licence rules.',
				'Gallant anfon llythyr atoch am reolau eich trwydded.'
			],
			[
				'They can see you more often, or bring in other help.',
				'Gallant eich gweld yn amlach, neu ddod â help arall i mewn.'
			],
			['They can ask for a new rule on your licence.', 'Gallant ofyn am reol newydd ar eich trwydded.']
		]
	},
	{
		id: 'licence-no-count',
		kind: 'law',
		orderKinds: ['licence'],
		source: recallPractice('no statutory warning stage'),
		confidence: 'high',
		says: [
			[
				'For a licence, no law sets a number of warnings.',
				'Ar gyfer trwydded, nid oes cyfraith sy’n pennu nifer o rybuddion.'
			]
		]
	}
]);

export const managerEntries = entriesOf('consequences', lastChecked, [
	{
		id: 'licence-managers',
		kind: 'policy',
		orderKinds: ['licence'],
		source: recallPractice('countersignatures'),
		confidence: 'high',
		says: [
			[
				'Your officer can ask for you to go back to prison.',
				'Gall eich swyddog ofyn i chi fynd yn ôl i’r carchar.'
			],
			['They do not decide that alone.', 'Nid ydynt yn penderfynu hynny ar eu pen eu hunain.'],
			['Their manager and a senior manager check it.', 'Mae eu rheolwr ac uwch reolwr yn ei wirio.']
		]
	},
	{
		id: 'licence-not-recalled',
		kind: 'policy',
		orderKinds: ['licence'],
		source: recallPractice('decision not to recall letter'),
		confidence: 'high',
		says: [
			['If they say no, you get a letter with the reasons.', 'Os dywedant na, cewch lythyr gyda’r rhesymau.'],
			[
				'It says what you and your officer do next.',
				'Mae’n dweud beth fyddwch chi a’ch swyddog yn ei wneud nesaf.'
			]
		]
	}
]);

export const recallEntries = entriesOf('consequences', lastChecked, [
	{
		id: 'recall-rights',
		kind: 'law',
		orderKinds: ['licence'],
		source: recallLaw('section 254(1) and (2)'),
		confidence: 'high',
		says: [
			[
				'Recall means that your licence is ended and you go back to prison.',
				'Mae galw’n ôl yn golygu bod eich trwydded yn dod i ben a’ch bod yn mynd yn ôl i’r carchar.'
			],
			['You must be told why.', 'Rhaid dweud wrthych pam.'],
			['You can write to say that you do not agree.', 'Gallwch ysgrifennu i ddweud nad ydych yn cytuno.']
		]
	},
	{
		id: 'recall-length',
		kind: 'law',
		orderKinds: ['licence'],
		validFrom: '2026-03-31',
		source: recallLaw('section 255BA'),
		confidence: 'high',
		says: [
			[
				'Most adults on a standard sentence are let out again after 56 days.',
				'Caiff y rhan fwyaf o oedolion ar ddedfryd safonol eu rhyddhau eto ar ôl 56 diwrnod.'
			]
		]
	},
	{
		id: 'recall-longer',
		kind: 'law',
		orderKinds: ['licence'],
		validFrom: '2026-03-31',
		source: recallPractice('who is not released after 56 days'),
		confidence: 'medium',
		askYourOfficer: true,
		says: [['Some people are kept for longer.', 'Caiff rhai pobl eu cadw am fwy o amser.']]
	},
	{
		id: 'recall-at-large',
		kind: 'law',
		orderKinds: ['licence'],
		source: recallLaw('section 254(6)'),
		confidence: 'high',
		says: [
			[
				'If you stay away after a recall, you are “unlawfully at large”.',
				'Os arhoswch i ffwrdd ar ôl cael eich galw’n ôl, rydych “yn rhydd yn anghyfreithlon”.'
			],
			[
				'That makes things worse, so call your officer or a lawyer.',
				'Mae hynny’n gwneud pethau’n waeth, felly ffoniwch eich swyddog neu gyfreithiwr.'
			]
		]
	},
	{
		id: 'recall-tag-curfew',
		kind: 'law',
		orderKinds: ['licence'],
		source: recallLaw('section 255'),
		confidence: 'high',
		askYourOfficer: true,
		says: [
			[
				'If you are out early on a tag, other rules apply.',
				'Os ydych allan yn gynnar ar dag, mae rheolau eraill.'
			]
		]
	}
]);

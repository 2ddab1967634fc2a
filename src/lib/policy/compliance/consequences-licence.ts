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
			{ en: 'Your officer can talk it through with you.', cy: 'Gall eich swyddog ei drafod gyda chi.' },
			{
				en: 'They can send you a letter about your licence rules.',
				cy: 'Gallant anfon llythyr atoch am reolau eich trwydded.'
			},
			{
				en: 'They can see you more often, or bring in other help.',
				cy: 'Gallant eich gweld yn amlach, neu ddod â help arall i mewn.'
			},
			{
				en: 'They can ask for a new rule on your licence.',
				cy: 'Gallant ofyn am reol newydd ar eich trwydded.'
			}
		]
	},
	{
		id: 'licence-no-count',
		kind: 'law',
		orderKinds: ['licence'],
		source: recallPractice('no statutory warning stage'),
		confidence: 'high',
		says: [
			{
				en: 'For a licence, no law sets a number of warnings.',
				cy: 'Ar gyfer trwydded, nid oes cyfraith sy’n pennu nifer o rybuddion.'
			}
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
			{
				en: 'Your officer can ask for you to go back to prison.',
				cy: 'Gall eich swyddog ofyn i chi fynd yn ôl i’r carchar.'
			},
			{ en: 'They do not decide that alone.', cy: 'Nid ydynt yn penderfynu hynny ar eu pen eu hunain.' },
			{ en: 'Their manager and a senior manager check it.', cy: 'Mae eu rheolwr ac uwch reolwr yn ei wirio.' }
		]
	},
	{
		id: 'licence-not-recalled',
		kind: 'policy',
		orderKinds: ['licence'],
		source: recallPractice('decision not to recall letter'),
		confidence: 'high',
		says: [
			{
				en: 'If they say no, you get a letter with the reasons.',
				cy: 'Os dywedant na, cewch lythyr gyda’r rhesymau.'
			},
			{
				en: 'It says what you and your officer do next.',
				cy: 'Mae’n dweud beth fyddwch chi a’ch swyddog yn ei wneud nesaf.'
			}
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
			{
				en: 'Recall means that your licence is ended and you go back to prison.',
				cy: 'Mae galw’n ôl yn golygu bod eich trwydded yn dod i ben a’ch bod yn mynd yn ôl i’r carchar.'
			},
			{ en: 'You must be told why.', cy: 'Rhaid dweud wrthych pam.' },
			{
				en: 'You can write to say that you do not agree.',
				cy: 'Gallwch ysgrifennu i ddweud nad ydych yn cytuno.'
			}
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
			{
				en: 'Most adults on a standard sentence are let out again after 56 days.',
				cy: 'Caiff y rhan fwyaf o oedolion ar ddedfryd safonol eu rhyddhau eto ar ôl 56 diwrnod.'
			}
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
		says: [{ en: 'Some people are kept for longer.', cy: 'Caiff rhai pobl eu cadw am fwy o amser.' }]
	},
	{
		id: 'recall-at-large',
		kind: 'law',
		orderKinds: ['licence'],
		source: recallLaw('section 254(6)'),
		confidence: 'high',
		says: [
			{
				en: 'If you stay away after a recall, you are “unlawfully at large”.',
				cy: 'Os arhoswch i ffwrdd ar ôl cael eich galw’n ôl, rydych “yn rhydd yn anghyfreithlon”.'
			},
			{
				en: 'That makes things worse, so call your officer or a lawyer.',
				cy: 'Mae hynny’n gwneud pethau’n waeth, felly ffoniwch eich swyddog neu gyfreithiwr.'
			}
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
			{
				en: 'If you are out early on a tag, other rules apply.',
				cy: 'Os ydych allan yn gynnar ar dag, mae rheolau eraill.'
			}
		]
	}
]);

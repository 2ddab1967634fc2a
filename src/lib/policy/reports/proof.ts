import { entriesOf } from '#lib/policy/entries/policy-entry.ts';
import { areaPractice, ourPromise, reasonsGuidance } from '#lib/policy/entries/sources.ts';

export const proofEntries = entriesOf('proof', '2026-11-22', [
	{
		id: 'proof-kinds',
		kind: 'policy',
		source: reasonsGuidance(),
		confidence: 'medium',
		says: [
			{
				en: 'Proof is something that backs up what you say.',
				cy: 'Tystiolaeth yw rhywbeth sy’n cefnogi’r hyn a ddywedwch.'
			},
			{
				en: 'It can be a letter or card from a doctor or hospital.',
				cy: 'Gall fod yn llythyr neu’n gerdyn gan feddyg neu ysbyty.'
			},
			{ en: 'It can be a message from work or school.', cy: 'Gall fod yn neges gan y gwaith neu’r ysgol.' },
			{
				en: 'It can be a court letter or a funeral notice.',
				cy: 'Gall fod yn llythyr llys neu’n hysbysiad angladd.'
			},
			{
				en: 'It can be a notice about a late bus or train.',
				cy: 'Gall fod yn hysbysiad am fws neu drên hwyr.'
			}
		]
	},
	{
		id: 'proof-in-words',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			{
				en: 'In this app you tell us what proof you have.',
				cy: 'Yn yr ap hwn rydych yn dweud pa dystiolaeth sydd gennych.'
			},
			{
				en: 'Bring it with you, or ask your officer how to send it.',
				cy: 'Dewch â hi gyda chi, neu gofynnwch i’ch swyddog sut i’w hanfon.'
			}
		]
	},
	{
		id: 'proof-someone-can-call',
		kind: 'local',
		source: areaPractice('proof from a professional'),
		confidence: 'medium',
		askYourOfficer: true,
		says: [
			{
				en: 'Someone who knows can call us for you.',
				cy: 'Gall rhywun sy’n gwybod ein ffonio ar eich rhan.'
			},
			{
				en: 'It may be a nurse, a key worker or your boss.',
				cy: 'Gall fod yn nyrs, yn weithiwr allweddol neu’n fòs i chi.'
			}
		]
	},
	{
		id: 'proof-not-paid',
		kind: 'local',
		source: areaPractice('letters that cost money'),
		confidence: 'medium',
		askYourOfficer: true,
		says: [
			{ en: 'Some doctors charge for a letter.', cy: 'Mae rhai meddygon yn codi tâl am lythyr.' },
			{ en: 'Ask your officer what else would do.', cy: 'Gofynnwch i’ch swyddog beth arall fyddai’n iawn.' }
		]
	},
	{
		id: 'proof-none',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			{ en: 'If you have no proof, tell us why.', cy: 'Os nad oes gennych dystiolaeth, dywedwch pam.' },
			{ en: 'You can still give your side.', cy: 'Gallwch roi eich ochr chi o hyd.' }
		]
	}
]);

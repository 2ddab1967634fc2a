import { entriesOf } from '#lib/policy/entries/policy-entry.ts';
import { areaPractice, ourPromise, reasonsGuidance } from '#lib/policy/entries/sources.ts';

export const proofEntries = entriesOf('proof', '2026-11-22', [
	{
		id: 'proof-kinds',
		kind: 'policy',
		source: reasonsGuidance(),
		confidence: 'medium',
		says: [
			[
				'Proof is something that backs up what you say.',
				'Tystiolaeth yw rhywbeth sy’n cefnogi’r hyn a ddywedwch.'
			],
			[
				'It can be a letter or card from a doctor or hospital.',
				'Gall fod yn llythyr neu’n gerdyn gan feddyg neu ysbyty.'
			],
			['It can be a message from work or school.', 'Gall fod yn neges gan y gwaith neu’r ysgol.'],
			['It can be a court letter or a funeral notice.', 'Gall fod yn llythyr llys neu’n hysbysiad angladd.'],
			['It can be a notice about a late bus or train.', 'Gall fod yn hysbysiad am fws neu drên hwyr.']
		]
	},
	{
		id: 'proof-in-words',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			[
				'In this app you tell us what proof you have.',
				'Yn yr ap hwn rydych yn dweud pa dystiolaeth sydd gennych.'
			],
			[
				'Bring it with you, or ask your officer how to send it.',
				'Dewch â hi gyda chi, neu gofynnwch i’ch swyddog sut i’w hanfon.'
			]
		]
	},
	{
		id: 'proof-someone-can-call',
		kind: 'local',
		source: areaPractice('proof from a professional'),
		confidence: 'medium',
		askYourOfficer: true,
		says: [
			['Someone who knows can call us for you.', 'Gall rhywun sy’n gwybod ein ffonio ar eich rhan.'],
			[
				'It may be a nurse, a key worker or your boss.',
				'Gall fod yn nyrs, yn weithiwr allweddol neu’n fòs i chi.'
			]
		]
	},
	{
		id: 'proof-not-paid',
		kind: 'local',
		source: areaPractice('letters that cost money'),
		confidence: 'medium',
		askYourOfficer: true,
		says: [
			['Some doctors charge for a letter.', 'Mae rhai meddygon yn codi tâl am lythyr.'],
			['Ask your officer what else would do.', 'Gofynnwch i’ch swyddog beth arall fyddai’n iawn.']
		]
	},
	{
		id: 'proof-none',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			['If you have no proof, tell us why.', 'Os nad oes gennych dystiolaeth, dywedwch pam.'],
			['You can still give your side.', 'Gallwch roi eich ochr chi o hyd.']
		]
	}
]);

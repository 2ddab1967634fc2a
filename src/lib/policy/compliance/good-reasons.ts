import { courtOrders, entriesOf } from '#lib/policy/entries/policy-entry.ts';
import { areaPractice, equalityAct, outcomeCodes, schedule10 } from '#lib/policy/entries/sources.ts';

export const goodReasonEntries = entriesOf('good_reasons', '2026-11-22', [
	{
		id: 'reason-law',
		kind: 'law',
		orderKinds: courtOrders,
		source: schedule10('paragraph 6(1), and Schedule 16 paragraph 6'),
		confidence: 'high',
		says: [
			[
				'The law calls a good reason a “reasonable excuse”.',
				'Enw’r gyfraith ar reswm da yw “esgus rhesymol”.'
			],
			['If you had one, you did not break a rule.', 'Os oedd gennych un, ni wnaethoch dorri rheol.']
		]
	},
	{
		id: 'reason-meaning',
		kind: 'policy',
		source: outcomeCodes('acceptable absence'),
		confidence: 'high',
		says: [
			[
				'A good reason is something that truly kept you away.',
				'Rheswm da yw rhywbeth a’ch rhwystrodd go iawn rhag dod.'
			],
			['You were ill, or saw a doctor.', 'Roeddech yn sâl, neu’n gweld meddyg.'],
			['You had to be in court or with the police.', 'Roedd rhaid i chi fod yn y llys neu gyda’r heddlu.'],
			['You had to be at work.', 'Roedd rhaid i chi fod yn y gwaith.'],
			['A child or someone in your care needed you.', 'Roedd plentyn neu rywun yn eich gofal eich angen.'],
			['It was a day of your faith, or a funeral.', 'Roedd yn ddiwrnod crefyddol i chi, neu’n angladd.'],
			['You had a holiday that was agreed before.', 'Roedd gennych wyliau a gytunwyd ymlaen llaw.']
		]
	},
	{
		id: 'reason-professional-judgement',
		kind: 'policy',
		source: outcomeCodes('acceptable absence: professional judgement'),
		confidence: 'high',
		says: [
			[
				'Your officer can also accept a reason that is not on this list.',
				'Gall eich swyddog dderbyn rheswm nad yw ar y rhestr hon hefyd.'
			],
			['Each case is looked at by itself.', 'Edrychir ar bob achos ar ei ben ei hun.']
		]
	},
	{
		id: 'reason-hard-to-prove',
		kind: 'local',
		source: areaPractice('reasons without papers'),
		confidence: 'low',
		says: [
			['Some true reasons leave no paper.', 'Nid yw rhai rhesymau gwir yn gadael papur.'],
			[
				'You may have felt unsafe or very low, or had no fare.',
				'Efallai eich bod yn teimlo’n anniogel neu’n isel iawn, neu heb arian bws.'
			],
			['Tell us in your own words.', 'Dywedwch wrthym yn eich geiriau eich hun.']
		]
	},
	{
		id: 'reason-before',
		kind: 'policy',
		source: outcomeCodes('rescheduling: 48 hours’ notice'),
		confidence: 'medium',
		says: [
			['Tell us before, if you can.', 'Dywedwch wrthym ymlaen llaw, os gallwch.'],
			['Two days before is best.', 'Dau ddiwrnod ymlaen llaw sydd orau.'],
			['Later is still better than not at all.', 'Mae’n well yn hwyr na pheidio o gwbl.']
		]
	},
	{
		id: 'reason-adjustment',
		kind: 'law',
		source: equalityAct('section 20'),
		confidence: 'high',
		says: [
			[
				'If you have a disability, we must make fair changes for you.',
				'Os oes gennych anabledd, rhaid i ni wneud newidiadau teg i chi.'
			],
			['Tell us what makes it hard to come.', 'Dywedwch wrthym beth sy’n ei gwneud yn anodd dod.']
		]
	}
]);

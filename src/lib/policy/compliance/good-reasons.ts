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
			{
				en: 'The law calls a good reason a “reasonable excuse”.',
				cy: 'Enw’r gyfraith ar reswm da yw “esgus rhesymol”.'
			},
			{ en: 'If you had one, you did not break a rule.', cy: 'Os oedd gennych un, ni wnaethoch dorri rheol.' }
		]
	},
	{
		id: 'reason-meaning',
		kind: 'policy',
		source: outcomeCodes('acceptable absence'),
		confidence: 'high',
		says: [
			{
				en: 'A good reason is something that truly kept you away.',
				cy: 'Rheswm da yw rhywbeth a’ch rhwystrodd go iawn rhag dod.'
			},
			{ en: 'You were ill, or saw a doctor.', cy: 'Roeddech yn sâl, neu’n gweld meddyg.' },
			{
				en: 'You had to be in court or with the police.',
				cy: 'Roedd rhaid i chi fod yn y llys neu gyda’r heddlu.'
			},
			{ en: 'You had to be at work.', cy: 'Roedd rhaid i chi fod yn y gwaith.' },
			{
				en: 'A child or someone in your care needed you.',
				cy: 'Roedd plentyn neu rywun yn eich gofal eich angen.'
			},
			{
				en: 'It was a day of your faith, or a funeral.',
				cy: 'Roedd yn ddiwrnod crefyddol i chi, neu’n angladd.'
			},
			{ en: 'You had a holiday that was agreed before.', cy: 'Roedd gennych wyliau a gytunwyd ymlaen llaw.' }
		]
	},
	{
		id: 'reason-professional-judgement',
		kind: 'policy',
		source: outcomeCodes('acceptable absence: professional judgement'),
		confidence: 'high',
		says: [
			{
				en: 'Your officer can also accept a reason that is not on this list.',
				cy: 'Gall eich swyddog dderbyn rheswm nad yw ar y rhestr hon hefyd.'
			},
			{ en: 'Each case is looked at by itself.', cy: 'Edrychir ar bob achos ar ei ben ei hun.' }
		]
	},
	{
		id: 'reason-hard-to-prove',
		kind: 'local',
		source: areaPractice('reasons without papers'),
		confidence: 'low',
		says: [
			{ en: 'Some true reasons leave no paper.', cy: 'Nid yw rhai rhesymau gwir yn gadael papur.' },
			{
				en: 'You may have felt unsafe or very low, or had no fare.',
				cy: 'Efallai eich bod yn teimlo’n anniogel neu’n isel iawn, neu heb arian bws.'
			},
			{ en: 'Tell us in your own words.', cy: 'Dywedwch wrthym yn eich geiriau eich hun.' }
		]
	},
	{
		id: 'reason-before',
		kind: 'policy',
		source: outcomeCodes('rescheduling: 48 hours’ notice'),
		confidence: 'medium',
		says: [
			{ en: 'Tell us before, if you can.', cy: 'Dywedwch wrthym ymlaen llaw, os gallwch.' },
			{ en: 'Two days before is best.', cy: 'Dau ddiwrnod ymlaen llaw sydd orau.' },
			{ en: 'Later is still better than not at all.', cy: 'Mae’n well yn hwyr na pheidio o gwbl.' }
		]
	},
	{
		id: 'reason-adjustment',
		kind: 'law',
		source: equalityAct('section 20'),
		confidence: 'high',
		says: [
			{
				en: 'If you have a disability, we must make fair changes for you.',
				cy: 'Os oes gennych anabledd, rhaid i ni wneud newidiadau teg i chi.'
			},
			{ en: 'Tell us what makes it hard to come.', cy: 'Dywedwch wrthym beth sy’n ei gwneud yn anodd dod.' }
		]
	}
]);

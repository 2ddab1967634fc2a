import { courtOrders, entriesOf } from '#lib/policy/entries/policy-entry.ts';
import { areaPractice, ourPromise, schedule9 } from '#lib/policy/entries/sources.ts';

/** What using drink or drugs again means for the rules. Small enough to be read where somebody tells us of it. */
export const relapseEntries = entriesOf('starting_again', '2026-11-22', [
	{
		id: 'again-relapse',
		kind: 'local',
		source: areaPractice('support after a relapse'),
		confidence: 'low',
		says: [
			[
				'Using drink or drugs again is a time to ask for help.',
				'Mae troi at ddiod neu gyffuriau eto yn amser i ofyn am help.'
			],
			['Support comes first.', 'Cymorth sy’n dod gyntaf.'],
			[
				'Tell your officer or your treatment worker.',
				'Dywedwch wrth eich swyddog neu’ch gweithiwr triniaeth.'
			]
		]
	},
	{
		id: 'again-relapse-told',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			[
				'When you tell us here, the app does not count it against you.',
				'Pan fyddwch yn dweud wrthym yma, nid yw’r ap yn ei gyfrif yn eich erbyn.'
			],
			[
				'It takes nothing out of your plan and stops no step.',
				'Nid yw’n tynnu dim o’ch cynllun nac yn atal unrhyw gam.'
			],
			['There is one limit.', 'Mae un terfyn.'],
			[
				'If somebody may come to serious harm, we must act.',
				'Os gallai rhywun gael niwed difrifol, rhaid i ni weithredu.'
			]
		]
	},
	{
		id: 'again-relapse-treatment',
		kind: 'law',
		source: schedule9('parts 10 and 11'),
		confidence: 'medium',
		askYourOfficer: true,
		orderKinds: courtOrders,
		says: [
			[
				'If the court set treatment, what counts is that you go to it.',
				'Os gosododd y llys driniaeth, yr hyn sy’n cyfrif yw eich bod yn mynd iddi.'
			],
			[
				'Your treatment team plans the next step with you.',
				'Bydd eich tîm triniaeth yn cynllunio’r cam nesaf gyda chi.'
			],
			[
				'In some cases the court looks at how drug treatment is going.',
				'Mewn rhai achosion mae’r llys yn edrych ar sut mae triniaeth gyffuriau yn mynd.'
			]
		]
	},
	{
		id: 'again-relapse-own-rule',
		kind: 'law',
		source: schedule9('part 12, and licence conditions'),
		confidence: 'low',
		says: [
			[
				'Some orders and licences have a rule about drink or drugs.',
				'Mae gan rai gorchmynion a thrwyddedau reol am ddiod neu gyffuriau.'
			],
			[
				'An alcohol tag is one, and so is a test you must take.',
				'Mae tag alcohol yn un, a phrofion y mae’n rhaid i chi eu gwneud yn un arall.'
			],
			[
				'Such a rule still holds when you tell us.',
				'Mae rheol o’r fath yn dal mewn grym pan fyddwch yn dweud wrthym.'
			]
		]
	}
]);

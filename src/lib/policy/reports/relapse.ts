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
			{
				en: 'Using drink or drugs again is a time to ask for help.',
				cy: 'Mae troi at ddiod neu gyffuriau eto yn amser i ofyn am help.'
			},
			{ en: 'Support comes first.', cy: 'Cymorth sy’n dod gyntaf.' },
			{
				en: 'Tell your officer or your treatment worker.',
				cy: 'Dywedwch wrth eich swyddog neu’ch gweithiwr triniaeth.'
			}
		]
	},
	{
		id: 'again-relapse-told',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			{
				en: 'When you tell us here, the app does not count it against you.',
				cy: 'Pan fyddwch yn dweud wrthym yma, nid yw’r ap yn ei gyfrif yn eich erbyn.'
			},
			{
				en: 'It takes nothing out of your plan and stops no step.',
				cy: 'Nid yw’n tynnu dim o’ch cynllun nac yn atal unrhyw gam.'
			},
			{ en: 'There is one limit.', cy: 'Mae un terfyn.' },
			{
				en: 'If somebody may come to serious harm, we must act.',
				cy: 'Os gallai rhywun gael niwed difrifol, rhaid i ni weithredu.'
			}
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
			{
				en: 'If the court set treatment, what counts is that you go to it.',
				cy: 'Os gosododd y llys driniaeth, yr hyn sy’n cyfrif yw eich bod yn mynd iddi.'
			},
			{
				en: 'Your treatment team plans the next step with you.',
				cy: 'Bydd eich tîm triniaeth yn cynllunio’r cam nesaf gyda chi.'
			},
			{
				en: 'In some cases the court looks at how drug treatment is going.',
				cy: 'Mewn rhai achosion mae’r llys yn edrych ar sut mae triniaeth gyffuriau yn mynd.'
			}
		]
	},
	{
		id: 'again-relapse-own-rule',
		kind: 'law',
		source: schedule9('part 12, and licence conditions'),
		confidence: 'low',
		says: [
			{
				en: 'Some orders and licences have a rule about drink or drugs.',
				cy: 'Mae gan rai gorchmynion a thrwyddedau reol am ddiod neu gyffuriau.'
			},
			{
				en: 'An alcohol tag is one, and so is a test you must take.',
				cy: 'Mae tag alcohol yn un, a phrofion y mae’n rhaid i chi eu gwneud yn un arall.'
			},
			{
				en: 'Such a rule still holds when you tell us.',
				cy: 'Mae rheol o’r fath yn dal mewn grym pan fyddwch yn dweud wrthym.'
			}
		]
	}
]);

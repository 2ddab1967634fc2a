import type { MustOrMay } from '#lib/domain/compliance/must-or-may.ts';
import { courtOrders, entryForEach, type PolicyEntry } from '#lib/policy/entries/policy-entry.ts';
import { endOfSupervision, ourPromise, recallPractice, schedule10 } from '#lib/policy/entries/sources.ts';

type Rule = MustOrMay['rule'];

const lastChecked = '2026-11-22';

const mayWarnOrRefer = {
	kind: 'law',
	orderKinds: courtOrders,
	source: schedule10('paragraph 6(3), and Schedule 16 paragraph 6(3)'),
	confidence: 'high'
} as const;
const mustRefer = {
	kind: 'law',
	orderKinds: courtOrders,
	source: schedule10('paragraph 6(2), and Schedule 16 paragraph 6(2)'),
	confidence: 'high'
} as const;
const noStatutoryRule = {
	kind: 'law',
	orderKinds: ['licence'],
	source: recallPractice('no statutory warning stage'),
	confidence: 'high'
} as const;
const endedByLaw = {
	kind: 'law',
	orderKinds: ['post_sentence_supervision'],
	source: endOfSupervision('section 34 of the Sentencing Act 2026, started by regulation 2'),
	confidence: 'high',
	// The exact day is not known to us.
	askYourOfficer: true
} as const;
const unknownOrder = { kind: 'app', orderKinds: ['other'], source: ourPromise(), confidence: 'low' } as const;

/** What the law makes compulsory or leaves open, as the person reads it. */
export const mustOrMayEntries: Record<Rule, PolicyEntry> = entryForEach('must_or_may', lastChecked, {
	may_warn_or_refer: {
		...mayWarnOrRefer,
		says: [
			{ en: 'You have no warning that still counts.', cy: 'Nid oes gennych rybudd sy’n dal i gyfrif.' },
			{
				en: 'If a reason is not accepted, your officer gives a warning or sends the case on.',
				cy: 'Os na dderbynnir rheswm, bydd eich swyddog yn rhoi rhybudd neu’n anfon yr achos ymlaen.'
			},
			{ en: 'The law leaves it to them which.', cy: 'Mae’r gyfraith yn gadael y dewis iddynt.' }
		]
	},
	must_refer: {
		...mustRefer,
		says: [
			{ en: 'You have a warning that still counts.', cy: 'Mae gennych rybudd sy’n dal i gyfrif.' },
			{
				en: 'If a reason is not accepted now, your officer must send the case on.',
				cy: 'Os na dderbynnir rheswm nawr, rhaid i’ch swyddog anfon yr achos ymlaen.'
			},
			{ en: 'It goes to an enforcement officer.', cy: 'Mae’n mynd at swyddog gorfodi.' },
			{
				en: 'The law gives your officer no choice in this.',
				cy: 'Nid yw’r gyfraith yn rhoi dewis i’ch swyddog yn hyn.'
			}
		]
	},
	no_statutory_rule: {
		...noStatutoryRule,
		says: [
			{ en: 'No law sets steps for a licence.', cy: 'Nid oes cyfraith sy’n pennu camau ar gyfer trwydded.' },
			{
				en: 'Your officer looks at what would help.',
				cy: 'Mae eich swyddog yn edrych ar yr hyn a fyddai’n helpu.'
			},
			{
				en: 'Going back to prison is never for your officer alone to decide.',
				cy: 'Nid yw mynd yn ôl i’r carchar byth yn fater i’ch swyddog yn unig.'
			}
		]
	},
	ended_by_law: {
		...endedByLaw,
		says: [
			{
				en: 'The law ended this kind of supervision in 2026.',
				cy: 'Daeth y gyfraith â’r math hwn o oruchwyliaeth i ben yn 2026.'
			},
			{ en: 'This app gives no warning for it.', cy: 'Nid yw’r ap hwn yn rhoi rhybudd ar ei chyfer.' }
		]
	},
	unknown_order: {
		...unknownOrder,
		says: [
			{
				en: 'We do not know the law for this kind of order.',
				cy: 'Nid ydym yn gwybod y gyfraith am y math hwn o orchymyn.'
			},
			{ en: 'So this app gives no warning for it.', cy: 'Felly nid yw’r ap hwn yn rhoi rhybudd ar ei gyfer.' }
		]
	}
});

/** The same, as the officer who decides reads it. */
export const mustOrMayStaffEntries: Record<Rule, PolicyEntry> = entryForEach(
	'must_or_may_for_staff',
	lastChecked,
	{
		may_warn_or_refer: {
			...mayWarnOrRefer,
			says: [
				{ en: 'No warning counts on that day.', cy: 'Nid oes rhybudd yn cyfrif ar y diwrnod hwnnw.' },
				{
					en: 'If there was no good reason, the law leaves you a warning or a referral.',
					cy: 'Os nad oedd rheswm da, mae’r gyfraith yn gadael rhybudd neu atgyfeiriad i chi.'
				},
				{
					en: 'If you think that nothing should follow, accept the reason and say why.',
					cy: 'Os credwch na ddylai dim ddilyn, derbyniwch y rheswm a dywedwch pam.'
				}
			]
		},
		must_refer: {
			...mustRefer,
			says: [
				{ en: 'A warning still counts on that day.', cy: 'Mae rhybudd yn dal i gyfrif ar y diwrnod hwnnw.' },
				{
					en: 'If there was no good reason, you must refer.',
					cy: 'Os nad oedd rheswm da, rhaid i chi atgyfeirio.'
				},
				{ en: 'A further warning is not open to you.', cy: 'Nid oes modd i chi roi rhybudd arall.' },
				{
					en: 'Whether there was a good reason is still yours to decide.',
					cy: 'Chi sy’n penderfynu o hyd a oedd rheswm da.'
				}
			]
		},
		no_statutory_rule: {
			...noStatutoryRule,
			says: [
				{
					en: 'No law counts letters on a licence.',
					cy: 'Nid oes cyfraith sy’n cyfrif llythyrau ar drwydded.'
				},
				{
					en: 'What you choose is practice, and a manager signs a recall.',
					cy: 'Arfer yw’r hyn a ddewiswch, ac mae rheolwr yn llofnodi galw’n ôl.'
				}
			]
		},
		ended_by_law: {
			...endedByLaw,
			says: [
				{
					en: 'The law ended this kind of supervision in 2026.',
					cy: 'Daeth y gyfraith â’r math hwn o oruchwyliaeth i ben yn 2026.'
				},
				{
					en: 'Nothing new can be done about it from here.',
					cy: 'Ni ellir gwneud dim newydd yn ei chylch oddi yma.'
				},
				{
					en: 'For something from before that day, ask your manager.',
					cy: 'Am rywbeth o’r cyfnod cyn y diwrnod hwnnw, gofynnwch i’ch rheolwr.'
				}
			]
		},
		unknown_order: {
			...unknownOrder,
			says: [
				{
					en: 'We hold no rules for this kind of order.',
					cy: 'Nid oes gennym reolau ar gyfer y math hwn o orchymyn.'
				},
				{
					en: 'Correct the kind of order, or ask your manager.',
					cy: 'Cywirwch y math o orchymyn, neu gofynnwch i’ch rheolwr.'
				}
			]
		}
	}
);

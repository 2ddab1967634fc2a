import { courtOrders, entriesOf, supervisedOrders } from '#lib/policy/entries/policy-entry.ts';
import {
	areaPractice,
	complaintsInstruction,
	dataProtectionAct,
	legalAdvice,
	ombudsman,
	ourPromise,
	recallLaw
} from '#lib/policy/entries/sources.ts';

export const disagreeEntries = entriesOf('disagree', '2026-11-22', [
	{
		id: 'disagree-look-again',
		kind: 'local',
		source: areaPractice('asking for another look'),
		confidence: 'medium',
		askYourOfficer: true,
		says: [
			{ en: 'You can ask your officer to look again.', cy: 'Gallwch ofyn i’ch swyddog edrych eto.' },
			{ en: 'Tell them about anything new.', cy: 'Dywedwch wrthynt am unrhyw beth newydd.' },
			{ en: 'You can also ask for their manager to look.', cy: 'Gallwch ofyn i’w rheolwr edrych hefyd.' }
		]
	},
	{
		id: 'disagree-warning',
		kind: 'policy',
		source: areaPractice('withdrawing a warning'),
		confidence: 'medium',
		orderKinds: courtOrders,
		says: [
			{ en: 'There is no appeal to a court against a warning.', cy: 'Nid oes apêl i lys yn erbyn rhybudd.' },
			{ en: 'But probation can take a warning back.', cy: 'Ond gall y gwasanaeth dynnu rhybudd yn ôl.' },
			{ en: 'A warning that was taken back does not count.', cy: 'Nid yw rhybudd a dynnwyd yn ôl yn cyfrif.' }
		]
	},
	{
		id: 'disagree-complain',
		kind: 'policy',
		source: complaintsInstruction(),
		confidence: 'medium',
		says: [
			{
				en: 'You can make a complaint to the Probation Service.',
				cy: 'Gallwch wneud cwyn i’r Gwasanaeth Prawf.'
			},
			{ en: 'Do this within 12 months.', cy: 'Gwnewch hyn o fewn 12 mis.' },
			{ en: 'Someone can help you write it.', cy: 'Gall rhywun eich helpu i’w hysgrifennu.' }
		]
	},
	{
		id: 'disagree-complaint-days',
		kind: 'policy',
		source: complaintsInstruction(),
		confidence: 'low',
		says: [
			{
				en: 'The service has set times in which to answer you.',
				cy: 'Mae gan y gwasanaeth amserau penodol i’ch ateb.'
			}
		]
	},
	{
		id: 'disagree-ombudsman',
		kind: 'policy',
		source: ombudsman(),
		confidence: 'high',
		says: [
			{
				en: 'If the last answer does not settle it, write to the Ombudsman.',
				cy: 'Os nad yw’r ateb olaf yn datrys y mater, ysgrifennwch at yr Ombwdsmon.'
			},
			{ en: 'Do this within three months of that answer.', cy: 'Gwnewch hyn o fewn tri mis i’r ateb hwnnw.' },
			{
				en: 'Their full name is the Prisons and Probation Ombudsman.',
				cy: 'Ei enw llawn yw’r Ombwdsmon Carchardai a Phrofiannaeth.'
			},
			{ en: 'They cannot change what a court decides.', cy: 'Ni all newid yr hyn mae llys yn ei benderfynu.' }
		]
	},
	{
		id: 'disagree-court',
		kind: 'law',
		source: legalAdvice('legal aid'),
		confidence: 'medium',
		askYourOfficer: true,
		orderKinds: courtOrders,
		says: [
			{ en: 'For court, talk to a lawyer.', cy: 'Ar gyfer y llys, siaradwch â chyfreithiwr.' },
			{ en: 'It may be free for you.', cy: 'Gall fod am ddim i chi.' }
		]
	},
	{
		id: 'disagree-recall',
		kind: 'law',
		source: recallLaw('section 254(2)'),
		confidence: 'high',
		orderKinds: ['licence'],
		says: [
			{
				en: 'If you are recalled, you must be told why.',
				cy: 'Os cewch eich galw’n ôl, rhaid dweud wrthych pam.'
			},
			{
				en: 'You can write to say that you do not agree.',
				cy: 'Gallwch ysgrifennu i ddweud nad ydych yn cytuno.'
			}
		]
	},
	{
		id: 'disagree-facts',
		kind: 'law',
		source: dataProtectionAct('sections 45 and 46'),
		confidence: 'medium',
		says: [
			{
				en: 'You can ask to see what is held about you.',
				cy: 'Gallwch ofyn am weld yr hyn a gedwir amdanoch.'
			},
			{ en: 'You can ask for a wrong fact to be put right.', cy: 'Gallwch ofyn am gywiro ffaith anghywir.' }
		]
	},
	{
		id: 'disagree-safe',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		orderKinds: supervisedOrders,
		says: [
			{
				en: 'Saying that you do not agree never counts against you.',
				cy: 'Nid yw dweud nad ydych yn cytuno byth yn cyfrif yn eich erbyn.'
			}
		]
	}
]);

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
			['You can ask your officer to look again.', 'Gallwch ofyn i’ch swyddog edrych eto.'],
			['Tell them about anything new.', 'Dywedwch wrthynt am unrhyw beth newydd.'],
			['You can also ask for their manager to look.', 'Gallwch ofyn i’w rheolwr edrych hefyd.']
		]
	},
	{
		id: 'disagree-warning',
		kind: 'policy',
		source: areaPractice('withdrawing a warning'),
		confidence: 'medium',
		orderKinds: courtOrders,
		says: [
			['There is no appeal to a court against a warning.', 'Nid oes apêl i lys yn erbyn rhybudd.'],
			['But probation can take a warning back.', 'Ond gall y gwasanaeth dynnu rhybudd yn ôl.'],
			['A warning that was taken back does not count.', 'Nid yw rhybudd a dynnwyd yn ôl yn cyfrif.']
		]
	},
	{
		id: 'disagree-complain',
		kind: 'policy',
		source: complaintsInstruction(),
		confidence: 'medium',
		says: [
			['You can make a complaint to the Probation Service.', 'Gallwch wneud cwyn i’r Gwasanaeth Prawf.'],
			['Do this within 12 months.', 'Gwnewch hyn o fewn 12 mis.'],
			['Someone can help you write it.', 'Gall rhywun eich helpu i’w hysgrifennu.']
		]
	},
	{
		id: 'disagree-complaint-days',
		kind: 'policy',
		source: complaintsInstruction(),
		confidence: 'low',
		says: [
			['The service has set times in which to answer you.', 'Mae gan y gwasanaeth amserau penodol i’ch ateb.']
		]
	},
	{
		id: 'disagree-ombudsman',
		kind: 'policy',
		source: ombudsman(),
		confidence: 'high',
		says: [
			[
				'If the last answer does not settle it, write to the Ombudsman.',
				'Os nad yw’r ateb olaf yn datrys y mater, ysgrifennwch at yr Ombwdsmon.'
			],
			['Do this within three months of that answer.', 'Gwnewch hyn o fewn tri mis i’r ateb hwnnw.'],
			[
				'Their full name is the Prisons and Probation Ombudsman.',
				'Ei enw llawn yw’r Ombwdsmon Carchardai a Phrofiannaeth.'
			],
			['They cannot change what a court decides.', 'Ni all newid yr hyn mae llys yn ei benderfynu.']
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
			['For court, talk to a lawyer.', 'Ar gyfer y llys, siaradwch â chyfreithiwr.'],
			['It may be free for you.', 'Gall fod am ddim i chi.']
		]
	},
	{
		id: 'disagree-recall',
		kind: 'law',
		source: recallLaw('section 254(2)'),
		confidence: 'high',
		orderKinds: ['licence'],
		says: [
			['If you are recalled, you must be told why.', 'Os cewch eich galw’n ôl, rhaid dweud wrthych pam.'],
			['You can write to say that you do not agree.', 'Gallwch ysgrifennu i ddweud nad ydych yn cytuno.']
		]
	},
	{
		id: 'disagree-facts',
		kind: 'law',
		source: dataProtectionAct('sections 45 and 46'),
		confidence: 'medium',
		says: [
			['You can ask to see what is held about you.', 'Gallwch ofyn am weld yr hyn a gedwir amdanoch.'],
			['You can ask for a wrong fact to be put right.', 'Gallwch ofyn am gywiro ffaith anghywir.']
		]
	},
	{
		id: 'disagree-safe',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		orderKinds: supervisedOrders,
		says: [
			[
				'Saying that you do not agree never counts against you.',
				'Nid yw dweud nad ydych yn cytuno byth yn cyfrif yn eich erbyn.'
			]
		]
	}
]);

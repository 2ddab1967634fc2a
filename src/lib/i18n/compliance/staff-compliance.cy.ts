import { softenedDay, onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { StaffComplianceText } from './staff-compliance.en.ts';

export const staffComplianceCy: StaffComplianceText = {
	title: 'Cofnod tegwch',
	intro:
		'Cânt eu clywed yn gyntaf. Yna mae person a enwir yn penderfynu, gyda rhesymau. Nid yw cyfrifiadur byth yn gwneud hynny.',
	events: 'Beth ddigwyddodd, a ble mae pethau',
	none: 'Nid oes cwestiwn ar agor, ac ni fu un',
	noneWhy: 'Pan na fydd rhywbeth wedi’i gadw o bosibl, bydd y cwestiwn iddynt i’w weld yma.',
	openEvent: (what, day) => `${what}, ${day}`,
	state: {
		awaiting_account: 'Yn aros am eu hochr nhw',
		to_decide: 'I’w benderfynu',
		awaiting_countersign: 'Yn aros am reolwr',
		with_enforcement: 'Gydag eraill: yn aros am ganlyniad',
		recalled: 'Wedi’u galw’n ôl: heb ddychwelyd eto',
		restart_due: 'Mae angen dechrau o’r newydd',
		closed: 'Wedi cau'
	},
	owed: {
		contact: (by) => `Ceisiwch gysylltu â nhw erbyn ${by}`,
		account: (by) => `Mae eu hochr nhw mewn pryd tan ${softenedDay(by)}`,
		decision: (by) => `Penderfynwch erbyn ${by}`,
		countersign: () => 'Rhaid i reolwr gydlofnodi',
		result: () => 'Cofnodwch y canlyniad pan fydd yn hysbys',
		return: () => 'Cofnodwch pan fyddant yn ôl',
		restart: () => 'Lluniwch ddechrau newydd gyda nhw',
		look: () => 'Maent yn gofyn am edrych eto'
	},
	doNow: {
		decision: 'Penderfynu',
		result: 'Cofnodi’r canlyniad',
		return: 'Cofnodi eu bod yn ôl',
		restart: 'Dechrau eto, gyda’n gilydd',
		look: 'Eu hateb'
	},
	result: {
		not_taken_to_court: 'Nid aethpwyd ag ef i’r llys',
		order_continues: 'Mae’r gorchymyn yn parhau',
		order_changed: 'Newidiwyd y gorchymyn',
		new_sentence: 'Dedfryd newydd',
		not_recalled: 'Ni chawsant eu galw’n ôl',
		recalled: 'Cawsant eu galw’n ôl',
		returned: 'Yn ôl yn y gymuned'
	},
	nothingOwed: 'Nid oes dim ar ôl i’w wneud.',
	overdue: 'Mae’r diwrnod wedi mynd heibio.',
	warnings: {
		heading: 'Rhybuddion a llythyrau',
		none: 'Ni roddwyd rhybudd.',
		given: (on, by) => `Rhoddwyd ${onWelshDay(on)} gan ${by}`,
		givenElsewhere: (on) => `Rhoddwyd ${onWelshDay(on)}, a chofnodwyd mewn man arall`,
		live: (until) => `Yn cyfrif hyd at ${softenedDay(until)}, gan gynnwys y diwrnod hwnnw`,
		ended: (until) => `Roedd yn cyfrif hyd at ${softenedDay(until)}. Nid yw’n cyfrif mwyach`,
		orderOver: (on) =>
			on === null
				? 'Nid yw ei orchymyn yn rhedeg, felly nid yw’n cyfrif at ddim newydd'
				: `Daeth ei orchymyn i ben ${onWelshDay(on)}, felly nid yw’n cyfrif at ddim newydd`,
		withdrawn: (on) => `Tynnwyd yn ôl ${onWelshDay(on)}. Nid yw byth yn cyfrif`,
		letter: 'Llythyr o dan drwydded. Nid oes cyfraith sy’n dweud pa mor hir y mae un yn cyfrif',
		warning: 'Rhybudd',
		licence_letter: 'Llythyr cydymffurfio â thrwydded',
		takeBack: 'Edrych arno neu ei dynnu’n ôl'
	},
	unasked: {
		facts: 'Beth ddigwyddodd, mewn ffeithiau y gallant eu darllen',
		ask: 'Gofyn iddynt beth ddigwyddodd'
	},
	urgent: {
		heading: 'Gweithdrefnau brys',
		hint: 'Dim ond staff sy’n gweld hwn.',
		none: 'Ni ddefnyddiwyd yr un.',
		matter: {
			new_offence: 'Trosedd newydd',
			threat: 'Bygythiad',
			exclusion_zone: 'Parth gwaharddedig',
			tag_tamper: 'Tag',
			other_serious: 'Mater difrifol arall'
		},
		record: 'Cofnodi gweithdrefn frys'
	},
	openByHand: 'Gofyn am rywbeth nad yw’n apwyntiad',
	attendance: {
		heading: 'Presenoldeb, i’r ddau gyfeiriad',
		theirs: 'Ar eu hochr nhw',
		ours: 'Ar ein hochr ni',
		nothing: 'Nid oes dim wedi’i gofnodi eto.',
		column: {
			kept: (count) => plural('cy', count, { one: () => 'Cadwyd 1', other: (many) => `Cadwyd ${many}` }),
			accepted: (count) => `Collwyd ${count} am reswm a dderbyniwyd: nid yw byth yn cyfrif`,
			movedByPerson: (count) => `Symudwyd ${count} am eu bod wedi gofyn`,
			open: (count) => `${count} heb eu penderfynu eto`,
			notAccepted: (count) => `${count} heb reswm a dderbyniwyd`,
			unclear: (count) => `${count} wedi’u cofnodi’n aneglur`,
			serviceSide: (count) => `Symudwyd neu stopiwyd ${count} gennym ni: nid yw byth yn cyfrif yn eu herbyn`
		},
		oursNone: 'Ni symudwyd na stopiwyd yr un gennym ni.'
	},

	event: {
		title: 'Un digwyddiad',
		back: 'Yn ôl at y cofnod tegwch',
		saved: {
			outcome: 'Cadwyd. Gofynnir iddynt beth ddigwyddodd. Nid oes dim wedi’i benderfynu.',
			asked: 'Gofynnir iddynt beth ddigwyddodd. Nid oes dim wedi’i benderfynu.',
			account: 'Fe’i nodwyd fel eu hochr nhw. Gallant ei ddarllen.',
			attempt: 'Mae’r ymdrech ar gofnod. Gallant weld eich bod wedi ceisio.',
			decided: 'Mae’r penderfyniad wedi’i gadw. Gallant ei ddarllen, gyda’ch rhesymau.',
			waits: 'Fe’i cadwyd. Daw i rym pan fydd rheolwr wedi’i gydlofnodi.'
		},
		wishes: {
			heading: 'Maent yn gofyn am rywbeth nawr',
			act: 'Gwnewch hynny’n gyntaf, a chofnodwch isod eich bod wedi cael gafael arnynt.'
		},
		writeDown: {
			heading: 'Nodi’r hyn a ddywedon nhw wrthych',
			hint: 'Ar y ffôn neu wyneb yn wyneb. Eu geiriau eu hunain, nid crynodeb. Gallant ei ddarllen.',
			words: 'Beth ddywedon nhw, yn eu geiriau eu hunain',
			proof: 'Pa dystiolaeth y soniwyd amdani',
			channel: 'Sut y dywedon nhw ef',
			on: 'Ar ba ddiwrnod',
			save: 'Ei gadw fel eu hochr nhw',
			afterDecision:
				'Mae penderfyniad yn sefyll. Mae’r hyn a ddywedant nawr yn gofyn ynddo’i hun am edrych eto.'
		},
		circumstances: {
			heading: 'Amgylchiadau ac addasiadau',
			none: 'Nid oes amgylchiadau ar gofnod.',
			needs: 'Rhannau o fywyd lle mae angen',
			language: 'Iaith',
			notes: 'Amgylchiadau ar gofnod',
			staffOnly: 'Dim ond staff sy’n gweld y nodiadau hyn.',
			adjustment:
				'A oedd rhywbeth yr oedd ei angen arnynt ar goll: amser arall, lle arall, ffordd arall o gysylltu, neu fwy o amser i ddeall? Os oedd newid y mae’r gyfraith yn mynnu i ni ei wneud ar goll, ystyriwch hynny’n gyntaf.',
			all: 'Pob nodyn'
		},
		attempt: {
			heading: 'Cofnodi ymdrech i gysylltu â nhw',
			channel: 'Sut',
			on: 'Ar ba ddiwrnod',
			reached: 'A gawsoch afael arnynt?',
			yes: 'Do',
			no: 'Naddo',
			words: 'Nodyn i staff',
			save: 'Cofnodi’r ymdrech'
		},
		missing: {
			heading: 'Cyn y gellir penderfynu dim yn eu herbyn',
			heard: {
				account: 'Maent wedi rhoi eu hochr nhw. Gallwch benderfynu.',
				tried: 'Rhoddwyd cynnig ar ddwy ffordd ac mae eu diwrnod olaf wedi mynd heibio. Gallwch benderfynu.',
				earlier_report:
					'Mae’r hyn a ddywedon nhw ymlaen llaw yn ddigon i benderfynu o’u plaid. Nid yw’n ddigon i benderfynu yn eu herbyn.'
			},
			part: {
				account: () => 'Eu hochr nhw, ar unrhyw adeg',
				ways_of_contact: () => 'neu: dwy ffordd wahanol o geisio cysylltu â nhw',
				window: (by) => `a diwedd ${by}, eu diwrnod olaf`
			},
			reopened: 'Edrychir arno eto. Gallwch benderfynu.'
		},
		noFurtherAction:
			'Nid yw dim camau pellach yn eu plith. O dan orchymyn llys mae’r gyfraith yn gadael rhybudd neu atgyfeiriad. Os na ddylai dim ddilyn, derbyniwch y rheswm ar sail eich barn broffesiynol, a dywedwch pam.',
		whichWarning: 'Gweld y rhybudd sy’n peri hyn',
		alternatives: {
			heading: 'Ffyrdd eraill a ystyriwyd neu a brofwyd',
			none: 'Nid oes yr un ar gofnod eto. Byddwch yn eu nodi wrth benderfynu.'
		},
		decision: {
			heading: 'Y penderfyniad, gyda rhesymau',
			none: 'Nid oes dim wedi’i benderfynu.',
			decide: 'Penderfynu',
			begin: 'Dechrau ysgrifennu’r penderfyniad',
			again: 'Penderfynu eto',
			letter: 'Y llythyr, i’w argraffu',
			read: (when) => `Fe’i darllenwyd ganddynt: ${when}`,
			notRead: 'Nid ydynt wedi’i ddarllen eto.',
			waitsFor: 'Rhaid i reolwr o’r tîm ei gydlofnodi. Tan hynny nid oes dim mewn grym.',
			wait: 'Ni ellir ei gadw eto. Gallwch ei ysgrifennu, a’i weld fel y byddant hwy.'
		},
		after: {
			heading: 'Beth ddaeth wedyn',
			result: (what, on) => `${what}, ${on}`,
			restart: (on) => `Lluniwyd dechrau newydd. Mae’n dechrau ${onWelshDay(on)}.`,
			lookOpen: 'Maent yn gofyn am edrych eto',
			lookAnswered: 'Gofynnwyd am edrych eto. Atebwyd hynny.'
		}
	}
};

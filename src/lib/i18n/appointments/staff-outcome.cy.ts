import { plural } from '#lib/domain/text/plural.ts';
import type { OutcomeText } from './staff-outcome.en.ts';

const neverCounts = 'Ni ofynnir i neb, ac nid yw byth yn cyfrif yn eu herbyn.';

export const outcomeCy: OutcomeText = {
	title: 'Sut aeth apwyntiad',
	heading: 'Sut aeth hi?',
	toCome: 'Apwyntiad sydd i ddod',
	off: 'Apwyntiad a symudwyd neu a ganslwyd',
	back: 'Yn ôl at yr apwyntiadau',
	record: 'Cofnodi sut aeth',
	change: 'Newid yr hyn a gofnodwyd',
	toEvent: 'Agor y cwestiwn amdano',
	toRecord: (count) =>
		plural('cy', count, {
			one: () => 'Nid oes canlyniad i 1 apwyntiad a fu',
			two: () => 'Nid oes canlyniad i 2 apwyntiad a fu',
			other: (many) => `Nid oes canlyniad i ${many} apwyntiad a fu`
		}),
	saved: 'Cadwyd. Ni ofynnir dim iddynt.',
	theirWords: {
		heading: 'Beth ddywedon nhw am yr apwyntiad hwn',
		none: 'Nid ydynt wedi ysgrifennu am yr apwyntiad hwn.',
		reply: (reply) => `Eu hateb: ${reply}.`
	},
	recorded: (outcome) => `Ar gofnod nawr: ${outcome}.`,
	hasEvent:
		'Mae cwestiwn am hyn yn barod. Yno y mae newid yr hyn sydd ar gofnod, fel eu bod yn cael eu clywed.',
	notBegun: 'Nid yw wedi dechrau. Tan hynny dim ond ei fod wedi’i symud y gallwch ei gofnodi.',
	notEnforceable: 'Nid oes rhaid iddynt gadw hwn. Beth bynnag a gofnodwch, ni ofynnir dim iddynt.',
	decidesNothing: 'Nid yw cofnodi’r hyn a ddigwyddodd yn penderfynu dim amdanynt.',
	happened: { legend: 'A gynhaliwyd y sesiwn?', yes: 'Do', no: 'Naddo' },
	attended: { legend: 'A oeddent yno?', yes: 'Oeddent', no: 'Nac oeddent' },
	choose: 'Beth ddigwyddodd?',
	group: {
		did_not_happen: 'Ni chynhaliwyd y sesiwn',
		they_came: 'Fe’i cynhaliwyd, a daethant',
		not_there: 'Fe’i cynhaliwyd, ac nid oeddent yno'
	},
	choice: {
		our_side: 'Ein hochr ni: ar gau, dim staff, dim gwaith, neu fe’u hanfonwyd adref',
		moved_by_us: 'Ni a’i symudodd',
		moved_for_them: 'Fe’i symudwyd am eu bod wedi gofyn',
		complied: 'Daethant a gwneud yr hyn a ofynnwyd',
		did_not_comply: 'Daethant ac ni wnaethant yr hyn a ofynnwyd',
		sent_home_behaviour: 'Daethant, a gofynnwyd iddynt fynd adref oherwydd eu hymddygiad',
		sent_home_our_side: 'Daethant, ac fe’u hanfonwyd adref o’n hachos ni',
		no_reason_yet: 'Nid oes rheswm da yn hysbys eto',
		accepted_reason: 'Rwy’n derbyn rheswm nawr'
	},
	leadsTo: {
		our_side: () => `${neverCounts} Byddant yn darllen ei bod yn ddrwg gennym.`,
		moved_by_us: () => neverCounts,
		moved_for_them: () => 'Ni ofynnir i neb. Yr amser newydd sy’n cyfrif.',
		complied: () => 'Ni ofynnir i neb. Mae’n cyfrif o’u plaid.',
		did_not_comply: (by) => `Gofynnir iddynt beth ddigwyddodd, erbyn ${by}. Nid oes dim wedi’i benderfynu.`,
		sent_home_behaviour: (by) =>
			`Gofynnir iddynt beth ddigwyddodd, erbyn ${by}. Nid oes dim wedi’i benderfynu.`,
		sent_home_our_side: () => `${neverCounts} Byddant yn darllen ei bod yn ddrwg gennym.`,
		no_reason_yet: (by) => `Gofynnir iddynt beth ddigwyddodd, erbyn ${by}. Nid oes dim wedi’i benderfynu.`,
		accepted_reason: () => neverCounts
	},
	asksNothing: 'Fe’i cedwir ar gofnod, ac ni ofynnir dim iddynt.',
	late: {
		legend: 'A oedden nhw’n hwyr?',
		hint: 'Nid yw bod yn hwyr yn golygu bod yn absennol: nid yw’n newid dim o’r hyn a ddewiswch uchod.',
		yes: 'Daethant yn hwyr'
	},
	reason: 'Pa reswm rydych yn ei dderbyn?',
	reasonHint:
		'Dim ond lle rydych yn derbyn rheswm nawr. Nid oes angen tystiolaeth lle na all fod tystiolaeth.',
	facts: 'Beth ddigwyddodd, mewn ffeithiau',
	factsHint: 'Beth a welwyd, gan bwy a phryd. Dim barn. Byddant yn darllen hyn os gofynnir iddynt amdano.',
	save: 'Cadw’r hyn a ddigwyddodd',
	credit: {
		heading: 'Oriau gwaith di-dâl',
		done: (done, of) => `Mae ${done} o ${of} awr ar gofnod fel rhai a wnaed.`,
		effect: {
			none: 'Ni all y sesiwn hon gostio’r credyd oriau iddynt.',
			undecided: 'Os gofynnir iddynt amdani, mae’r credyd oriau’n aros ar agor nes bod rhywun yn penderfynu.',
			may_be_lost: 'Heb reswm a dderbynnir, gellir colli’r credyd oriau.'
		},
		accepted: 'Nid yw rheswm a dderbynnir, na dim ar ein hochr ni, byth yn ei gostio.'
	}
};

import type { RelapseText } from './staff-relapse.en.ts';

export const relapseCy: RelapseText = {
	substance: {
		drink: 'Diod',
		drugs: 'Cyffuriau',
		drink_and_drugs: 'Diod a chyffuriau',
		not_said: 'Ni ddywedwyd beth ydoedd'
	},
	safeNow: {
		yes: 'Yn ddiogel nawr',
		not_sure: 'Ddim yn siŵr a yw’n ddiogel',
		no: 'Ddim yn ddiogel nawr',
		not_said: 'Ni ddywedwyd a yw’n ddiogel'
	},
	toldBy: {
		service_user: 'Y person ei hun',
		treatment_worker: 'Gweithiwr triniaeth',
		family_or_friend: 'Teulu neu ffrind',
		someone_else: 'Rhywun arall'
	},
	what: 'Beth ydoedd',
	safe: 'Diogelwch',
	told: { by: 'Dywedwyd gan', on: 'Dywedwyd ar', facts: 'Ffeithiau', opinion: 'Barn staff' },
	noWords: 'Ni ysgrifennwyd geiriau. Mae’r hyn a ddewiswyd yn ddigon.',
	recorded: 'Nodwyd gan',
	recordedFacts: 'Beth a nodwyd',
	noOwnWords: 'Ni chafodd hwn ei anfon o’r ffôn. Staff a’i nododd.',
	neverCounted:
		'Nid yw dweud am ailwaelu byth yn cyfrif yn erbyn neb yma. Os gallai rhywun gael niwed difrifol, gweithredwch.',
	contact: {
		actions: 'Cysylltu â’r driniaeth',
		actionsHint: 'Pwy fydd yn cysylltu, am beth, ac erbyn pryd. Cytunwch ar hyn gyda’r person.',
		action: () => 'Un peth i’w wneud'
	},
	review: {
		heading: 'Edrych ar y cynllun eto',
		why: 'Efallai fod yr hyn sy’n dod gyntaf wedi newid. Ewch drwy’r cynllun gyda’r person.',
		link: 'Mynd drwy’r cynllun'
	},
	record: {
		link: 'Cofnodi bod rhywun wedi dweud wrthych am ailwaelu',
		title: 'Cofnodi ailwaelu',
		heading: 'Dywedwyd wrthych am ailwaelu',
		intro: 'Mae’n dod â chymorth a golwg arall ar y cynllun. Nid yw byth yn cyfrif yn erbyn y person.',
		visible:
			'Bydd y person yn gweld ar ei ffôn eich bod wedi nodi hyn, a’ch ateb. Ni fydd byth yn gweld pwy ddywedodd wrthych, na’ch barn.',
		notYet:
			'Onid yw’r person yn gwybod y dywedwyd wrthych? Siaradwch â’r person yn gyntaf. Tan hynny, cofnodwch ef lle nad oes ffôn yn ei ddangos:',
		staffOnlyLink: 'newid mewn bywyd, ar gyfer staff yn unig',
		toldBy: 'Pwy ddywedodd wrthych?',
		toldByHint: 'Dim ond staff sy’n gweld hwn.',
		toldOn: 'Pryd y dywedwyd wrthych?',
		substance: 'Beth ydoedd?',
		safeNow: 'Ydy’r person yn ddiogel nawr?',
		facts: 'Beth a ddywedwyd wrthych neu a welsoch',
		factsHint: 'Ffeithiau yn unig. Gall y person ddarllen hwn os dywedodd wrthych ei hun.',
		opinion: 'Beth rydych chi’n ei feddwl am hyn',
		opinionHint: 'Gallwch adael hwn yn wag. Dim ond staff sy’n ei weld.',
		save: 'Cofnodi a chynnig cymorth'
	}
};

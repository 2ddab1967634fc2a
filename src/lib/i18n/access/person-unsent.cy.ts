import type { UnsentText } from './person-unsent.en.ts';

export const unsentCy: UnsentText = {
	heading: 'Heb eu hanfon fel y maent',
	intro: 'Nid ydym wedi’u cymryd. Chi sy’n dewis beth i’w wneud â phob un.',
	title: {
		'obstacle.report': 'Rhywbeth yn y ffordd',
		'obstacle.withdraw': 'Tynnoch rywbeth yn ôl',
		'positive_change.record': 'Rhywbeth da',
		'positive_change.take_back': 'Tynnoch rywbeth yn ôl',
		'reflection.take_back': 'Tynnoch rywbeth yn ôl',
		'reflection.record': 'Beth yw eich barn',
		'problem.think_through': 'Problem y gwnaethoch feddwl drwyddi',
		'if_then_plan.keep': 'Eich cynllun “os … yna”',
		'if_then_plan.change': 'Newid i’ch cynllun “os … yna”',
		'if_then_plan.let_go': 'Gollyngwyd cynllun gennych',
		'appointment.reply': 'Eich ateb i apwyntiad',
		'step.claim': 'Dywedoch fod cam wedi’i wneud',
		'step.choose': 'Beth rydych am ddechrau ag ef',
		'answer.read': 'Darllenoch ateb',
		'decision.read': 'Darllenoch benderfyniad',
		'settings.change': 'Eich gosodiadau',
		'relapse.report': 'Diod neu gyffuriau',
		'goal.propose': 'Eich syniad ar gyfer y cynllun',
		'step.propose': 'Eich syniad ar gyfer y cynllun',
		'plan.disagree': 'Nid ydych yn cytuno â’r cynllun',
		'account.give': 'Eich ochr chi o’r hyn a ddigwyddodd',
		'look.ask': 'Gofynnoch am edrych eto',
		'pulse.give': 'Sut cawsoch eich trin'
	},
	other: 'Rhywbeth a ysgrifennoch',
	unreadable: 'Ni allwn ddarllen yr un hwn. Copïwch yr hyn sydd yno, ac ysgrifennwch ef eto.',
	apart:
		'Aeth rhywbeth o’i le ar ein hochr ni gyda’r un hwn. Rydym yn rhoi cynnig arall arno ar ei ben ei hun.',
	saved: (when) => `Cadwoch ef: ${when}`,
	mend: 'Ei newid a’i anfon',
	again: 'Ei anfon eto',
	remove: 'Ei dynnu',
	removeSure: 'Nid ydym wedi’i gymryd. Os byddwch yn ei dynnu, ni allwch ddod ag ef yn ôl.',
	removeYes: 'Ie, tynnwch ef',
	changed: 'Rydych wedi dechrau ei newid. Nid yw’r hyn a newidioch wedi’i anfon eto.',
	removeChanged: 'Bydd yr hyn a newidioch yn mynd hefyd.',
	removed: 'Mae wedi’i dynnu.'
};
